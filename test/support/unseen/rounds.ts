import type { Db } from '../../../src/db';
import { WriteError } from '../../../src/write/problem';
import type { Batch } from '../../../src/write/record';
import { write } from '../../../src/write/writer';
import type { Stock } from '../random/arguments';
import { stockOf } from '../random/stock';
import { type Graph, loadGraph } from '../slow/graph';
import type { World } from '../slow/world';
import { about, answers, questions, type Told } from './asked';
import { exportsOf } from './exports';
import { recordsOf } from './records';
import { WEAKNESSES, weakened } from './weaker';
import { hiddenWrites } from './writes';

/** More would say no more. */
const MOST_LEAKS = 6;

interface Course {
  seed: number;
  rounds: number;
  /** How many questions are asked before and after the writes of a round. */
  questions: number;
  /** After how many rounds the questions are made of the graph as it is then, and all is exported. */
  renewEvery: number;
}

/** What came of it. */
export interface Found {
  /** What a level learned of what it may not see: nothing is right. */
  leaks: string[];
  /** The breakages that were never noticed: none is right. */
  unnoticed: string[];
  /** What was written how often; what the writer refused is not among it. */
  written: Record<string, number>;
}

/** Asks, writes what is above the level, and asks the same again. Beside it, it asks as programs with a breakage would read. */
export async function tellNothing(
  { db, batches }: World,
  { seed, rounds, questions: count, renewEvery }: Course,
): Promise<Found> {
  const records = recordsOf(batches);
  const writes = hiddenWrites(records, seed);
  const found: Found = { leaks: [], unnoticed: [], written: {} };
  const unnoticed = new Set(WEAKNESSES);
  let stock: Stock | undefined;
  let graph: Graph | undefined;
  for (let round = 0; round < rounds && found.leaks.length < MOST_LEAKS; round++) {
    const level = round % 3 === 2 ? 1 : 0;
    const renews = round % renewEvery === 0;
    if (renews || !graph || !stock) {
      graph = await loadGraph(db);
      stock = stockOf(graph);
    }
    const planned = [writes.next(level), writes.next(level)];
    const stocks = [stock, ...planned.map(({ batch }) => about(stock!, graph!, batch))];
    const asked = await questions(db, level, count, stocks, seed * 10_000 + round);
    const readings = [...unnoticed].map((weakness) => ({ weakness, db: weakened(db, level, weakness) }));
    const told = await answers(db, level, asked);
    const weak = readings.map((each) => ({
      ...each,
      own: asked.filter((_, i) => told[i]!.steps.has(each.weakness.step)),
    }));
    const ask = async (known?: Told[]) => ({
      told: known ?? (await answers(db, level, asked)),
      weak: await Promise.all(weak.map((each) => answers(each.db, level, each.own))),
      exported: renews ? await exportsOf(db, level) : '',
    });
    const before = await ask(told);
    for (const { what, batch } of planned) {
      if (!(await isWritten(db, batch))) continue;
      records.written(batch);
      found.written[what] = (found.written[what] ?? 0) + 1;
    }
    const after = await ask();
    weak.forEach(({ weakness }, i) => {
      if (differing(before.weak[i]!, after.weak[i]!).length > 0) unnoticed.delete(weakness);
    });
    const where = `round ${String(round)}, level ${String(level)}, after ${JSON.stringify(planned)}`;
    for (const i of differing(before.told, after.told))
      found.leaks.push(`${where}\n${JSON.stringify(asked[i])}\n${parting(before.told[i]!.text, after.told[i]!.text)}`);
    if (before.exported !== after.exported) found.leaks.push(`${where}\n${parting(before.exported, after.exported)}`);
  }
  found.unnoticed = [...unnoticed].map(({ step, what }) => `${step}: ${what}`);
  return found;
}

const differing = (before: readonly Told[], after: readonly Told[]): number[] =>
  [...before.keys()].filter((i) => before[i]!.text !== after[i]!.text && !before[i]!.failed && !after[i]!.failed);

async function isWritten(db: Db, batch: Batch): Promise<boolean> {
  try {
    await write(db, batch);
    return true;
  } catch (error) {
    if (error instanceof WriteError) return false;
    throw error;
  }
}

/** Where two answers part, with what is before. */
function parting(before: string, after: string): string {
  let at = 0;
  while (before[at] === after[at] && at < before.length) at++;
  const part = (text: string) => text.slice(Math.max(0, at - 300), at + 300);
  return `before: ${part(before)}\nafter:  ${part(after)}`;
}
