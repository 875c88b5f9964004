import type { Batch } from '../../../src/write/record';

type Records<T extends keyof Batch> = NonNullable<Batch[T]>;
type Visibility = 'PUBLIC' | 'PARTNER' | 'RESTRICTED';

const COUNT = { persons: 26, organisations: 12, prisons: 6, events: 8, sources: 16, statements: 330, figures: 24 };

/** Numbers below n that look like chance and are always the same. */
export function dice(seed: number): (n: number) => number {
  let state = seed;
  return (n) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * n);
  };
}

const roll = dice(1);
const pick = <T>(list: readonly T[]): T => list[roll(list.length)]!;
const some = <T>(one: number, value: () => T): T | undefined => (roll(one) === 0 ? value() : undefined);
const many = <T>(count: number, make: (i: number) => T): T[] => Array.from({ length: count }, (_, i) => make(i));
const ref = (letter: string, i: number) => `${letter}-${String(i)}`;
const anyOf = (letter: string, count: number) => ref(letter, roll(count));

/** Most things are public. */
const visibility = (): Visibility => pick(['PUBLIC', 'PUBLIC', 'PUBLIC', 'PUBLIC', 'PUBLIC', 'PARTNER', 'RESTRICTED']);

/** Many are the same when folded; some have letters that sort otherwise by UTF-16, or in no alphabet of ours. */
const NAMES = [
  ...[
    'Ana Pérez',
    'ana  perez',
    'Pérez, Ana',
    'Ana',
    'Ana Ana',
    'Ana María Pérez',
    'Ana-Maria',
    'José Ñáñez',
    'Jose Nanez',
  ],
  ...["Seán O'Brien", 'Łukasz Żółć', '𐐀𐐁 Ana', 'İbrahim', 'Straße', '王小明', '1º de Mayo', 'Zoë 2', 'X'],
];

function names(i: number): Records<'entities'>[number]['names'] {
  const main = { text: NAMES[i % NAMES.length]!, ...some(5, () => ({ visibility: visibility() })) };
  const others = many(roll(3), () => ({ text: pick(NAMES), visibility: visibility(), language: some(3, () => 'es') }));
  return [main, ...others];
}

const ORGANISATIONS = ['GOVERNMENT', 'MINISTRY', 'LEGISLATURE', 'SECURITY_FORCE', 'NGO', 'MEDIA', 'PARTY', 'OTHER'];
const EVENTS = ['ANNOUNCEMENT', 'RELEASE', 'ARREST', 'OTHER'];

function entities(): Records<'entities'> {
  const entity = (kind: string, letter: string, count: number, types: string[] = []) =>
    many(count, (i) => ({
      ...{ ref: ref(letter, i), kind, names: names(i + letter.length), visibility: visibility() },
      type: types[i % types.length],
      ...(kind === 'PERSON' && i % 9 === 4 && { protection: i % 2 ? 'MINOR' : 'AT_RISK' }),
    }));
  return [
    ...entity('PERSON', 'person', COUNT.persons),
    ...entity('ORGANISATION', 'organisation', COUNT.organisations, ORGANISATIONS),
    ...entity('PRISON', 'prison', COUNT.prisons),
    ...entity('EVENT', 'event', COUNT.events, EVENTS),
  ] as Records<'entities'>;
}

const sources = (): Records<'sources'> =>
  many(COUNT.sources, (i) => ({
    ref: ref('source', i),
    publisher: pick(['El Diario', 'El  Diario', 'Other Paper', 'X', 'Straße']),
    agency: i % 2 ? 'The Agency' : undefined,
    subject: pick(['Ana', 'Ana Pérez', 'A subject', 'a  súbject', '𐐀 subject']),
    title: some(2, () => pick(['Title', 'Pérez again'])),
    url: some(2, () => 'https://example.org/a?b=c'),
    language: some(2, () => 'es'),
    publishedOn: some(1.5, () => pick(['2024-06-11', '2025-01-05', '2025-01-06'])),
    visibility: visibility(),
  }));

const FROM = [
  '',
  '',
  '?',
  '2024',
  '2024-06',
  '2024-06-11',
  '2024-06-11',
  'on:2024-07',
  '..2024-03',
  '2024-02..',
  '2023-01..2023-06',
];
const TO = ['', '', '?', 'open', 'open', 'on:2025-01-05', '2025', '2025-03..2025-06', '2025-02-01', '..2026'];

function evidence() {
  const cited = [roll(COUNT.sources), roll(COUNT.sources)].filter((each, i, all) => all.indexOf(each) === i);
  const said = `${ref('source', cited[0]!)}${cited[0]! % 2 ? pick([':The Agency', '']) : ''}`;
  return {
    assertedBy: pick([said, anyOf('person', 4), anyOf('organisation', 6)]),
    sources: cited.map((each) => ({
      source: ref('source', each),
      locator: some(3, () => 'p. 1'),
      retrievedAt: some(3, () => '2026-01-09T01:00:00Z'),
    })),
    visibility: visibility(),
    note: some(6, () => 'A note.'),
  };
}

/** A release is one day, or some day within bounds. */
function days(relation: string) {
  const day = pick(['2024-06-11', '2024', '2025-01-05', '']);
  return relation === 'RELEASED_ON' ? { from: day, to: day } : { from: pick(FROM), to: pick(TO) };
}

/** What each relation may join; few of each, so that many statements are about the same fact. */
const ENDS: [relation: string, subject: () => string, object?: () => string][] = [
  ['SIBLING_OF', () => anyOf('person', 9), () => anyOf('person', 9)],
  ['PARENT_OF', () => anyOf('person', 9), () => anyOf('person', 9)],
  ['SPOUSE_OF', () => anyOf('person', 12), () => anyOf('person', 12)],
  ['RELATIVE_OF', () => anyOf('person', 12), () => anyOf('person', 12)],
  ['HEADS', () => anyOf('person', 14), () => anyOf('prison', 6)],
  ['HEADS', () => anyOf('person', 20), () => anyOf('organisation', 6)],
  ['DEPUTY_HEADS', () => anyOf('person', 26), () => anyOf('organisation', 6)],
  ['MEMBER_OF', () => anyOf('person', 26), () => anyOf('organisation', 12)],
  ['OPERATES', () => anyOf('organisation', 6), () => anyOf('prison', 6)],
  ...many(4, (): (typeof ENDS)[number] => ['DETAINED_AT', () => anyOf('person', 14), () => anyOf('prison', 6)]),
  ['DETAINED_AT', () => anyOf('person', 14), () => '?'],
  ['RELEASED_ON', () => anyOf('person', 14), () => anyOf('event', 4)],
  ['INVOLVED_IN', () => pick([anyOf('person', 9), anyOf('organisation', 4)]), () => anyOf('event', 4)],
  ['CARRIES_OUT', () => anyOf('event', 4), () => anyOf('event', 4)],
  ['HAPPENED_ON', () => anyOf('event', 8)],
  ['IN_CUSTODY', () => anyOf('person', 14)],
  ['SAYS', () => pick([anyOf('person', 6), anyOf('prison', 4), anyOf('event', 4)])],
];

const NO_FACT = ['HAPPENED_ON', 'IN_CUSTODY', 'SAYS'];

function statement(i: number): Records<'statements'>[number] | null {
  const [relation, subject, object] = ENDS[i % ENDS.length]!;
  const ends = { subject: subject(), object: object?.() };
  if (ends.subject === ends.object) return null;
  return {
    ...{ ref: ref('statement', i), relation, ...ends, ...days(relation), ...evidence() },
    role: relation === 'INVOLVED_IN' ? pick(['ANNOUNCED', 'VERIFIED']) : undefined,
    title: ['HEADS', 'MEMBER_OF'].includes(relation) ? some(2, () => pick(['minister', 'director'])) : undefined,
    text: relation === 'SAYS' ? 'Something.' : undefined,
    spell: NO_FACT.includes(relation) ? undefined : some(6, () => 'second'),
    stance: pick(['SUPPORTS', 'SUPPORTS', 'SUPPORTS', 'SUPPORTS', 'CONTRADICTS']),
    confidence: pick(['LOW', 'MEDIUM', 'HIGH']),
  } as Records<'statements'>[number];
}

/** Statements that name another's fact besides their own, and those that take another's place. */
function statements(): Records<'statements'> {
  const own = many(COUNT.statements, statement).filter((each) => each !== null);
  const held = own.filter((each) => each.relation === 'DETAINED_AT' && each.object !== '?');
  const linked = held.slice(0, 12).map((each, i) => ({
    ...each,
    ...evidence(),
    ...{ ref: `${each.ref}-linked`, fact: each.ref, spell: undefined, object: i % 2 ? '?' : anyOf('prison', 6) },
  }));
  const newer = own.filter((_, i) => i % 9 === 4);
  return [
    ...own,
    ...linked,
    ...newer.map((each) => ({ ...each, ref: `${each.ref}-newer`, supersedes: each.ref, ...days(each.relation) })),
  ];
}

const figures = (): Records<'figures'> =>
  many(COUNT.figures, (i) => ({
    ...{
      ref: ref('figure', i),
      comparator: 'EXACTLY',
      count: i,
      from: pick(['2024', '2024-06-11', '?', '..2024', '2025']),
    },
    ...{ kind: 'FLOW' as const, population: pick(['people held', 'Pople héld', 'people held for political reasons']) },
    ...evidence(),
    ...(i === 9 && { assertedBy: 'person-0', visibility: 'PUBLIC' as const }),
    ...(i === 10 && { assertedBy: 'person-0', visibility: 'PUBLIC' as const, supersedes: 'figure-9' }),
    partOf: i > 15 ? ref('figure', i - 12) : undefined,
  }));

/** Things of all visibilities, of which many tie: what is written first, and what is then changed. */
export function fixture(): Batch[] {
  const first = { entities: entities(), sources: sources(), statements: statements(), figures: figures() };
  const superseded = new Set(first.statements.map(({ supersedes }) => supersedes));
  const standing = first.statements.filter((each) => !superseded.has(each.ref));
  const shown = standing.filter(({ supersedes }, i) => !supersedes && i % 15 === 3);
  return [
    first,
    {
      entities: first.entities.filter((_, i) => i % 7 === 2).map((each) => ({ ...each, names: names(roll(19)) })),
      statements: shown.map((each) => ({ ...each, visibility: visibility() })),
      withdrawals: standing.filter((_, i) => i % 8 === 5).map((each) => each.ref),
    },
  ];
}
