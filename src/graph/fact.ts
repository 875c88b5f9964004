import { computed, type Noun, type Step } from '../read/noun';
import { factColumns } from './columns';
import { itself } from './period';
import { statementsAbout } from './statement';

type End = 'subject' | 'object';

/** A page of facts, as one file of Cypher walks to them, perhaps from one of their ends. */
export function factPage(cypher: string, from?: End, ask?: Step['ask']): Step {
  const { parts, ...columns } = factColumns();
  const { [from as End]: _, ...others } = parts;
  return { cypher, columns: { ...columns, parts: others }, many: 'page', from, ask };
}

/** All that a person did and suffered, in one list. */
export const timelineOfPerson: Step = { ...factPage('fact/ofPerson', 'subject'), usual: 'OLDEST_FIRST' };

/** A fact's noun: what its two ends are called, and what else it tells. */
export const factNoun = (subject: string, object: string, others: Noun['computed'] = {}): Noun => ({
  computed: {
    [subject]: computed(['subject'], (row) => row.subject),
    [object]: computed(['object'], (row) => row.object),
    period: itself,
    ...others,
  },
  steps: { statements: statementsAbout },
});
