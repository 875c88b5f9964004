import type { Visibility } from '../../../src/level';
import type { Batch } from '../../../src/write/record';

export type Table = 'entities' | 'sources' | 'statements' | 'figures';
export type Of<T extends Table> = NonNullable<Batch[T]>[number];

const TABLES: readonly Table[] = ['entities', 'sources', 'statements', 'figures'];

/** The records that were written, each as it was last. */
export interface Records {
  all: { [T in Table]: Map<string, Of<T>> };
  written(batch: Batch): void;
}

export function recordsOf(batches: readonly Batch[]): Records {
  const all: Records['all'] = { entities: new Map(), sources: new Map(), statements: new Map(), figures: new Map() };
  const written = (batch: Batch) => {
    for (const table of TABLES)
      for (const record of batch[table] ?? []) (all[table] as Map<string, object>).set(record.ref, record);
  };
  batches.forEach(written);
  return { all, written };
}

/** Whether a record's own visibility keeps it from a level. */
export const isAbove = (level: 0 | 1, { visibility = 'PUBLIC' }: { visibility?: Visibility }): boolean =>
  visibility === 'RESTRICTED' || (level === 0 && visibility === 'PARTNER');
