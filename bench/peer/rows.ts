import type { Variation } from '../questions/question';

/** What both sets of type definitions have in common. */

/** A question in the words of a contestant with another schema. */
export interface Words {
  document: string;
  variables: (variation: Variation) => Record<string, unknown>;
  /** What its answer's `data` says, as Habeas says it. */
  data: (data: never) => object;
}

export interface Row {
  id: string;
  name: string;
  [field: string]: unknown;
}

export const byId = ({ parameters: { id } }: Variation) => ({ id });
export const byIdAfter = ({ parameters: { id, after } }: Variation) => ({ id, after });
export const afterKey = ({ parameters: { after } }: Variation) => ({ after });

/** The first of a list that has at most one. */
export const only = <T>(list: T[]): T | null => list[0] ?? null;

/** A detention's bounds stand beside it, not in a period. */
export function inPeriod({ startNotBefore, startNotAfter, ...rest }: Row): Row {
  return { ...rest, period: { start: { notBefore: startNotBefore, notAfter: startNotAfter } } };
}

/** A thousand rows as ten pages. */
export const inPages = (rows: object[]) =>
  Object.fromEntries(Array.from({ length: 10 }, (_, i) => [`p${i}`, { nodes: rows.slice(i * 100, (i + 1) * 100) }]));
