import fc from 'fast-check';
import { memoryCounter } from '../../src/budget/memory';
import type { Tier } from '../../src/budget/tier';

const tier: Tier = { name: 'test', size: 100, rate: 2 };

/** A minute of callers that take and give back, with a clock that may jump. */
const histories = fc.array(
  fc.record({
    caller: fc.constantFrom('ana', 'bea'),
    points: fc.integer({ min: -20, max: 100 }),
    step: fc.oneof(
      { weight: 9, arbitrary: fc.nat(20) },
      { weight: 1, arbitrary: fc.integer({ min: -3_600, max: 3_600 }) },
    ),
  }),
  { maxLength: 60 },
);

/** The same, told as slowly as it can be: every caller's points, second by second. */
function model() {
  const points: Record<string, number> = {};
  return {
    pass: (seconds: number) => {
      for (const caller of Object.keys(points))
        points[caller] = Math.min(tier.size, (points[caller] ?? 0) + Math.max(0, seconds) * tier.rate);
    },
    take: (caller: string, count: number) => {
      const there = (points[caller] ??= tier.size);
      if (there >= count) points[caller] = Math.min(tier.size, there - count);
      return { isEnough: there >= count, left: points[caller] };
    },
  };
}

test('a bucket holds what a slow count says, whatever is taken and given back and however the clock jumps', async () => {
  await fc.assert(
    fc.asyncProperty(histories, async (history) => {
      let now = 0;
      const counter = memoryCounter(() => now);
      const expected = model();
      for (const { caller, points, step } of history) {
        // A clock that goes back fills nothing, and neither does its way to where it was.
        now += Math.max(0, step);
        expected.pass(step);
        expect(await counter.take(caller, tier, points)).toEqual(expected.take(caller, points));
      }
    }),
    { numRuns: 2_000 },
  );
});

test('a clock that goes back gives nothing, and takes nothing', async () => {
  let now = 10_000;
  const counter = memoryCounter(() => now);
  await counter.take('ana', tier, 60);
  now -= 3_600;
  expect(await counter.take('ana', tier, 0)).toEqual({ isEnough: true, left: 40 });
  now += 10;
  expect(await counter.take('ana', tier, 0)).toEqual({ isEnough: true, left: 60 });
});

test('who asked last is remembered, however many others ask', async () => {
  const counter = memoryCounter(() => 0);
  await counter.take('first', tier, 100);
  for (let i = 0; i < 99_999; i++) await counter.take(`other ${i}`, tier, 1);
  expect(await counter.take('first', tier, 1)).toEqual({ isEnough: false, left: 0 });
  for (let i = 0; i < 100_000; i++) await counter.take(`more ${i}`, tier, 1);
  expect(await counter.take('first', tier, 1)).toEqual({ isEnough: true, left: 99 });
});
