import { z } from 'zod';
import { cypherFile } from '../cypher';
import type { Run } from '../db';
import { ACTS, type Entry, sealOf } from './entry';

/** What a look through the whole log found. */
export interface Verdict {
  /** How many entries there are, up to the first fault. */
  entries: number;
  /** The seal of the last one: whoever noted an earlier one finds it again in a log of which nothing was cut off. */
  seal: string;
  /** The first thing that is wrong; null where the log is whole. */
  fault: string | null;
}

const stored = z.strictObject({
  id: z.string(),
  number: z.number(),
  time: z.string(),
  actor: z.string(),
  act: z.enum(ACTS),
  targets: z.array(z.string()),
  seal: z.string(),
});

/** Reads the log from its beginning and finds the first entry that was changed, left out, added or moved. */
export async function verify(run: Run, pepper: Buffer, noted?: string): Promise<Verdict> {
  let [entries, seal, isFound] = [0, '', noted === undefined];
  for await (const page of pages(run)) {
    for (const properties of page) {
      const { success, data } = stored.safeParse(properties);
      const fault = success
        ? faultOf(data, entries + 1, seal, pepper)
        : `Entry ${entries + 1} is not of this log's form.`;
      if (fault) return { entries, seal, fault };
      entries += 1;
      seal = (data as Entry).seal;
      isFound ||= seal === noted;
    }
  }
  const [end] = (await run(cypherFile('audit/end'), { m: {} })) as [number, string][];
  const fault =
    (end && (end[0] !== entries || end[1] !== seal)) || (!end && entries > 0)
      ? `The log ends with entry ${entries}, and ${end?.[0] ?? 'none'} was the last that was written.`
      : isFound
        ? null
        : 'The seal that was noted earlier is not in the log: what it closed was cut off or written anew.';
  return { entries, seal, fault };
}

async function* pages(run: Run): AsyncGenerator<unknown[]> {
  for (let after: number | undefined = 0; after !== undefined;) {
    const page: unknown[] = (await run(cypherFile('audit/page'), { m: { after } })).map(([entry]) => entry);
    yield page;
    after = (page.at(-1) as { number?: number } | undefined)?.number;
  }
}

function faultOf(entry: Entry, number: number, before: string, pepper: Buffer): string | null {
  if (entry.number !== number) return `Entry ${number} is missing.`;
  return sealOf(pepper, before, entry) === entry.seal ? null : `Entry ${number} was changed, or one before it was.`;
}
