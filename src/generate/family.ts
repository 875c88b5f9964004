import type { RecordOf } from '../table/columns';
import type { Batch } from '../write/record';
import { FIRST, LAST, textOf, unended, written } from './date';
import { evidenceOf, visibilityOf } from './evidence';
import { familyName, personNames } from './name';
import { randomOf, type Random } from './random';
import { prisonOf, waveOf, type World } from './world';

type Statement = RecordOf<'statements'>;

/** What somebody says, and a day after which it was published. */
interface Claim extends Omit<Statement, 'ref' | 'assertedBy' | 'confidence'> {
  after: number;
}

/** How many of a family are in the records: most persons are there alone. */
export function familySize({ seed }: World, first: number): number {
  return randomOf(seed, 'size', first).among([
    [0.45, 1],
    [0.2, 2],
    [0.15, 3],
    [0.12, 4],
    [0.08, 5],
  ]);
}

/** The persons from one number on who are a family: how they are related, and where each was held. */
export function familyBatch(world: World, first: number, size: number): Batch {
  const random = randomOf(world.seed, 'family', first);
  const name = familyName(random);
  const members = Array.from({ length: size }, (_, i) => `person-${first + i + 1}`);
  const claims = [...kinships(random, members), ...members.flatMap((member) => detentions(random, world, member))];
  return {
    entities: members.map((ref) => {
      return { ref, kind: 'PERSON', names: personNames(random, name), visibility: visibilityOf(random) };
    }),
    statements: claims.flatMap((claim, i) =>
      statementsOf(random, world, claim, `s-${first + 1}-${i + 1}`, members.at(-1)),
    ),
  };
}

/** The statement of a claim; now and then its asserter corrects it, or says that it is not so. */
function statementsOf(
  random: Random,
  world: World,
  { after, ...said }: Claim,
  ref: string,
  witness?: string,
): Statement[] {
  const statement = { ref, ...said, ...evidenceOf(random, world, after, witness) };
  if (random.chance(0.02)) return [statement, { ...statement, ref: `${ref}-b`, supersedes: ref, note: 'Corrected.' }];
  return [{ ...statement, ...(random.chance(0.01) && { stance: 'CONTRADICTS' }) }];
}

/** Two are siblings or married; of more, the first is the parent of the others. */
function kinships(random: Random, [first = '', ...others]: readonly string[]): Claim[] {
  const said = (subject: string, relation: Statement['relation'], object: string): Claim[] => {
    const claim = { subject, relation, object, after: FIRST + random.below(LAST - FIRST) };
    return random.chance(0.1) ? [claim, claim] : [claim];
  };
  if (others.length === 1)
    return others.flatMap((other) => said(first, random.chance(0.3) ? 'SPOUSE_OF' : 'SIBLING_OF', other));
  return others.flatMap((child, i) => {
    const next = others[i + 1];
    return [...said(first, 'PARENT_OF', child), ...(next === undefined ? [] : said(child, 'SIBLING_OF', next))];
  });
}

/** One detention after another, backwards from the last, and the release from that. */
function detentions(random: Random, world: World, subject: string): Claim[] {
  const count = random.among([
    [0.15, 0],
    [0.6, 1],
    [0.17, 2],
    [0.06, 3],
    [0.02, 4],
  ]);
  if (count === 0) return [];
  const wave = random.chance(0.6) ? waveOf(random, world) : null;
  let end = wave?.day ?? LAST - random.below(1_500);
  const claims = Array.from({ length: count }, (_, back) => {
    const begin = end - 20 - Math.floor(1_500 * random.real() ** 2);
    const spell = count > 1 ? { spell: `${count - back}` } : {};
    const all = detention(random, { ...spell, subject, begin, end, isOver: back > 0 || wave !== null });
    end = begin;
    return all;
  });
  return [...claims.flat(), ...(wave ? release(random, subject, wave) : []), ...words(random, subject, end)];
}

/** A detention as one says it, as another does more or less exactly, and as a third does otherwise. */
function detention(
  random: Random,
  { begin, end, isOver, ...spell }: { subject: string; spell?: string; begin: number; end: number; isOver: boolean },
): Claim[] {
  const object = random.chance(0.05) ? '?' : prisonOf(random);
  const said = (): Claim => {
    const to = isOver ? written(random, end) : unended(random, end);
    return { ...spell, relation: 'DETAINED_AT', object, from: written(random, begin), to, after: end };
  };
  const other = { ...said(), from: textOf(begin - 30 - random.below(370)) };
  return [said(), ...(random.chance(0.45) ? [said()] : []), ...(random.chance(0.1) ? [other] : [])];
}

function release(random: Random, subject: string, { key, day }: { key: string; day: number }): Claim[] {
  const night = random.chance(0.7) ? textOf(day) : `${textOf(day)}..${textOf(day + 1)}`;
  const claim: Claim = { subject, relation: 'RELEASED_ON', object: key, from: night, to: night, after: day };
  return random.chance(0.5) ? [claim, claim] : [claim];
}

/** What is said beside that: custody in no named place, or words. */
function words(random: Random, subject: string, day: number): Claim[] {
  return random.among<Claim[]>([
    [0.3, [{ subject, relation: 'IN_CUSTODY', from: written(random, day), to: '?', after: day }]],
    [0.2, [{ subject, relation: 'SAYS', text: 'An invented sentence about an invented person.', after: day }]],
    [0.5, []],
  ]);
}
