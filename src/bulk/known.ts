import { LEVELS, type Visibility } from '../level';
import type { Keys } from '../write/derive/thing';
import { nameOfKey, sortKey } from '../write/key';
import { makeTexts } from '../import/texts';

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
  addEntity(id: string, keys: Keys, cast: Cast): void;
  /** The keys of an entity; none for what no level sees, and for the place that nobody names. */
  keysOf(id: string): Keys;
  isPublicBody(id: string): boolean;
  /** Why the public is told less of an entity. */
  protectionOf(id: string): string | null;
  addSource(id: string, source: DerivedSource): void;
  source(id: string): DerivedSource;
}

const SEPARATOR = '\t';
const AS_BELOW = '=';

export function makeDerived(): Derived {
  const entities = makeTexts();
  const sources = makeTexts();
  return {
    addEntity(id, keys, { isPublicBody, protection }) {
      const names = keys.map(nameOfKey);
      const told = names.map((name, level) => (level > 0 && name === names[level - 1] ? AS_BELOW : name));
      entities.set(id, [`${Number(isPublicBody)}${protection ?? ''}`, ...told].join(SEPARATOR));
    },
    keysOf: remembering((id) => keysIn(entities.get(id) ?? '', id)),
    isPublicBody: (id) => entities.get(id)?.startsWith('1') ?? false,
    protectionOf: (id) => entities.get(id)?.split(SEPARATOR)[0]?.slice(1) || null,
    addSource: (id, source) => sources.set(id, JSON.stringify(source)),
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
function remembering<T>(look: (id: string) => T): (id: string) => T {
  const found = new Map<string, T>();
  return (id) => {
    const known = found.get(id);
    if (known !== undefined) return known;
    if (found.size === REMEMBERED) found.clear();
    const value = look(id);
    found.set(id, value);
    return value;
  };
}
