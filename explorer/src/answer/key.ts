/** The API key: here and nowhere else, for as long as the page is open. */
let key = '';

const listeners = new Set<() => void>();

export function rememberKey(entered: string): void {
  const before = key;
  key = entered.trim();
  if (before && key !== before) listeners.forEach((listener) => listener());
}

export const hasKey = (): boolean => key !== '';

/** Tells when a key that was there is there no more, or is another: what it opened is not to be shown then. */
export function onKeyGone(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Whether a key can be sent at all: it has none but plain letters, digits and signs. */
export const isSendable = (entered: string): boolean => /^[\x21-\x7e]*$/.test(entered.trim());

/** What is sent of the key; undefined where it cannot be. */
export function keyHeaders(): Record<string, string> | undefined {
  if (!isSendable(key)) return undefined;
  return key ? { authorization: `Bearer ${key}` } : {};
}
