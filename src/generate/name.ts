import type { RecordOf } from '../table/columns';
import type { Random } from './random';

type Names = RecordOf<'entities'>['names'];

const BEGINNINGS =
  'Axu Bry Czo Dru Ezo Fyl Gwo Hux Izu Jax Kro Lyr Myx Nuv Oxa Pry Qua Rhu Syl Tvo Uxi Vro Wyn Xan Yro Zwe'.split(' ');
const MIDDLES = 'ba da fo gi ko lu me no pi ra so tu va xe zi'.split(' ');
const GIVEN = 'lór mis náx ren sil tho vék wen zan dra'.split(' ');
const FAMILY = 'bark dorn feldez grimo holtez lundín mondo quist stavez wickal'.split(' ');

const from = (random: Random, ends: readonly string[]) =>
  random.pick(BEGINNINGS) + random.pick(MIDDLES) + random.pick(ends);

/** A name that no family has. */
export const familyName = (random: Random): string => from(random, FAMILY);

/** The names of a member of a family: the full one, and perhaps how others spell it. */
export function personNames(random: Random, family: string): Names {
  const [given, other] = [from(random, GIVEN), familyName(random)];
  const text = `${given} ${family} ${other}`;
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '');
  return [
    { text },
    ...(plain !== text && random.chance(0.4) ? [{ text: plain, language: 'en' }] : []),
    ...(random.chance(0.2) ? [{ text: `${given} ${family}` }] : []),
    ...(random.chance(0.03) ? [{ text: from(random, GIVEN), visibility: 'PARTNER' as const }] : []),
  ];
}

/** A name of a place. */
export const placeName = (random: Random): string => from(random, ['burgo', 'polis', 'tal', 'mar', 'puerto']);
