/** The API key: here and nowhere else, for as long as the page is open. */
let key = '';

export function rememberKey(entered: string): void {
  key = entered.trim();
}

/** Whether a key can be sent at all: it has none but plain letters, digits and signs. */
export const isSendable = (entered: string): boolean => /^[\x21-\x7e]*$/.test(entered.trim());

/** What is sent of the key; undefined where it cannot be. */
export function keyHeaders(): Record<string, string> | undefined {
  if (!isSendable(key)) return undefined;
  return key ? { authorization: `Bearer ${key}` } : {};
}
