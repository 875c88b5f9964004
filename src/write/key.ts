/** Below every character of a folded text, so that "ana" sorts before "ana maria" whatever follows it. */
const SEPARATOR = '\t';

/** A sort key of its parts, the first counting most; it ends with an id, so that no two are equal. */
export function sortKey(...parts: string[]): string {
  return parts.join(SEPARATOR);
}

/** The part of an entity's key before its id: its folded name; '' where there is no key. */
export function nameOfKey(key: string | null | undefined): string {
  return key?.split(SEPARATOR)[0] ?? '';
}

/** A day as a part of keys that sort the newest first and an unknown day last. */
export function newestFirst(day: string): string {
  return day.replace(/\d/g, (digit) => String(9 - Number(digit)));
}
