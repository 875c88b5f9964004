import { setTimeout as sleep } from 'node:timers/promises';
import { type Arena, putTo } from './arena';
import { http } from './contestants/http';
import { inProcess } from './contestants/inProcess';

/** In ms, for each question: statements for known shapes are planned one at a time, for a tenth of the time at the most. */
const PATIENCE = 5_000;
/** In ms, between two questions: planning has the machine for itself. */
const PAUSE = 20;

/** Asks Habeas all questions again and again, until it has had the time to plan what it is asked often. */
export async function settle({ contestants, questions, sample }: Arena): Promise<void> {
  const end = performance.now() + questions.length * PATIENCE;
  const ours = contestants.filter(({ name }) => [inProcess.name, http.name].includes(name));
  await Promise.all(
    ours.map(async (contestant) => {
      for (let n = 0; performance.now() < end; n++) {
        for (const question of questions) {
          const put = putTo(contestant, question);
          if (put) await contestant.ask(put, put.vary(sample, n));
          await sleep(PAUSE);
        }
      }
    }),
  );
}
