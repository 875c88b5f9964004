import type { Db } from '../../../src/db';
import { WriteError } from '../../../src/write/problem';
import type { Batch } from '../../../src/write/record';
import { write } from '../../../src/write/writer';
import { WHOLE } from '../execute';
import { stockOf } from '../random/stock';
import { loadGraph } from '../slow/graph';
import type { World } from '../slow/world';
import { merged } from '../mirror/follow';
import { about, answers, inTurns, pairsIn, patient, questions as random, type Told } from './asked';
import { exportsOf } from './exports';
import { plainQuestions } from './plain';
import { type Records, recordsOf } from './records';
import { WEAKNESSES, weakened } from './weaker';
import { hiddenWrites } from './writes';

/** More would say no more. */
const MOST_LEAKS = 6;
/** How many writes are made in a round. */
const TOGETHER = 8;
/** How many questions are asked as a program with a breakage would read. */
const ENOUGH = 4;

interface Planned {
  what: string;
  batch: Batch;
}

interface Course {
  seed: number;
  rounds: number;
  /** How many questions are asked before and after the writes of a round. */
  questions: number;
  /** After how many rounds other questions are made, of the graph as it is then, and all is exported. */
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

/** Asks, then writes what is above the level and asks the same again, so many times, some of them as wholes. Beside it, it asks as programs with a breakage would read. */
export async function tellNothing(
  { db: hasty, batches }: World,
  { seed, rounds, questions, renewEvery }: Course,
): Promise<Found> {
  const db = patient(hasty);
  const records = recordsOf(batches);
  const nextWrite = hiddenWrites(records, seed);
  const found: Found = { leaks: [], unnoticed: [], written: {} };
  const unnoticed = new Set(WEAKNESSES);
  const goesOn = (round: number) => round < rounds || (unnoticed.size > 0 && round < 4 * rounds);
  for (let round = 0; goesOn(round) && found.leaks.length < MOST_LEAKS; round += renewEvery) {
    const level = (round / renewEvery) % 3 === 2 ? 1 : 0;
    const graph = await loadGraph(db);
    const stock = stockOf(graph);
    const course = Array.from({ length: renewEvery }, () => Array.from({ length: TOGETHER }, () => nextWrite(level)));
    const batchesOf = course.flat().map(({ batch }) => batch);
    const near = about(stock, graph, batchesOf);
    const asked = [
      ...plainQuestions(near, pairsIn(graph, batchesOf)),
      ...(await random(db, level, stock, Math.floor(questions / 2), seed * 10_000 + round)),
      ...(await random(db, level, near, Math.ceil(questions / 2), seed * 10_000 + round)),
    ];
    const told = await answers(db, level, asked);
    const weak = [...unnoticed].map((weakness) => ({
      weakness,
      way: weakened(level, weakness),
      own: asked.filter((_, i) => told[i]!.steps.has(weakness.step)).slice(0, ENOUGH),
    }));
    const askWeak = () => inTurns(weak, (each) => answers(db, level, each.own, each.way));
    const before = { told, weak: await askWeak(), exported: await exportsOf(db, level) };
    for (const [i, planned] of course.entries()) {
      for (const what of await writeAll(db, planned, records)) found.written[what] = (found.written[what] ?? 0) + 1;
      const where = `round ${String(round + i)}, level ${String(level)}, after ${JSON.stringify(planned)}`;
      const way = (round + i) % (5 * renewEvery) === 0 ? WHOLE : {};
      found.leaks.push(...leaksIn(where, asked, before.told, await answers(db, level, asked, way)));
    }
    const [weakAfter, exported] = [await askWeak(), await exportsOf(db, level)];
    weak.forEach(({ weakness }, i) => {
      if (differing(before.weak[i]!, weakAfter[i]!).length > 0) unnoticed.delete(weakness);
    });
    if (before.exported !== exported) found.leaks.push(`round ${String(round)}\n${parting(before.exported, exported)}`);
  }
  found.unnoticed = [...unnoticed].map(({ step, what }) => `${step}: ${what}`);
  return found;
}

function leaksIn(where: string, asked: readonly object[], before: readonly Told[], after: readonly Told[]): string[] {
  return differing(before, after).map(
    (i) => `${where}\n${JSON.stringify(asked[i])}\n${parting(before[i]!.text, after[i]!.text)}`,
  );
}

/** Writes all at once, or where that is refused one after the other; gives what was written. */
async function writeAll(db: Db, planned: readonly Planned[], records: Records): Promise<string[]> {
  const done: string[] = [];
  const put = async (some: readonly Planned[]) => {
    if (!(await isWritten(db, merged(some.map(({ batch }) => batch))))) return false;
    for (const { what, batch } of some) {
      records.written(batch);
      done.push(what);
    }
    return true;
  };
  const likely = planned.filter(({ what }) => what !== 'supersededByHidden');
  if (!(await put(likely))) for (const each of likely) await put([each]);
  for (const each of planned.filter((other) => !likely.includes(other))) await put([each]);
  return done;
}

const differing = (before: readonly Told[], after: readonly Told[]): number[] =>
  [...before.keys()].filter((i) => before[i]!.text !== after[i]!.text);

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
