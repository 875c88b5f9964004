import { isUtf8 } from 'node:buffer';
import { createReadStream } from 'node:fs';
import { Unreadable } from './problem';

/** No row that can be right is longer, in bytes; where quotes are not closed, memory ends here. */
export const LONGEST = 1_000_000;

const [LF, CR] = [10, 13];

/** A file's text, in blocks of whole lines that end with `\n` alone, without a byte order mark. */
export async function* textOf(path: string): AsyncGenerator<string> {
  let line = 1;
  let rest: Buffer = Buffer.alloc(0);
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    const bytes = Buffer.concat([rest, chunk]);
    // A CR that comes last may be half of a CRLF.
    const end = 1 + Math.max(bytes.lastIndexOf(LF), bytes.length < 2 ? -1 : bytes.lastIndexOf(CR, bytes.length - 2));
    const text = decoded(bytes.subarray(0, end), line);
    rest = bytes.subarray(end);
    line += linesOf(text);
    if (rest.length > LONGEST) throw unreadable(line, `is longer than ${LONGEST} bytes; no row is`);
    if (text !== '') yield text;
  }
  const text = decoded(rest, line);
  if (text !== '') yield text;
}

function decoded(bytes: Buffer, line: number): string {
  if (line === 1 && /^(fffe|feff)/.test(bytes.toString('hex', 0, 2))) throw unreadable(1, `is UTF-16; ${SAVE}`);
  const bad = !isUtf8(bytes) || bytes.includes(0);
  if (bad) throw unreadable(line + firstBad(bytes), `is not UTF-8, or holds a NUL; ${SAVE}`);
  const text = bytes.toString('utf8').replace(/\r\n?/g, '\n');
  return line === 1 ? text.replace(/^\ufeff/, '') : text;
}

const SAVE = 'save the file as UTF-8 (spreadsheet programs call it CSV UTF-8)';

/** How many lines lie before the first that cannot be decoded. */
function firstBad(bytes: Buffer): number {
  let begin = 0;
  for (let line = 0; ; line++) {
    const found = bytes.indexOf(LF, begin);
    const end = found < 0 ? bytes.length : found + 1;
    const part = bytes.subarray(begin, end);
    if (!isUtf8(part) || part.includes(0) || found < 0) return line;
    begin = end;
  }
}

function linesOf(text: string): number {
  return text.split('\n').length - 1;
}

function unreadable(line: number, what: string): Unreadable {
  return new Unreadable(line, [{ column: null, what }]);
}
