import type { Keys } from '../write/derive/thing';
import type { Standing } from './entity';
import { partitionsIn, type Gathered } from './gather';
import { makeGraphFiles, type MadeFiles } from './graph';
import { makeIds } from './ids';
import { derivedIn, type SharedDerived } from './known';
import { makeSpill, type Spill } from './spill';
import { writeStatements, type WaitingStatement } from './statement';

/** The statements that one thread derives, of all that are in a folder, and what it needs for it. */
export interface Share {
  folder: string;
  number: number;
  of: number;
  secret: string;
  derived: SharedDerived;
  newer: Gathered['newer'];
}

/** What a thread has made of its share. */
export interface ShareDone {
  files: MadeFiles;
  standing: Standing;
  /** Which levels see what took the place of others. */
  keysOfNewer: Map<string, Keys>;
}

/** Derives and writes a share of the statements, and what is said in them; `progress` takes how many more are derived. */
export async function deriveShare(
  { folder, number, of, secret, derived, newer }: Share,
  progress: (statements: number) => void,
): Promise<ShareDone> {
  const files = makeGraphFiles(folder, `${number}-`);
  const standing = { posts: new Map(), dates: new Map(), carriedOut: new Map() };
  const partitions = partitionsIn(folder).filter((_, i) => i % of === number);
  const waiting = waitingIn(folder, number);
  const deriving = { ids: makeIds(secret), files, derived: derivedIn(derived), newer, standing, progress };
  const keysOfNewer = await writeStatements(partitions, waiting, deriving);
  waiting.flush();
  return { files: files.end(), standing, keysOfNewer };
}

/** The superseded statements of a share, which wait for those that took their place. */
export function waitingIn(folder: string, number: number): Spill<WaitingStatement> {
  return makeSpill(folder, `waiting-statements-${number}`);
}
