import { createKey } from '../../src/apiKey/manage';
import { ring } from '../../src/apiKey/ring';
import { digestOf, matches, newKeyText, parseKeyText } from '../../src/apiKey/text';
import { graphForEachTest } from '../support/graph';
import { keeper, KEYS } from '../support/keys';

const graph = graphForEachTest();

test('to check a key takes at most 0.1 ms of the processor', async () => {
  const { key } = await createKey(keeper(graph.db), { owner: 'a', purpose: 'b', scopes: ['read:partner'], days: 1 });
  const known = ring(graph.db, KEYS.pepper);
  const check = async () => {
    const text = parseKeyText(key);
    return text && (await known.find(text));
  };
  for (let i = 0; i < 5_000; i++) expect(await check()).toBeDefined();
  const before = process.cpuUsage();
  for (let i = 0; i < 50_000; i++) await check();
  const { user, system } = process.cpuUsage(before);
  const each = (user + system) / 1_000 / 50_000;
  console.info(`${(each * 1_000).toFixed(1)} µs of the processor`);
  await known.close();
  expect(each).toBeLessThan(0.1);
}, 60_000);

/** How far apart the means of two samples are, in standard errors. */
function welch(one: readonly number[], other: readonly number[]): number {
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const variance = (values: readonly number[]) => {
    const middle = mean(values);
    return values.reduce((sum, value) => sum + (value - middle) ** 2, 0) / (values.length - 1);
  };
  return Math.abs(mean(one) - mean(other)) / Math.sqrt(variance(one) / one.length + variance(other) / other.length);
}

test('a wrong secret of a key that there is takes as long as a key that there is not', () => {
  const there = digestOf(newKeyText('test'), KEYS.pepper);
  const key = newKeyText('test');
  const times: [number[], number[]] = [[], []];
  for (let i = 0; i < 400_000; i++) {
    const isThere = Math.random() < 0.5;
    const begin = process.hrtime.bigint();
    matches(key, KEYS.pepper, isThere ? there : undefined);
    times[Number(isThere)]?.push(Number(process.hrtime.bigint() - begin));
  }
  // What a machine does beside is no part of it: the slowest tenth is left out of both.
  const [one, other] = times.map((all) => all.sort((a, b) => a - b).slice(0, Math.floor(all.length * 0.9)));
  const t = welch(one ?? [], other ?? []);
  console.info(`Welch's t: ${t.toFixed(2)}`);
  expect(t).toBeLessThan(4.5);
}, 120_000);
