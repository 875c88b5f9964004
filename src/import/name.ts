import { cypherFile } from '../cypher';
import type { Run } from '../db';
import { fold } from '../fold';
import { addTo } from '../lists';
import type { Cells } from '../table/record';
import { erasedRefs } from '../write/erased';
import { over } from '../write/over';
import { NAMES_ERASED } from '../write/resolve/asserter';

/** The columns in which a name may stand for an entity's key. */
export const NAMED = ['subject', 'object', 'asserted_by'] as const;

/** What a text that is no key stands for: an entity's key, or why it stands for none. */
export type Meaning = { key: string } | { what: string };

/** How many candidates a problem names. */
const SHOWN = 10;
const PAGE = 1_000;

/** The texts of a row that may be names, by column. */
export function namesIn(cells: Cells): string[] {
  return NAMED.map((column) => cells[column]).filter((text) => typeof text === 'string' && text !== '?') as string[];
}

/**
 * What the texts stand for, of those that are no keys: the one entity, in the files or in the graph, that has such a
 * name. Where several have it nothing is guessed.
 */
export async function meaningsOf(
  run: Run,
  texts: readonly string[],
  namedInFiles: (folded: ReadonlySet<string>) => Promise<ReadonlyMap<string, ReadonlySet<string>>>,
): Promise<Map<string, Meaning>> {
  const names = await withoutKeys(run, texts);
  if (names.length === 0) return new Map();
  const folded = new Set(names.map(fold));
  const inFiles = await namedInFiles(folded);
  const inGraph = await namedInGraph(run, [...folded]);
  const found = names.map((name): [string, string[]] => {
    const keys = new Set([...(inFiles.get(fold(name)) ?? []), ...(inGraph.get(fold(name)) ?? [])]);
    return [name, [...keys].sort()];
  });
  const lost = found.flatMap(([name, keys]) => (keys.length === 0 ? keyIn(name) : []));
  const erased = await erasedRefs(run, lost);
  return new Map(
    found.map(([name, keys]) => [
      name,
      erased.has(keyIn(name)) && keys.length === 0 ? { what: NAMES_ERASED } : meaningOf(keys),
    ]),
  );
}

async function withoutKeys(run: Run, texts: readonly string[]): Promise<string[]> {
  const keys = new Set((await inPages(run, 'entity/refs', texts.map(keyIn))).map(([ref]) => String(ref)));
  return texts.filter((text) => !keys.has(keyIn(text)));
}

/** `KEY:AGENCY` begins with a key. */
export function keyIn(text: string): string {
  return text.split(':')[0] ?? '';
}

async function namedInGraph(run: Run, folded: readonly string[]): Promise<Map<string, string[]>> {
  const found = new Map<string, string[]>();
  for (const [text, ref] of (await inPages(run, 'entity/fitting', folded)) as [string, string | null][])
    addTo(found, text, ref ?? '(one without a key)');
  return found;
}

async function inPages(run: Run, cypher: string, rows: readonly string[]): Promise<unknown[][]> {
  const found: unknown[][] = [];
  for (let at = 0; at < rows.length; at += PAGE)
    found.push(...(await over(run, cypherFile(cypher), rows.slice(at, at + PAGE))));
  return found;
}

function meaningOf(keys: readonly string[]): Meaning {
  const [key] = keys;
  if (key === undefined)
    return { what: 'is neither a key nor a name in these files or the graph; write that entity first' };
  if (keys.length === 1 && key.startsWith('('))
    return { what: 'names an entity without a key; write a row for it first' };
  if (keys.length === 1) return { key };
  const more = keys.length > SHOWN ? `, and ${keys.length - SHOWN} more` : '';
  return { what: `is the name of several; write the key of one of them: ${keys.slice(0, SHOWN).join(', ')}${more}` };
}
