import type { Batch } from '../write/record';
import { FIRST, LAST, textOf, written } from './date';
import { evidenceOf, NGOS } from './evidence';
import { familyName, personNames, placeName } from './name';
import { randomOf } from './random';
import { PRISONS, type World } from './world';

type Statement = NonNullable<Batch['statements']>[number];
type Entity = NonNullable<Batch['entities']>[number];

/** What kind each public body is; the ministries and forces run prisons. */
const BODIES = [
  ...(['GOVERNMENT', 'LEGISLATURE', 'COURT', 'MINISTRY', 'MINISTRY', 'MINISTRY', 'MINISTRY', 'MINISTRY'] as const),
  ...(['MINISTRY', 'SECURITY_FORCE', 'SECURITY_FORCE', 'SECURITY_FORCE'] as const),
];
const OPERATORS = BODIES.map((_, i) => `body-${i + 1}`).slice(3);

/** The bodies, the prisons and who runs them: in four in ten, one body after another. */
export function settingBatch(world: World): Batch {
  const organisations = [
    ...BODIES.map((type, i) =>
      organisation(`body-${i + 1}`, type, `Invented ${type.toLowerCase().replace('_', ' ')} ${i + 1}`),
    ),
    ...NGOS.map((ref, i) => organisation(ref, 'NGO', `Invented Relief ${i + 1}`)),
  ];
  const prisons = Array.from({ length: PRISONS }, (_, i): Entity => {
    const place = placeName(randomOf(world.seed, 'place', i));
    return {
      ref: `prison-${i + 1}`,
      kind: 'PRISON',
      names: [{ text: `Prison of ${place}` }, { text: `Cárcel de ${place}`, language: 'es' }],
    };
  });
  return {
    entities: [...organisations, ...prisons],
    statements: prisons.flatMap(({ ref }, i) => operations(world, ref, i)),
  };
}

const organisation = (ref: string, type: string, text: string): Entity => ({
  ref,
  kind: 'ORGANISATION',
  type,
  names: [{ text }],
});

function operations(world: World, prison: string, number: number): Statement[] {
  const random = randomOf(world.seed, 'operation', number);
  const [turn, first] = [FIRST + 500 + random.below(LAST - FIRST - 900), random.below(OPERATORS.length)];
  const operation = (nth: number, dates: { from: string; to: string }, day: number): Statement => ({
    ...{ ref: `operation-${number + 1}-${nth + 1}`, subject: String(OPERATORS[(first + nth) % OPERATORS.length]) },
    ...{ relation: 'OPERATES', object: prison, ...dates, ...evidenceOf(random, world, day) },
  });
  if (!random.chance(0.4)) return [operation(0, { from: '?', to: `on:${textOf(turn)}` }, turn)];
  return [
    operation(0, { from: '?', to: written(random, turn) }, turn),
    operation(1, { from: written(random, turn), to: 'open' }, turn + 300),
  ];
}

/** How long an office is held, and how many holders it has one after another. */
const TERM = 800;
const TERMS = Math.floor((LAST - FIRST) / TERM);

/** An official with posts: offices are the bodies and then the largest prisons, each held by one after another. */
export function officialBatch(world: World, number: number): Batch {
  const random = randomOf(world.seed, 'official', number);
  const ref = `official-${number + 1}`;
  const offices = [
    ...BODIES.map((_, i) => `body-${i + 1}`),
    ...Array.from({ length: PRISONS }, (_, i) => `prison-${i + 1}`),
  ];
  // Another post later, in another office.
  const places = [number, ...(random.chance(0.4) ? [number + world.officials + random.below(50)] : [])];
  const posts = places.flatMap((place, nth): Statement[] => {
    const [office, term] = [offices[Math.floor(place / TERMS) % offices.length], place % TERMS];
    const [begin, end] = [FIRST + term * TERM, FIRST + (term + 1) * TERM];
    const dates = { from: written(random, begin), to: end >= LAST - TERM ? 'open' : written(random, end) };
    const post = {
      subject: ref,
      relation: 'HEADS' as const,
      object: String(office),
      ...dates,
      ...(random.chance(0.5) && { title: 'director' }),
    };
    return Array.from({ length: random.chance(0.3) ? 2 : 1 }, (_, i) => {
      return { ref: `post-${number + 1}-${nth + 1}-${i + 1}`, ...post, ...evidenceOf(random, world, begin + TERM) };
    });
  });
  return { entities: [{ ref, kind: 'PERSON', names: personNames(random, familyName(random)) }], statements: posts };
}
