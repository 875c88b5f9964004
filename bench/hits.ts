import { type Arena, type Entrant, prepare } from './arena';
import { bytesOf, line } from './client';
import { requestOf } from './contestants/overHttp';
import { pathOf } from './contestants/static';
import { cpuOf } from './cpu';
import { personById } from './questions/personById';
import { personsNested } from './questions/personsNested';
import { prisonFirstPage } from './questions/prisonPage';
import type { Question, Variation } from './questions/question';

const QUESTIONS = [personById, personsNested, prisonFirstPage];
const WAYS = 10;
const AT_ONCE = 8;

/** What is served from bytes that are there. */
export interface Hits {
  question: string;
  of: 'static' | 'cache' | 'cache, POST' | 'cache, 304';
  /** By round. */
  perSecond: number[];
  /** In ms, for one answer. */
  cpu: number;
}

type Server = Pick<Entrant, 'pid' | 'port'>;

/** How many answers a second a static server and Habeas's cache give where the answer is there already, asked by next to nothing. */
export async function hits(arena: Arena, cached: Entrant, many: number, seconds: number): Promise<Hits[]> {
  const fixed = arena.contestants.find(({ keep }) => keep);
  if (!fixed) return [];
  const turns: { server: Server; requests: Buffer[]; each: Hits }[] = [];
  const ways = Array.from({ length: WAYS }, (_, n) => n);
  for (const question of QUESTIONS) {
    await prepare(arena, fixed, question, ways);
    const turn = (of: Hits['of'], server: Server, requests: Buffer[]) =>
      turns.push({ server, requests, each: { question: question.name, of, perSecond: [], cpu: 0 } });
    const asked = ways.map((n) => question.vary(arena.sample, n));
    turn(
      'static',
      fixed,
      asked.map((variation) => bytesOf('GET', pathOf(question, variation))),
    );
    const addresses = asked.map((each) => addressOf(question, each));
    turn(
      'cache',
      cached,
      addresses.map((address) => bytesOf('GET', address)),
    );
    turn(
      'cache, POST',
      cached,
      asked.map((each) => requestOf(question, each)),
    );
    turn('cache, 304', cached, await revalidations(cached, addresses));
  }
  for (let round = 0; round < many; round++) {
    for (const { server, requests, each } of round % 2 ? turns.toReversed() : turns) {
      const { perSecond, cpu } = await load(server, requests, seconds);
      each.perSecond.push(perSecond);
      each.cpu += cpu / many;
    }
  }
  return turns.map(({ each }) => each);
}

/** A question as an address, as caches on the way want it. */
function addressOf({ document: query }: Question, { variables }: Variation): string {
  return `/graphql?${new URLSearchParams({ query, variables: JSON.stringify(variables) }).toString()}`;
}

/** Requests of somebody who has the answer, and asks whether it is still the same. */
async function revalidations({ port = 0 }: Server, addresses: readonly string[]): Promise<Buffer[]> {
  const asking = await line(port);
  const requests: Buffer[] = [];
  for (const address of addresses) {
    const { head } = await asking.send(bytesOf('GET', address));
    const etag = /^etag: (.+)$/im.exec(head)?.[1] ?? '';
    requests.push(bytesOf('GET', address, { 'if-none-match': etag }));
  }
  asking.close();
  return requests;
}

async function load({ pid, port = 0 }: Server, requests: Buffer[], seconds: number) {
  const lines = await Promise.all(Array.from({ length: AT_ONCE }, () => line(port)));
  for (const request of requests) await lines[0]?.send(request);
  let answered = 0;
  const cpu = cpuOf(pid);
  const begin = performance.now();
  const end = begin + seconds * 1_000;
  await Promise.all(
    lines.map(async ({ send }, i) => {
      for (let n = i; performance.now() < end; n++, answered++) await send(requests[n % requests.length] as Buffer);
    }),
  );
  const perSecond = (answered * 1_000) / (performance.now() - begin);
  for (const { close } of lines) close();
  return { perSecond, cpu: (cpuOf(pid) - cpu) / answered };
}
