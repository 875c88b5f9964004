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

/** Where settings and GraphiQL's history are kept: in private mode nowhere, and what was there before goes. */
export function storageOf(isPrivate: boolean): Storage {
  if (isPrivate) {
    attempt(() => localStorage.clear());
    return memory();
  }
  // A browser that lets nobody store throws when it is only looked at.
  return attempt(() => localStorage) ?? memory();
}

function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
