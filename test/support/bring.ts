import type { Db } from '../../src/db';
import { importFolders, type ImportOptions } from '../../src/import/import';

/** Imports a folder of tables, and tells all that is wrong with them. */
export async function bringFrom(db: Db, folder: string, options: Partial<ImportOptions> = {}) {
  const problems: string[] = [];
  const problem = (sentence: string) => problems.push(sentence);
  return { ...(await importFolders(db, [folder], { problem, ...options })), problems };
}
