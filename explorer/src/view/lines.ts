/** In pixels: about as wide as a letter of a picture is. */
const LETTER = 7.2;

/** A text in lines that are no wider than the picture. */
export function linesOf(text: string, width: number): string[] {
  const most = Math.max(20, Math.floor(width / LETTER));
  const lines = [''];
  for (const word of text.split(/\s+/)) {
    const line = lines.at(-1) ?? '';
    if (line !== '' && line.length + word.length >= most) lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return lines;
}
