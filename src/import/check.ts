import type { Run } from '../db';
import { columnOf, type TableName } from '../table/columns';
import type { FileProblem } from '../table/problem';
import type { Edit } from '../table/read';
import { parseBatch } from '../write/parse';
import { planBatch, type Plan } from '../write/plan';
import type { Problem } from '../write/problem';
import { batchOf, chunksOf, problemAt, type BadRow, type Chunk, type GoodRow, type TableFile } from './chunk';
import { foresee, note, type Foreseen } from './foresee';
import { makeKeys, type Keys } from './keys';
import { inOrder } from './order';
import { addKeys, nothingDisclosed, type Disclosed } from './disclosed';
import { settled } from './settle';
import { NO_ROWS, sumOf, tallyOf, type Tally } from './tally';

/** What is known while files are checked one after the other. */
export interface Checking {
  run: Run;
  foreseen: Foreseen;
  seen: Record<TableName, Keys>;
  /** The keys that rows name in `fact`, `supersedes` and `part_of`. */
  linked: Set<string>;
  /** Those of them in `supersedes`. */
  superseded: Set<string>;
  /** Takes what the good rows of a chunk will change. */
  planned: (plan: Plan) => void;
  /** Whether rows may show what the graph has to more people, or take a protection away; what they do of it. */
  open: boolean;
  disclosed: Disclosed;
}

export function beginCheck(
  run: Run,
  foreseen: Foreseen,
  { planned, open }: Pick<Checking, 'planned' | 'open'>,
): Checking {
  const seen = { entities: makeKeys(), sources: makeKeys(), statements: makeKeys(), figures: makeKeys() };
  return {
    run,
    foreseen,
    seen,
    linked: new Set(),
    superseded: new Set(),
    planned,
    open,
    disclosed: nothingDisclosed(),
  };
}

/** Finds all rows of a file that cannot be written, by the rules by which they would be; gives what becomes of those that can. */
export async function checkFile(
  file: TableFile,
  edit: Edit,
  checking: Checking,
  refuse: (row: BadRow) => void,
  progress: (rows: number) => void,
): Promise<Tally> {
  let tally = NO_ROWS;
  for await (const { good, bad } of inOrder(file, chunksOf(file, edit), checking.run, checking.linked)) {
    bad.forEach(refuse);
    const single = withoutRepeated(file, { good, bad }, checking.seen[file.table], refuse);
    tally = sumOf(tally, await checkRows(file, single, checking, refuse));
    progress(good.length + bad.length);
  }
  return tally;
}

/** The good rows but those with a key that stands above, be it in a bad row. */
function withoutRepeated(file: TableFile, { good, bad }: Chunk, seen: Keys, refuse: (row: BadRow) => void): GoodRow[] {
  const rows = [...good, ...bad].sort((a, b) => a.line - b.line);
  const first = new Set(rows.filter(({ cells }) => seen.add(String(cells?.id), 1)));
  for (const row of good.filter((each) => !first.has(each))) {
    const what = 'is the key of a row above; give each row a key of its own';
    refuse({ ...row, problems: [problemAt(file, row.line, 'id', what)] });
  }
  return good.filter((row) => first.has(row));
}

/** A row that is refused may be what another names: what is left is planned again until nothing is refused. */
async function checkRows(
  file: TableFile,
  given: GoodRow[],
  { run, foreseen, linked, superseded, planned, open, disclosed }: Checking,
  refuse: (row: BadRow) => void,
): Promise<Tally> {
  const found = await settled(run, file, given, { open, superseded });
  found.bad.forEach(refuse);
  let { rows } = found;
  for (;;) {
    const { records } = parseBatch(batchOf(file.table, rows));
    const { plan, problems } = planBatch(records, await foresee(run, records, foreseen));
    if (problems.length === 0) {
      note(foreseen, records, plan, (ref) => linked.has(ref));
      planned(plan);
      const good = new Set(rows.map(({ record }) => record.ref));
      addKeys(
        disclosed.shown,
        found.disclosed.filter((ref) => good.has(ref)),
      );
      addKeys(
        disclosed.unprotected,
        found.unprotected.filter((ref) => good.has(ref)),
      );
      return tallyOf(file.table, rows, plan);
    }
    const of = ({ record: { ref } }: GoodRow) => problems.filter(({ record }) => record === ref);
    const wrong = new Set(problems.map(({ record }) => record));
    for (const row of rows.filter(({ record }) => wrong.has(record.ref)))
      refuse({ ...row, problems: of(row).map((problem) => rowProblem(file, [row], problem)) });
    rows = rows.filter(({ record }) => !wrong.has(record.ref));
  }
}

/** What the writer finds wrong with one of these rows, as its file has it. */
export function rowProblem(
  file: TableFile,
  rows: readonly GoodRow[],
  { table, record, column, what }: Problem,
): FileProblem {
  const line = rows.find((row) => row.record.ref === record)?.line ?? null;
  const name = table === 'withdrawals' ? 'state' : column === '' ? null : columnOf(column);
  return problemAt(file, line, name, what.replace('the batch', 'these files'));
}
