import { linkSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { StartError } from '../errors';
import { processOf, readProcess, runs } from './process';

/** Makes this process the only owner of the file's folder; a StartError says who is. Gives the function that lets go. */
export function lock(file: string): () => void {
  const mine = `${file}.${process.pid}`;
  writeFileSync(mine, JSON.stringify(processOf(process.pid)));
  try {
    while (!linked(mine, file)) {
      const owner = readProcess(file);
      if (owner && runs(owner)) {
        throw new StartError(
          `Habeas already runs here as process ${owner.pid}: stop that one, or give this one another HABEAS_HOME, PORT and NEO4J_PORT.`,
        );
      }
      removeAbandoned(file, mine);
    }
  } finally {
    rmSync(mine, { force: true });
  }
  return () => rmSync(file, { force: true });
}

/** Linking what is already written is the one way in which nobody ever reads half a lock. */
function linked(mine: string, file: string): boolean {
  try {
    linkSync(mine, file);
    return true;
  } catch (error) {
    if ((error as { code?: unknown }).code === 'EEXIST') return false;
    throw error;
  }
}

/** Two may find the same abandoned lock: who moves away a lock that the other took meanwhile puts it back. */
function removeAbandoned(file: string, mine: string): void {
  const moved = `${mine}.old`;
  try {
    renameSync(file, moved);
  } catch {
    return;
  }
  const owner = readProcess(moved);
  if (owner && runs(owner)) linked(moved, file);
  rmSync(moved, { force: true });
}
