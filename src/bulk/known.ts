import { LRUCache } from 'lru-cache';
import { LEVELS, type Visibility } from '../level';
import type { Keys } from '../write/derive/thing';
import { nameOfKey, sortKey } from '../write/key';
import { makeTexts, textsIn, type SharedTexts, type Texts } from '../import/texts';

/** A source as statements about facts need it. */
export interface DerivedSource {
  ref: string;
  visibility: Visibility;
  publishedOn: string;
  publisher: string;
  keys: Keys;
}

/** What else statements about an entity depend on. */
interface Cast {
  isPublicBody: boolean;
  protection: string | null;
}

/** What later records need of entities and sources that are derived already, by id. */
export interface Derived {
  /** The keys of an entity; none for what no level sees, and for the place that nobody names. */
  keysOf(id: string): Keys;
  isPublicBody(id: string): boolean;
  /** Why the public is told less of an entity. */
  protectionOf(id: string): string | null;
  source(id: string): DerivedSource;
}

export interface GrowingDerived extends Derived {
  addEntity(id: string, keys: Keys, cast: Cast): void;
  addSource(id: string, source: DerivedSource): void;
  /** The same for other threads, once all is there. */
  shared(): SharedDerived;
}

export type SharedDerived = Record<'entities' | 'sources', SharedTexts>;

const SEPARATOR = '\t';
const AS_BELOW = '=';

export function makeDerived(): GrowingDerived {
  const [entities, sources] = [makeTexts(), makeTexts()];
  return {
    ...lookUps(entities, sources),
    addEntity(id, keys, { isPublicBody, protection }) {
      const names = keys.map(nameOfKey);
      const told = names.map((name, level) => (level > 0 && name === names[level - 1] ? AS_BELOW : name));
      entities.set(id, [`${Number(isPublicBody)}${protection ?? ''}`, ...told].join(SEPARATOR));
    },
    addSource: (id, source) => sources.set(id, JSON.stringify(source)),
    shared: () => ({ entities: entities.shared(), sources: sources.shared() }),
  };
}

/** What another thread has derived. */
export function derivedIn({ entities, sources }: SharedDerived): Derived {
  return lookUps(textsIn(entities), textsIn(sources));
}

function lookUps(entities: Texts, sources: Texts): Derived {
  return {
    keysOf: remembering((id) => keysIn(entities.get(id) ?? '', id)),
    isPublicBody: (id) => entities.get(id)?.startsWith('1') ?? false,
    protectionOf: (id) => entities.get(id)?.split(SEPARATOR)[0]?.slice(1) || null,
    source: remembering((id) => JSON.parse(sources.get(id) ?? '') as DerivedSource),
  };
}

/** The keys of an entity, of what is kept of it. */
function keysIn(kept: string, id: string): Keys {
  const [, ...told] = kept.split(SEPARATOR);
  let name = '';
  return [...LEVELS.keys()].map((level) => {
    name = told[level] === AS_BELOW ? name : (told[level] ?? '');
    return name === '' ? null : sortKey(name, id);
  });
}

const REMEMBERED = 10_000;

/** Keeps what was looked up last: the same is asked for again and again. */
function remembering<T extends object>(look: (id: string) => T): (id: string) => T {
  const found = new LRUCache<string, T>({ max: REMEMBERED, memoMethod: look });
  return (id) => found.memo(id);
}
