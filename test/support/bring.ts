import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Db } from '../../src/db';
import { importFolders, type ImportOptions } from '../../src/import/import';
import { graphForEachTest } from './graph';
import { putTables } from './putTables';

/** Imports a folder of tables, and tells all that is wrong with them. */
export async function bringFrom(db: Db, folder: string, options: Partial<ImportOptions> = {}) {
  const problems: string[] = [];
  const problem = (sentence: string) => problems.push(sentence);
  return { ...(await importFolders(db, [folder], { problem, ...options })), problems };
}

/** Gives each test of a file an empty graph and a folder, into which it puts tables and from which it imports them. */
export function importsForEachTest() {
  const graph = graphForEachTest();
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'habeas-import-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));
  return {
    graph,
    get folder() {
      return folder;
    },
    put: (tables: Record<string, string[]>): void => putTables(folder, tables),
    bring: (options: Partial<ImportOptions> = {}, from = folder) => bringFrom(graph.db, from, options),
  };
}
