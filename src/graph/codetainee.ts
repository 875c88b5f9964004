import { badInput } from '../errors';
import { computed, type Noun, type Step } from '../read/noun';
import { factColumns } from './columns';

export const codetaineesOfPerson: Step = {
  cypher: 'codetainee/ofPerson',
  columns: {
    properties: ['certainDays'],
    parts: { own: factColumns('held', 'person', 'prison'), other: factColumns() },
  },
  many: 'page',
  ask: ({ id }, { certainDays }) => {
    if (typeof certainDays === 'number' && certainDays < 1)
      throw badInput('Days are counted from 1: set certainDays so.');
    return { id, certainDays };
  },
};

export const codetainee: Noun = {
  computed: { overlap: computed(['certainDays'], ({ certainDays }) => (certainDays ? 'CERTAIN' : 'POSSIBLE')) },
};
