import type { Batch } from '../write/record';

/** The tables, in the order in which a table may name records of those before it. */
export const TABLE_NAMES = ['entities', 'sources', 'statements', 'figures'] as const;
export type TableName = (typeof TABLE_NAMES)[number];

/** The tables of claims, which have an asserter and sources and are never edited. */
export type ClaimTable = 'statements' | 'figures';

export function isClaimTable(table: TableName): table is ClaimTable {
  return table === 'statements' || table === 'figures';
}

/** A record of a table, as the writer takes it. */
export type RecordOf<T extends TableName> = NonNullable<Batch[T]>[number];

/** What a cell of a column holds; a `list` may hold several things with `;` between. */
export type Form = 'text' | 'word' | 'date' | 'number' | 'name' | 'names' | 'list' | 'state';

/** The columns of each table, in the order in which they are written. */
export const COLUMNS: Record<TableName, Record<string, Form>> = {
  entities: {
    ...{ id: 'text', kind: 'word', type: 'word', name: 'name', other_names: 'names', note: 'text' },
    protection: 'word',
    visibility: 'word',
  },
  sources: {
    ...{ id: 'text', publisher: 'text', agency: 'text', title: 'text', subject: 'text', url: 'text' },
    ...{ published_on: 'text', language: 'text', licence: 'text', attribution: 'text', note: 'text' },
    visibility: 'word',
  },
  statements: {
    ...{ id: 'text', subject: 'text', relation: 'word', object: 'text', role: 'word', spell: 'text', title: 'text' },
    ...{ from: 'date', to: 'date', asserted_by: 'text', source: 'list', locator: 'list', archived_url: 'list' },
    ...{ retrieved_at: 'list', stance: 'word', confidence: 'word', fact: 'text', supersedes: 'text', text: 'text' },
    ...{ note: 'text', state: 'state', visibility: 'word' },
  },
  figures: {
    ...{ id: 'text', kind: 'word', population: 'text', comparator: 'word', count: 'number', up_to: 'number' },
    ...{ from: 'date', to: 'date', asserted_by: 'text', source: 'list', locator: 'list', archived_url: 'list' },
    ...{ retrieved_at: 'list', supersedes: 'text', part_of: 'text', note: 'text', visibility: 'word' },
  },
};

/** The columns that a table cannot do without. */
export const REQUIRED: Record<TableName, readonly string[]> = {
  entities: ['id', 'kind', 'name'],
  sources: ['id', 'publisher', 'subject'],
  statements: ['id', 'subject', 'relation', 'asserted_by', 'source', 'confidence'],
  figures: ['id', 'kind', 'population', 'comparator', 'asserted_by', 'source'],
};

/** What the writer calls a column. */
export function propertyOf(column: string): string {
  return column === 'id' ? 'ref' : column.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/** What the tables call a property of the writer. */
export function columnOf(property: string): string {
  return property === 'ref' ? 'id' : property.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/** A word as the tables compare it: `More than` is MORE_THAN. */
export function wordOf(text: string): string {
  return text.toUpperCase().replace(/[\s-]+/g, '_');
}
