import type { Visibility } from '../level';
import { isClaimTable, type TableName } from '../table/columns';
import type { Edit } from '../table/read';
import { NAMED, type Meaning } from './name';

/** What rows say that leave a cell empty. */
export interface Defaults {
  /** The key of the source of statements and figures, which asserts them too where nobody else is named. */
  source?: string | undefined;
  visibility?: Visibility | undefined;
}

/** Puts in what a row leaves out, and the keys that its names stand for. */
export function editFor(table: TableName, defaults: Defaults, meanings: ReadonlyMap<string, Meaning>): Edit {
  const given = defaultsFor(table, defaults);
  return (cells) => {
    const edited = { ...given, ...cells };
    if (!isClaimTable(table)) return { cells: edited, wrong: [] };
    const wrong = NAMED.flatMap((column) => {
      const text = edited[column];
      const meaning = typeof text === 'string' ? meanings.get(text) : undefined;
      if (!meaning) return [];
      if ('what' in meaning) return [{ column, what: meaning.what }];
      edited[column] = meaning.key;
      return [];
    });
    return { cells: edited, wrong };
  };
}

function defaultsFor(table: TableName, { source, visibility }: Defaults): Record<string, string> {
  return {
    ...(visibility !== undefined && { visibility }),
    ...(source !== undefined && isClaimTable(table) && { source, asserted_by: source }),
  };
}
