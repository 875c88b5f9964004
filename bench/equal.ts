import { isDeepStrictEqual } from 'node:util';
import type { Arena } from './arena';

/** Asks every question in so many ways, and throws where two contestants do not give the same answer, or none. */
export async function checkEqual({ contestants, questions, sample }: Arena, ways: number): Promise<void> {
  for (const question of questions) {
    for (let n = 0; n < ways; n++) {
      const variation = question.vary(sample, n * 3);
      const answers = await Promise.all(contestants.map((contestant) => contestant.ask(question, variation)));
      const parsed = answers.map((answer) => JSON.parse(answer) as { data?: object | null; errors?: unknown });
      const other = parsed.findIndex(
        (answer) => !answer.data || answer.errors || !isDeepStrictEqual(answer.data, parsed[0]?.data),
      );
      if (other < 0) continue;
      const told = [0, other].map((i) => `${contestants[i]?.name}: ${answers[i]?.slice(0, 1_000)}`).join('\n');
      throw new Error(`“${question.name}” ${JSON.stringify(variation)} has different answers:\n${told}`);
    }
  }
}
