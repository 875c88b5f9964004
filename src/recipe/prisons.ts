// Data: the register of prisons in England and Wales, former prisons, and three lists of who operates one (symroe/prison-estate-data).
// Licence: Open Government Licence v3.0, Crown copyright.
//
// Not mapped, and why:
// - since when and until when a prison exists: entities have no period, so an end date becomes what the list says (SAYS), as written there;
// - since when an operator operates: no list has a day, not even its own, so both ends are unknown (?);
// - kind, region, function, address: a prison has no such columns; telephones are nobody's business here;
// - two prisons under one id of the register (Usk and Prescoed): nothing tells which of the two another list means, so they stay one.
import { csvRows, type Reasons, type Taken } from './rows';
import { keyOf, onOneLine, type Entity, type Mapped, type Source, type Statement } from './recipe';

const source = (ref: string, title: string, subject: string): Source => ({
  ...{ ref, title, subject, publisher: 'symroe/prison-estate-data', language: 'en' },
  url: `https://github.com/symroe/prison-estate-data/blob/cc7fb54c6806758a9f03239c0df37654ce238d3b/${title}`,
  licence: 'Open Government Licence v3.0',
  attribution: 'Contains public sector information licensed under the Open Government Licence v3.0.',
});

const REGISTER = source('prison-register', 'data/prison/prison.tsv', 'Register of prisons in England and Wales');
const FORMER = source('former-prisons', 'lists/former-prisons/prisons.tsv', 'Former prisons in England and Wales');
const CODED = source('prison-list', 'lists/prison-estate/list.tsv', 'Prisons and their operators, by code');
const ESTATE = source('prison-estate', 'lists/prison-estate/prison_estate.tsv', 'The prison estate and its operators');
const CONTRACTED: Source = {
  ...source(
    'contracted-out',
    'lists/contracted-out/prisons.tsv',
    'Suppliers of contracted-out prisons, from spend data',
  ),
  agency: 'National Offender Management Service',
};

type Row = Pick<Taken<unknown>, 'file' | 'unmapped'>;

const NO_COLUMN = 'a prison has no such column';
const REASONS: Reasons = {
  ...{ designation: NO_COLUMN, predominant_function: NO_COLUMN, noms_region: NO_COLUMN, nps_division: NO_COLUMN },
  ...{
    notes: NO_COLUMN,
    lead_resettlement_cpa_if_resettlement_prison: NO_COLUMN,
    lead_resettlement_services_provider: NO_COLUMN,
  },
  ...{ postal_address: NO_COLUMN, address: NO_COLUMN, 'address-text': NO_COLUMN, postcode: NO_COLUMN },
  ...{ nomis: 'a code of another system', company: 'a code of another register', telephone: 'not taken' },
};

/** The register, its other spellings, and who operates which prison by each of three lists. */
export async function* prisons(folder: string): AsyncGenerator<Mapped> {
  yield { sources: [REGISTER, FORMER, CODED, ESTATE, CONTRACTED] };
  const known = ['prison-estate', 'name', 'start-date', 'end-date'] as const;
  for await (const { file, cells, unmapped } of csvRows(folder, String(REGISTER.title), known, REASONS))
    yield { file, unmapped, ...listed(cells['prison-estate'], [cells.name], cells, REGISTER) };
  const former = ['prison', 'name', 'official-name', 'start-date', 'end-date'] as const;
  for await (const { file, cells, unmapped } of csvRows(folder, String(FORMER.title), former, REASONS))
    yield { file, unmapped, ...listed(cells.prison, [cells['official-name'], cells.name], cells, FORMER) };
  const coded = ['prison', 'prefix', 'name', 'suffix', 'operator'] as const;
  for await (const { file, cells, unmapped } of csvRows(folder, String(CODED.title), coded, REASONS)) {
    const name = onOneLine(`${cells.prefix.replace(/^\?+$/, '')} ${cells.name} ${cells.suffix}`);
    yield operated({ file, unmapped }, cells.prison, name, cells.operator, CODED);
  }
  yield* byName(folder, ESTATE, 'operator', 'maps/prison-estate.tsv');
  yield* byName(folder, CONTRACTED, 'supplier', 'maps/contracted-out.tsv');
}

/** A list without codes: a map of the data set tells which prison a name means. */
async function* byName(folder: string, list: Source, by: 'operator' | 'supplier', map: string): AsyncGenerator<Mapped> {
  const codes = new Map<string, string>();
  for await (const { file, cells, unmapped } of csvRows(folder, map, ['name', 'prison'])) {
    codes.set(cells.name, cells.prison);
    yield { file, unmapped };
  }
  for await (const { file, cells, unmapped } of csvRows(folder, String(list.title), ['name', by], REASONS)) {
    const code = codes.get(cells.name);
    if (code) yield operated({ file, unmapped }, code, cells.name, cells[by], list);
    else yield { file, unmapped: [...unmapped, 'the row: no code in the map for its name'] };
  }
}

function prison(code: string, names: string[]): Entity {
  return {
    ref: `ew-prison-${code}`,
    kind: 'PRISON',
    names: names.filter((name) => name !== '').map((text) => ({ text })),
  };
}

/** A prison that a list has, and what the list says of its beginning and end. */
function listed(
  code: string,
  names: string[],
  dates: { 'start-date': string; 'end-date': string },
  list: Source,
): Mapped {
  const says = (['start-date', 'end-date'] as const)
    .filter((column) => dates[column] !== '')
    .map((column): Statement => ({
      ...{ ref: `${list.ref}-${code}-${column}`, subject: `ew-prison-${code}`, relation: 'SAYS' },
      ...{ text: `The list's ${column} of this prison is ${dates[column]}.`, locator: `${column} of ${code}` },
      ...{ assertedBy: list.ref, source: list.ref, confidence: 'HIGH' },
    }));
  return { entities: [prison(code, names)], statements: says };
}

/** A prison that somebody operates by a list; PSP is what these lists call the state's own prison service. */
function operated(row: Row, code: string, name: string, operator: string, list: Source): Mapped {
  if (operator === '')
    return { ...row, entities: [prison(code, [name])], unmapped: [...row.unmapped, 'the row: it names no operator'] };
  const type = operator === 'PSP' ? 'PUBLIC_BODY' : 'OTHER';
  const body: Entity = { ref: keyOf('ew-operator', operator), kind: 'ORGANISATION', type, names: [{ text: operator }] };
  const operates: Statement = {
    ...{
      ref: `${list.ref}-${code}-operator`,
      subject: body.ref,
      relation: 'OPERATES',
      object: `ew-prison-${code}`,
      from: '?',
      to: '?',
    },
    ...{
      assertedBy: list.agency ? `${list.ref}:${list.agency}` : list.ref,
      source: list.ref,
      locator: code,
      confidence: 'HIGH',
    },
  };
  return { ...row, entities: [prison(code, [name]), body], statements: [operates] };
}
