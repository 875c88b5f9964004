import type { RecordOf } from '../table/columns';
import type { Batch } from '../write/record';
import { textOf } from './date';
import { assertionOf, evidenceOf, NGOS } from './evidence';
import { randomOf, type Random } from './random';
import type { Wave, World } from './world';

type Said = Omit<RecordOf<'statements'>, 'ref' | 'assertedBy' | 'confidence'>;

/** Releases of one night, perhaps announced before, and the numbers that are claimed of them. */
export function waveBatch(world: World, wave: Wave): Batch {
  const { key, day } = wave;
  const random = randomOf(world.seed, key);
  const claim: Claim = (ref, said) => {
    return { ref: `${ref}-${key}`, ...evidenceOf(random, world, day), ...said, visibility: 'PUBLIC' };
  };
  const night = { from: `${textOf(day)}..${textOf(day + 1)}`, to: `${textOf(day)}..${textOf(day + 1)}` };
  const announced = random.chance(0.4) ? announcement(textOf(day - 1 - random.below(5)), key, claim) : null;
  return {
    entities: [event(key, 'RELEASE', `Invented releases of ${textOf(day)}`), ...(announced?.entities ?? [])],
    statements: [
      claim('happened', { subject: key, relation: 'HAPPENED_ON', ...night }),
      claim('freed', { subject: 'body-1', relation: 'INVOLVED_IN', object: key, role: 'RELEASED', ...night }),
      ...(announced?.statements ?? []),
    ],
    figures: [...releaseFigures(random, world, wave), ...stockFigures(random, world, wave)],
  };
}

type Claim = (ref: string, said: Said) => RecordOf<'statements'>;

const event = (ref: string, type: string, text: string) => ({ ref, kind: 'EVENT' as const, type, names: [{ text }] });

function announcement(day: string, wave: string, claim: Claim): Required<Pick<Batch, 'entities' | 'statements'>> {
  const key = `announced-${wave}`;
  const dates = { from: day, to: day };
  return {
    entities: [event(key, 'ANNOUNCEMENT', `Invented announcement of ${day}`)],
    statements: [
      claim('announced', { subject: key, relation: 'HAPPENED_ON', ...dates }),
      claim('announcer', { subject: 'body-1', relation: 'INVOLVED_IN', object: key, role: 'ANNOUNCED', ...dates }),
      claim('carried-out', { subject: wave, relation: 'CARRIES_OUT', object: key }),
    ],
  };
}

/** How many were freed: by several, who do not agree, and one of whom corrects itself. */
function releaseFigures(random: Random, world: World, { key, day }: Wave): RecordOf<'figures'>[] {
  const freed = 5 + Math.floor(200 * random.real() ** 3);
  const night = { from: textOf(day), to: textOf(day + 1), kind: 'FLOW' as const };
  const early = {
    ...night,
    population: 'released in one night (NGO definition)',
    ...assertionOf(random, world, day),
    assertedBy: 'ngo-1',
  };
  const official = {
    ...night,
    population: 'released (government definition)',
    ...assertionOf(random, world, day),
    assertedBy: 'body-1',
  };
  return [
    { ref: `early-${key}`, ...early, comparator: 'AT_LEAST', count: Math.ceil(freed / 2) },
    { ref: `late-${key}`, ...early, comparator: 'EXACTLY', count: freed, supersedes: `early-${key}` },
    random.chance(0.2)
      ? { ref: `official-${key}`, ...official, comparator: 'UNSTATED' }
      : { ref: `official-${key}`, ...official, comparator: 'RANGE', count: freed, upTo: freed * 2 },
  ];
}

/** How many were held on that day, and how many of them were foreign. */
function stockFigures(random: Random, world: World, { key, day }: Wave): RecordOf<'figures'>[] {
  const held = 300 + random.below(900);
  const stock = {
    kind: 'STOCK' as const,
    from: textOf(day),
    ...assertionOf(random, world, day),
    assertedBy: random.pick(NGOS),
  };
  return [
    {
      ref: `held-${key}`,
      ...stock,
      population: 'held for political reasons (NGO definition)',
      comparator: 'EXACTLY',
      count: held,
    },
    {
      ref: `foreign-${key}`,
      ...stock,
      population: 'foreign nationals',
      comparator: 'ABOUT',
      count: Math.floor(held / 12),
      partOf: `held-${key}`,
    },
  ];
}
