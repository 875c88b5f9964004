import { connect as dial, createServer, type AddressInfo, type Socket } from 'node:net';
import type { Target } from '../src/db';
import { type Arena, prepare, putTo } from './arena';
import type { Contestant } from './contestants/contestant';
import { median } from './statistics';

/** A message of Bolt that runs a statement: its tag, and the head of the text that follows. */
const RUN = /\xb3\x10[\x80-\x8f\xd0-\xd2]/g;
/** A shape may have to be seen so often before it is known. */
const WARM = 25;
/** In ms: who is so slow is asked less often. */
const PATIENCE = 400;

export interface Statements {
  question: string;
  contestant: string;
  statements: number;
}

/** A way to Neo4j on which what runs is counted. */
async function counter(target: Target, stops: (() => unknown)[]) {
  const { hostname, port } = new URL(target.uri);
  let count = 0;
  const sockets = new Set<Socket>();
  const server = createServer((client) => {
    const neo4j = dial(Number(port), hostname);
    for (const socket of [client, neo4j]) sockets.add(socket.on('error', () => socket.destroy()));
    let end = '';
    client.on('data', (chunk) => {
      const text = end + chunk.toString('latin1');
      count += text.match(RUN)?.length ?? 0;
      end = text.slice(-2);
    });
    client.pipe(neo4j).pipe(client);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  stops.push(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  const uri = `bolt://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { target: { ...target, uri }, counted: () => count };
}

/** How many statements each contestant sends for one question: they are asked once more, on a way that counts. */
export async function statements(
  arena: Arena,
  contestants: readonly Contestant[],
  target: Target,
  stops: (() => unknown)[],
): Promise<Statements[]> {
  const way = await counter(target, stops);
  const found: Statements[] = [];
  for (const { name, open } of contestants) {
    const contestant = { ...(await open(way.target)), name };
    // A question that somebody gave up before is given up here, too.
    const before = arena.contestants.find((each) => each.name === name) ?? contestant;
    for (const question of arena.questions) {
      const put = putTo(before, question);
      if (!put) continue;
      await prepare(arena, contestant, question, [0]);
      const ask = () => contestant.ask(put, put.vary(arena.sample, 0));
      const begin = performance.now();
      for (let n = 0; n < WARM && performance.now() - begin < PATIENCE; n++) await ask();
      const counts: number[] = [];
      for (let n = 0; n < 3; n++) {
        const begun = way.counted();
        await ask();
        counts.push(way.counted() - begun);
      }
      found.push({ question: question.name, contestant: name, statements: median(counts) });
    }
    await contestant.close();
  }
  return found;
}
