import type { Step } from '../read/noun';
import { entityColumns, sourceColumns } from './columns';

/** What a statement or a figure cites, and who asserts it. */
export const citations = (noun: 'statement' | 'figure'): Step => ({
  cypher: `${noun}/citations`,
  columns: { of: 'link', properties: ['locator', 'archivedUrl', 'retrievedAt'], parts: { source: sourceColumns } },
  many: 'list',
});

export const assertedBy = (noun: 'statement' | 'figure'): Step => ({
  cypher: `${noun}/assertedBy`,
  columns: entityColumns(),
  many: 'one',
});
