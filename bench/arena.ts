import type { Target } from '../src/db';
import type { Contestant, Opened } from './contestants/contestant';
import { inProcess } from './contestants/inProcess';
import { questions } from './questions/all';
import type { Question, Sample, Text, Variation } from './questions/question';
import { sampleOf } from './sample';

export type Entrant = Opened & { name: string };

/** Who answers, what is asked, and what it is asked about. */
export interface Arena {
  contestants: readonly Entrant[];
  questions: readonly Question[];
  sample: Sample;
  neo4jPid: number;
}

/** Starts contestants, Habeas in process among them, over a filled graph; pushes how to stop each. */
export async function openArena(
  contestants: readonly Contestant[],
  target: Target,
  neo4jPid: number,
  stops: (() => unknown)[],
): Promise<Arena> {
  const opened: Entrant[] = [];
  for (const { name, open } of contestants) {
    const contestant = await open(target);
    stops.push(() => contestant.close());
    opened.push({ ...contestant, name });
  }
  return { contestants: opened, questions, sample: await sampleOf(habeas(opened)), neo4jPid };
}

/** Who is asked for what the others are compared with. */
function habeas(contestants: readonly Entrant[]): Entrant {
  return contestants.find(({ name }) => name === inProcess.name) as Entrant;
}

/** A question in the words of a contestant; undefined where they have none. */
export function putTo(contestant: Opened, question: Question): Question | undefined {
  return contestant.put ? contestant.put(question) : question;
}

/** What one contestant did with one question; times are in ms. */
export interface Measured {
  question: string;
  contestant: string;
  /** By round. */
  times: number[][];
  nodeCpu: number;
  neo4jCpu: number;
  /** Of all answers together. */
  bytes: number;
}

/** Hands Habeas's answers to a contestant who can only give what others have made. */
export async function prepare(
  { contestants, sample }: Arena,
  contestant: Opened,
  question: Question,
  ways: number[],
): Promise<void> {
  if (!contestant.keep) return;
  for (const n of ways) {
    const variation = question.vary(sample, n);
    await contestant.keep(question, variation, () => habeas(contestants).ask(question, variation));
  }
}

/** The answer, and how long it took. */
export async function timed(
  contestant: Opened,
  question: Text,
  variation: Variation,
): Promise<{ time: number; bytes: number }> {
  const begin = performance.now();
  const answer = await contestant.ask(question, variation);
  return { time: performance.now() - begin, bytes: Buffer.byteLength(answer) };
}
