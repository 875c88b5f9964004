import { get } from 'node:http';
import { connect, type Db } from '../../src/db';
import { nouns } from '../../src/graph/nouns';
import { warm } from '../../src/read/warm';
import { type Server, startServer } from '../../src/server';
import { emptyGraph } from '../support/graph';
import { held } from '../support/held';
import { largeGraph, removeLargeGraph } from '../support/largeGraph';
import { testTarget } from '../support/neo4j';

const PERSONS = 20_000;

let db: Db;
let server: Server;
beforeAll(async () => {
  db = await connect(testTarget());
  await removeLargeGraph(db);
  await emptyGraph(db);
  await largeGraph(db, PERSONS);
  await warm(nouns, db, 0);
  server = await startServer({ db, host: '127.0.0.1', port: 0 });
}, 900_000);
afterAll(async () => {
  await server.stop();
  await removeLargeGraph(db);
  await db.close();
}, 900_000);

/** Reads a download and keeps nothing of it: how many lines it has, its last one, and how many MB are held every so many lines. */
function count(query: string): Promise<{ lines: number; last: string; memory: number[] }> {
  const url = `${server.url}/export.csv?query=${encodeURIComponent(query)}`;
  return new Promise((resolve, reject) => {
    get(url, (response) => {
      const memory: number[] = [];
      let [lines, last] = [0, ''];
      response.setEncoding('utf8').on('error', reject);
      response.on('data', (text: string) => {
        lines += text.split('\n').length - 1;
        last = (last + text).slice(-1_000);
        if (lines > (memory.length + 1) * 2_500) memory.push(held().heapUsed / 1e6);
      });
      response.on('end', () => resolve({ lines, last: String(last.trimEnd().split('\n').at(-1)), memory }));
    }).on('error', reject);
  });
}

test.each([
  ['persons', '{ persons { nodes { name } } }', PERSONS + 1],
  ['facts with their sources', '{ detentions { nodes { status person { name } prison { name } } } }', PERSONS],
])(
  'a list of tens of thousands is downloaded whole, and takes no more memory at its end than at its beginning: %s',
  async (what, query, rows) => {
    const begin = performance.now();
    const { lines, last, memory } = await count(query);
    const seconds = (performance.now() - begin) / 1_000;
    const told = memory.map((each) => Math.round(each)).join(', ');
    console.log(
      `${what}: ${rows} rows in ${seconds.toFixed(1)} s, ${Math.round(rows / seconds)} a second; MB: ${told}`,
    );
    expect([lines, last.startsWith(`# whole: ${rows} rows`)]).toEqual([rows + 2, true]);
    expect(Number(memory.at(-1)) - Number(memory[0])).toBeLessThan(3);
  },
  600_000,
);
