import type { Noun, Step } from '../read/noun';
import { entityColumns, sourceColumns } from './columns';
import { listed } from './named';
import { statementsCiting } from './statement';

const organisation = (cypher: string): Step => ({ cypher, columns: entityColumns(), many: 'one' });

export const sourcesListed = listed('source', sourceColumns);

export const source: Noun = {
  steps: {
    publisher: organisation('source/publisher'),
    agency: organisation('source/agency'),
    statements: statementsCiting,
  },
};
