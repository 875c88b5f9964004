import { hash } from '../import/keys';

/** Texts by their keys, in buffers: millions of strings in a Map would fill the memory. A key is put in once. */
export interface Texts {
  set(key: string, text: string): void;
  get(key: string): string | undefined;
}

const BLOCK = 1 << 22;
const SMALLEST = 1 << 10;
/** The bytes before each entry: how long its key and its text are. */
const HEAD = 6;
const SEED = 0x9e3779b9;

/** An empty table of texts. An entry lies whole within a block; a place holds where it begins, plus one. */
export function makeTexts(): Texts {
  const blocks: Buffer[] = [];
  let places = new Float64Array(SMALLEST);
  let [count, end] = [0, 0];
  const keyAt = (block: Buffer, at: number) => block.toString('utf8', at + HEAD, at + HEAD + block.readUInt16LE(at));
  const entryAt = (place: number) => {
    const begin = (places[place] ?? 0) - 1;
    return { block: blocks[Math.floor(begin / BLOCK)] ?? Buffer.alloc(0), at: begin % BLOCK };
  };
  const placeOf = (key: string) => {
    const mask = places.length - 1;
    let place = hash(key, SEED) & mask;
    for (; places[place]; place = (place + 1) & mask) {
      const { block, at } = entryAt(place);
      if (keyAt(block, at) === key) break;
    }
    return place;
  };
  const grow = () => {
    const old = places;
    places = new Float64Array(old.length * 2);
    for (const begin of old.filter(Boolean)) {
      const block = blocks[Math.floor((begin - 1) / BLOCK)] ?? Buffer.alloc(0);
      places[placeOf(keyAt(block, (begin - 1) % BLOCK))] = begin;
    }
  };
  return {
    set(key, text) {
      const [keyBytes, textBytes] = [Buffer.byteLength(key), Buffer.byteLength(text)];
      const size = HEAD + keyBytes + textBytes;
      if (size > BLOCK - (end % BLOCK) || blocks.length === 0) {
        blocks.push(Buffer.alloc(BLOCK));
        end = (blocks.length - 1) * BLOCK;
      }
      const [block = Buffer.alloc(0), at] = [blocks.at(-1), end % BLOCK];
      block.writeUInt16LE(keyBytes, at);
      block.writeUInt32LE(textBytes, at + 2);
      block.write(key + text, at + HEAD);
      places[placeOf(key)] = end + 1;
      end += size;
      if (++count * 2 > places.length) grow();
    },
    get(key) {
      const place = placeOf(key);
      if (!places[place]) return undefined;
      const { block, at } = entryAt(place);
      const begin = at + HEAD + block.readUInt16LE(at);
      return block.toString('utf8', begin, begin + block.readUInt32LE(at + 2));
    },
  };
}
