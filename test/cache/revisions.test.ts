import { revisionsOf } from '../../src/cache/revisions';
import type { Level } from '../../src/level';
import { stubDb } from '../support/stub';

/** A graph that says these revisions, and in which a write is never over. */
function graphOf(revisions: number[]) {
  const never = () => new Promise<never>(() => undefined);
  const once = [async () => [revisions.slice(), performance.now()], never] as const;
  let writes = 0;
  return { ...stubDb(), glance: async () => [revisions.slice()], write: () => (once[writes++] ?? never)() as never };
}

test('what only a higher level sees otherwise is no reason for a lower one to wait', async () => {
  const revisions = [5, 5, 5];
  const known = revisionsOf(graphOf(revisions));
  await known.look(0);
  expect([known.known(0), known.known(2)]).toEqual([5, 5]);
  revisions[2] = 6;
  known.doubt();
  await known.look(0);
  expect([known.known(0), known.known(1), known.known(2)]).toEqual([5, 5, undefined]);
});

test.each([0, 1, 2] as const)(
  'level %s knows nothing of itself while what it sees is being written',
  async (level: Level) => {
    const revisions = [5, 5, 5];
    const known = revisionsOf(graphOf(revisions));
    await known.look(level);
    revisions[level] = 6;
    known.doubt();
    await known.look(level);
    expect(known.known(level)).toBeUndefined();
  },
);
