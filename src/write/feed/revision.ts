import { cypherFile } from '../../cypher';
import type { Run } from '../../db';

/** How often each level has seen the graph change, the lowest level first. */
export async function revisionsIn(run: Run): Promise<number[]> {
  const [row] = await run(cypherFile('model/revision'));
  return (row ?? []).map(Number);
}
