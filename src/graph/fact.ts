import type { Noun, Row, Step } from '../read/noun';
import { factColumns } from './columns';
import { statementsAbout } from './statement';

/** A page of facts, as one file of Cypher walks to them. */
export const factPage = (cypher: string, ask?: Step['ask']): Step => ({
  cypher,
  columns: factColumns(),
  many: 'page',
  ask,
});

/** All that a person did and suffered, in one list. */
export const timelineOfPerson: Step = { ...factPage('fact/ofPerson'), usual: 'OLDEST_FIRST' };

/** A fact's noun: what its two ends are called, and what else it tells. */
export const factNoun = (subject: string, object: string, computed: Noun['computed'] = {}): Noun => ({
  computed: {
    [subject]: (row: Row) => row.subject,
    [object]: (row: Row) => row.object,
    period: (row: Row) => row,
    ...computed,
  },
  steps: { statements: statementsAbout },
});
