import { certainty } from '../period/certainty';
import { EARLY, LATE } from '../period/day';
import { PERIOD } from '../period/period';
import { computed, type Noun, type Row } from '../read/noun';

export type PeriodRow = Record<(typeof PERIOD)[number], string>;

/** The two bounds of one side; a bound that nobody stated is null. */
export function boundsOf(notBefore: unknown, notAfter: unknown): Row {
  return { notBefore: notBefore === EARLY ? null : notBefore, notAfter: notAfter === LATE ? null : notAfter };
}

export const period: Noun = {
  computed: {
    start: computed(['startNotBefore', 'startNotAfter'], (row) => boundsOf(row.startNotBefore, row.startNotAfter)),
    end: computed(['endNotBefore', 'endNotAfter'], (row) => boundsOf(row.endNotBefore, row.endNotAfter)),
    lastKnown: computed(['lastKnown'], ({ lastKnown }) => lastKnown || null),
    certainty: computed(PERIOD, (row, { on }) => certainty(row as PeriodRow, on as string)),
  },
};

/** A period whose dates stand in the row that has it. */
export const itself = computed([], (row) => row);

/** The dates of a statement or figure as they are written; an empty one says nothing. */
export const written: Noun['computed'] = {
  writtenFrom: computed(['from'], ({ from }) => from || null),
  writtenTo: computed(['to'], ({ to }) => to || null),
};
