import { words } from '../fold';
import type { Noun, Row, Step } from '../read/noun';
import { assertedBy, citations } from './citation';
import { figureColumns } from './columns';

const one = (cypher: string): Step => ({ cypher, columns: figureColumns, many: 'one' });

export const figuresListed: Step = {
  cypher: 'figure/list',
  columns: figureColumns,
  many: 'page',
  ask: (_, { where }) => {
    const { population, ...filter } = (where ?? {}) as Row & { population?: string };
    return { ...filter, words: population == null ? null : words(population) };
  },
};

/** Counts over a window that may share a day with an event. */
export const figuresOfEvent: Step = {
  cypher: 'figure/ofEvent',
  columns: figureColumns,
  many: 'page',
  ask: ({ id }, { population }) => ({ id, words: population == null ? null : words(population as string) }),
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
