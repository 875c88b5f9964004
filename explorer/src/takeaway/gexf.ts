import type { Links } from '../view/graph/links';

const escaped = (text: string) =>
  text
    // What XML cannot hold at all.
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

const attribute = (id: number, value: string) => `<attvalue for="${id}" value="${escaped(value)}"/>`;

/** A picture of relationships as GEXF 1.3, for Gephi: names, sorts, what joins them, and how sure it is. */
export function gexfOf({ nodes, links }: Links, description: string, at: string): string {
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gexf xmlns="http://gexf.net/1.3" version="1.3">',
    `<meta lastmodifieddate="${at.slice(0, 10)}"><creator>Habeas</creator><description>${escaped(description)}</description></meta>`,
    '<graph defaultedgetype="directed" mode="static">',
    '<attributes class="node"><attribute id="0" title="sort" type="string"/></attributes>',
    '<attributes class="edge"><attribute id="0" title="relation" type="string"/><attribute id="1" title="status" type="string"/></attributes>',
    '<nodes>',
    ...nodes.map(
      ({ id, name, sort }) =>
        `<node id="${escaped(id)}" label="${escaped(name)}"><attvalues>${attribute(0, sort)}</attvalues></node>`,
    ),
    '</nodes>',
    '<edges>',
    ...links.map(
      ({ source, target, relation, status }, i) =>
        `<edge id="${i}" source="${escaped(source)}" target="${escaped(target)}" label="${escaped(relation)}">` +
        `<attvalues>${attribute(0, relation)}${attribute(1, status ?? '')}</attvalues></edge>`,
    ),
    '</edges>',
    '</graph>',
    '</gexf>',
  ];
  return `${lines.join('\n')}\n`;
}
