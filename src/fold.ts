/** The words of a text as we compare them: no accents, no case, split at what is neither letter nor digit. */
export function words(text: string): string[] {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .map(ordered);
}

/**
 * Neo4j orders what it stores by code points and compares parameters by UTF-16 units, which differ from U+D800 on:
 * such letters become a rare letter below them and their number, which both order alike.
 */
function ordered(word: string): string {
  return word.replace(/[\u{E000}-\u{10FFFF}]/gu, (letter) => {
    return `\uD7FB${(letter.codePointAt(0) ?? 0).toString(16).padStart(6, '0')}`;
  });
}

/** The folded form of a text: its words joined by one space, '' where it has none. */
export function fold(text: string): string {
  return words(text).join(' ');
}
