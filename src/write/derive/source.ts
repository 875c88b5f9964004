import { cypherFile } from '../../cypher';
import type { Run } from '../../db';
import { fold, words } from '../../fold';
import { perLevel, type Visibility } from '../../level';
import { sortKey } from '../key';
import type { Properties } from '../levelled';
import { keyProperties, labelsOf, sees, type Thing } from './thing';
import { over } from '../over';

type Row = [element: string, Properties, labels: string[]];

/** Sources: who sees and finds them, and in which order. */
export async function deriveSources(run: Run, ids: readonly string[]): Promise<Thing[]> {
  const labels = ['Source0', 'Source1', 'Source2'];
  return ((await over(run, cypherFile('source/derived'), ids, { labels })) as Row[]).map(sourceThing);
}

/** What is derived on a source. */
export function sourceThing([element, stored, labels]: Row): Thing {
  const id = String(stored.id);
  const visible = perLevel((level) => sees(level, stored.visibility as Visibility));
  const key = sortKey(fold(String(stored.subject)), id);
  const folded = words(`${String(stored.title ?? '')} ${String(stored.subject)}`).join(' ');
  const expected = { folded, ...keyProperties(visible.map((seen) => (seen ? key : null))) };
  return {
    ...{ name: `Source ${id}`, element, link: false, stored, expected },
    labels: { of: 'Source', stored: labels, expected: labelsOf('Source', visible) },
  };
}
