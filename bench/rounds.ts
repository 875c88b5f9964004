import { type Arena, type Entrant, type Measured, prepare, putTo, timed } from './arena';
import { cpuOf } from './cpu';
import type { Question } from './questions/question';

/** Questions in a row to one contestant, each another: then it is the next one's turn. Processes that rested are slow at first, so that quick ones are asked more. */
const IN_A_ROW = { least: 10, most: 50 };
/** In ms: from when on no more is asked than the least, and from when on not even that. */
const PATIENCE = { more: 150, least: 500 };

interface Turn {
  /** In Habeas's words, and in the contestant's. */
  question: Question;
  put: Question;
  contestant: Entrant;
  each: Measured;
}

/** Asks all questions of all contestants in turn, round by round, so that what else the machine does meets all of them alike. */
export async function rounds(arena: Arena, many: number, report: (line: string) => void): Promise<Measured[]> {
  const turns = arena.questions.flatMap((question) => arena.contestants.flatMap((each) => turnOf(question, each)));
  for (let round = 0; round < many; round++) {
    // Every other round runs the other way: nobody always comes after the same.
    for (const turn of round % 2 ? turns.toReversed() : turns) await askInARow(arena, turn, round);
    report(`Round ${round + 1} of ${many} …`);
  }
  return turns.map(({ each }) => each);
}

function turnOf(question: Question, contestant: Entrant): Turn[] {
  const put = putTo(contestant, question);
  if (!put) return [];
  const names = { question: question.name, contestant: contestant.name };
  return [{ question, put, contestant, each: { ...names, times: [], nodeCpu: 0, neo4jCpu: 0, bytes: 0 } }];
}

async function askInARow(arena: Arena, { question, put, contestant, each }: Turn, round: number): Promise<void> {
  const ways = Array.from({ length: IN_A_ROW.most }, (_, n) => round * IN_A_ROW.most + n);
  await prepare(arena, contestant, question, ways);
  const node = cpuOf(contestant.pid);
  const neo4j = cpuOf(arena.neo4jPid);
  const times: number[] = [];
  const begin = performance.now();
  for (const n of ways) {
    const { time, bytes } = await timed(contestant, put, put.vary(arena.sample, n));
    times.push(time);
    each.bytes += bytes;
    const taken = performance.now() - begin;
    if (taken > PATIENCE.least || (taken > PATIENCE.more && times.length >= IN_A_ROW.least)) break;
  }
  each.times.push(times);
  each.nodeCpu += cpuOf(contestant.pid) - node;
  each.neo4jCpu += cpuOf(arena.neo4jPid) - neo4j;
}
