import { chance, pick } from './chance';
import type { Level } from '../src/level';

/** An entity before it is stored. */
export interface Entity {
  id: string;
  noun: 'Person' | 'Prison' | 'Event';
  names: string[];
  /** The lowest level that sees it. */
  from: Level;
}

/** A fact between two entities before it is summed. */
export interface Fact {
  id: string;
  type: 'DETAINED_AT' | 'RELEASED_ON' | 'SIBLING_OF';
  subject: string;
  object: string;
  start: string;
  end: string;
  from: Level;
}

const words = (text: string) => text.split(/\s+/);
const GIVEN =
  words(`María José Luis Ana Carlos Andreína Jesús Rosa Ángel Yolanda Iván Carmen Emilio Josnars Delcy Lilian Rocío
  Naomi Óscar Perkins Freddy Nélida Tulio Zulay`);
const FAMILY =
  words(`Pérez Núñez Rojas Baptista Añez Colmenares Ybarra Zambrano Gil Marcano Ríos Urdaneta Briceño Palacios
  Quintero Landaeta Machado Oropeza Tovar Villegas Arteaga Carreño Duarte Escalona Ferrer Guédez Hurtado Infante Jiménez Lárez`);
const PRISONS = 20;
const EVENTS = 30;

/** One in forty is for partners alone. */
const levelOf = (one: number, other: number): Level => (chance(one, other) < 0.025 ? 1 : 0);
const day = (number: number) => new Date(Date.UTC(2020, 0, 1 + number)).toISOString().slice(0, 10);
const idOf = (noun: string, i: number) => `${noun}${String(i).padStart(7, '0')}`;
export const personId = (i: number) => idOf('person', i);
const prisonId = (i: number) => idOf('prison', i);
const eventId = (i: number) => idOf('event', i);

/** The prison with half of all detentions. */
export const LARGEST_PRISON = prisonId(0);
/** Every person was held in the first of these, but the public sees one in a hundred; those alone were held in the second. */
export const HIDING_PRISON = prisonId(PRISONS);
export const OPEN_PRISON = prisonId(PRISONS + 1);

/** The places and events, all public. */
export function places(): Entity[] {
  const some = (noun: 'Prison' | 'Event', many: number) => Array.from({ length: many }, (_, i) => place(noun, i));
  return [...some('Prison', PRISONS + 2), ...some('Event', EVENTS)];
}

function place(noun: 'Prison' | 'Event', i: number): Entity {
  return { id: idOf(noun.toLowerCase(), i), noun, names: [`${noun} number ${i}`], from: 0 };
}

/** Four of one family share their last names; one in three is known by a shorter name too. */
export function person(i: number): Entity {
  const last = [1, 2].map((salt) => pick(FAMILY, Math.floor(i / 4), salt)).join(' ');
  const first = pick(GIVEN, i, 3);
  const full = `${first} ${pick(GIVEN, i, 4)} ${last}`;
  return { id: personId(i), noun: 'Person', names: i % 3 ? [full] : [full, `${first} ${last}`], from: levelOf(i, 5) };
}

/** The entity with this id. */
export function entity(id: string): Entity {
  const [, noun, i] = /^([a-z]+)(\d+)$/.exec(id) ?? [];
  if (noun === 'person') return person(Number(i));
  return place(noun === 'prison' ? 'Prison' : 'Event', Number(i));
}

/** One to three detentions of a person, perhaps a release, and the elder siblings: all that is known from this side. */
export function factsOf(i: number): Fact[] {
  return [...detentions(i), ...hidden(i), ...releases(i), ...siblings(i)];
}

function detentions(i: number): Fact[] {
  return Array.from({ length: 1 + Math.floor(3 * chance(i, 6)) }, (_, place): Fact => {
    const begin = Math.floor(500 * (place + chance(i, 10 + place)));
    // Half are in the first, a quarter in the second, and so on.
    const prison = Math.min(PRISONS - 1, Math.floor(-Math.log2(1 - chance(i, 20 + place))));
    const ends = { subject: personId(i), object: prisonId(prison) };
    const days = { start: day(begin), end: chance(i, 30 + place) < 0.5 ? day(begin + 200) : '' };
    return { id: `detention${i}.${place}`, type: 'DETAINED_AT', ...ends, ...days, from: levelOf(i, 40 + place) };
  });
}

function hidden(i: number): Fact[] {
  const start = day(Math.floor(1500 * chance(i, 80)));
  const isOpen = i % 100 === 7;
  const fact = { type: 'DETAINED_AT' as const, subject: personId(i), start, end: '' };
  return [
    { ...fact, id: `hiding${i}`, object: HIDING_PRISON, from: isOpen ? 0 : 1 },
    ...(isOpen ? [{ ...fact, id: `open${i}`, object: OPEN_PRISON, from: 0 as const }] : []),
  ];
}

function releases(i: number): Fact[] {
  if (chance(i, 50) > 0.3) return [];
  const object = eventId(Math.floor(EVENTS * chance(i, 51)));
  const days = { start: '2026-01-08', end: '2026-01-08' };
  return [{ id: `release${i}`, type: 'RELEASED_ON', subject: personId(i), object, ...days, from: 0 }];
}

/** A kinship is two facts, one from each side. */
function siblings(i: number): Fact[] {
  const elders = Array.from({ length: i % 4 }, (_, back) => i - 1 - back);
  return elders.flatMap((elder): Fact[] => {
    if (chance(i, 60) > 0.8) return [];
    const fact = { type: 'SIBLING_OF' as const, start: '', end: '', from: levelOf(i, 61 + elder) };
    return [
      { ...fact, id: `kinship${i}.${elder}`, subject: personId(i), object: personId(elder) },
      { ...fact, id: `kinship${elder}.${i}`, subject: personId(elder), object: personId(i) },
    ];
  });
}
