import { isDeepStrictEqual } from 'node:util';
import { type Arena, type Entrant, prepare, putTo } from './arena';
import type { Question } from './questions/question';

/** In ms: what takes somebody very long is asked in fewer ways. */
const PATIENCE = 20_000;

/** Asks every question in so many ways, and throws where two contestants do not give the same answer, or one that has to gives none. */
export async function checkEqual(arena: Arena, ways: number, report: (line: string) => void): Promise<void> {
  for (const question of arena.questions) {
    const begin = performance.now();
    for (let n = 0; n < ways && performance.now() - begin < PATIENCE; n++)
      await checkOne(arena, question, n * 3, report);
  }
}

async function checkOne(arena: Arena, question: Question, n: number, report: (line: string) => void): Promise<void> {
  const able = arena.contestants.filter((contestant) => putTo(contestant, question));
  for (const contestant of able) await prepare(arena, contestant, question, [n]);
  const all = await Promise.all(
    able.map(async (contestant) => ({ contestant, ...(await answerOf(arena, contestant, question, n)) })),
  );
  const answers = all.filter(({ contestant, data, text }) => {
    if (data || !contestant.giveUp) return true;
    report(`${contestant.name} has no answer to “${question.name}” and is not asked it again: ${text.slice(0, 300)}`);
    contestant.giveUp(question);
    return false;
  });
  const other = answers.find(({ data }) => !data || !isDeepStrictEqual(data, answers[0]?.data));
  if (!other) return;
  const told = [answers[0], other].map((each) => `${each?.contestant.name}: ${each?.text.slice(0, 1_000)}`).join('\n');
  const variation = JSON.stringify(question.vary(arena.sample, n));
  throw new Error(`“${question.name}” ${variation} has different answers:\n${told}`);
}

/** An answer as it came, and as Habeas says it; without `data` where there were errors. */
async function answerOf({ sample }: Arena, contestant: Entrant, question: Question, n: number) {
  const put = putTo(contestant, question) ?? question;
  const text = await contestant.ask(put, put.vary(sample, n));
  const { data, errors } = JSON.parse(text) as { data?: object | null; errors?: unknown };
  if (errors || !data) return { text };
  const read = contestant.read?.(question, data) ?? data;
  // What came as JSON is compared as JSON: a field that is undefined is none.
  return { text, data: JSON.parse(JSON.stringify(read)) as object };
}
