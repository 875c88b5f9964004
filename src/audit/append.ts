import { cypherFile } from '../cypher';
import type { Run } from '../db';
import { type Deed, type Entry, sealOf } from './entry';

/** Writes deeds at the end of the log, in the transaction that does them: neither is kept without the other. */
export async function append(run: Run, pepper: Buffer, deeds: readonly Deed[]): Promise<void> {
  const [head] = (await run(cypherFile('audit/head'), { m: {} })) as [number, string][];
  let [number, seal] = head ?? [0, ''];
  const time = new Date().toISOString();
  const entries = deeds.map((deed): Entry => {
    const entry = { ...deed, number: ++number, time };
    seal = sealOf(pepper, seal, entry);
    return { ...entry, seal };
  });
  await run(cypherFile('audit/append'), { m: { entries, number, seal } });
}
