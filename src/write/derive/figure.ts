import { cypherFile } from '../../cypher';
import type { Run } from '../../db';
import { fold } from '../../fold';
import { perLevel, type Visibility } from '../../level';
import { storedDating } from '../../period/dating';
import { newestFirst, sortKey } from '../key';
import { levelled, type Properties } from '../levelled';
import { ownPeriod } from '../sum';
import { PERIOD } from '../../period/period';
import { keyProperties, sees, type Keys, type Thing } from './thing';
import { over } from '../over';

type Row = [element: string, Properties, citations: [element: string, Keys, Visibility][]];

/** Figures with what they cite: their window, and their keys. */
export async function deriveFigures(run: Run, ids: readonly string[]): Promise<Thing[]> {
  return ((await over(run, cypherFile('figure/derived'), ids)) as Row[]).flatMap(figureThings);
}

/** What is derived on a figure and on each of its citations. */
export function figureThings([element, stored, citations]: Row): [figure: Thing, ...citations: Thing[]] {
  const id = String(stored.id);
  const folded = fold(String(stored.population));
  const period = windowOf(stored);
  const visible = perLevel((level) => sees(level, stored.visibility as Visibility));
  const keys = visible.map((seen) => (seen ? sortKey(newestFirst(period.startNotBefore), folded, id) : null));
  const expected = {
    folded,
    ...levelled(
      PERIOD,
      visible.map((seen) => (seen ? { ...period } : null)),
    ),
    ...keyProperties(keys),
  };
  const links = citations.map(([link, before, visibility]): Thing => {
    const seen = perLevel((level) => (sees(level, visibility) ? (keys[level] ?? null) : null));
    return {
      name: `CITES of ${id}`,
      element: link,
      link: true,
      stored: keyProperties(before),
      expected: keyProperties(seen),
    };
  });
  return [{ name: `Figure ${id}`, element, link: false, stored, expected }, ...links];
}

/** A flow's window; a stock's is the day that it counts, start and end alike. */
function windowOf({ kind, from, to }: Properties) {
  const start = storedDating(String(from));
  const end = kind === 'STOCK' ? start : storedDating(String(to));
  const alone = {
    ref: '',
    stance: 'SUPPORTS',
    confidence: 'HIGH',
    state: 'ACCEPTED',
    title: '',
    asserter: '',
    sources: [],
  } as const;
  return ownPeriod({ ...alone, from: start, to: end });
}
