import { type Arena, type Entrant, prepare, putTo } from './arena';
import { personsNested } from './questions/personsNested';
import type { Question, Sample } from './questions/question';
import { searchWhole } from './questions/searchWhole';

const QUESTIONS = [personsNested, searchWhole];
const AT_ONCE = [1, 8, 32];
/** So many ways to ask are asked again and again. */
const WAYS = 50;

export interface Throughput {
  question: string;
  contestant: string;
  atOnce: number;
  /** How many were answered in a second, by round. */
  perSecond: number[];
}

/** How many answers each contestant gives in a second while so many questions are asked at any time. */
export async function crowd(arena: Arena, many: number, seconds: number): Promise<Throughput[]> {
  const turns = QUESTIONS.flatMap((question) =>
    AT_ONCE.flatMap((atOnce) =>
      arena.contestants.flatMap((contestant) => {
        const put = putTo(contestant, question);
        const each: Throughput = { question: question.name, contestant: contestant.name, atOnce, perSecond: [] };
        return put ? [{ question, put, contestant, each }] : [];
      }),
    ),
  );
  const ways = Array.from({ length: WAYS }, (_, n) => n);
  for (const { question, contestant } of turns) await prepare(arena, contestant, question, ways);
  for (let round = 0; round < many; round++) {
    for (const { put, contestant, each } of round % 2 ? turns.toReversed() : turns) {
      each.perSecond.push(await throughput(arena.sample, contestant, put, each.atOnce, seconds));
    }
  }
  return turns.map(({ each }) => each);
}

async function throughput(sample: Sample, contestant: Entrant, put: Question, atOnce: number, seconds: number) {
  let answered = 0;
  const begin = performance.now();
  const end = begin + seconds * 1_000;
  const asker = async () => {
    while (performance.now() < end) {
      answered += 1;
      await contestant.ask(put, put.vary(sample, answered % WAYS));
    }
  };
  await Promise.all(Array.from({ length: atOnce }, asker));
  return (answered * 1_000) / (performance.now() - begin);
}
