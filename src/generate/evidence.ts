import type { RecordOf } from '../table/columns';
import type { Visibility } from '../level';
import { FIRST, LAST, textOf } from './date';
import { randomOf, type Random } from './random';
import type { World } from './world';

export const NGOS = ['ngo-1', 'ngo-2', 'ngo-3', 'ngo-4'];
const AGENCIES = ['Invented Press Agency', 'Agencia Inventada de Prensa', 'Example Wire'];

export function visibilityOf(random: Random): Visibility {
  return random.among([
    [0.85, 'PUBLIC'],
    [0.1, 'PARTNER'],
    [0.05, 'RESTRICTED'],
  ]);
}

/** A source by its number: sources are numbered by the day on which they were published. */
export function sourceOf({ seed, sources }: World, number: number): RecordOf<'sources'> {
  const random = randomOf(seed, 'source', number);
  const paper = random.below(60) + 1;
  return {
    ref: `source-${number + 1}`,
    publisher: `The Invented Gazette ${paper}`,
    ...(agencyOf(number) && { agency: agencyOf(number) }),
    ...(random.chance(0.7) && { title: `Invented article ${number + 1}` }),
    subject: random.pick(['Releases', 'Arrests', 'A hearing', 'A transfer', 'A family speaks', 'A new minister']),
    ...(random.chance(0.9) && { url: `https://gazette-${paper}.example/${number + 1}` }),
    ...(random.chance(0.93) && { publishedOn: textOf(dayOfSource(number, sources)) }),
    language: random.pick(['es', 'es', 'es', 'en', 'pt']),
    ...(random.chance(0.1) && { licence: 'CC BY 4.0', attribution: `The Invented Gazette ${paper}` }),
    visibility: visibilityOf(random),
  };
}

const agencyOf = (number: number): string | undefined => (number % 3 === 0 ? AGENCIES[number % 2] : undefined);

const dayOfSource = (number: number, sources: number): number =>
  FIRST + Math.floor(((LAST - FIRST) * number) / (sources - 1));

/** Who says something that was so on a day, and in which source: one that came out later, soon more often than late. */
export function assertionOf(random: Random, { sources }: World, day: number, witness?: string) {
  const earliest = Math.min(sources - 1, Math.max(0, Math.ceil(((day - FIRST) * (sources - 1)) / (LAST - FIRST))));
  const later = () => earliest + Math.floor(random.real() ** 4 * (sources - earliest));
  const number = later();
  const key = `source-${number + 1}`;
  const agency = agencyOf(number);
  const assertedBy = random.among([
    [0.45, key],
    [0.2, agency === undefined ? key : `${key}:${agency}`],
    [0.2, random.pick(NGOS)],
    [0.15, witness ?? random.pick(NGOS)],
  ]);
  const other = random.chance(0.15) ? later() : number;
  return {
    assertedBy,
    sources: [
      { source: key, ...(random.chance(0.1) && { locator: `paragraph ${1 + random.below(9)}` }) },
      ...(other === number ? [] : [{ source: `source-${other + 1}` }]),
    ],
    visibility: visibilityOf(random),
  };
}

/** The same, and how sure the reading is: what a statement has. */
export function evidenceOf(random: Random, world: World, day: number, witness?: string) {
  return {
    ...assertionOf(random, world, day, witness),
    confidence: random.among([
      [0.6, 'HIGH'],
      [0.3, 'MEDIUM'],
      [0.1, 'LOW'],
    ] as const),
  };
}
