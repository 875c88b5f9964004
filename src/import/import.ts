import { createReadStream } from 'node:fs';
import { type Db, reading, type Run } from '../db';
import { TABLE_NAMES, type TableName } from '../table/columns';
import { tablesIn } from '../table/folder';
import { problemText } from '../table/problem';
import type { Plan } from '../write/plan';
import type { Written } from '../write/writer';
import { chunksOf, type BadRow, type TableFile } from './chunk';
import { beginCheck, checkFile } from './check';
import { editFor, type Defaults } from './edit';
import { nothingForeseen, type ForeseenIds } from './foresee';
import type { Meaning } from './name';
import { inOrder } from './order';
import { nothingDisclosed, type Disclosed } from './disclosed';
import { writeRejects } from './reject';
import { isClaim, meaningsIn } from './survey';
import { NO_ROWS, sumOf, type Tally } from './tally';
import { writeChunk } from './writeChunk';

export interface ImportOptions extends Defaults {
  /** Reads and checks all, and writes nothing. */
  check?: boolean | undefined;
  /** A folder for the rows that cannot be written: with it the others are. */
  reject?: string | undefined;
  /** Lets rows show what the graph has to more people, or take a protection away. */
  open?: boolean | undefined;
  /** Takes a sentence on what is wrong with a row. */
  problem: (sentence: string) => void;
  /** Told of lines as they are checked, and of rows as they are written, and of how many there are. */
  progress?: (what: 'checked' | 'written', done: number, of: number) => void;
  /** Ends the import between two transactions: what is written stays, and the same import goes on from there. */
  signal?: AbortSignal | undefined;
}

/** What an import did. `good` and `bad` count rows; `written` what of the good ones was new or changed, null where none was to be written. */
export interface Imported {
  good: number;
  bad: number;
  /** What the check found that becomes of the good rows, by table. */
  tallies: Tallies;
  /** What of them more people see than before, and who loses a protection. */
  disclosed: Disclosed;
  written: Written | null;
}

export type Tallies = Partial<Record<TableName, Tally>>;

const NOTHING: Written = { entities: 0, sources: 0, statements: 0, figures: 0, withdrawals: 0 };

/** Where tables go. */
export interface Target {
  /** Reads what is there already. */
  run: Run;
  /** What stands for the ids of what is not there yet, where that is not the check's own business. */
  ids?: ForeseenIds;
  /** Takes what good rows will change, while they are checked. */
  planned: (plan: Plan) => void;
  /** Writes what was checked. */
  write: (checked: Checked) => Promise<Written>;
}

/** Brings the tables in folders into the graph: all is checked before anything is written. */
export function importFolders(db: Db, folders: readonly string[], options: ImportOptions): Promise<Imported> {
  const write = (checked: Checked) => writeFiles(db, checked, options);
  const target = { run: reading(db), planned: () => undefined, write };
  return importInto(target, folders, options);
}

/** Brings the tables in folders to where they go. */
export async function importInto(
  target: Target,
  folders: readonly string[],
  options: ImportOptions,
): Promise<Imported> {
  const { files, problems } = await filesIn(folders);
  problems.forEach(options.problem);
  if (problems.length > 0)
    return { good: 0, bad: problems.length, tallies: {}, disclosed: nothingDisclosed(), written: null };
  const checked = await check(target, files, options);
  const { good, bad, tallies, disclosed } = checked;
  const count = [...bad.values()].reduce((sum, rows) => sum + rows.length, 0);
  const unreadable = [...bad.values()].flat().some(({ cells }) => cells === null);
  const refused = count > 0 && (options.reject === undefined || unreadable);
  if (options.check || refused) return { good, bad: count, tallies, disclosed, written: null };
  if (options.reject !== undefined) await reject(options.reject, bad);
  return { good, bad: count, tallies, disclosed, written: await target.write(checked) };
}

async function filesIn(folders: readonly string[]): Promise<{ files: TableFile[]; problems: string[] }> {
  const files: TableFile[] = [];
  const problems: string[] = [];
  for (const folder of folders) {
    const found = await tablesIn(folder);
    problems.push(...found.problems.map(problemText));
    for (const table of TABLE_NAMES) {
      const path = found.files[table];
      if (path !== undefined) files.push({ table, path });
    }
  }
  files.sort((a, b) => TABLE_NAMES.indexOf(a.table) - TABLE_NAMES.indexOf(b.table));
  return { files, problems };
}

/** The bad rows of each file, in the order of the files. */
type Bad = Map<TableFile, BadRow[]>;

/** How many rows are good, those that are not, and what names in the good ones stand for. */
export interface Checked {
  good: number;
  bad: Bad;
  tallies: Tallies;
  disclosed: Disclosed;
  meanings: ReadonlyMap<string, Meaning>;
  /** The keys of rows that others name. */
  linked: ReadonlySet<string>;
  superseded: ReadonlySet<string>;
}

/** Every table names rows of those before it, so they are checked in that order; names are looked up when all entities are known. */
async function check(
  { run, ids, planned }: Target,
  files: readonly TableFile[],
  options: ImportOptions,
): Promise<Checked> {
  const checking = beginCheck(run, nothingForeseen(ids), { planned, open: options.open ?? false });
  const bad: Bad = new Map(files.map((file) => [file, []]));
  let meanings: ReadonlyMap<string, Meaning> = new Map();
  const tallies: Tallies = {};
  let done = 0;
  const ends = await endsOf(files);
  const reach = (line: number) => options.progress?.('checked', (done = line), ends.at(-1) ?? 0);
  const firstClaim = files.find(isClaim);
  for (const [at, file] of files.entries()) {
    if (file === firstClaim) meanings = await meaningsIn(files, checking);
    const refuse = (row: BadRow) => {
      bad.get(file)?.push(row);
      row.problems.map(problemText).forEach(options.problem);
    };
    options.signal?.throwIfAborted();
    const end = ends[at] ?? 0;
    const progress = (rows: number) => reach(Math.min(done + rows, end));
    const tally = await checkFile(file, editFor(file.table, options, meanings), checking, refuse, progress);
    reach(end);
    tallies[file.table] = sumOf(tallies[file.table] ?? NO_ROWS, tally);
  }
  const { added, changed, same } = Object.values(tallies).reduce(sumOf, NO_ROWS);
  return {
    good: added + changed + same,
    bad,
    tallies,
    disclosed: checking.disclosed,
    meanings,
    linked: checking.linked,
    superseded: checking.superseded,
  };
}

async function reject(folder: string, bad: Bad): Promise<void> {
  const rejected: Partial<Record<TableName, BadRow[]>> = {};
  for (const [{ table }, rows] of bad) if (rows.length > 0) rejected[table] = [...(rejected[table] ?? []), ...rows];
  await writeRejects(folder, rejected);
}

/** Writes the good rows, a chunk in a transaction. What the graph has already costs little, so a stopped import goes on. */
async function writeFiles(
  db: Db,
  { good: total, bad, meanings, linked, superseded }: Checked,
  { signal, progress, open = false, ...defaults }: ImportOptions,
): Promise<Written> {
  const run = reading(db);
  const sum = { ...NOTHING };
  let done = 0;
  for (const [file, rows] of bad) {
    const leaveOut = new Set(rows.map(({ line }) => line));
    const chunks = chunksOf(file, editFor(file.table, defaults, meanings), leaveOut);
    for await (const { good } of inOrder(file, chunks, run, linked)) {
      signal?.throwIfAborted();
      const written = await writeChunk(db, { file, good, done, open, superseded });
      for (const [table, count] of Object.entries(written) as [keyof Written, number][]) sum[table] += count;
      done += good.length;
      progress?.('written', done, total);
    }
  }
  return sum;
}

const LINE_END = 10;

/** On which line of them all each file ends; a row may have several. */
async function endsOf(files: readonly TableFile[]): Promise<number[]> {
  const ends: number[] = [];
  for (const { path } of files) ends.push((ends.at(-1) ?? 0) + (await linesIn(path)));
  return ends;
}

async function linesIn(path: string): Promise<number> {
  let lines = 0;
  let last: number | undefined = LINE_END;
  for await (const bytes of createReadStream(path) as AsyncIterable<Buffer>) {
    for (let at = bytes.indexOf(LINE_END); at >= 0; at = bytes.indexOf(LINE_END, at + 1)) lines++;
    last = bytes.at(-1);
  }
  return last === LINE_END ? lines : lines + 1;
}
