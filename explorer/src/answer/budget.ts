import { useSyncExternalStore } from 'react';

/** What may still be spent, and in how many seconds it starts anew. */
export interface Budget {
  remaining: number;
  limit?: number;
  reset?: number;
}

let last: Budget | undefined;
const listeners = new Set<() => void>();

/** Remembers what the server said last, be it of a name that was looked for. */
export function noteBudget(budget: Budget | undefined): void {
  if (!budget) return;
  last = budget;
  listeners.forEach((listener) => listener());
}

function listen(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** What may be spent now, as far as the server has said. */
export const useBudget = (): Budget | undefined => useSyncExternalStore(listen, () => last);
