import { type Arena, type Entrant, type Measured, prepare, putTo, timed } from './arena';
import { cpuOf } from './cpu';
import { nth, type Question } from './questions/question';

/** In ms: how long one contestant is asked, then it is the next one's turn. Whose process has rested is slow at first: all rest for as long, and wake for as long. */
const TURN = 400;
/** So many ways to ask are asked in a turn, again and again where there is time. */
const WAYS = 50;

/** Rounds that are not counted: Node's compiler wants some thousand questions of each server. */
const WARM = 3;

interface Turn {
  arena: Arena;
  /** In Habeas's words, and in the contestant's. */
  question: Question;
  put: Question;
  contestant: Entrant;
  each: Measured;
}

/** Rounds that count, after some that do not. */
export async function warmRounds(...[arenas, many, report]: Parameters<typeof rounds>): Promise<Measured[]> {
  await rounds(arenas, WARM, report);
  return rounds(arenas, many, report);
}

/** Asks all questions of all contestants in turn, round by round, so that what else the machine does meets all of them alike; arenas have the same questions. */
export async function rounds(
  arenas: readonly [Arena, ...Arena[]],
  many: number,
  report: (line: string) => void,
): Promise<Measured[]> {
  const turns = arenas[0].questions.flatMap((question) =>
    arenas.flatMap((arena) => arena.contestants.flatMap((each) => turnOf(arena, question, each))),
  );
  for (let round = 0; round < many; round++) {
    // Every other round runs the other way: nobody always comes after the same.
    for (const turn of round % 2 ? turns.toReversed() : turns) await askInARow(turn, round);
    report(`Round ${round + 1} of ${many} …`);
  }
  return turns.map(({ each }) => each);
}

function turnOf(arena: Arena, question: Question, contestant: Entrant): Turn[] {
  const put = putTo(contestant, question);
  if (!put) return [];
  const names = { question: question.name, contestant: contestant.name };
  return [{ arena, question, put, contestant, each: { ...names, times: [], nodeCpu: 0, neo4jCpu: 0, bytes: 0 } }];
}

async function askInARow({ arena, question, put, contestant, each }: Turn, round: number): Promise<void> {
  const ways = Array.from({ length: WAYS }, (_, n) => round * WAYS + n);
  await prepare(arena, contestant, question, ways);
  const node = cpuOf(contestant.pid);
  const neo4j = cpuOf(arena.neo4jPid);
  const times: number[] = [];
  const begin = performance.now();
  while (performance.now() - begin < TURN) {
    const { time, bytes } = await timed(contestant, put, put.vary(arena.sample, nth(ways, times.length)));
    times.push(time);
    each.bytes += bytes;
  }
  each.times.push(times);
  each.nodeCpu += cpuOf(contestant.pid) - node;
  each.neo4jCpu += cpuOf(arena.neo4jPid) - neo4j;
}
