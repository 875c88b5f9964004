import fc from 'fast-check';
import type { Db } from '../../../src/db';
import type { Batch } from '../../../src/write/record';
import { execute, type Way } from '../execute';
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
  steps: ReadonlySet<string>;
}

const AT_ONCE = 4;

type Random = ReturnType<typeof queries>;
const known = new WeakMap<Stock, [Random, Random]>();

/** Random questions made of a stock; cursors are taken now. */
export async function questions(db: Db, level: 0 | 1, stock: Stock, numRuns: number, seed: number): Promise<Asked[]> {
  const random = known.get(stock) ?? [queries(stock, [0]), queries(stock, [1])];
  known.set(stock, random);
  const texts = fc.sample(random[level], { seed, numRuns });
  return inTurns(texts, (text) => withCursors(db, level, text));
}

async function withCursors(db: Db, level: 0 | 1, { source, variables, cursors }: Text): Promise<Asked> {
  const given: Record<string, unknown> = { ...variables };
  for (const [name, wish] of Object.entries(cursors)) {
    given[name] = await cursorOf(wish, (list, none) => execute(db, level, list, none));
  }
  return { source, variables: given };
}

/** Reads again what the database gave up on, which it does on a busy machine. */
export const patient = (db: Db): Db => ({
  ...db,
  read: async (...asked) => {
    for (;;) {
      try {
        return await db.read(...asked);
      } catch (error) {
        if (!/TransactionTimedOut/.test(String((error as { code?: unknown }).code))) throw error;
      }
    }
  },
});

/** What a level is answered, byte for byte. */
export const answers = (db: Db, level: 0 | 1, asked: readonly Asked[], way?: Way): Promise<Told[]> =>
  inTurns(asked, async ({ source, variables }) => {
    const { data, errors, steps } = await execute(db, level, source, variables, way);
    return { text: JSON.stringify({ data, errors }), steps: new Set(steps) };
  });

export async function inTurns<T, R>(list: readonly T[], work: (each: T) => Promise<R>): Promise<R[]> {
  const done: R[] = [];
  for (let from = 0; from < list.length; from += AT_ONCE)
    done.push(...(await Promise.all(list.slice(from, from + AT_ONCE).map(work))));
  return done;
}

/** A stock of what writes are about: the entities that they name, what hangs on them, and the words of their names. */
export function about(stock: Stock, graph: Graph, batches: readonly Batch[]): Stock {
  const refs = new Set(batches.flatMap(refsIn));
  const named = graph.nodes.filter(({ properties }) => refs.has(String(properties.ref)));
  const facts = named.flatMap((node) => [...node.out, ...node.in]).filter((link) => nounOf(link));
  const ids = [...new Set([...named, ...facts].map(idOf))];
  const near = new Set(ids);
  const orAll = (found: string[], all: string[]) => (found.length > 0 ? found : all);
  const nearOf = (all: string[]) =>
    orAll(
      all.filter((id) => near.has(id)),
      all,
    );
  const names = batches.flatMap(({ entities = [] }) => entities.flatMap((entity) => entity.names));
  const words = names.flatMap(({ text }) => [text.split(' ')[0]!, text]);
  return {
    ...stock,
    ids: orAll(ids, stock.ids),
    idsOf: Object.fromEntries(Object.entries(stock.idsOf).map(([typename, all]) => [typename, nearOf(all)])),
    entities: nearOf(stock.entities),
    texts: [...words, ...stock.texts.slice(0, words.length + 5)],
  };
}

/** The ends of what is stated, where both are there. */
export function pairsIn({ nodes }: Graph, batches: readonly Batch[]): [from: string, to: string][] {
  const ids = new Map(nodes.map((node) => [node.properties.ref, idOf(node)]));
  const ends = batches.flatMap(({ statements = [] }) =>
    statements.map(({ subject, object }) => [ids.get(subject), ids.get(object)] as const),
  );
  return ends.flatMap(([from, to]) => (from && to ? [[from, to] as [string, string]] : []));
}

const refsIn = ({ entities = [], statements = [], figures = [], withdrawals = [] }: Batch) => [
  ...entities.map(({ ref }) => ref),
  ...statements.flatMap(({ subject, object, ref, supersedes, fact }) => [subject, object, ref, supersedes, fact]),
  ...figures.flatMap(({ ref, partOf, supersedes }) => [ref, partOf, supersedes]),
  ...withdrawals,
];
