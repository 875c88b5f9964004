import type { Db, Run } from '../db';
import { StartError } from '../errors';
import { problemText, type FileProblem } from '../table/problem';
import { WriteError } from '../write/problem';
import { writeMade, type Written } from '../write/writer';
import { rowProblem } from './check';
import { batchOf, type GoodRow, type TableFile } from './chunk';
import { settled, type Settling } from './settle';

/** Rows that are written in one transaction, and how many rows are written already. */
export interface Turn extends Settling {
  file: TableFile;
  good: GoodRow[];
  done: number;
}

/** Writes rows as the graph is when it is their turn. */
export async function writeChunk(db: Db, { file, good, done, ...settling }: Turn): Promise<Written> {
  let rows = good;
  const make = async (run: Run) => {
    const found = await settled(run, file, good, settling);
    if (found.bad.length > 0)
      throw noLongerFit(
        found.bad.flatMap(({ problems }) => problems),
        done,
      );
    ({ rows } = found);
    return batchOf(file.table, rows);
  };
  try {
    return await writeMade(db, make);
  } catch (error) {
    if (!(error instanceof WriteError)) throw error;
    throw noLongerFit(
      error.problems.map((problem) => rowProblem(file, rows, problem)),
      done,
    );
  }
}

/** Earlier rows are in the graph to stay by then. */
function noLongerFit(problems: readonly FileProblem[], done: number): StartError {
  const kept =
    done === 0
      ? 'Nothing was written: mend what is named, and run the same import again.'
      : `${done.toLocaleString('en')} rows before them are in the graph and stay, the others are not written: mend what is named, and run the same import again, which writes nothing twice.`;
  const what = 'The graph was changed since it was checked, and these rows no longer fit it:';
  return new StartError([what, ...problems.map(problemText), kept].join('\n'));
}
