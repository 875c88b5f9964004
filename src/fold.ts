/** The words of a text as we compare them: no accents, no case, split at what is neither letter nor digit. */
export function words(text: string): string[] {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

/** The folded form of a text: its words joined by one space, '' where it has none. */
export function fold(text: string): string {
  return words(text).join(' ');
}
