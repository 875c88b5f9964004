import type { Db } from '../db';
import { type ApiKey, isValid } from './apiKey';
import { allKeys, type StoredKey, versionOfKeys } from './store';
import { type KeyText, matches } from './text';
import { usage } from './usage';

/** In ms: what a process knows of the keys is never older, so that a key that was revoked is refused within a second. */
const FRESH = 400;
/** In ms: how long the database may take to tell. */
const PATIENCE = 500;

/** The keys that this process knows. */
export interface Ring {
  /**
   * The key that this text is, be it valid or ended; undefined where it is none. Rejects while the keys cannot be looked up.
   * For who has sent too many wrong ones, a key that was made a moment ago is not looked up.
   */
  find(key: KeyText, isSuspect?: boolean): Promise<ApiKey | undefined>;
  /** Whether a key that was found before is valid still. Rejects while the keys cannot be looked up. */
  isStillValid(id: string): Promise<boolean>;
  /** Writes down what was used, and does no more. */
  close(): Promise<void>;
}

/** Keeps all keys in memory, and looks whether they are others before it relies on them. */
export function ring(db: Db, pepper: Buffer): Ring {
  const keys = copyOf(db);
  const used = usage(db);
  const judge = (key: KeyText) => {
    const stored = keys.get(key.id);
    if (!matches(key, pepper, stored?.digest) || !stored) return undefined;
    if (isValid(stored, Date.now())) used.note(stored);
    return stored;
  };
  const find = async (key: KeyText, isSuspect = false) => {
    const arrived = performance.now();
    await keys.refresh();
    const found = judge(key);
    if (found || isSuspect) return found;
    // A key may be newer than what is known. A wrong secret and an id that there is not take the same time.
    await keys.loadSince(arrived);
    return judge(key);
  };
  const isStillValid = async (id: string) => {
    await keys.refresh();
    const stored = keys.get(id);
    return stored !== undefined && isValid(stored, Date.now());
  };
  return { find, isStillValid, close: used.close };
}

/** All keys as they were a moment ago; loaded anew where they are others, once at a time. */
function copyOf(db: Db) {
  let keys = new Map<string, StoredKey>();
  let version: string | undefined;
  let begun = -Infinity;
  let loading: Promise<void> | undefined;
  const read = async () => {
    const begin = performance.now();
    const signal = AbortSignal.timeout(PATIENCE);
    const run = (cypher: string, parameters = {}) => db.read(cypher, parameters, signal);
    const current = await versionOfKeys(run);
    if (current !== version) keys = new Map((await allKeys(run)).map((key) => [key.id, key]));
    [version, begun] = [current, begin];
  };
  const load = () => (loading ??= read().finally(() => (loading = undefined)));
  const loadSince = async (moment: number) => {
    await loading;
    if (begun < moment) await load();
  };
  const refresh = async () => {
    if (performance.now() - begun >= FRESH) await load();
  };
  return { get: (id: string) => keys.get(id), refresh, loadSince };
}
