import DataLoader from 'dataloader';
import type { Row } from './noun';

/** One question to a compiled statement. */
export interface Question {
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

export type Ask = (questions: Question[]) => Promise<Answer[]>;
export type Read = (cypher: string, parameters: Record<string, unknown>, step: string) => Promise<unknown[][]>;

/** Sends questions that come at the same moment, from whichever root fields, as one statement for each text. */
export function asking(read: Read): Ask {
  const loader = new DataLoader((groups: readonly Question[][]) => answerAll(read, groups), { cache: false });
  return (questions) => loader.load(questions);
}

async function answerAll(read: Read, groups: readonly Question[][]): Promise<(Answer[] | Error)[]> {
  const byText = new Map<string, Question[]>();
  for (const question of groups.flat()) {
    const alike = byText.get(question.text);
    if (alike) alike.push(question);
    else byText.set(question.text, [question]);
  }
  const answers = new Map<Question, Answer | Error>();
  await Promise.all(
    [...byText].map(async ([text, questions]) => {
      const found = await answer(read, text, questions).catch(failure);
      questions.forEach((question, i) => answers.set(question, found instanceof Error ? found : (found[i] as Answer)));
    }),
  );
  return groups.map((group) => {
    const own = group.map((question) => answers.get(question));
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
async function answer(read: Read, text: string, questions: Question[]): Promise<Answer[]> {
  const step = String(questions[0]?.step);
  const asks = questions.map(({ ask, limits }, i) => ({ ...ask, ...limits, i }));
  const answers: Answer[] = [];
  for (const [i, rows, total] of await read(
    text,
    { m: { asks }, ...highest(questions.map(({ limits }) => limits)) },
    step,
  )) {
    answers[i as number] = { rows: rows as unknown[][], total: total as number };
  }
  return answers;
}
