import { deaths } from '../../src/recipe/deaths';
import { baked } from '../support/recipe';
import { emptyFolder } from '../support/table';

const root = emptyFolder();
const document = 'https://agency.example/report.pdf';
const FILES = {
  'complete_death_records.csv': [
    'name,date_of_death,fiscal_year,source_url',
    `EXAMPLE-UNO ANA,2010-05-01,2010,${document}`,
    `INVENTED BEA,2011-06-02,2011,${document}`,
    `SAME NAME,2012-01-01,2012,${document}`,
    `NAME SAME,2013-01-01,2013,${document}`,
    `NODAY DORA,spring,2013,${document}`,
  ],
  'all_250_deaths_detailed.csv': [
    'Name,Sex,Date_of_Death,Facility_Name,Facility_Type,PDF_URL',
    `EXAMPLE-UNO ANA,Female,2010-05-01,North Facility XX,IGSA,${document}`,
    `INVENTED BEA,,2011-06-02,East Hospital,HOSPITAL,${document}`,
  ],
  'detailed_death_data.csv': [
    'Subject,Facility Name,Facility Type,PDF URL',
    `"Invented, Bea|2011-06-02|2011|A",West Center / South Hospital,Contract,${document}`,
  ],
  'extracted_foia_2003_2017.csv': [
    'name,dob,date_of_death,location_of_death,location_last_detention,facility_type',
    '"EXAMPLE\u2010 Uno,\u00a0 Ana",1/2/1970,5/11/2010,"East Hospital, XX","North\u00a0 Facility, XX",IGSA',
    '"INVENTED, Beatriz",,6/2/2011,,"North Facility, XX",IGSA',
  ],
};
const at = (table: string, part: string) => `deaths-${table}-${part}-ana-example-uno`;

test('versions of one death that differ stay side by side, each as the word of its own list', async () => {
  const { report, tables } = await baked(deaths, root, FILES);
  const { entities, statements } = tables;
  expect(entities.get('deaths-person-ana-example-uno')?.names).toEqual([
    { text: 'EXAMPLE-UNO ANA' },
    { text: 'EXAMPLE\u2010 Uno, Ana' },
  ]);
  const event = { subject: 'deaths-event-ana-example-uno', relation: 'HAPPENED_ON' };
  for (const [list, day] of Object.entries({ records: '2010-05-01', detailed: '2010-05-01', 'to-2017': '2010-05-11' }))
    expect(statements.get(at(list, 'day'))).toMatchObject({
      ...{ ...event, from: day, to: day, assertedBy: `deaths-${list}:US Immigration and Customs Enforcement` },
      sources: [{ source: `deaths-${list}` }],
    });
  expect(statements.get(at('records', 'died'))).toMatchObject({ relation: 'INVOLVED_IN', role: 'DIED' });
  expect(statements.get(at('records', 'held'))).toMatchObject({ relation: 'IN_CUSTODY', to: 'on:2010-05-01' });
  const place = { relation: 'DETAINED_AT', object: 'deaths-facility-north-facility-xx', from: '?' };
  expect(statements.get(at('detailed', 'at'))).toMatchObject({ ...place, to: '..2010-05-01' });
  expect(statements.get(at('to-2017', 'at'))).toMatchObject({ ...place, to: '..2010-05-11' });
  expect([...statements.keys()].filter((key) => /-at-.*bea$/.test(key))).toEqual([]);
  expect([...entities.keys()]).toContain('deaths-person-beatriz-invented');
  expect(Object.fromEntries(report.unmapped)).toMatchObject({
    'the row: its list has the name twice, of one person or of two': 1,
    'the row: no name, or no day that can be read': 1,
    'its facility: a hospital, or two places in one cell': 2,
    'who it is: no earlier list has the name, perhaps another spelling': 1,
    'dob: a person has no such column, and nobody needs it here': 1,
  });
  expect(tables.sources.get('deaths-records')).toMatchObject({
    licence: 'MIT',
    attribution: 'Copyright (c) 2025 Sanjay Basu',
  });
});

test('a hospital is no prison, though its type says more than that it is not stated', async () => {
  const rows = [
    ['ONE ANA', 'North Hospital', 'Not stated'],
    ['TWO BEA', 'East General Hospital (EGH)', 'Not stated (Death occurred at a hospital)'],
    [
      'THREE CIA',
      'West Medical Center',
      'Not stated (Death occurred in a hospital, initial detention was at North Jail)',
    ],
    ['FOUR DORA', 'North Jail', 'Not stated (Death occurred at a hospital)'],
    ['FIVE EVA', 'North Jail', 'Not stated'],
    ['SIX FE', 'South Federal Medical Center', 'BOP'],
  ].map(([name, facility, type]) => `${name}|2020-01-01,${facility},"${type}",${document}`);
  const list = 'detailed_death_data.csv';
  const { report, tables } = await baked(deaths, root, { ...FILES, [list]: [...FILES[list].slice(0, 1), ...rows] });
  const held = [...tables.statements.values()]
    .filter(({ ref, relation }) => relation === 'DETAINED_AT' && ref.startsWith('deaths-since-2018-'))
    .map(({ subject, object }) => [subject, object]);
  expect(held).toEqual([
    ['deaths-person-dora-four', 'deaths-facility-north-jail'],
    ['deaths-person-eva-five', 'deaths-facility-north-jail'],
    ['deaths-person-fe-six', 'deaths-facility-south-federal-medical-center'],
  ]);
  // One more is the hospital of another list.
  expect(report.unmapped.get('its facility: a hospital, or two places in one cell')).toBe(4);
});
