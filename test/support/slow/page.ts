/** The arguments of every list that comes in pages; a cursor here is a place in the list. */
export interface PageArguments {
  first?: number | null;
  after?: string | null;
  last?: number | null;
  before?: string | null;
  orderBy?: string | null;
}

const MOST_COUNTED = 1_000;

/** One page of a whole list, which `orderBy` turns round where it asks for another order than the usual one. */
export function pageOf<T>(
  whole: readonly T[],
  { first, after, last, before, orderBy }: PageArguments,
  usual = ['NAME_ASCENDING', 'NEWEST_FIRST'],
) {
  const list = orderBy == null || usual.includes(orderBy) ? whole : whole.toReversed();
  const from = after == null ? 0 : Number(after) + 1;
  const to = before == null ? list.length : Number(before);
  const start = last == null ? from : Math.max(from, to - last);
  const end = last == null ? Math.min(to, from + (first ?? 20)) : to;
  const edges = list.slice(start, end).map((node, i) => ({ node, cursor: String(start + i) }));
  return {
    edges,
    nodes: edges.map(({ node }) => node),
    pageInfo: {
      hasNextPage: end < list.length,
      hasPreviousPage: start > 0,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount: Math.min(list.length, MOST_COUNTED),
    totalCountIsExact: list.length <= MOST_COUNTED,
  };
}
