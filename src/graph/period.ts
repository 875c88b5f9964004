import { certainty } from '../period/certainty';
import { EARLY, LATE } from '../period/day';
import type { PERIOD } from '../period/period';
import type { Noun, Row } from '../read/noun';

export type PeriodRow = Record<(typeof PERIOD)[number], string>;

/** The two bounds of one side; a bound that nobody stated is null. */
export function boundsOf(notBefore: unknown, notAfter: unknown): Row {
  return { notBefore: notBefore === EARLY ? null : notBefore, notAfter: notAfter === LATE ? null : notAfter };
}

export const period: Noun = {
  computed: {
    start: (row) => boundsOf(row.startNotBefore, row.startNotAfter),
    end: (row) => boundsOf(row.endNotBefore, row.endNotAfter),
    lastKnown: (row) => row.lastKnown || null,
    certainty: (row, { on }) => certainty(row as PeriodRow, on as string),
  },
};

/** The dates of a statement or figure as they are written; an empty one says nothing. */
export const written: Noun['computed'] = {
  writtenFrom: ({ from }) => from || null,
  writtenTo: ({ to }) => to || null,
};
