/** Keeps things as a browser's storage does, and forgets them with the page. */
function memory(): Storage {
  const kept = new Map<string, string>();
  return {
    get length() {
      return kept.size;
    },
    clear: () => kept.clear(),
    getItem: (key) => kept.get(key) ?? null,
    key: (at) => [...kept.keys()][at] ?? null,
    removeItem: (key) => void kept.delete(key),
    setItem: (key, value) => void kept.set(key, value),
  };
}

let mayKeep = true;

/** A storage that keeps nothing more once private mode began: the query editor writes its last text half a second late. */
function whileAllowed(storage: Storage): Storage {
  return {
    get length() {
      return storage.length;
    },
    clear: () => storage.clear(),
    getItem: (key) => storage.getItem(key),
    key: (at) => storage.key(at),
    removeItem: (key) => storage.removeItem(key),
    setItem: (key, value) => void (mayKeep && storage.setItem(key, value)),
  };
}

/** Where settings and GraphiQL's history are kept: in private mode nowhere, and what was there before goes. */
export function storageOf(isPrivate: boolean): Storage {
  mayKeep = !isPrivate;
  if (isPrivate) {
    attempt(() => localStorage.clear());
    return memory();
  }
  // A browser that lets nobody store throws when it is only looked at.
  return attempt(() => whileAllowed(localStorage)) ?? memory();
}

function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
