import { useSyncExternalStore } from 'react';
import { isUntrusted, type Problem } from './problem';

let isRefused = false;
const listeners = new Set<() => void>();

/** Remembers that the server refused what the page asks because it answers only documents of its own list. */
export function noteRefusal(problems: Problem[] = []): void {
  if (!problems.some(isUntrusted)) return;
  isRefused = true;
  listeners.forEach((listener) => listener());
}

function listen(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Whether the page cannot ask this server anything, as far as it has said so. */
export const useRefused = (): boolean => useSyncExternalStore(listen, () => isRefused);
