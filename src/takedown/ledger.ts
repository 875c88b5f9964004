import { appendFileSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';
import { StartError } from '../errors';

/** HIDE takes out of every answer, SHOW brings back, ERASE deletes for good. */
const TAKEDOWNS = ['HIDE', 'SHOW', 'ERASE'] as const;
export type Takedown = (typeof TAKEDOWNS)[number];

const line = z.object({ id: z.string(), kind: z.enum(TAKEDOWNS), time: z.iso.datetime() });

/** What was taken down, in order, in ids alone: a file beside the graph that no copy of the graph puts back. */
export interface Ledger {
  file: string;
  entries(): z.output<typeof line>[];
}

/** The ledger in a file; one that is not there yet is empty. */
export function ledgerIn(file: string): Ledger {
  return { file, entries: () => linesOf(file).map((text, at) => parsed(file, text, at + 1)) };
}

/** Adds to the ledger, on the disk before anything is done: what is noted and not done is done at the next start. */
export function note({ file }: Ledger, { id, kind }: { id: string; kind: Takedown }): void {
  mkdirSync(dirname(file), { recursive: true });
  const text = `${JSON.stringify({ time: new Date().toISOString(), kind, id })}\n`;
  appendFileSync(file, text, { mode: 0o600, flush: true });
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

function parsed(file: string, text: string, at: number): z.output<typeof line> {
  try {
    return line.parse(JSON.parse(text));
  } catch {
    throw new StartError(`${file}:${at} is no takedown: put the line back as it was, or take it out.`);
  }
}
