import { type Arena, type Measured, timed } from './arena';
import { cpuOf } from './cpu';
import type { Opened } from './contestants/contestant';
import type { Question } from './questions/question';

/** Questions in a row to one contestant, each another: then it is the next one's turn. */
const IN_A_ROW = 10;

/** Asks all questions of all contestants in turn, round by round, so that what else the machine does meets all of them alike. */
export async function rounds(arena: Arena, many: number, report: (line: string) => void): Promise<Measured[]> {
  const { contestants, questions } = arena;
  const measured = questions.flatMap((question) =>
    contestants.map((contestant) => {
      const each: Measured = {
        question: question.name,
        contestant: contestant.name,
        times: [],
        nodeCpu: 0,
        neo4jCpu: 0,
      };
      return { question, contestant, each };
    }),
  );
  for (let round = 0; round < many; round++) {
    // Every other round runs the other way: nobody always comes after the same.
    for (const { question, contestant, each } of round % 2 ? measured.toReversed() : measured) {
      await askInARow(arena, question, contestant, each, round);
    }
    if (round % 10 === 9) report(`Round ${round + 1} of ${many} …`);
  }
  return measured.map(({ each }) => each);
}

async function askInARow(
  { sample, neo4jPid }: Arena,
  question: Question,
  contestant: Opened,
  each: Measured,
  round: number,
): Promise<void> {
  const node = cpuOf(contestant.pid);
  const neo4j = cpuOf(neo4jPid);
  const times: number[] = [];
  for (let n = 0; n < IN_A_ROW; n++) {
    times.push(await timed(contestant, question, question.vary(sample, round * IN_A_ROW + n)));
  }
  each.times.push(times);
  each.nodeCpu += cpuOf(contestant.pid) - node;
  each.neo4jCpu += cpuOf(neo4jPid) - neo4j;
}
