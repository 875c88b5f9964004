import { computed, type Noun, type Step } from '../read/noun';
import { factColumns } from './columns';
import type { PeriodRow } from './period';

export const chargesOfDetention: Step = {
  cypher: 'charge/ofDetention',
  columns: {
    properties: [],
    parts: {
      detention: { of: 'held', properties: [], levelled: ['certainFrom', 'certainTo'] },
      post: factColumns(),
      via: factColumns('via', 'operator', 'prison'),
    },
  },
  many: 'page',
};

/** Whether there is one day on which all of these were certainly so. */
function togetherForCertain(rows: PeriodRow[]): boolean {
  const from = rows.map(({ certainFrom }) => certainFrom).reduce((a, b) => (a > b ? a : b));
  const to = rows.map(({ certainTo }) => certainTo).reduce((a, b) => (a < b ? a : b));
  return from <= to;
}

export const charge: Noun = {
  computed: {
    overlap: computed(['detention', 'post', 'via'], ({ detention, post, via }) =>
      togetherForCertain([detention, post, via].filter((row) => row !== null) as PeriodRow[]) ? 'CERTAIN' : 'POSSIBLE',
    ),
  },
};
