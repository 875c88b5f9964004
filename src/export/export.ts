import { cypherFile } from '../cypher';
import { type Db, reading } from '../db';
import { StartError } from '../errors';
import { LEVELS, levelOf, type Visibility } from '../level';
import { TABLE_NAMES, type TableName } from '../table/columns';
import { cellsOf, type Said } from '../table/record';
import type { Format } from '../table/format';
import { writeTable } from '../table/write';
import { revisionsIn } from '../write/feed/revision';
import { contentHash, digestOf } from './hash';
import { entityOf, figureOf, sourceOf, statementOf, type Row } from './record';

export interface ExportOptions {
  folder: string;
  format: Format;
  /** What this level sees is written. */
  visibility: Visibility;
  /** Told of rows as they are written. */
  progress?: (table: TableName, rows: number) => void;
}

/** What an export wrote. */
export interface Exported {
  rows: Record<TableName, number>;
  /** Rows that are seen, but without somebody that a row cannot do without: who says it, or who published it. */
  leftOut: number;
  /** The level's revision: how often it has seen the graph change. */
  revision: number;
  /** The same for two graphs of which this level sees the same records. */
  hash: string;
}

const PAGE = 1_000;
const TIMES = 3;

interface Table {
  cypher: string;
  /** Null where a row cannot do without what may not be seen; `leftOut` are the keys of such rows. */
  record: (row: Row, leftOut: ReadonlySet<unknown>) => Said<TableName> | null;
  /** Whether rows may name rows of the same table: those that do come last. */
  links: boolean;
}

const TABLES: Record<TableName, Table> = {
  entities: { cypher: 'entity/exported', record: entityOf, links: false },
  sources: { cypher: 'source/exported', record: sourceOf, links: false },
  statements: { cypher: 'statement/exported', record: statementOf, links: true },
  figures: { cypher: 'figure/exported', record: figureOf, links: true },
};

/** Writes what a level sees as the four tables, as of one revision; begins again where a write comes between. */
export async function exportTables(db: Db, options: ExportOptions): Promise<Exported> {
  for (let time = 0; time < TIMES; time++) {
    const before = await revisionOf(db, options.visibility);
    const exported = await writeTables(db, options);
    if ((await revisionOf(db, options.visibility)) === before) return { ...exported, revision: before };
  }
  throw new StartError('The graph was written to while it was read, three times: export again when imports are done.');
}

async function revisionOf(db: Db, visibility: Visibility): Promise<number> {
  return (await revisionsIn(reading(db)))[levelOf(visibility)] ?? 0;
}

async function writeTables(db: Db, options: ExportOptions): Promise<Omit<Exported, 'revision'>> {
  const rows = { entities: 0, sources: 0, statements: 0, figures: 0 };
  const hash = contentHash();
  let leftOut = 0;
  for (const table of TABLE_NAMES) {
    const written = await writeWhole(db, table, options);
    rows[table] = written.rows;
    leftOut += written.leftOut.size;
    hash.add(written.sum);
  }
  return { rows, leftOut, hash: hash.text() };
}

/** Writes a table again where it turns out that rows name some that are left out. */
async function writeWhole(db: Db, table: TableName, options: ExportOptions) {
  const leftOut = new Set<unknown>();
  for (;;) {
    const before = leftOut.size;
    const { rows, sum } = await writeOnce(db, table, options, leftOut);
    if (leftOut.size === before || !TABLES[table].links) return { rows, sum, leftOut };
  }
}

async function writeOnce(db: Db, table: TableName, options: ExportOptions, leftOut: Set<unknown>) {
  const { folder, format, visibility, progress } = options;
  const file = writeTable(folder, table, { format, mark: true });
  const hash = contentHash();
  let rows = 0;
  for await (const row of rowsOf(db, table, visibility)) {
    const said = TABLES[table].record(row, leftOut);
    if (said === null) leftOut.add(row[1].ref);
    else {
      await file.write(said.record, said.withdrawn);
      hash.add(digestOf([table, cellsOf(table, said)]));
      rows++;
      progress?.(table, rows);
    }
  }
  await file.end();
  return { rows, sum: hash.sum() };
}

/** The rows of a table that a level sees, a page at a time. */
async function* rowsOf(db: Db, table: TableName, visibility: Visibility): AsyncGenerator<Row> {
  const level = levelOf(visibility);
  const { cypher, links } = TABLES[table];
  const asked = { key: `key${level}`, visible: LEVELS.slice(0, level + 1), all: level === LEVELS.length - 1 };
  for (const linked of links ? [false, true] : [false]) {
    for (let after = ''; ;) {
      const rows = (await db.read(cypherFile(cypher), { m: { ...asked, linked, after }, limit: PAGE })) as Row[];
      yield* rows;
      const last = rows.at(-1);
      if (!last) break;
      after = last[0];
    }
  }
}
