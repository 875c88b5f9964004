// Data: deaths in US immigration custody, in four lists made from the agency's publications (sanjaybasu/ice-detention-mortality).
// Licence: MIT, Copyright (c) 2025 Sanjay Basu. The agency itself named these people; show no more of them than the lists do.
//
// The lists stay side by side: each row is statements of its own, so two days of one death are a dispute and neither is lost.
// The same person is who has the same words in the name, in any order, in different lists. Anything less alike stays apart.
//
// Not mapped, and why:
// - sex, age, day of birth, country: a person has no such columns here, and they would tell more of the dead than is needed;
// - where somebody died: an event has no place; a hospital is no prison, so who was last at one is in custody, and nothing else;
// - since when somebody was held: no list says so; until when: not after that day, as the last facility may be left for a hospital;
// - averages and counts in the other files: an average is no count on a day, and the counts name no source.
import { words } from '../fold';
import { keyOf, type Entity, type Mapped, type Source, type Statement } from './recipe';
import { csvRows, type Reasons } from './rows';

const AGENCY = 'US Immigration and Customs Enforcement';
const source = (ref: string, title: string, subject: string): Source => ({
  ...{ ref, title, subject, publisher: 'sanjaybasu/ice-detention-mortality', agency: AGENCY, language: 'en' },
  ...{ url: 'https://github.com/sanjaybasu/ice-detention-mortality', publishedOn: '2025-12-02' },
  ...{ licence: 'MIT', attribution: 'Copyright (c) 2025 Sanjay Basu' },
});

const NOT_NEEDED = 'a person has no such column, and nobody needs it here';
const NO_COLUMN = 'no column of the tables is about it';
const REASONS: Reasons = {
  ...{ Sex: NOT_NEEDED, Age: NOT_NEEDED, Country: NOT_NEEDED, 'Country of Citizenship': NOT_NEEDED },
  ...{ sex: NOT_NEEDED, age: NOT_NEEDED, dob: NOT_NEEDED, country: NOT_NEEDED },
  ...{ location_of_death: 'an event has no place', Facility_Location: 'a prison has no place' },
  ...{ 'Facility Location': 'a prison has no place', administration: NO_COLUMN },
};

/** A list, and under which of its columns stands what all have in common. */
interface List {
  source: Source;
  columns: { name: string; day: string; facility?: string; type?: string; document?: string };
}

const LISTS: readonly List[] = [
  {
    source: source('deaths-records', 'complete_death_records.csv', 'Deaths in immigration custody: records'),
    columns: { name: 'name', day: 'date_of_death', document: 'source_url' },
  },
  {
    source: source('deaths-detailed', 'all_250_deaths_detailed.csv', 'Deaths in immigration custody, with facilities'),
    columns: {
      ...{ name: 'Name', day: 'Date_of_Death', facility: 'Facility_Name', type: 'Facility_Type', document: 'PDF_URL' },
    },
  },
  {
    source: source('deaths-since-2018', 'detailed_death_data.csv', 'Deaths in immigration custody since 2018'),
    columns: {
      ...{ name: 'Subject', day: 'Subject', facility: 'Facility Name', type: 'Facility Type', document: 'PDF URL' },
    },
  },
  {
    source: source('deaths-to-2017', 'extracted_foia_2003_2017.csv', 'Deaths in immigration custody, 2003 to 2017'),
    columns: { name: 'name', day: 'date_of_death', facility: 'location_last_detention', type: 'facility_type' },
  },
];

/** Every death as each list tells it. */
export async function* deaths(folder: string): AsyncGenerator<Mapped> {
  const known = new Set<string>();
  for (const { source, columns } of LISTS) {
    yield { sources: [source] };
    const met = new Set<string>();
    const rows = csvRows(folder, String(source.title), Object.values(columns), REASONS);
    for await (const { file, number, cells, unmapped } of rows) {
      const cell = (column = '') => cells[column] ?? '';
      // One list joins name, day and more in a cell, with | between.
      const [name = '', day] = [cell(columns.name).split('|')[0], dayIn(cell(columns.day))];
      const key = keyOf(words(name).sort().join(' '));
      const refused = refusal(name, day, met.has(key));
      met.add(key);
      if (refused !== null || day === null) {
        yield { file, unmapped: [...unmapped, String(refused)] };
        continue;
      }
      const facility = cell(columns.facility);
      const place = placeOf(facility, cell(columns.type));
      const locator = [`row ${number}`, cell(columns.document)].filter((part) => part !== '').join(', made from ');
      const lost = [
        ...(facility !== '' && !place ? ['its facility: a hospital, or two places in one cell'] : []),
        ...(known.size > 0 && !known.has(key)
          ? ['who it is: no earlier list has the name, perhaps another spelling']
          : []),
      ];
      yield { file, unmapped: [...unmapped, ...lost], ...toldBy({ list: source, locator, key, name, day, place }) };
    }
    for (const key of met) known.add(key);
  }
}

function refusal(name: string, day: string | null, isTwice: boolean): string | null {
  if (words(name).length < 2 || !day) return 'the row: no name, or no day that can be read';
  return isTwice ? 'the row: its list has the name twice, of one person or of two' : null;
}

/** One list's word on one death. */
interface Told {
  list: Source;
  locator: string;
  key: string;
  name: string;
  day: string;
  place: Entity | null;
}

function toldBy({ list, locator, key, name, day, place }: Told): Mapped {
  const [person, death] = [`deaths-person-${key}`, `deaths-event-${key}`];
  const said = (part: string, statement: Pick<Statement, 'relation'> & Partial<Statement>): Statement => ({
    ...{ ref: `${list.ref}-${part}-${key}`, subject: person, assertedBy: `${list.ref}:${AGENCY}`, confidence: 'HIGH' },
    ...{ source: list.ref, locator, ...statement },
  });
  return {
    entities: [
      { ref: person, kind: 'PERSON', names: [{ text: name }] },
      { ref: death, kind: 'EVENT', type: 'DEATH', names: [{ text: `Death of ${name}` }] },
      ...(place ? [place] : []),
    ],
    statements: [
      said('died', { relation: 'INVOLVED_IN', object: death, role: 'DIED' }),
      said('day', { relation: 'HAPPENED_ON', subject: death, from: day, to: day }),
      said('held', { relation: 'IN_CUSTODY', to: `on:${day}` }),
      ...(place ? [said('at', { relation: 'DETAINED_AT', object: place.ref, from: '?', to: `..${day}` })] : []),
    ],
  };
}

/** The facility as a prison, where it is one. */
function placeOf(facility: string, type: string): Entity | null {
  // A type that is not stated may go on: "Not stated (Death occurred at a hospital)". Which place that was, its name tells.
  const isHospital = type === 'HOSPITAL' || (/^not stated/i.test(type) && /hospital|medical center/i.test(facility));
  if (facility === '' || isHospital || facility.includes(' / ')) return null;
  return { ref: keyOf('deaths facility', facility), kind: 'PRISON', names: [{ text: facility }] };
}

/** The day in a cell: two lists write 2017-05-31, and one 5/31/2017. */
function dayIn(cell: string): string | null {
  const [, month = '', day = '', year = ''] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(cell) ?? [];
  if (year !== '') return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return /\d{4}-\d{2}-\d{2}/.exec(cell)?.[0] ?? null;
}
