import { type Asked, download } from '../answer/ask';

export type Ending = 'csv' | 'ndjson';

const TYPES: Record<Ending, string> = { csv: 'text/csv', ndjson: 'application/x-ndjson' };

/** A list from its first row to its last, as the server wrote it, and whether its last line says that it is whole. */
export interface Whole {
  content: Blob;
  isWhole: boolean;
}

/** Fetches all of a list. The server refuses what is not one list; its sentence is what this throws. */
export async function wholeOf(asked: Asked, ending: Ending): Promise<Whole> {
  const response = await download(asked, TYPES[ending]);
  if (!response) throw new Error('The server cannot be reached.');
  const content = await response.blob();
  if (!response.ok) throw new Error(await refusalOf(content));
  return { content, isWhole: saysWhole(await content.slice(-1_000).text()) };
}

/** Whether the last line of a file says that nothing is missing. */
export function saysWhole(end: string): boolean {
  const last = end.trimEnd().split('\n').at(-1) ?? '';
  return /^# whole: \d+ rows,*$/.test(last.trim()) || last.startsWith('{"complete":true,');
}

async function refusalOf(content: Blob): Promise<string> {
  try {
    const { errors } = JSON.parse(await content.text()) as { errors: { message: string }[] };
    return errors.map(({ message }) => message).join(' ');
  } catch {
    return 'The server refused.';
  }
}
