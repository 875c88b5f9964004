import type { Visibility } from '../level';
import { entityThings } from '../write/derive/entity';
import type { StoredEvidence } from '../write/derive/evidence';
import { standingThing } from '../write/derive/standing';
import type { Keys } from '../write/derive/thing';
import { told, type Other } from '../write/feed/shown';
import { merged, type Properties } from '../write/levelled';
import { PUBLIC_BODIES, type Noun } from '../write/relation';
import { entityProperties, MEDIUM, nameProperties } from '../write/store';
import type { Gathered } from './gather';
import type { GraphFiles } from './graph';
import type { GrowingDerived } from './known';
import type { Spill } from './spill';

/** An entity that waits for what facts make of it. */
export interface WaitingEntity {
  noun: Noun;
  properties: Properties;
  names: [text: string, language: string | null, Visibility][];
}

/** What facts and statements say of entities, by id: of few. */
export interface Standing {
  posts: Map<string, Keys[]>;
  dates: Map<string, StoredEvidence[]>;
  carriedOut: Map<string, Other[]>;
}

/** Derives who sees entities, under which name: all others hang on that. */
export async function nameEntities(
  { entities, media }: Gathered,
  files: GraphFiles,
  derived: GrowingDerived,
  out: Spill<WaitingEntity>,
) {
  const name = (noun: Noun, stored: Properties, names: Name[], sources: Visibility[]) => {
    const rows = names.map(({ id, text, visibility, folded, words }) => row(id, text, visibility, folded, words));
    const [entity, ...ofNames] = entityThings(['', stored, rows, sources]);
    const properties = merged(stored, entity.expected);
    const isPublicBody = noun === 'Organisation' && PUBLIC_BODIES.includes(String(stored.kind));
    const id = String(stored.id);
    const protection = (stored.protection ?? null) as string | null;
    derived.addEntity(id, keysIn(properties), { isPublicBody, protection });
    for (const [i, each] of names.entries()) {
      files.node(['Name', ...(ofNames[i]?.labels?.expected ?? [])], merged(each, ofNames[i]?.expected));
      files.link('NAMED', id, each.id);
    }
    out.add({ noun, properties, names: names.map(({ text, language, visibility }) => [text, language, visibility]) });
  };
  for await (const change of entities.read())
    name(change.noun, { id: change.id, ...entityProperties(change) }, change.record.names.map(nameProperties), []);
  for (const [id, { text, visibilities }] of media) {
    const names = [nameProperties({ text, visibility: 'PUBLIC' }, 0)];
    name('Organisation', { id, ...MEDIUM }, names, [...visibilities]);
  }
}

type Name = ReturnType<typeof nameProperties>;

const row = (id: string, text: string, visibility: Visibility, folded: string, words: string) =>
  ['', id, text, visibility, folded, words, []] as Parameters<typeof entityThings>[0][2][number];

/** The keys among a thing's properties. */
export function keysIn({ key0 = null, key1 = null, key2 = null }: Properties): Keys {
  return [key0, key1, key2] as Keys;
}

/** Writes entities as facts make them: officials, and events with their dates. */
export async function writeEntities(
  waiting: Spill<WaitingEntity>,
  files: GraphFiles,
  { posts, dates, carriedOut }: Standing,
) {
  for await (const { noun, properties, names } of waiting.read()) {
    const id = String(properties.id);
    const thing = standingThing(['', ['Entity', noun], properties, posts.get(id) ?? []], dates.get(id) ?? []);
    const whole = merged(properties, thing.expected);
    files.node(['Entity', noun], whole);
    const done = (carriedOut.get(id) ?? []).sort((a, b) => (String(a?.[0]) < String(b?.[0]) ? -1 : 1));
    files.tell(told.entity([null, whole, names, done]));
  }
}
