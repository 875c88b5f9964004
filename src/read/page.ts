import { createHash } from 'node:crypto';
import { badInput } from '../errors';
import type { Arguments, Row } from './noun';

/** Which part of a list is asked for: `size` rows after one key and before another, from the front or from the back. */
export interface Page {
  size: number;
  backward: boolean;
  after?: string;
  before?: string;
  /** Whether the whole list runs the other way: what is after a key comes before it in the index. */
  reversed?: boolean;
}

/** Keys compare as text: every key lies between these. */
const FIRST = '';
const LAST = '\u{10FFFF}';

/** A total is counted up to here; where there are more, it says so. */
export const MOST_COUNTED = 1_000;

/** Reads first, after, last and before; a page is 1 to 100 rows, and 20 where nothing is said. */
export function pageOf({ first, last, after, before }: Arguments): Page {
  if (typeof first === 'number' && typeof last === 'number') {
    throw badInput('Ask for the first or for the last rows of a list, not for both.');
  }
  const backward = typeof last === 'number';
  const size = backward ? last : typeof first === 'number' ? first : 20;
  if (size < 1 || size > 100)
    throw badInput(`A page is 1 to 100 rows: set ${backward ? 'last' : 'first'} within that.`);
  return { size, backward, after: text(after), before: text(before) };
}

const text = (value: unknown) => (typeof value === 'string' ? value : undefined);

/** What a page's cursors belong to: worked out when there is one. */
type Scope = () => string;

/** The keys between which a page is read. */
export function bounds(page: Page, scope: Scope) {
  const [low, high] = page.reversed ? [page.before, page.after] : [page.after, page.before];
  return {
    after: low === undefined ? FIRST : keyOf(low, scope()),
    before: high === undefined ? LAST : keyOf(high, scope()),
  };
}

/** What the page's cursors name: a place in the list, and the id of what stood there. */
export function namedBy({ after, before }: Page, scope: Scope): Row[] {
  const places = [after, before].flatMap((cursor) => (cursor === undefined ? [] : keyOf(cursor, scope())));
  return places.map((place) => ({ place, id: place.slice(place.lastIndexOf('\t') + 1) }));
}

/** The page as a step gives it: `orderBy` may turn the list round, since an index is read either way at the same price. */
export function turned(page: Page, orderBy: unknown, usual = 'NEWEST_FIRST'): Page {
  return { ...page, reversed: orderBy != null && orderBy !== usual && orderBy !== 'NAME_ASCENDING' };
}

/** What a cursor belongs to: the list of this step with these arguments, and no other; null is: not given. */
export function scopeOf(step: string, ask: Row): string {
  return createHash('sha256')
    .update(JSON.stringify([step, ask], (_, value: unknown) => value ?? undefined))
    .digest('base64url')
    .slice(0, 8);
}

const cursorOf = (key: string, scope: string) => scope + Buffer.from(key).toString('base64url');

function keyOf(cursor: string, scope: string): string {
  if (!cursor.startsWith(scope) || cursor.length === scope.length) {
    throw badInput(
      'This cursor is not one of this list: use cursors only with the field and the arguments they came from.',
    );
  }
  return Buffer.from(cursor.slice(scope.length), 'base64url').toString();
}

/** The connection for the rows read for a page, each after its key. What is not selected is not made: cursors cost a hash. */
export function connection(page: Page, scope: Scope, found: [key: string, row: Row][], total: number) {
  const more = found.length > page.size;
  const rows = found.slice(0, page.size);
  if (page.backward) rows.reverse();
  const cursor = (key?: string) => (key === undefined ? null : cursorOf(key, scope()));
  return {
    get edges() {
      return rows.map(([key, node]) => ({ cursor: () => cursor(key), node }));
    },
    get nodes() {
      return rows.map(([, row]) => row);
    },
    get pageInfo() {
      return {
        hasNextPage: page.before !== undefined || (!page.backward && more),
        hasPreviousPage: page.after !== undefined || (page.backward && more),
        startCursor: () => cursor(rows[0]?.[0]),
        endCursor: () => cursor(rows.at(-1)?.[0]),
      };
    },
    totalCount: Math.min(total, MOST_COUNTED),
    totalCountIsExact: total <= MOST_COUNTED,
  };
}
