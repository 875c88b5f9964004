import { hash } from './keys';

/** Texts by their keys, in buffers: millions of strings in a Map would fill the memory. A key is put in once. */
export interface Texts {
  set(key: string, text: string): void;
  get(key: string): string | undefined;
}

const SMALLEST = 1 << 10;
const SEED = 0x9e3779b9;

/** An empty table of texts: a place, found by the key's hash, holds where its entry is, plus one. */
export function makeTexts(): Texts {
  const entries = makeEntries();
  let places = new Float64Array(SMALLEST);
  let count = 0;
  const placeOf = (key: string) => {
    const mask = places.length - 1;
    let place = hash(key, SEED) & mask;
    while (places[place] && entries.key((places[place] ?? 0) - 1) !== key) place = (place + 1) & mask;
    return place;
  };
  const grow = () => {
    const taken = places.filter(Boolean);
    places = new Float64Array(places.length * 2);
    for (const entry of taken) places[placeOf(entries.key(entry - 1))] = entry;
  };
  return {
    set(key, text) {
      places[placeOf(key)] = entries.add(key, text) + 1;
      if (++count * 2 > places.length) grow();
    },
    get(key) {
      const entry = places[placeOf(key)];
      return entry ? entries.text(entry - 1) : undefined;
    },
  };
}

const BLOCK = 1 << 22;
/** The bytes before each entry: how long its key and its text are. */
const HEAD = 8;

/** Entries in blocks of bytes, each whole within a block; an entry is known by where it begins. */
function makeEntries() {
  const blocks: Buffer[] = [];
  let end = 0;
  const placed = (entry: number) => {
    const block = blocks[Math.floor(entry / BLOCK)] ?? Buffer.alloc(HEAD);
    const key = (entry % BLOCK) + HEAD;
    const text = key + block.readUInt32LE(key - HEAD);
    return { block, key, text, end: text + block.readUInt32LE(key - HEAD / 2) };
  };
  return {
    add(key: string, text: string): number {
      const [keyBytes, textBytes] = [Buffer.byteLength(key), Buffer.byteLength(text)];
      const size = HEAD + keyBytes + textBytes;
      if (end + size > blocks.length * BLOCK) end = (blocks.push(Buffer.alloc(BLOCK)) - 1) * BLOCK;
      const [block, at, entry] = [blocks.at(-1), end % BLOCK, end];
      block?.writeUInt32LE(keyBytes, at);
      block?.writeUInt32LE(textBytes, at + HEAD / 2);
      block?.write(key + text, at + HEAD);
      end += size;
      return entry;
    },
    key(entry: number): string {
      const { block, key, text } = placed(entry);
      return block.toString('utf8', key, text);
    },
    text(entry: number): string {
      const { block, text, end: last } = placed(entry);
      return block.toString('utf8', text, last);
    },
  };
}
