import { speechOf } from '../../explorer/src/language/speech';
import { factsOf, withoutCommon } from '../../explorer/src/view/timeline/facts';
import { labelOf } from '../../explorer/src/view/timeline/label';
import { domainOf, segmentsOf } from '../../explorer/src/view/timeline/segments';
import { ticksOf } from '../../explorer/src/view/timeline/ticks';

const entity = (name: string) => ({ id: name, name });
const [ana, rodeo, ministry] = [entity('Ana'), entity('Rodeo'), entity('Ministry')];
const bounds = (notBefore: string | null, notAfter: string | null = notBefore) => ({ notBefore, notAfter });
const period = (start: object, end: object, more: object = {}) => ({
  start,
  end,
  state: null,
  lastKnown: null,
  ...more,
});

describe('the timeline', () => {
  const drawn = (what: object) =>
    segmentsOf(
      factsOf({ detentions: { nodes: [{ id: 'd', period: what, person: ana }] } })[0]!,
      '2020-01-01',
      '2030-01-01',
    );

  it('draws what is certain between uncertain bounds', () => {
    expect(drawn(period(bounds('2024-01-01', '2024-01-31'), bounds('2025-01-01', '2025-12-31')))).toEqual([
      { is: 'possible', from: '2024-01-01', to: '2024-01-31' },
      { is: 'certain', from: '2024-01-31', to: '2025-01-01' },
      { is: 'possible', from: '2025-01-01', to: '2025-12-31' },
    ]);
  });

  it('leaves an end open after the last known day, and a start before the first', () => {
    expect(drawn(period(bounds('2024-01-01'), bounds(null), { lastKnown: '2024-06-01' }))).toEqual([
      { is: 'certain', from: '2024-01-01', to: '2024-06-01' },
      { is: 'open', from: '2024-06-01', to: '2030-01-01' },
    ]);
    expect(drawn(period(bounds(null), bounds('2024-05-05')))).toEqual([
      { is: 'open', from: '2020-01-01', to: '2024-05-05' },
      { is: 'certain', from: '2024-05-05', to: '2024-05-05' },
    ]);
  });

  it('claims nothing certain where only one side of each bound is known', () => {
    expect(drawn(period(bounds('2024-01-01', null), bounds(null, '2025-01-01')))).toEqual([
      { is: 'possible', from: '2024-01-01', to: '2025-01-01' },
    ]);
    expect(drawn(period(bounds(null), bounds(null)))).toEqual([]);
  });

  it('draws no certain day where the bounds leave more than one', () => {
    const either = bounds('2026-01-08', '2026-01-09');
    const possible = [{ is: 'possible', from: '2026-01-08', to: '2026-01-09' }];
    // The last known day is then the first of the two.
    expect(drawn(period(either, either, { lastKnown: '2026-01-08' }))).toEqual(possible);
    const [event] = factsOf({ events: { nodes: [{ name: 'Wave', date: either, dateStatus: 'DISPUTED' }] } });
    expect(segmentsOf(event!, '2020-01-01', '2030-01-01')).toEqual(possible);
    expect(event).toMatchObject({ status: 'DISPUTED' });
    // It began in that month; on which days it lasted, nobody says.
    expect(drawn(period(bounds('2024-01-01', '2024-01-31'), bounds(null)))).toEqual([
      { is: 'possible', from: '2024-01-01', to: '2024-01-31' },
      { is: 'open', from: '2024-01-31', to: '2030-01-01' },
    ]);
    expect(drawn(period(bounds(null), bounds('2024-01-01', '2024-01-31')))).toEqual([
      { is: 'open', from: '2020-01-01', to: '2024-01-01' },
      { is: 'possible', from: '2024-01-01', to: '2024-01-31' },
    ]);
    expect(drawn(period(bounds('2024-01-01', '2024-02-28'), bounds('2024-02-01', '2024-03-31')))).toEqual([
      { is: 'possible', from: '2024-01-01', to: '2024-03-31' },
    ]);
  });

  it('draws the day certain that is named alone, and what lasts until the last known day', () => {
    expect(drawn(period(bounds('2024-02-05'), bounds('2024-02-01', '2024-02-28')))).toEqual([
      { is: 'certain', from: '2024-02-05', to: '2024-02-05' },
      { is: 'possible', from: '2024-02-05', to: '2024-02-28' },
    ]);
    expect(drawn(period(bounds('2024-01-01', '2024-01-31'), bounds(null), { lastKnown: '2024-06-01' }))).toEqual([
      { is: 'possible', from: '2024-01-01', to: '2024-01-31' },
      { is: 'certain', from: '2024-01-31', to: '2024-06-01' },
      { is: 'open', from: '2024-06-01', to: '2030-01-01' },
    ]);
    // Nothing says that it had begun by the earliest day that is meant.
    expect(drawn(period(bounds(null), bounds(null), { lastKnown: '2024-06-01' }))).toEqual([
      { is: 'open', from: '2020-01-01', to: '2024-06-01' },
      { is: 'possible', from: '2024-06-01', to: '2024-06-01' },
      { is: 'open', from: '2024-06-01', to: '2030-01-01' },
    ]);
  });

  it('draws nothing of a bound that was not asked for', () => {
    expect(drawn({ start: bounds('2024-01-01'), lastKnown: '2024-06-01' })).toEqual([
      { is: 'certain', from: '2024-01-01', to: '2024-06-01' },
    ]);
    expect(drawn({ start: bounds('2024-01-01'), end: { notBefore: '2024-06-01' } })).toEqual([
      { is: 'certain', from: '2024-01-01', to: '2024-06-01' },
    ]);
    expect(drawn({ end: bounds('2024-05-05') })).toEqual([{ is: 'certain', from: '2024-05-05', to: '2024-05-05' }]);
    for (const side of ['notBefore', 'notAfter'])
      expect(drawn({ start: { [side]: '2024-01-01' } })).toEqual([
        { is: 'possible', from: '2024-01-01', to: '2024-01-01' },
      ]);
    expect(drawn({ start: { notBefore: '2024-01-01' }, end: bounds(null) })).toEqual([
      { is: 'open', from: '2024-01-01', to: '2030-01-01' },
    ]);
  });

  describe('where a release has no day', () => {
    const release = (status: string) => ({
      ...{ id: 'r', status, period: period(bounds(null), bounds(null)) },
      event: { name: 'Wave', date: bounds('2026-01-08') },
    });
    const facts = (status: string) => factsOf({ person: { name: 'Ana', releases: { nodes: [release(status)] } } });

    it('takes that of the event', () => {
      expect(facts('AGREED')).toMatchObject([{ names: ['Wave'], from: '2026-01-08', to: '2026-01-08' }]);
    });

    it('takes none if it was taken back', () => {
      expect(facts('RETRACTED')).toMatchObject([{ names: ['Wave'], from: null, to: null }]);
    });
  });
});

test('a name that every fact has is not repeated, unless nothing else is left', () => {
  const day = period(bounds('2024-01-01'), bounds('2024-02-01'));
  const facts = factsOf({ nodes: [rodeo, ministry].map((at) => ({ id: at.id, period: day, person: ana, at })) });
  expect(withoutCommon(facts).map(({ names }) => names)).toEqual([['Rodeo'], ['Ministry']]);
  expect(withoutCommon(facts.slice(0, 1)).map(({ names }) => names)).toEqual([['Ana', 'Rodeo']]);
});

test('a name is cut to its room, but never what it is doubted for', () => {
  const [fact] = factsOf({
    detentions: { nodes: [{ id: 'd', status: 'RETRACTED', period: bounds('2024-01-01'), person: ana }] },
  });
  const label = (most?: number) => labelOf(fact!, speechOf('en'), { isMixed: true, ...(most && { most }) });
  expect(label()).toBe('detentions: Ana (taken back)');
  expect(label(20)).toBe('detent… (taken back)');
  expect(label(3)).toBe('… (taken back)');
});

test('a time axis names two or more days where there is room, each with its year', () => {
  const lengths = [1, 9, 11, 20, 40, 90, 200, 400, 900, 3_000, 20_000];
  const cases = lengths.flatMap((length) => [1, 2, 3, 7].map((most) => ({ length, most })));
  for (const { length, most } of cases) {
    for (const from of ['2026-01-08', '2025-12-20', '2024-02-27']) {
      const to = new Date(Date.parse(from) + length * 86_400_000).toISOString().slice(0, 10);
      const domain = domainOf([{ from, to }]);
      const { days, format } = ticksOf(domain, most, 'es');
      expect(days.length).toBeGreaterThanOrEqual(2);
      expect(days.length).toBeLessThanOrEqual(Math.max(2, most));
      expect(days.every((day) => day >= domain[0] && day <= domain[1])).toBe(true);
      expect(new Set(days.map(format)).size).toBe(days.length);
      expect(days.filter((day) => !format(day).includes(String(day.getUTCFullYear())))).toEqual([]);
    }
  }
});
