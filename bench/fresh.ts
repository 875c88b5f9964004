import { type Arena, type Measured, timed } from './arena';
import type { Text } from './questions/question';

/** Asks each question in texts that nobody has seen: what a parser, a validator and Neo4j's planner take the first time. */
export async function neverSeen({ contestants, questions, sample }: Arena, many: number): Promise<Measured[]> {
  const measured: Measured[] = [];
  for (const question of questions) {
    for (const contestant of contestants) {
      const times: number[] = [];
      for (let n = 0; n < many; n++) times.push(await timed(contestant, anew(question, n), question.vary(sample, n)));
      measured.push({
        question: question.name,
        contestant: contestant.name,
        times: [times],
        nodeCpu: NaN,
        neo4jCpu: NaN,
      });
    }
  }
  return measured;
}

/** The same question with a name in it that is new. */
function anew({ document, cypher, data }: Text, n: number): Text {
  return { document: document.replace(') {', `) {\n  new${n}: __typename`), cypher: `${cypher}${n}`, data };
}
