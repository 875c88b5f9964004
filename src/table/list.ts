/** What stands between `;`, with its backslashes. */
export function parts(cell: string): string[] {
  const found = [''];
  for (const token of cell.match(/\\[\s\S]|[\s\S]/g) ?? []) {
    if (token === ';') found.push('');
    else found.push(String(found.pop()) + token);
  }
  return found.map((part) => part.trim());
}

/** A text without the backslashes that keep its signs from meaning something. */
export function plain(text: string): string {
  return text.replace(/\\([;@!\\=+'-])/g, '$1');
}

/** Texts as one cell; a single one is no list, and its `;` are its own. */
export function joined(texts: readonly string[]): string {
  const signs = texts.length > 1 ? /[;\\]/g : /\\/g;
  return texts.map((text) => text.replace(signs, '\\$&')).join('; ');
}
