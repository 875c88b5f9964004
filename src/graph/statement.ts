import { computed, type Noun, type Step } from '../read/noun';
import { assertedBy, citations } from './citation';
import { written } from './period';
import { statementColumns } from './columns';
import { entityById, factById } from './node';

const page = (cypher: string): Step => ({ cypher, columns: statementColumns, many: 'page' });

export const statementsAbout = page('statement/about');
export const statementsCiting = page('statement/citing');

export const statement: Noun = {
  computed: { period: computed(['dated', 'period'], ({ dated, period }) => (dated ? period : null)), ...written },
  steps: {
    about: [entityById('about'), factById('about')],
    supersededBy: { cypher: 'statement/supersededBy', columns: statementColumns, many: 'one' },
    assertedBy: assertedBy('statement'),
    citations: citations('statement'),
  },
};
