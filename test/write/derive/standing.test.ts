import type { Batch } from '../../../src/write/record';
import { write } from '../../../src/write/writer';
import { graphForEachTest } from '../../support/graph';
import { stage, statement } from '../../support/records';

const graph = graphForEachTest();
const put = (batch: Batch) => write(graph.db, batch);

const PARTNER = { visibility: 'PARTNER' } as const;
const RESTRICTED = { visibility: 'RESTRICTED' } as const;
const happened = { subject: 'wave', relation: 'HAPPENED_ON', object: undefined } as const;

/** What is stored of the event's date, for each level. */
async function dated(property: string): Promise<unknown> {
  const [p0, p1, p2] = [0, 1, 2].map((level) => `e.${property}${level}`);
  const stored = `MATCH (e:Event {ref: 'wave'}) RETURN ${p0}, coalesce(${p1}, ${p0}), coalesce(${p2}, ${p1}, ${p0})`;
  return (await graph.db.read(stored, {}))[0];
}

test('an event has at each level the date that the statements of that level give', async () => {
  const statements = [
    statement('s1', { ...happened, from: '2024-01', to: '2024-01', ...PARTNER }),
    statement('s2', { ...happened, from: '2024-01-05', to: '2024-01-05', assertedBy: 'bea', ...RESTRICTED }),
  ];
  await put({ ...stage(), statements });
  expect(await dated('dateStatus')).toEqual(['UNDATED', 'SINGLE_ASSERTER', 'AGREED']);
  expect(await dated('dateNotBefore')).toEqual(['0000-01-01', '2024-01-01', '2024-01-05']);
  expect(await dated('dateNotAfter')).toEqual(['9999-12-31', '2024-01-31', '2024-01-05']);
});

test('the date of an event was taken back only for those who see that somebody gave it', async () => {
  await put(stage());
  expect(await dated('dateStatus')).toEqual(['UNDATED', 'UNDATED', 'UNDATED']);
  await put({ statements: [statement('s1', { ...happened, stance: 'CONTRADICTS', from: '2024', to: '2024' })] });
  expect(await dated('dateStatus')).toEqual(['UNDATED', 'UNDATED', 'UNDATED']);
  await put({ statements: [statement('s2', { ...happened, from: '2024', to: '2024', ...PARTNER })] });
  await put({ withdrawals: ['s2'] });
  expect(await dated('dateStatus')).toEqual(['UNDATED', 'RETRACTED', 'RETRACTED']);
});
