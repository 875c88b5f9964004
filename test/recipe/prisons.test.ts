import { prisons } from '../../src/recipe/prisons';
import { baked } from '../support/recipe';
import { emptyFolder } from '../support/table';

const root = emptyFolder();
const tsv = (...rows: string[][]) => rows.map((row) => row.join('\t'));
const FILES = {
  'data/prison/prison.tsv': tsv(
    ['prison-estate', 'name', 'start-date', 'end-date'],
    ['NO', 'HMP North', '', ''],
    ['OL', 'HMP Old', '', '2009-04'],
  ),
  'lists/former-prisons/prisons.tsv': tsv(
    ['prison', 'nomis', 'name', 'official-name', 'start-date', 'end-date'],
    ['OL', 'OLI', 'Old', 'HM Prison Old', '', '2009-05'],
  ),
  'lists/prison-estate/list.tsv': tsv(
    ['prison', 'prefix', 'name', 'suffix', 'designation', 'operator'],
    ['NO', 'HMP', 'North', '', 'Prison', 'PSP'],
    ['WE', '???', 'West', '', 'Prison', ''],
  ),
  'lists/prison-estate/prison_estate.tsv': tsv(['name', 'operator'], ['North', 'Invented Guards'], ['Nowhere', 'PSP']),
  'lists/contracted-out/prisons.tsv': tsv(['name', 'supplier', 'company'], ['North (guards)', 'NORTH LIMITED', '01']),
  'maps/prison-estate.tsv': tsv(['name', 'prison'], ['North', 'NO']),
  'maps/contracted-out.tsv': tsv(['name', 'prison'], ['North (guards)', 'NO']),
  'maps/hmi.tsv': tsv(['name', 'prison']),
};

test('each list says by itself who operates a prison and what its end date is', async () => {
  const { report, tables } = await baked(prisons, root, FILES);
  const { entities, statements } = tables;
  expect(entities.get('ew-prison-NO')?.names.map(({ text }) => text)).toEqual(['HMP North', 'North', 'North (guards)']);
  expect(entities.get('ew-prison-OL')?.names.map(({ text }) => text)).toEqual(['HMP Old', 'HM Prison Old', 'Old']);
  expect(statements.get('prison-register-OL-end-date')?.text).toContain('2009-04');
  expect(statements.get('former-prisons-OL-end-date')?.text).toContain('2009-05');
  const operates = { relation: 'OPERATES', object: 'ew-prison-NO', from: '?', to: '?' };
  expect(statements.get('prison-list-NO-operator')).toMatchObject({ ...operates, subject: 'ew-operator-psp' });
  expect(statements.get('prison-estate-NO-operator')).toMatchObject({ subject: 'ew-operator-invented-guards' });
  expect(statements.get('contracted-out-NO-operator')).toMatchObject({
    ...{ ...operates, subject: 'ew-operator-north-limited' },
    assertedBy: 'contracted-out:National Offender Management Service',
  });
  expect(entities.get('ew-operator-psp')?.type).toBe('PUBLIC_BODY');
  expect(report.written.statements).toBe(5);
  expect(report.unread).toEqual(['maps/hmi.tsv']);
  expect(tables.sources.get('prison-register')?.attribution).toMatch(/^Contains public sector information/);
  expect(Object.fromEntries(report.unmapped)).toMatchObject({
    'the row: it names no operator': 1,
    'the row: no code in the map for its name': 1,
    'company: a code of another register': 1,
    'nomis: a code of another system': 1,
    'designation: a prison has no such column': 2,
  });
});
