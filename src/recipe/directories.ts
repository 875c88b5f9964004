// Data: public directories of prisons, one file for each of 15 US states and the federal system (stiles/prisons).
// Licence: MIT, Copyright (c) 2025 Matt Stiles. The facts are the directories' own.
//
// What a directory says, it says of the data set's day: who runs a prison and who heads it was so then, and nothing is known of before or after.
//
// Not mapped, and why:
// - capacity: counts places, not people, and some cells have lost digits ("1.0"); address, region, security level: a prison has no such columns;
// - which day a population counts: no file tells it, so it is a day not after the data set's;
// - who operates a federal prison: the file names no agency;
// - whether two heads of one name in one directory are one person: nothing tells, so each prison's head stays a person of its own;
// - facility administrators: each prison that names one has a warden too, and nothing tells which post it is;
// - offices, and rows whose name is an address or the words under an image: they are no prisons, or not known by name.
import { words } from '../fold';
import { keyOf, onOneLine, type Entity, type Mapped, type Source, type Statement } from './recipe';
import { csvRows, type Reasons } from './rows';

const DATA_OF = '2025-09-28';

/** What is taken of each file, beside the name. */
const DIRECTORIES: Record<string, string> = {
  arizona: 'agency detail_url warden',
  california: 'agency facility_url',
  federal: 'type code locationtype population',
  georgia: 'agency facility_url',
  illinois: 'agency facility_url warden population opened',
  indiana: 'agency detail_url',
  maryland: 'agency detail_url warden assistant_warden year_opened',
  massachusetts: 'agency detail_url',
  michigan: 'agency facility_url warden opened',
  missouri: 'agency warden',
  new_york: 'agency facility_url superintendent',
  north_carolina: 'agency facility_url warden',
  pennsylvania: 'agency facility_url superintendent deputy_superintendent_centralized deputy_superintendent_facilities',
  tennessee: 'agency detail_url warden',
  virginia: 'agency warden',
  washington: 'agency detail_url year_opened facility_type',
};

/** The columns that name who holds a post. */
const POSTS: Record<string, Statement['relation']> = {
  ...{ warden: 'HEADS', superintendent: 'HEADS', assistant_warden: 'DEPUTY_HEADS' },
  ...{ deputy_superintendent_centralized: 'DEPUTY_HEADS', deputy_superintendent_facilities: 'DEPUTY_HEADS' },
};

const OFFICES = ['rrm', 'co', 'Justice Center'];
const REASONS: Reasons = {
  capacity: 'counts places, not people',
  facility_administrator: 'which post it is beside the warden is not told',
};

type Cells = Partial<Record<string, string>>;
type Said = Pick<Statement, 'assertedBy' | 'source' | 'locator' | 'confidence'>;

/** Prisons with who operates and heads them, from a file for each directory. */
export async function* directories(folder: string): AsyncGenerator<Mapped> {
  for (const [state, columns] of Object.entries(DIRECTORIES)) {
    const [met, takes] = [new Set<string>(), ['name', ...columns.split(' ')]];
    let list: Source | undefined;
    for await (const { file, number, cells, unmapped } of csvRows(folder, `${state}.csv`, takes, REASONS)) {
      if (!list) yield { sources: [(list = listOf(state, file, (cells as Cells).agency))] };
      const key = keyOf('us prison', state, cells.name ?? '', (cells as Cells).code ?? '');
      const refused = refusal(cells, met.has(key));
      met.add(key);
      yield { file, unmapped: refused === null ? unmapped : [...unmapped, refused] };
      if (refused === null) yield* partsOf(key, cells, list, number);
    }
  }
}

const listOf = (state: string, file: string, agency?: string): Source => ({
  ...{ ref: keyOf('us prisons', state), title: file, subject: `Directory of prisons: ${state.replaceAll('_', ' ')}` },
  ...{ publisher: 'stiles/prisons', url: 'https://github.com/stiles/prisons', publishedOn: DATA_OF, language: 'en' },
  ...{ licence: 'MIT', attribution: 'Copyright (c) 2025 Matt Stiles' },
  ...(agency !== undefined && { agency }),
});

function refusal({ name = '', locationtype = '', facility_type = '' }: Cells, isTwice: boolean): string | null {
  if (OFFICES.includes(locationtype) || OFFICES.includes(facility_type) || name.endsWith(' HQ'))
    return 'the row: an office, where nobody is held';
  if (/^(\d|Image )/.test(name)) return 'the row: an address or the words under an image stand for its name';
  return isTwice ? 'the row: its directory has the name twice, of one prison or of two' : null;
}

/** The prison, and each thing that its row says of it. */
function* partsOf(key: string, cells: Cells, list: Source, number: number): Generator<Mapped> {
  const { agency, name = '', type = '', population = '' } = cells;
  const page = cells.facility_url ?? cells.detail_url;
  const prison: Entity = { ref: key, kind: 'PRISON', names: [{ text: onOneLine(`${type} ${name}`) }] };
  const assertedBy = agency === undefined ? list.ref : `${list.ref}:${agency}`;
  const locator = page === undefined ? `row ${number}` : `row ${number}, read from ${page}`;
  const said: Said = { assertedBy, source: list.ref, locator, confidence: 'HIGH' };
  yield { entities: [prison] };
  if (agency !== undefined) yield operated(prison, agency, said);
  for (const column of ['opened', 'year_opened']) yield opened(prison, column, cells[column] ?? '', said);
  for (const [column, relation] of Object.entries(POSTS))
    yield headed(prison, relation, column, cells[column] ?? '', said);
  yield counted(prison, population, { assertedBy, source: list.ref, locator });
}

function operated(prison: Entity, agency: string, said: Said): Mapped {
  const body: Entity = {
    ...{ ref: keyOf('us agency', agency), kind: 'ORGANISATION', type: 'PUBLIC_BODY', names: [{ text: agency }] },
  };
  const ends = { subject: body.ref, relation: 'OPERATES', object: prison.ref, from: '?', to: 'open' } as const;
  return { entities: [body], statements: [{ ref: keyOf(prison.ref, 'operator'), ...ends, ...said }] };
}

/** A prison has no period, so this is what a directory SAYS; one writes years as 1932.0. */
function opened(prison: Entity, column: string, cell: string, said: Said): Mapped {
  if (cell === '') return {};
  const text = `The directory's ${column} of this prison is ${cell.replace(/\.0$/, '')}.`;
  return { statements: [{ ref: keyOf(prison.ref, 'opened'), subject: prison.ref, relation: 'SAYS', text, ...said }] };
}

/** Who holds a post, where the cell is a name, perhaps with "(Acting)" or "Day-to-Day Warden" behind it. */
function headed(prison: Entity, relation: Statement['relation'], post: string, cell: string, said: Said): Mapped {
  if (cell === '' || /^vacant$/i.test(cell)) return {};
  const [, name = '', remark] = /^(.*?)(?:,? \(?(acting|day-to-day warden)\)?)?$/i.exec(cell) ?? [];
  if (!/^[\p{L}\p{M}.,'’ -]+$/u.test(name) || words(name).length < 2 || /assistant|warden|superintendent/i.test(name))
    return { unmapped: [`${post}: the cell is no name`] };
  const person: Entity = { ref: keyOf(prison.ref, name), kind: 'PERSON', names: [{ text: name }] };
  const title = [post.replaceAll('_', ' '), ...(remark === undefined ? [] : [remark.toLowerCase()])].join(', ');
  const ends = { subject: person.ref, relation, object: prison.ref, title, from: '?', to: 'open' };
  return { entities: [person], statements: [{ ref: keyOf(prison.ref, name, post), ...ends, ...said }] };
}

function counted(prison: Entity, cell: string, said: Omit<Said, 'confidence'>): Mapped {
  if (cell === '') return {};
  const [, count] = /^(\d+)(?:\.0)?$/.exec(cell) ?? [];
  if (count === undefined) return { unmapped: ['population: the cell is no whole number'] };
  const population = `population of ${prison.names[0]?.text}`;
  const { assertedBy, source, locator } = said;
  return {
    figures: [
      {
        ...{
          ref: keyOf(prison.ref, 'population'),
          kind: 'STOCK',
          population,
          comparator: 'EXACTLY',
          count: Number(count),
        },
        ...{ from: `..${DATA_OF}`, assertedBy, source, locator },
      },
    ],
  };
}
