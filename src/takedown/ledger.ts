import { closeSync, fstatSync, fsyncSync, mkdirSync, openSync, readFileSync, readSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';
import { StartError } from '../errors';

/** HIDE takes out of every answer, SHOW brings back, ERASE deletes for good. */
const TAKEDOWNS = ['HIDE', 'SHOW', 'ERASE'] as const;
export type Takedown = (typeof TAKEDOWNS)[number];

const line = z.object({
  id: z.string(),
  kind: z.enum(TAKEDOWNS),
  time: z.iso.datetime(),
  /** How many of the id's HIDE and ERASE, from the first, a SHOW undoes; all that stand before it where a line does not say. */
  undoes: z.int().min(0).optional(),
});
type Entry = z.output<typeof line>;

/** What was taken down, in order, in ids alone: a file beside the graph that no copy of the graph puts back. */
export interface Ledger {
  file: string;
  entries(): Entry[];
}

/** Stands at the end of a line that was cut off, before the next one begins. */
const CUT = '#';

/** The ledger in a file; one that is not there yet is empty. */
export function ledgerIn(file: string): Ledger {
  const entries = () => linesOf(file).flatMap((text, at) => (text.endsWith(CUT) ? [] : [parsed(file, text, at + 1)]));
  return { file, entries };
}

/** Adds to the ledger, and is on the disk when this returns. */
export function note({ file }: Ledger, entry: Omit<Entry, 'time'>): void {
  mkdirSync(dirname(file), { recursive: true });
  const ledger = openSync(file, 'a+', 0o600);
  try {
    const text = `${JSON.stringify({ time: new Date().toISOString(), ...entry })}\n`;
    append(ledger, endsWhole(ledger) ? text : `${CUT}\n${text}`);
    fsyncSync(ledger);
  } finally {
    closeSync(ledger);
  }
  keepName(file);
}

/** How many HIDE and ERASE of an id are noted: what a SHOW undoes that is asked for now. */
export function toUndo({ entries }: Ledger, id: string): number {
  return entries().filter((entry) => entry.id === id && entry.kind !== 'SHOW').length;
}

/** What is in force of each id: the strictest of what no SHOW undoes. */
export function inForce({ entries }: Ledger): Map<string, Takedown> {
  const noted = new Map<string, Takedown[]>();
  for (const { id, kind, undoes } of entries()) {
    const kinds = noted.get(id) ?? [];
    noted.set(id, kind === 'SHOW' ? kinds.fill('SHOW', 0, undoes) : [...kinds, kind]);
  }
  return new Map([...noted].map(([id, kinds]) => [id, strictestOf(kinds)]));
}

const strictestOf = (kinds: readonly Takedown[]): Takedown =>
  kinds.includes('ERASE') ? 'ERASE' : kinds.includes('HIDE') ? 'HIDE' : 'SHOW';

/**
 * Whether the file ends with a whole line. One that is not whole is never taken away: it may be a line that another process is
 * just writing. The mark behind it is right in either case, and wherever this is cut off in its turn.
 */
function endsWhole(file: number): boolean {
  const { size } = fstatSync(file);
  const last = Buffer.alloc(1);
  return size === 0 || (readSync(file, last, 0, 1, size - 1) === 1 && last.toString() === '\n');
}

/** Writes all at once or fails: another process's line would come between two parts. */
function append(file: number, text: string): void {
  if (writeSync(file, text) < Buffer.byteLength(text))
    throw new Error('The ledger took a part of a line: make room on its disk.');
}

/** The name of a new file is on the disk only when its folder is. */
function keepName(file: string): void {
  const folder = openSync(dirname(file), 'r');
  try {
    fsyncSync(folder);
  } finally {
    closeSync(folder);
  }
}

function linesOf(file: string): string[] {
  try {
    const lines = readFileSync(file, 'utf8').split('\n');
    // The last line is empty, or was cut off before anything was done.
    return lines.slice(0, -1);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw new StartError(`${file} cannot be read (${(error as NodeJS.ErrnoException).code}): make it readable.`);
  }
}

function parsed(file: string, text: string, at: number): Entry {
  try {
    return line.parse(JSON.parse(text));
  } catch {
    throw new StartError(`${file}:${at} is no takedown: put the line back as it was, or take it out.`);
  }
}
