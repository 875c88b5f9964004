import fc from 'fast-check';
import { type Server, startServer } from '../src/server';
import { held } from './support/held';
import { queries, type Query } from './support/random/queries';
import { stockOf } from './support/random/stock';
import { makeWorld, type World } from './support/slow/world';

const COUNT = 10_000;
const AT_ONCE = 8;
/** In bytes: by how much what is held may grow once everything was used. */
const GROWTH = 50e6;

/** In bytes. */
function heldNow(): number {
  const { heapUsed, external } = held();
  return heapUsed + external;
}

let world: World;
let server: Server;
beforeAll(async () => {
  world = await makeWorld();
  server = await startServer({ db: world.db, host: '127.0.0.1', port: 0, trustProxy: 1 });
}, 600_000);
afterAll(async () => {
  await server.stop();
  await world.db.close();
}, 60_000);

/** Everybody from an address of their own, with a budget of their own. */
let asked = 0;
const address = () => `10.${(++asked >> 16) & 255}.${(asked >> 8) & 255}.${asked & 255}`;

async function statusOf(body: string | Buffer): Promise<number> {
  const headers = { 'content-type': 'application/json', 'x-forwarded-for': address() };
  const response = await fetch(`${server.url}/graphql`, { method: 'POST', headers, body });
  const text = await response.text();
  expect(() => void JSON.parse(text)).not.toThrow();
  expect(text).not.toMatch(/\bat .*\.(ts|js):\d+|bolt:|neo4j:/);
  return response.status;
}

const bodyOf = ({ source, variables }: Query) => JSON.stringify({ query: source, variables });

/** A body with a few bytes changed, left out, put in or doubled. */
function mangled(body: string, random: () => number): Buffer {
  let bytes = Buffer.from(body);
  for (let i = 0; i <= random() * 4; i++) {
    const at = Math.floor(random() * bytes.length);
    const length = Math.floor(random() * 9);
    const middle = [
      Buffer.from([random() * 256]),
      Buffer.alloc(0),
      bytes.subarray(at, at + 40),
      Buffer.from('\\u0000{["'),
    ];
    bytes = Buffer.concat([
      bytes.subarray(0, at),
      middle[Math.floor(random() * 4)] as Buffer,
      bytes.subarray(at + length),
    ]);
  }
  return bytes;
}

/** How many answers there were of each status, with some questions under way at once. */
async function statusesOf(bodies: readonly (string | Buffer)[]): Promise<Record<number, number>> {
  const counts: Record<number, number> = {};
  const rest = bodies.values();
  const ask = async () => {
    for (const body of rest) {
      const status = await statusOf(body);
      counts[status] = (counts[status] ?? 0) + 1;
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, ask));
  return counts;
}

test(`${COUNT} valid requests and ${COUNT} mangled ones: no answer is a fault of ours, and memory stays`, async () => {
  const seed = Number(process.env.RANDOM_SEED ?? 1);
  const bodies = fc.sample(queries(stockOf(world.graph), [0]), { numRuns: COUNT, seed }).map(bodyOf);
  const random = mulberry(seed);
  const broken = bodies.map((body) => mangled(body, random));
  await statusesOf(bodies.slice(0, 1_000));
  await statusesOf(broken.slice(0, 1_000));
  const before = heldNow();
  const [valid, mangledOnes] = [await statusesOf(bodies), await statusesOf(broken)];
  const grown = heldNow() - before;
  console.info(JSON.stringify({ valid, mangled: mangledOnes, grownInMB: Math.round(grown / 1e6) }));
  const faults = Object.keys({ ...valid, ...mangledOnes }).filter((status) => Number(status) >= 500);
  expect(faults).toEqual([]);
  expect(grown).toBeLessThan(GROWTH);
}, 3_600_000);

/** Numbers from 0 to 1 that are the same for the same seed. */
function mulberry(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
