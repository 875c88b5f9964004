import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Db } from '../src/db';
import { write } from '../src/write/writer';

/** In ms: the graph changes five times a second. */
const PAUSE = 200;

/** Writes one new person after the other until it is over, and says how many. */
export async function keepWriting(db: Db, isOver: () => boolean): Promise<number> {
  let written = 0;
  for (; !isOver(); written++) {
    const ref = `written${randomUUID()}`;
    const names = [{ text: `Written ${written}`, visibility: 'PUBLIC' as const }];
    await write(db, { entities: [{ ref, kind: 'PERSON', names, visibility: 'PUBLIC' }] });
    await sleep(PAUSE);
  }
  return written;
}
