import { directories } from '../../src/recipe/directories';
import { baked } from '../support/recipe';
import { emptyFolder } from '../support/table';

const root = emptyFolder();
const HEADERS: Record<string, string> = {
  arizona: 'name,agency,detail_url,warden,capacity',
  california: 'name,agency,facility_url',
  federal: 'name,type,code,locationtype,population',
  georgia: 'name,agency,facility_url',
  illinois: 'name,agency,facility_url,warden,population,opened',
  indiana: 'name,agency,detail_url',
  maryland: 'name,agency,detail_url,warden,assistant_warden,facility_administrator,year_opened',
  massachusetts: 'name,agency,detail_url',
  michigan: 'name,agency,facility_url,warden,opened',
  missouri: 'name,agency,warden',
  new_york: 'name,agency,facility_url,superintendent',
  north_carolina: 'name,agency,facility_url,warden',
  pennsylvania:
    'name,agency,facility_url,superintendent,deputy_superintendent_centralized,deputy_superintendent_facilities',
  tennessee: 'name,agency,detail_url,warden',
  virginia: 'name,agency,warden',
  washington: 'name,agency,detail_url,year_opened,facility_type',
};
const ROWS: Record<string, string[]> = {
  arizona: ['North,Invented Guards,https://guards.example/north,Ana Example,1.0'],
  federal: ['North,FCI,NOR,inst,63.0', 'North,RRM,NRM,rrm,', 'South,USP,SOU,inst,many'],
  illinois: [`"West Center",Guards,https://guards.example/w,"Bea O'Example-Díaz, Day-to-Day Warden",1495.0,March 1993`],
  maryland: ['East,Guards,,Ana Example,1,- (HED):,1932.0', 'Far East,Guards,,Ana Example,Cid de Example,,'],
  michigan: ['Image of the gate of North,Guards,,Ana Example,'],
  new_york: ['Lake,Guards,,Dan Example (Acting)', 'Lake,Guards,,Eva Example'],
  north_carolina: ['Hill,Guards,,SVG'],
  pennsylvania: ['SCI Wood,Guards,,,Fay ExampleAssistant,Gil Example'],
  virginia: ['13 Center Road,Guards,Ana Example', 'Camp,Guards,VACANT'],
  washington: ['Town,Guards,,,Justice Center'],
};
const FILES = Object.fromEntries(
  Object.entries(HEADERS).map(([state, header]) => [`${state}.csv`, [header, ...(ROWS[state] ?? [])]]),
);

test('a directory says who runs and heads each prison on the day of the data, and no more', async () => {
  const { report, tables } = await baked(directories, root, FILES);
  const { entities, sources, statements, figures } = tables;
  const north = 'us-prison-arizona-north';
  const page = {
    ...{ assertedBy: 'us-prisons-arizona:Invented Guards', confidence: 'HIGH', from: '?', to: 'open' },
    sources: [{ source: 'us-prisons-arizona', locator: 'row 1, read from https://guards.example/north' }],
  };
  expect(statements.get(`${north}-operator`)).toMatchObject({
    ...{ subject: 'us-agency-invented-guards', relation: 'OPERATES', object: north, ...page },
  });
  expect(statements.get(`${north}-ana-example-warden`)).toMatchObject({
    ...{ subject: `${north}-ana-example`, relation: 'HEADS', object: north, title: 'warden', ...page },
  });
  expect(sources.get('us-prisons-arizona')).toMatchObject({ agency: 'Invented Guards', publishedOn: '2025-09-28' });
  expect(statements.get('us-prison-illinois-west-center-opened')?.text).toContain(
    'opened of this prison is March 1993.',
  );
  expect(statements.get('us-prison-maryland-east-opened')?.text).toContain('is 1932.');
  expect(entities.get('us-prison-federal-north-nor')?.names).toEqual([{ text: 'FCI North' }]);
  expect([...figures.values()]).toMatchObject([
    { count: 63, from: '..2025-09-28', population: 'population of FCI North', assertedBy: 'us-prisons-federal' },
    { count: 1495, population: 'population of West Center', assertedBy: 'us-prisons-illinois:Guards' },
  ]);
  const held = [...statements.values()].filter(({ relation }) => /HEADS/.test(relation));
  expect(held.map(({ subject, relation, title }) => [entities.get(subject)?.names[0]?.text, relation, title])).toEqual([
    ['Ana Example', 'HEADS', 'warden'],
    ["Bea O'Example-Díaz", 'HEADS', 'warden, day-to-day warden'],
    ['Ana Example', 'HEADS', 'warden'],
    ['Ana Example', 'HEADS', 'warden'],
    ['Cid de Example', 'DEPUTY_HEADS', 'assistant warden'],
    ['Dan Example', 'HEADS', 'superintendent, acting'],
    ['Gil Example', 'DEPUTY_HEADS', 'deputy superintendent facilities'],
  ]);
  expect(new Set(held.map(({ subject }) => subject)).size).toBe(7);
  expect(Object.fromEntries(report.unmapped)).toEqual({
    'the row: an office, where nobody is held': 2,
    'the row: an address or the words under an image stand for its name': 2,
    'the row: its directory has the name twice, of one prison or of two': 1,
    'warden: the cell is no name': 1,
    'assistant_warden: the cell is no name': 1,
    'deputy_superintendent_centralized: the cell is no name': 1,
    'population: the cell is no whole number': 1,
    'capacity: counts places, not people': 1,
    'facility_administrator: which post it is beside the warden is not told': 1,
  });
});
