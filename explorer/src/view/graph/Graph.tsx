import { useMemo, useRef, useState } from 'react';
import { useSpeech } from '../../language/context';
import type { Thing } from '../rows';
import { useWidth } from '../width';
import { type Drawn, layout } from './layout';
import { first, type Link, type Links, linksOf } from './links';
import { next } from './next';
import { Twin } from './Twin';

/** More are no picture any more. */
const MOST = 500;

/** Who is joined to whom, and by what. */
export default function Graph({ data }: { data: Thing }) {
  const { words, number } = useSpeech();
  const [box, width] = useWidth();
  const { all, links } = useMemo(() => {
    const all = linksOf(data);
    return { all, links: first(all, MOST) };
  }, [data]);
  const drawn = useMemo(() => (width ? layout(links, width) : undefined), [links, width]);
  return (
    <div ref={box}>
      <p className="hint">{words.graph.help}</p>
      {all.nodes.length > MOST && (
        <p className="hint" role="note">
          {words.graph.hint(number(MOST), number(all.nodes.length))}
        </p>
      )}
      {drawn && <Picture drawn={drawn} links={links} />}
      <Twin links={links} />
    </div>
  );
}

function Picture({ drawn, links }: { drawn: Drawn; links: Links }) {
  const { words, term } = useSpeech();
  const [at, setAt] = useState(0);
  const [on, setOn] = useState(false);
  const picture = useRef<SVGSVGElement>(null);
  const chosen = drawn.nodes[at];
  const touches = (link: { source: { id: string }; target: { id: string } }, id: string | undefined) =>
    link.source.id === id || link.target.id === id;
  const near = (id: string) =>
    id === chosen?.id || drawn.links.some((link) => touches(link, id) && touches(link, chosen?.id));
  const names = new Map(links.nodes.map(({ id, name }) => [id, name]));
  const said = ({ source, target, relation }: Link) =>
    `${names.get(source)} – ${term(relation)} – ${names.get(target)}`;
  const label = (id: string, name: string, sort: string) => {
    const own = links.links.filter(({ source, target }) => source === id || target === id).map(said);
    return `${name}, ${term(sort)}. ${own.length ? `${own.join('. ')}.` : words.graph.alone}`;
  };
  const onKeyDown = (event: React.KeyboardEvent) => {
    const to = next(drawn.nodes, at, event.key);
    if (to === undefined) return;
    event.preventDefault();
    setAt(to);
    picture.current?.querySelectorAll<SVGGElement>('[role=listitem]')[to]?.focus();
  };
  const few = drawn.links.length <= 24;
  return (
    <svg
      ref={picture}
      className="picture graph"
      viewBox={`0 0 ${drawn.width} ${drawn.height}`}
      width={drawn.width}
      height={drawn.height}
    >
      <g aria-hidden="true">
        {drawn.links.map((link, i) => {
          const bright = on && touches(link, chosen?.id);
          const middle = { x: (link.source.x + link.target.x) / 2, y: (link.source.y + link.target.y) / 2 };
          return (
            <g key={i} className={`link ${link.status ?? ''} ${on && !bright ? 'dim' : ''}`}>
              <line x1={link.source.x} y1={link.source.y} x2={link.target.x} y2={link.target.y} />
              {(bright || (few && !on)) && (
                <text {...middle} textAnchor="middle">
                  {term(link.relation)}
                </text>
              )}
            </g>
          );
        })}
      </g>
      <g role="list" aria-label={words.views.graph} onKeyDown={onKeyDown} onBlur={() => setOn(false)}>
        {drawn.nodes.map(({ id, name, sort, x, y }, i) => (
          <g
            key={id}
            role="listitem"
            tabIndex={i === at ? 0 : -1}
            aria-label={label(id, name, sort)}
            className={`node ${sort} ${on && !near(id) ? 'dim' : ''}`}
            transform={`translate(${x} ${y})`}
            onFocus={() => {
              setAt(i);
              setOn(true);
            }}
          >
            <circle r={9} />
            <text y={24} textAnchor="middle" aria-hidden="true">
              {name.length > 28 && !(on && i === at) ? `${name.slice(0, 27)}…` : name}
            </text>
          </g>
        ))}
      </g>
    </svg>
  );
}
