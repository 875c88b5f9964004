import { hash } from './keys';

/** Texts by their keys, in buffers: millions of strings in a Map would fill the memory. */
export interface Texts {
  get(key: string): string | undefined;
}

export interface GrowingTexts extends Texts {
  /** A key is put in once. */
  set(key: string, text: string): void;
  /** The texts as other threads may look them up, once all are there. */
  shared(): SharedTexts;
}

/** A place, found by the key's hash, holds where in the blocks its entry is, plus one. */
export interface SharedTexts {
  places: Float64Array<SharedArrayBuffer>;
  blocks: Uint8Array<SharedArrayBuffer>[];
}

const SMALLEST = 1 << 10;
const SEED = 0x9e3779b9;

/** An empty table of texts. */
export function makeTexts(): GrowingTexts {
  const blocks: Block[] = [];
  let places = placesFor(SMALLEST);
  let count = 0;
  let end = 0;
  const add = (key: string, text: string) => {
    const [keyBytes, textBytes] = [Buffer.byteLength(key), Buffer.byteLength(text)];
    const size = HEAD + keyBytes + textBytes;
    if (end + size > blocks.length * BLOCK) end = (blocks.push(newBlock()) - 1) * BLOCK;
    const [block, at] = [blocks.at(-1), end % BLOCK];
    block?.writeUInt32LE(keyBytes, at);
    block?.writeUInt32LE(textBytes, at + HEAD / 2);
    block?.write(key + text, at + HEAD);
    end += size;
    return end - size;
  };
  const grow = () => {
    const taken = places.filter(Boolean);
    places = placesFor(places.length * 2);
    for (const entry of taken) places[placeOf(places, blocks, keyAt(blocks, entry - 1))] = entry;
  };
  return {
    set(key, text) {
      places[placeOf(places, blocks, key)] = add(key, text) + 1;
      if (++count * 2 > places.length) grow();
    },
    get: (key) => textOf(places, blocks, key),
    shared: () => ({ places, blocks }),
  };
}

/** The texts that another thread has made. */
export function textsIn({ places, blocks }: SharedTexts): Texts {
  const buffers = blocks.map(({ buffer }) => Buffer.from(buffer));
  return { get: (key) => textOf(places, buffers, key) };
}

type Places = SharedTexts['places'];

function placesFor(count: number): Places {
  return new Float64Array(new SharedArrayBuffer(count * Float64Array.BYTES_PER_ELEMENT));
}

function placeOf(places: Places, blocks: readonly Block[], key: string): number {
  const mask = places.length - 1;
  let place = hash(key, SEED) & mask;
  while (places[place] && keyAt(blocks, (places[place] ?? 0) - 1) !== key) place = (place + 1) & mask;
  return place;
}

function textOf(places: Places, blocks: readonly Block[], key: string): string | undefined {
  const entry = places[placeOf(places, blocks, key)];
  return entry ? textAt(blocks, entry - 1) : undefined;
}

/** Bytes with entries, each whole within a block; an entry is known by where it begins. */
type Block = Buffer<SharedArrayBuffer>;

const BLOCK = 1 << 22;
/** The bytes before each entry: how long its key and its text are. */
const HEAD = 8;
const NO_BLOCK = Buffer.alloc(HEAD);

function newBlock(): Block {
  return Buffer.from(new SharedArrayBuffer(BLOCK));
}

function entryAt(blocks: readonly Block[], entry: number) {
  const block = blocks[Math.floor(entry / BLOCK)] ?? NO_BLOCK;
  const key = (entry % BLOCK) + HEAD;
  const text = key + block.readUInt32LE(key - HEAD);
  return { block, key, text, end: text + block.readUInt32LE(key - HEAD / 2) };
}

function keyAt(blocks: readonly Block[], entry: number): string {
  const { block, key, text } = entryAt(blocks, entry);
  return block.toString('utf8', key, text);
}

function textAt(blocks: readonly Block[], entry: number): string {
  const { block, text, end } = entryAt(blocks, entry);
  return block.toString('utf8', text, end);
}
