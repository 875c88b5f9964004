import { words } from '../fold';
import type { Noun, Row, Step } from '../read/noun';
import { assertedBy, citations } from './citation';
import { figureColumns } from './columns';
import { itself, written } from './period';

const one = (cypher: string): Step => ({ cypher, columns: figureColumns, many: 'one' });

/** Asks for figures whose population has these words; a text without a word is found nowhere. */
function counting(population: string | null | undefined, ask: Row): Row | null {
  if (population == null) return ask;
  const found = words(population);
  return found.length === 0 ? null : { ...ask, words: found };
}

export const figuresListed: Step = {
  cypher: 'figure/list',
  columns: figureColumns,
  many: 'page',
  ask: (_, { where }) => {
    const { population, ...filter } = (where ?? {}) as Row & { population?: string };
    return counting(population, filter);
  },
};

/** Counts over a window that may share a day with an event. */
export const figuresOfEvent: Step = {
  cypher: 'figure/ofEvent',
  columns: figureColumns,
  many: 'page',
  ask: ({ id }, { population }) => counting(population as string | null | undefined, { id }),
};

export const figure: Noun = {
  computed: { period: itself, ...written },
  steps: {
    partOf: one('figure/partOf'),
    supersededBy: one('figure/supersededBy'),
    assertedBy: assertedBy('figure'),
    citations: citations('figure'),
  },
};
