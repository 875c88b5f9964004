import DataLoader from 'dataloader';
import { addTo } from '../lists';
import type { Row } from './noun';

/** One call to a compiled statement. */
export interface Call {
  text: string;
  /** The step that it is for, as its file is called. */
  step: string;
  /** What the statement finds in `this`. */
  ask: Row;
  limits: Limits;
}

/** The integers of a statement: how many rows at the most, and how far a total is counted, 0 where none is asked for; `n3` and `t3` are those of its third walk. */
export interface Limits {
  n: number;
  t: number;
  [name: string]: number;
}

export interface Answer {
  rows: unknown[][];
  total: number;
}

export type Ask = (calls: Call[]) => Promise<Answer[]>;
export type Read = (cypher: string, parameters: Record<string, unknown>, step: string) => Promise<unknown[][]>;

/** Sends calls that come at the same moment, from whichever root fields, as one statement for each text. */
export function asking(read: Read): Ask {
  const loader = new DataLoader((groups: readonly Call[][]) => answerAll(read, groups), { cache: false });
  return (calls) => loader.load(calls);
}

async function answerAll(read: Read, groups: readonly Call[][]): Promise<(Answer[] | Error)[]> {
  const byText = new Map<string, Call[]>();
  for (const call of groups.flat()) addTo(byText, call.text, call);
  const answers = new Map<Call, Answer | Error>();
  await Promise.all(
    [...byText].map(async ([text, calls]) => {
      const found = await answer(read, text, calls).catch(failure);
      calls.forEach((call, i) => answers.set(call, found instanceof Error ? found : (found[i] as Answer)));
    }),
  );
  return groups.map((group) => {
    const own = group.map((call) => answers.get(call));
    return own.find((each) => each instanceof Error) ?? (own as Answer[]);
  });
}

/** An abort's reason need not be an Error of ours, and what is none must not pass for an answer. */
function failure(reason: unknown): Error {
  return reason instanceof Error ? reason : new Error('A read failed.', { cause: reason });
}

/** The limits that are enough for all. */
export function highest(all: readonly Limits[]): Limits {
  const limits: Limits = { n: 0, t: 0 };
  for (const each of all)
    for (const [name, value] of Object.entries(each)) limits[name] = Math.max(limits[name] ?? 0, value);
  return limits;
}

/** Everything but the limits goes into one map: Neo4j plans anew for parameter lists of another size class, not within a map. */
async function answer(read: Read, text: string, calls: Call[]): Promise<Answer[]> {
  const step = String(calls[0]?.step);
  const asks = calls.map(({ ask, limits }, i) => ({ ...ask, ...limits, i }));
  const answers: Answer[] = [];
  for (const [i, rows, total] of await read(
    text,
    { m: { asks }, ...highest(calls.map(({ limits }) => limits)) },
    step,
  )) {
    answers[i as number] = { rows: rows as unknown[][], total: total as number };
  }
  return answers;
}
