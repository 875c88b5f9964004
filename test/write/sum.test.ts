import fc from 'fast-check';
import { certainty } from '../../src/period/certainty';
import { EARLY, LATE } from '../../src/period/day';
import { parseDating } from '../../src/period/dating';
import { sum, type Evidence, type Sum } from '../../src/write/sum';
import { sumOf, told } from '../support/told';

const start = (total: Sum) => [total.startNotBefore, total.startNotAfter];
const end = (total: Sum) => [total.endNotBefore, total.endNotAfter];

describe('in the story', () => {
  test('a minister who left on one of two days is disputed, and the day of most publishers is shown', () => {
    const total = sumOf(
      { to: '2024-06-11', confidence: 'MEDIUM', asserter: 'vargas', publisher: 'vargas', published: '2024-06-11' },
      { to: '2024-06-12', confidence: 'MEDIUM', asserter: 'noticia', publisher: 'noticia', published: '2024-01-01' },
      { from: '2023-02', to: '2024-06-11', confidence: 'MEDIUM', asserter: 'dia', publisher: 'dia' },
    );
    expect(total).toMatchObject({ status: 'DISPUTED', disputed: ['END'], state: 'ENDED', lastKnown: '2024-06-12' });
    expect([start(total), end(total)]).toEqual([
      ['2023-02-01', '2023-02-28'],
      ['2024-06-11', '2024-06-11'],
    ]);
    expect(certainty(total, '2024-06-12')).toBe('CERTAIN');
    expect(certainty(total, '2024-06-13')).toBe('NO');
  });

  test('a detention that goes on is certain until it was last known, and possible after', () => {
    const total = sumOf(
      { from: '2024-04-04', to: 'open', asserter: 'sister' },
      { from: '2024-04-04', to: 'on:2024-06-16', asserter: 'paper', published: '2024-06-16' },
      { to: 'on:2026-01-08', confidence: 'LOW', asserter: 'agency' },
      { to: 'on:2025-02-06', asserter: 'sister' },
    );
    expect(total).toMatchObject({ status: 'AGREED', disputed: [], state: 'ONGOING', lastKnown: '2025-02-06' });
    expect(['2024-04-03', '2024-04-04', '2025-02-06', '2025-02-07'].map((day) => certainty(total, day))).toEqual([
      ...['NO', 'CERTAIN', 'CERTAIN', 'POSSIBLE'],
    ]);
  });

  test('a start that a LOW statement gives makes a dispute and moves nothing', () => {
    const total = sumOf(
      { from: '2024-02-09', to: '2026-01-08' },
      { from: '2026', to: '2026-01-08', confidence: 'LOW' },
    );
    expect(total).toMatchObject({ status: 'DISPUTED', disputed: ['START'] });
    expect(start(total)).toEqual(['2024-02-09', '2024-02-09']);
  });

  test('a month in which something was so counts as its last day first, and as its first day last', () => {
    const total = sumOf({ from: 'on:2023-09', to: 'on:2024-06-16' });
    expect([total.certainFrom, total.certainTo, ...start(total)]).toEqual(['2023-09-30', '2024-06-16', EARLY, LATE]);
    expect(sumOf({ from: 'on:2023-09' })).toMatchObject({
      lastKnown: '2023-09-01',
      certainFrom: LATE,
      certainTo: EARLY,
    });
  });

  test('an end that can only be bounded from above gives no day on which it was so', () => {
    const total = sumOf({ to: '..2021-10-12' });
    expect(total).toMatchObject({ state: 'ENDED', lastKnown: '', certainFrom: LATE, possibleTo: '2021-10-12' });
  });
});

describe('open', () => {
  test('counts on the day its source was published', () => {
    expect(sumOf({ from: '2024', to: 'open', published: '2025-08-23' })).toMatchObject({
      ...{ lastKnown: '2025-08-23', state: 'ONGOING', certainTo: '2025-08-23' },
    });
  });

  test('gives no day where the source is undated', () => {
    expect(sumOf({ to: 'open' })).toMatchObject({ lastKnown: '', state: 'UNKNOWN', possibleFrom: EARLY });
  });

  test('gives no day before the start that the statement itself gives', () => {
    expect(sumOf({ from: '2025', to: 'open', published: '2024-01-01' })).toMatchObject({
      disputed: [],
      certainFrom: LATE,
    });
  });

  test('says nothing of what another says was so later', () => {
    expect(sumOf({ to: 'open', published: '2024-01-01' }, { from: 'on:2025-01-01' }).state).toBe('UNKNOWN');
  });
});

describe('status', () => {
  test('is AGREED where two asserters support it, SINGLE_ASSERTER where one does twice', () => {
    expect(sumOf({ asserter: 'a' }, { asserter: 'b', confidence: 'LOW' }).status).toBe('AGREED');
    expect(sumOf({ asserter: 'a' }, { asserter: 'a' }).status).toBe('SINGLE_ASSERTER');
  });

  test('is DISPUTED about existence where one contradicts', () => {
    const total = sumOf({ from: '2024' }, { stance: 'CONTRADICTS', confidence: 'LOW', from: '2020' });
    expect(total).toMatchObject({ status: 'DISPUTED', disputed: ['EXISTENCE'], startNotBefore: '2024-01-01' });
  });

  test('is RETRACTED, and so on no day, where every supporting statement was taken back', () => {
    const total = sumOf({ from: '2024', state: 'WITHDRAWN' }, { state: 'SUPERSEDED' }, { stance: 'CONTRADICTS' });
    expect(total).toMatchObject({
      status: 'RETRACTED',
      disputed: [],
      lastKnown: '',
      state: 'UNKNOWN',
      startNotBefore: EARLY,
    });
    expect(certainty(total, '2024-06-01')).toBe('NO');
  });

  test('is DISPUTED where a day on which it was so lies outside what others say', () => {
    expect(sumOf({ from: '2024' }, { from: 'on:2023-12-31' }).disputed).toEqual(['START']);
    expect(sumOf({ to: '2024' }, { to: 'open', published: '2025-01-01' }).disputed).toEqual(['END']);
    expect(sumOf({ from: '2024' }, { from: 'on:2023-12-31', confidence: 'LOW' }).disputed).toEqual([]);
  });
});

describe('for any statements', () => {
  const date = fc.oneof(
    fc.constantFrom('2020', '2021', '2022', '2021-01', '2021-02', '2021-12', '2021-02-01', '2021-02-28', '2022-01-01'),
    fc.constantFrom('2020..2021', '..2021-02', '2021-06..', '2021-02..2021-03'),
  );
  const from = fc.oneof(fc.constantFrom('', '?'), date, fc.constantFrom('on:2020', 'on:2021-02', 'on:2021-06-01'));
  const to = fc.oneof(from, fc.constant('open'));
  const statement = fc
    .record({
      stance: fc.constantFrom('SUPPORTS', 'SUPPORTS', 'SUPPORTS', 'CONTRADICTS'),
      confidence: fc.constantFrom('LOW', 'MEDIUM', 'HIGH'),
      state: fc.constantFrom('ACCEPTED', 'ACCEPTED', 'ACCEPTED', 'SUPERSEDED', 'WITHDRAWN'),
      asserter: fc.constantFrom('a', 'b', 'c'),
      publisher: fc.constantFrom('p', 'q'),
      published: fc.constantFrom('', '2020-06-01', '2021-06-01', '2023-01-01'),
      title: fc.constantFrom('', 'minister', 'head'),
      from,
      to,
    })
    .filter((each) => inOrder(each.from, each.to))
    .map((each) => told(each));
  const statements = fc.array(statement, { maxLength: 6 });
  const days = fc.date({ min: new Date('2019-06-01'), max: new Date('2023-06-01'), noInvalidDate: true });

  function inOrder(first: string, last: string): boolean {
    const [a, b] = [parseDating(first), parseDating(last)];
    return !(a && b && 'first' in a && 'last' in b && a.first > b.last);
  }

  test('their order does not matter', () => {
    const shuffled = statements.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
    );
    fc.assert(
      fc.property(shuffled, ([all, other]) => expect(sum(other)).toEqual(sum(all))),
      { numRuns: 500 },
    );
  });

  test('withdrawing undoes adding', () => {
    const withdrawn = (all: Evidence[], one: Evidence) => [...all, { ...one, state: 'WITHDRAWN' as const }];
    fc.assert(fc.property(statements, statement, (all, one) => expect(sum(withdrawn(all, one))).toEqual(sum(all))));
  });

  test('LOW confidence moves no bound and no known day', () => {
    const bounds = ({ status: _, disputed: __, title: ___, ...period }: Sum) => period;
    const low = statement.map((one) => ({ ...one, confidence: 'LOW' as const }));
    fc.assert(
      fc.property(statements, low, (all, one) => {
        fc.pre(sum(all).status !== 'RETRACTED');
        expect(bounds(sum([...all, one]))).toEqual(bounds(sum(all)));
      }),
    );
  });

  /** A set of statements that are all accepted and support, to which one more is added without a dispute. */
  const agreeing = fc
    .tuple(statements, statement)
    .map(([all, one]) => [...all, one].map((each): Evidence => ({ ...each, state: 'ACCEPTED', stance: 'SUPPORTS' })))
    .filter((all) => all.length > 1 && sum(all).status !== 'DISPUTED')
    .map((all) => ({ before: sum(all.slice(0, -1)), after: sum(all) }));

  test('agreement never widens bounds', () => {
    fc.assert(
      fc.property(agreeing, ({ before, after }) => {
        expect(after.startNotBefore >= before.startNotBefore).toBe(true);
        expect(after.startNotAfter <= before.startNotAfter).toBe(true);
        expect(after.endNotBefore >= before.endNotBefore).toBe(true);
        expect(after.endNotAfter <= before.endNotAfter).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  test('agreement takes no certainty away: CERTAIN stays CERTAIN, and NO stays NO', () => {
    fc.assert(
      fc.property(agreeing, days, ({ before, after }, date) => {
        const day = date.toISOString().slice(0, 10);
        const answer = certainty(before, day);
        if (answer !== 'POSSIBLE') expect(certainty(after, day)).toBe(answer);
      }),
      { numRuns: 2000 },
    );
  });

  test('no day is CERTAIN that is not possible', () => {
    fc.assert(
      fc.property(statements, (all) => {
        const total = sum(all);
        if (total.certainFrom > total.certainTo) expect([total.certainFrom, total.certainTo]).toEqual([LATE, EARLY]);
        else expect(total.possibleFrom <= total.certainFrom && total.certainTo <= total.possibleTo).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});
