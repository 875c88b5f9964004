import { setTimeout as sleep } from 'node:timers/promises';
import { newKeyText } from '../../src/apiKey/text';
import { startServer } from '../../src/server';
import { graphForEachTest } from '../support/graph';
import { askWith, KEYS, newKey } from '../support/keys';

const graph = graphForEachTest();

/** In ms: how long it is quiet, and how long wrong keys come, in turn; and how many of both. */
const WINDOW = 5_000;
const WINDOWS = 8;
/** A thousand wrong keys a minute. */
const EVERY = 60;

const p99 = (times: number[]) => times.sort((a, b) => a - b)[Math.floor(times.length * 0.99)] ?? NaN;

test('a thousand wrong keys a minute take nothing from who has a right one', async () => {
  const { key } = await newKey(graph.db);
  const server = await startServer({ db: graph.db, host: '127.0.0.1', port: 0, keys: KEYS });
  const times: Record<'quiet' | 'attacked', number[]> = { quiet: [], attacked: [] };
  const statuses = new Set<number>();
  const during = async (kind: 'quiet' | 'attacked') => {
    const end = performance.now() + WINDOW;
    const attack = async () => {
      for (; performance.now() < end; await sleep(EVERY))
        await askWith(server.url, newKeyText('test').text, '{ __typename }');
    };
    const work = async () => {
      while (performance.now() < end) {
        const begin = performance.now();
        statuses.add((await askWith(server.url, key, '{ __typename }')).status);
        times[kind].push(performance.now() - begin);
        await sleep(5);
      }
    };
    await Promise.all(kind === 'quiet' ? [work()] : [work(), attack()]);
  };
  await during('quiet');
  times.quiet = [];
  for (let i = 0; i < WINDOWS; i++) for (const kind of ['quiet', 'attacked'] as const) await during(kind);
  await server.stop();
  const [quiet, attacked] = [p99(times.quiet), p99(times.attacked)];
  console.info(
    `p99 ${quiet.toFixed(2)} ms when quiet, ${attacked.toFixed(2)} ms meanwhile: ${(attacked / quiet).toFixed(2)}`,
  );
  expect([...statuses]).toEqual([200]);
  expect(attacked / quiet).toBeLessThan(1.5);
}, 180_000);
