import { words } from '../fold';
import type { Noun, Step } from '../read/noun';
import { assertedBy, citations } from './citation';
import { figureColumns } from './columns';

const one = (cypher: string): Step => ({ cypher, columns: figureColumns, many: 'one' });

export const figuresListed: Step = {
  cypher: 'figure/list',
  columns: figureColumns,
  many: 'page',
  ask: (_, { where }) => {
    const { kind, onOrBefore, population } = (where ?? {}) as {
      kind?: string;
      onOrBefore?: string;
      population?: string;
    };
    return { kind, onOrBefore, words: population == null ? null : words(population) };
  },
};

export const figure: Noun = {
  computed: { period: (row) => row },
  steps: {
    partOf: one('figure/partOf'),
    supersededBy: one('figure/supersededBy'),
    assertedBy: assertedBy('figure'),
    citations: citations('figure'),
  },
};
