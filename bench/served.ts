import type { Arena, Entrant } from './arena';
import { http } from './contestants/http';
import type { Database } from './database';
import type { Question } from './questions/question';
import type { Stop } from './run';
import { sampleOf } from './sample';
import { settle } from './settle';

/** Habeas alone over a filled graph, asked by HTTP until it has planned these questions; pushes how to stop it. */
export async function servedOver(
  { target, pid: neo4jPid }: Database,
  questions: readonly Question[],
  stops: Stop[],
): Promise<Arena & { contestants: readonly [Entrant] }> {
  const served: Entrant = { ...(await http.open(target)), name: http.name };
  stops.push(() => served.close());
  const arena = { contestants: [served] as const, questions, sample: await sampleOf(served), neo4jPid };
  await settle(arena);
  return arena;
}
