import { type Arena, type Entrant, type Measured, putTo, timed } from './arena';
import { cpuOf } from './cpu';
import type { Question, Text } from './questions/question';

/** In ms: who is so slow is asked less often. */
const PATIENCE = 1_000;

/** Asks each question in texts that nobody has seen: what a parser, a validator and Neo4j's planner take the first time. */
export async function neverSeen(arena: Arena, many: number): Promise<Measured[]> {
  const measured: Measured[] = [];
  for (const question of arena.questions) {
    for (const contestant of arena.contestants) {
      const put = putTo(contestant, question);
      // Bytes that were made before are never new.
      if (put && !contestant.keep) measured.push(await newly(arena, contestant, put, many));
    }
  }
  return measured;
}

async function newly(arena: Arena, contestant: Entrant, put: Question, many: number): Promise<Measured> {
  const times: number[] = [];
  let bytes = 0;
  const node = cpuOf(contestant.pid);
  const neo4j = cpuOf(arena.neo4jPid);
  const begin = performance.now();
  for (let n = 0; n < many && performance.now() - begin < PATIENCE; n++) {
    const answer = await timed(contestant, anew(put, n), put.vary(arena.sample, n));
    times.push(answer.time);
    bytes += answer.bytes;
  }
  return {
    question: put.name,
    contestant: contestant.name,
    times: [times],
    nodeCpu: cpuOf(contestant.pid) - node,
    neo4jCpu: cpuOf(arena.neo4jPid) - neo4j,
    bytes,
  };
}

/** The same question with a name in it that is new. */
export function anew({ document, cypher, data }: Text, n: number): Text {
  return { document: document.replace(') {', `) {\n  new${n}: __typename`), cypher: `${cypher}${n}`, data };
}
