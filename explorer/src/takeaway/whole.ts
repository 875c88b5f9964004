import type { Format } from '../../../src/table/format';
import { type Asked, download } from '../answer/ask';
import { Failed, type Problem } from '../answer/problem';

const TYPES: Record<Format, string> = { csv: 'text/csv', ndjson: 'application/x-ndjson' };

/** A list from its first row to its last, as the server wrote it, and whether its last line says that it is whole. */
export interface Whole {
  content: Blob;
  isWhole: boolean;
  /** Whether lists within its rows may go on, which a column of theirs tells. */
  hasLists: boolean;
}

/** Fetches all of a list. The server refuses what is not one list; its sentence is what this throws. */
export async function wholeOf(asked: Asked, format: Format): Promise<Whole> {
  const response = await download(asked, TYPES[format]);
  if (!(response instanceof Response)) throw new Failed(response);
  const content = await response.blob();
  if (!response.ok) throw new Failed(await refusalOf(content));
  const [start, end] = await Promise.all([content.slice(0, 20_000).text(), content.slice(-1_000).text()]);
  return { content, isWhole: saysWhole(end), hasLists: start.includes('pageInfo') };
}

/** Whether the last line of a file says that nothing is missing. */
export function saysWhole(end: string): boolean {
  const last = end.trimEnd().split('\n').at(-1) ?? '';
  return /^# whole: \d+ rows,*$/.test(last.trim()) || last.startsWith('{"complete":true,');
}

const REFUSED: Problem = { message: 'The server refused.' };

async function refusalOf(content: Blob): Promise<Problem> {
  try {
    const { errors } = JSON.parse(await content.text()) as { errors: Problem[] };
    return errors[0] ?? REFUSED;
  } catch {
    return REFUSED;
  }
}
