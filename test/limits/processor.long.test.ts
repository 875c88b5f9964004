import { apolloServer } from '../../src/graphql/apollo';
import { memoryCounter } from '../../src/budget/memory';
import { budgets } from '../../src/budget/plugin';
import { budgetOf } from '../../src/budget/budget';
import { EVERYBODY } from '../../src/caller';
import { asking } from '../../src/read/ask';
import { schemaFor } from '../../src/graphql/schema';
import { ledgerIn } from '../../src/takedown/ledger';
import { bombs } from '../support/bombs';
import { stubDb } from '../support/stub';

const REPEATS = 30;
const apollo = apolloServer(schemaFor(0), [budgets(memoryCounter())]);
const contextValue = {
  requestId: 'a',
  locals: {},
  caller: EVERYBODY,
  budget: budgetOf(EVERYBODY),
  keeper: { db: stubDb(), pepper: Buffer.alloc(32), environment: 'test', actor: '', ledger: ledgerIn('none') },
  level: EVERYBODY.level,
  ask: asking(() => Promise.resolve([])),
};

beforeAll(() => apollo.start());
afterAll(() => apollo.stop());

/** The processor time of one refusal, in ms: the median of many, after as many to warm up. */
async function processorTime(bomb: (typeof bombs)[string]): Promise<number> {
  const times: number[] = [];
  for (let i = 0; i < 2 * REPEATS; i++) {
    const before = process.cpuUsage();
    await apollo.executeOperation(bomb, { contextValue });
    const { user, system } = process.cpuUsage(before);
    times.push((user + system) / 1_000);
  }
  return times.slice(REPEATS).sort((a, b) => a - b)[REPEATS / 2] ?? 0;
}

test.each(Object.entries(bombs))('%s: refused within 10 ms of the processor', async (name, bomb) => {
  const time = await processorTime(bomb);
  console.info(`${name}: ${time.toFixed(2)} ms`);
  expect(time).toBeLessThan(10);
});
