import { officials } from '../../src/recipe/officials';
import { baked } from '../support/recipe';
import { emptyFolder } from '../support/table';

const root = emptyFolder();
const state = 'ocd-jurisdiction/country:us/state:vt/government';
const ana = {
  ...{
    _file: 'data/vt/ana.yml',
    _section: 'retired',
    id: 'ocd-person/0a',
    name: 'Ana Example',
    birth_date: '1960-01-01',
  },
  other_names: [{ name: 'A. Example' }],
  party: [{ name: 'Example Party' }, { name: 'Independent' }, { name: 'Example/Invented' }],
  roles: [
    { type: 'lower', jurisdiction: state, district: 'North', end_date: '2010-12-31', end_reason: 'unseated' },
    { type: 'lower', jurisdiction: state, district: 'North', start_date: '2013-01-05' },
    { type: 'governor', jurisdiction: state, start_date: '2023-01-04', end_date: '2030-12-31' },
    { type: 'upper', jurisdiction: state, district: '2', start_date: '2023-01-04', end_date: '2023-01-03' },
    { type: 'mayor', jurisdiction: 'ocd-jurisdiction/country:us/state:vt/place:uno/government' },
    { type: 'mayor', jurisdiction: 'ocd-jurisdiction/country:us/state:vt/place:dos/government' },
  ],
  sources: [{ url: 'https://state.example/ana', note: 'seen' }],
};

test('each term is a statement of its own, with its dates as they are', async () => {
  const { report, tables } = await baked(officials, root, {
    'persons-vt.ndjson': [JSON.stringify(ana), JSON.stringify({ _file: 'b.yml', id: 'ocd-person/0b', name: 'Bea' })],
    'municipalities-vt.ndjson': [JSON.stringify({ state: 'vt', name: 'Uno', id: ana.roles[4]?.jurisdiction })],
    'committees-vt.ndjson': ['{}'],
  });
  const { entities, statements } = tables;
  const role = (number: number) => statements.get(`person-0a-role-${number}`);
  const chamber = 'legislature-of-vermont-lower-chamber-vt';
  const seat = { relation: 'MEMBER_OF', object: chamber, title: 'member for North' };
  expect(role(1)).toMatchObject({ ...seat, spell: 'role-1', from: '?', to: '2010-12-31' });
  expect(role(2)).toMatchObject({ ...seat, spell: 'role-2', from: '2013-01-05', to: '?' });
  expect(role(3)).toMatchObject({ relation: 'HEADS', title: 'governor', from: '2023-01-04', to: 'open' });
  expect(role(4)).toMatchObject({ from: '?', to: '?', note: 'Stated as 2023-01-04 to 2023-01-03.' });
  expect(role(5)).toMatchObject({ relation: 'HEADS', object: 'municipal-government-of-uno-vt', from: '?', to: '?' });
  expect(role(6)).toBeUndefined();
  expect(entities.get(chamber)).toMatchObject({ kind: 'ORGANISATION', type: 'LEGISLATURE' });
  expect(entities.get('person-0a')).toEqual({
    ...{ ref: 'person-0a', kind: 'PERSON', names: [{ text: 'Ana Example' }, { text: 'A. Example' }] },
    note: 'Addresses for the person as a whole: https://state.example/ana',
  });
  expect(statements.get('person-0a-party-1')).toMatchObject({
    relation: 'MEMBER_OF',
    object: 'us-party-example-party',
  });
  expect(report.written).toEqual({ entities: 7, sources: 1, statements: 6, figures: 0 });
  expect(report.unread).toEqual(['committees-vt.ndjson']);
  expect(Object.fromEntries(report.unmapped)).toMatchObject({
    'roles.end_reason: why a post ended is no part of a period': 1,
    'sources.note: no column of the tables is about it': 1,
    'birth_date: a person has no such column': 1,
    'party: none, or several in one': 2,
    'the days of what ends before it begins': 1,
    'roles: no name for where the post is': 1,
  });
});

test('what is within a state is not the state, though it has its name', async () => {
  const within = (part: string) => `ocd-jurisdiction/country:us/state:vt/${part}/government`;
  const roles = [
    { type: 'governor', jurisdiction: state },
    { type: 'mayor', jurisdiction: within('place:vermont') },
    { type: 'mayor', jurisdiction: within('county:vermont') },
  ];
  const { report, tables } = await baked(officials, root, {
    'persons-vt.ndjson': [JSON.stringify({ ...ana, party: [], roles })],
    'municipalities-vt.ndjson': [JSON.stringify({ state: 'vt', name: 'Vermont', id: within('place:vermont') })],
  });
  const heads = [...tables.statements.values()].map(({ relation, object, title }) => [relation, object, title]);
  expect(heads).toEqual([
    ['HEADS', 'government-of-vermont-vt', 'governor'],
    ['HEADS', 'municipal-government-of-vermont-vt', 'mayor'],
  ]);
  const names = [...tables.entities.values()].map(({ names: [name] }) => name?.text);
  expect(names).toEqual(['Ana Example', 'Government of Vermont', 'Municipal government of Vermont']);
  expect(report.unmapped.get('roles: no name for where the post is')).toBe(1);
});
