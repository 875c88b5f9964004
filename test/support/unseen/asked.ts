import fc from 'fast-check';
import type { Db } from '../../../src/db';
import type { Batch } from '../../../src/write/record';
import { stepOf } from '../../../src/read/compile';
import { execute } from '../execute';
import type { Stock } from '../random/arguments';
import { cursorOf } from '../random/compare';
import { queries } from '../random/queries';
import type { Text } from '../random/text';
import { type Graph, idOf } from '../slow/graph';
import { nounOf } from '../slow/nouns';

/** A question to be asked again and again, with the cursors that it had at first. */
export interface Asked {
  source: string;
  variables: Record<string, unknown>;
}

/** An answer as it is sent, and the steps that were read for it. */
export interface Told {
  text: string;
  /** Whether the database gave up, on a busy machine: what could not be read says nothing. */
  failed: boolean;
  steps: ReadonlySet<string | undefined>;
}

const AT_ONCE = 6;

/** Random questions, half of them about what a write is about; cursors are taken now. */
export async function questions(
  db: Db,
  level: 0 | 1,
  count: number,
  stocks: readonly Stock[],
  seed: number,
): Promise<Asked[]> {
  const numRuns = Math.ceil(count / stocks.length);
  const texts = stocks.flatMap((stock, i) => fc.sample(queries(stock, [level]), { seed: seed * 2 + i, numRuns }));
  return inTurns(texts, (text) => withCursors(db, level, text));
}

async function withCursors(db: Db, level: 0 | 1, { source, variables, cursors }: Text): Promise<Asked> {
  const given: Record<string, unknown> = { ...variables };
  for (const [name, wish] of Object.entries(cursors)) {
    given[name] = await cursorOf(wish, (list, none) => execute(db, level, list, none));
  }
  return { source, variables: given };
}

/** What a level is answered, byte for byte. */
export const answers = (db: Db, level: 0 | 1, asked: readonly Asked[]): Promise<Told[]> =>
  inTurns(asked, async ({ source, variables }) => {
    const { data, errors, statements } = await execute(db, level, source, variables);
    const failed = errors?.some(({ originalError }) => originalError && 'retriable' in originalError) ?? false;
    return { text: JSON.stringify({ data, errors }), failed, steps: new Set(statements.map(stepOf)) };
  });

async function inTurns<T, R>(list: readonly T[], work: (each: T) => Promise<R>): Promise<R[]> {
  const done: R[] = [];
  for (let from = 0; from < list.length; from += AT_ONCE)
    done.push(...(await Promise.all(list.slice(from, from + AT_ONCE).map(work))));
  return done;
}

/** A stock of what a write is about: the entities that it names, what hangs on them, and the words of its names. */
export function about(
  stock: Stock,
  graph: Graph,
  { entities = [], statements = [], figures = [], withdrawals = [] }: Batch,
): Stock {
  const refs = new Set([
    ...entities.map(({ ref }) => ref),
    ...statements.flatMap(({ subject, object, ref, supersedes, fact }) => [subject, object, ref, supersedes, fact]),
    ...figures.flatMap(({ ref, partOf, supersedes }) => [ref, partOf, supersedes]),
    ...withdrawals,
  ]);
  const named = graph.nodes.filter(({ properties }) => refs.has(properties.ref as string));
  const facts = named.flatMap((node) => [...node.out, ...node.in]).filter((link) => nounOf(link));
  const near = new Set([...named, ...facts].map(idOf));
  const narrowed = Object.entries(stock.idsOf).map(([typename, ids]) => {
    const found = ids.filter((id) => near.has(id));
    return [typename, found.length > 0 ? found : ids] as const;
  });
  const words = entities.flatMap(({ names }) => names.flatMap(({ text }) => [text, text.split(' ')[0]!]));
  const ends = stock.entities.filter((id) => near.has(id));
  return {
    ...stock,
    idsOf: Object.fromEntries(narrowed),
    entities: ends.length > 0 ? ends : stock.entities,
    texts: words.length > 0 ? [...words, ...stock.texts.slice(0, words.length)] : stock.texts,
  };
}
