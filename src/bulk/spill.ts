import { appendFileSync, existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';

/** Things that are kept on disk until they are read, once and in their order. */
export interface Spill<T> {
  add(thing: T): void;
  /** Writes to disk what waits: from then on another thread can read it by the spill's name. */
  flush(): void;
  /** Lets others of this process come in from time to time. */
  read(): AsyncGenerator<T>;
}

/** In bytes: a part of a spill is read as a whole. */
const PART = 1 << 22;

/** A spill in files of a folder, that keeps about so many characters in memory. */
export function makeSpill<T>(folder: string, name: string, room = 1 << 18): Spill<T> {
  const partOf = (number: number) => join(folder, `${name}-${number}.ndjson`);
  let [last, written] = [0, 0];
  let [lines, size]: [string[], number] = [[], 0];
  const flush = () => {
    if (lines.length === 0) return;
    appendFileSync(partOf(last), lines.map((line) => `${line}\n`).join(''));
    written += size;
    if (written > PART) [last, written] = [last + 1, 0];
    [lines, size] = [[], 0];
  };
  return {
    add(thing) {
      const line = JSON.stringify(thing);
      lines.push(line);
      size += line.length;
      if (size > room) flush();
    },
    flush,
    async *read() {
      flush();
      for (let part = 0; existsSync(partOf(part)); part++) {
        const text = readFileSync(partOf(part), 'utf8');
        rmSync(partOf(part));
        for (const line of text.split('\n')) if (line !== '') yield JSON.parse(line) as T;
        await setImmediate();
      }
    },
  };
}
