import { figureThings } from '../write/derive/figure';
import type { Keys } from '../write/derive/thing';
import { told } from '../write/feed/shown';
import { merged, type Properties } from '../write/levelled';
import { figureProperties } from '../write/store';
import { citationsIn, linkCitations, newerOf, toldCitations, type Citation } from './claim';
import { keysIn } from './entity';
import type { Gathered } from './gather';
import type { GraphFiles } from './graph';
import type { Derived } from './known';
import type { Spill } from './spill';

/** A figure that waits for those that it names, or that name it. */
export interface WaitingFigure {
  asserter: string;
  whole: string | undefined;
  properties: Properties;
  citations: Citation[];
}

/** Derives and writes figures; what names other figures waits for them. */
export async function writeFigures(
  { figures, newer }: Gathered,
  files: GraphFiles,
  derived: Derived,
  waiting: Spill<WaitingFigure>,
) {
  const keys = new Map<string, Keys>();
  for await (const figure of figures.read()) {
    const { id, asserter, whole } = figure;
    const stored = { id, ...figureProperties(figure) } as Properties;
    const citations = citationsIn(figure, derived);
    const [thing, ...links] = figureThings(['', stored, citations.map(({ source }) => ['', [], source.visibility])]);
    const properties = merged(stored, thing.expected);
    files.node(['Figure'], properties);
    files.link('ASSERTED_BY', id, asserter);
    linkCitations(id, citations, links, files);
    if (whole !== undefined) files.link('PART_OF', id, whole);
    keys.set(id, keysIn(properties));
    waiting.add({ asserter, whole, properties, citations });
  }
  for await (const { asserter, whole, properties, citations } of waiting.read()) {
    const by = newerOf(String(properties.id), newer, keys);
    const of = whole === undefined ? null : ([whole, keys.get(whole) ?? []] as const);
    files.tell(
      told.figure([
        null,
        properties,
        [asserter, derived.keysOf(asserter)],
        by,
        toldCitations(citations),
        of && [...of],
      ]),
    );
  }
}
