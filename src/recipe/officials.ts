// Data: officials of US states as one JSON object a line (openstates/people): persons, their posts and parties. Licence: CC0 1.0.
//
// Not mapped, and why:
// - days of birth and death, gender, other identifiers: a person has no such columns;
// - which address tells which post: the data name addresses for a person as a whole, so they stay in the person's note, and the
//   statements cite the file;
// - days of a post that ends before it begins: both are in the statement's note, and neither is believed;
// - an end after the day of the data: it is when a term would end, so the post is open; the day is in the note;
// - "Independent" is no party, and two parties in one cell ("Democratic/Progressive") are not told apart from one party's name;
// - committees: not read; they would be organisations, and their members MEMBER_OF and HEADS without dates.
import { readdir } from 'node:fs/promises';
import { z } from 'zod';
import { keyOf, type Entity, type Mapped, type Source, type Statement } from './recipe';
import { ndjsonRows, type Reasons } from './rows';

const DATA_OF = '2026-08-05';
const day = z.string().optional();
const role = z.object({ type: z.string(), jurisdiction: z.string(), district: day, start_date: day, end_date: day });
const person = z.object({
  ...{ _file: z.string(), id: z.string(), name: z.string() },
  other_names: z.array(z.object({ name: z.string() })).default([]),
  party: z.array(z.object({ name: z.string(), start_date: day, end_date: day })).default([]),
  roles: z.array(role).default([]),
  sources: z.array(z.object({ url: z.string() })).default([]),
});
type Role = z.output<typeof role>;
const town = z.object({ id: z.string(), name: z.string() });

const IN_NAME = 'it is a part of the name';
const NO_COLUMN = 'a person has no such column';
const REASONS: Reasons = {
  ...{ given_name: IN_NAME, family_name: IN_NAME, middle_name: IN_NAME, suffix: IN_NAME },
  ...{ gender: NO_COLUMN, birth_date: NO_COLUMN, death_date: NO_COLUMN, other_identifiers: NO_COLUMN },
  ...{ _section: 'it follows from the posts', links: 'addresses about a person prove no post' },
  ...{ 'other_names.start_date': 'a name has no period', 'other_names.end_date': 'a name has no period' },
  'roles.end_reason': 'why a post ended is no part of a period',
};
const STATES: Record<string, string> = { ca: 'California', ny: 'New York', pr: 'Puerto Rico', vt: 'Vermont' };

/** Persons with their posts and parties, from a file for each state. */
export async function* officials(folder: string): AsyncGenerator<Mapped> {
  const files = (await readdir(folder)).sort();
  const towns = new Map<string, string>();
  for (const file of files.filter((name) => name.startsWith('municipalities-')))
    for await (const { cells, unmapped } of ndjsonRows(folder, file, town, { state: 'it is a part of the id' })) {
      towns.set(cells.id, cells.name);
      yield { file, unmapped };
    }
  for (const file of files.filter((name) => name.startsWith('persons-'))) {
    const list = listIn(file);
    yield { sources: [list] };
    for await (const { cells, unmapped } of ndjsonRows(folder, file, person, REASONS)) {
      yield { file, unmapped };
      yield* partsOf(cells, list, towns);
    }
  }
}

/** The person, and each post and party. */
function* partsOf(cells: z.output<typeof person>, list: Source, towns: ReadonlyMap<string, string>): Generator<Mapped> {
  const subject = keyOf(cells.id.replace('ocd-person/', 'person '));
  const said = { subject, assertedBy: list.ref, source: list.ref, locator: cells._file, confidence: 'HIGH' } as const;
  yield { entities: [entityOf(subject, cells)] };
  for (const [i, role] of cells.roles.entries()) {
    const body = bodyOf(role, towns);
    if (body) yield postOf(`role-${i + 1}`, role, body, said);
    else yield { unmapped: ['roles: no name for where the post is'] };
  }
  for (const [i, party] of cells.party.entries()) yield partyOf(`party-${i + 1}`, party, said);
}

const listIn = (file: string): Source => ({
  ...{ ref: keyOf(file), publisher: 'Open States', title: file, subject: `Officials, posts and parties: ${file}` },
  ...{ url: 'https://github.com/openstates/people', publishedOn: DATA_OF, language: 'en', licence: 'CC0 1.0' },
});

function entityOf(ref: string, { name, other_names, sources }: z.output<typeof person>): Entity {
  const note = sources.map(({ url }) => url).join(' ');
  const names = [name, ...other_names.map((other) => other.name)].map((text) => ({ text }));
  return { ref, kind: 'PERSON', names, ...(note !== '' && { note: `Addresses for the person as a whole: ${note}` }) };
}

/** The body in which a post is, or null where the data do not name it. */
function bodyOf({ type, jurisdiction }: Role, towns: ReadonlyMap<string, string>): Entity | null {
  const [, code = '', end = ''] = /(?:state|territory):(\w+)(\/government$)?/.exec(jurisdiction) ?? [];
  // A town within a state is not the state, though it may have its name: New York.
  const isState = end !== '';
  const place = isState ? STATES[code] : towns.get(jurisdiction);
  if (place === undefined) return null;
  const isChamber = type === 'upper' || type === 'lower';
  const government = isState ? `Government of ${place}` : `Municipal government of ${place}`;
  const name = isChamber ? `Legislature of ${place}, ${type} chamber` : government;
  const kind = isChamber ? 'LEGISLATURE' : 'GOVERNMENT';
  return { ref: keyOf(name, code), kind: 'ORGANISATION', type: kind, names: [{ text: name }] };
}

const HEADS: Record<string, Statement['relation']> = { governor: 'HEADS', mayor: 'HEADS', lt_governor: 'DEPUTY_HEADS' };
type Common = Pick<Statement, 'subject' | 'assertedBy' | 'source' | 'locator' | 'confidence'>;
interface Dates {
  start_date?: string | undefined;
  end_date?: string | undefined;
}

function postOf(spell: string, role: Role, body: Entity, said: Common): Mapped {
  const { dates, unmapped } = datesOf(role);
  const title = role.district === undefined ? role.type : `member for ${role.district}`;
  const relation = HEADS[role.type] ?? 'MEMBER_OF';
  // Two terms in one body are two facts, which the spell tells apart.
  const post = { ref: `${said.subject}-${spell}`, ...said, relation, object: body.ref, title, spell, ...dates };
  return { entities: [body], statements: [post], unmapped };
}

function partyOf(number: string, party: Dates & { name: string }, said: Common): Mapped {
  if (party.name === 'Independent' || party.name.includes('/')) return { unmapped: ['party: none, or several in one'] };
  const { dates, unmapped } = datesOf(party);
  const [ref, object] = [`${said.subject}-${number}`, keyOf('us party', party.name)];
  return {
    entities: [{ ref: object, kind: 'ORGANISATION', type: 'PARTY', names: [{ text: party.name }] }],
    statements: [{ ref, ...said, relation: 'MEMBER_OF', object, ...dates }],
    unmapped,
  };
}

/** The days as they are, unknown where there are none. */
function datesOf({ start_date: from = '?', end_date: to = '?' }: Dates): {
  dates: Partial<Statement>;
  unmapped: string[];
} {
  const note = `Stated as ${from} to ${to}.`;
  if (from !== '?' && to !== '?' && from > to)
    return { dates: { from: '?', to: '?', note }, unmapped: ['the days of what ends before it begins'] };
  return { dates: to !== '?' && to > DATA_OF ? { from, to: 'open', note } : { from, to }, unmapped: [] };
}
