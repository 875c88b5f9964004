/** The API key: here and nowhere else, for as long as the page is open. */
let key = '';

export function rememberKey(entered: string): void {
  key = entered.trim();
}

export const keyHeaders = (): Record<string, string> => (key ? { authorization: `Bearer ${key}` } : {});
