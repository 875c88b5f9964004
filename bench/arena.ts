import type { Target } from '../src/db';
import type { Contestant, Opened } from './contestants/contestant';
import { inProcess } from './contestants/inProcess';
import { questions } from './questions/all';
import type { Question, Sample, Text, Variation } from './questions/question';
import { sampleOf } from './sample';

/** Who answers, what is asked, and what it is asked about. */
export interface Arena {
  contestants: readonly (Opened & { name: string })[];
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
  const opened: (Opened & { name: string })[] = [];
  for (const { name, open } of contestants) {
    const contestant = await open(target);
    stops.push(() => contestant.close());
    opened.push({ ...contestant, name });
  }
  const habeas = opened.find(({ name }) => name === inProcess.name) as Opened;
  return { contestants: opened, questions, sample: await sampleOf(habeas), neo4jPid };
}

/** What one contestant did with one question; times are in ms. */
export interface Measured {
  question: string;
  contestant: string;
  /** By round. */
  times: number[][];
  nodeCpu: number;
  neo4jCpu: number;
}

/** How long one answer takes. */
export async function timed(contestant: Opened, question: Text, variation: Variation): Promise<number> {
  const begin = performance.now();
  await contestant.ask(question, variation);
  return performance.now() - begin;
}
