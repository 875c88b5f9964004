import type { ExecutionResult } from 'graphql';
import { execute, type Way } from '../execute';
import { executeSlowly } from '../slow/execute';
import type { World } from '../slow/world';
import type { Query } from './queries';
import type { CursorWish, Text } from './text';

interface Connection {
  edges: { cursor: string }[];
  pageInfo: { startCursor: string | null; endCursor: string | null };
}

type Execute = (source: string, variables: Record<string, unknown>) => Promise<ExecutionResult>;

/** What both sides answered, as text to compare. */
export interface Compared {
  product: string;
  slow: string;
}

/** Asks the product and the slow executor the same. Cursors are compared as there or not there, and followed by their place. */
export async function compare({ db, graph }: World, query: Query, way?: Way): Promise<Compared> {
  const [product, slow] = await Promise.all([
    answer(query, (source, variables) => execute(db, query.level, source, variables, way)),
    answer(query, async (source, variables) => {
      const result = await executeSlowly(graph, query.level, source, variables);
      if (result.errors) throw result.errors[0]!;
      return result;
    }),
  ]);
  return { product, slow };
}

async function answer(text: Text, run: Execute): Promise<string> {
  const variables = { ...text.variables };
  for (const [name, wish] of Object.entries(text.cursors)) variables[name] = await cursorOf(wish, run);
  const { data, errors } = await run(text.source, variables);
  const withoutCursors = (key: string, value: unknown) =>
    text.cursorKeys.has(key) && typeof value === 'string' ? 'a cursor' : value;
  return JSON.stringify({ data, errors: errors?.map(({ message, path }) => ({ message, path })) }, withoutCursors, 1);
}

/** A cursor of one side: the one in this place of the list, null where the list is empty or hidden. */
export async function cursorOf({ list, place }: CursorWish, run: Execute): Promise<string | null> {
  const { data, errors } = await run(list, {});
  if (errors) throw new Error(`A list that is to be paged cannot be read: ${list}: ${String(errors[0])}`);
  const found = (data?.list ?? (data?.of as Record<string, unknown> | null | undefined)?.list) as
    Connection | undefined;
  if (!found?.edges.length) return null;
  const cursors = found.edges.map(({ cursor }) => cursor);
  const { startCursor, endCursor } = found.pageInfo;
  if (startCursor !== cursors[0] || endCursor !== cursors.at(-1))
    throw new Error(`The ends of ${list} are not its first and last.`);
  return cursors[place % cursors.length]!;
}
