/** Keys with a small number each, 9 bytes a place: there may be millions, which a Map would not hold in flat memory. */
export interface Keys {
  /** Keeps a key with its number, 1 to 255; false where it is there already. */
  add(key: string, number: number): boolean;
  /** The number of a key; 0 where it is not there. */
  get(key: string): number;
}

const SMALLEST = 1 << 10;
/** With more keys to a place, looking for one would take long. */
const FULL = 0.75;

/** An empty table of keys. Two keys are taken for one where 64 bits of their hash agree: one chance in millions for millions of keys. */
export function makeKeys(): Keys {
  let places = placesFor(SMALLEST);
  let count = 0;
  const grow = () => {
    const old = places;
    places = placesFor(old.numbers.length * 2);
    for (let at = 0; at < old.numbers.length; at++) {
      if (old.numbers[at]) put(places, old.first[at] ?? 0, old.second[at] ?? 0, old.numbers[at] ?? 0);
    }
  };
  return {
    add(key, number) {
      if (!put(places, hash(key, 0x9e3779b9), hash(key, 0x85ebca6b), number)) return false;
      if (++count > places.numbers.length * FULL) grow();
      return true;
    },
    get(key) {
      return places.numbers[placeOf(places, hash(key, 0x9e3779b9), hash(key, 0x85ebca6b))] ?? 0;
    },
  };
}

interface Places {
  first: Uint32Array;
  second: Uint32Array;
  numbers: Uint8Array;
}

function placesFor(size: number): Places {
  return { first: new Uint32Array(size), second: new Uint32Array(size), numbers: new Uint8Array(size) };
}

/** Where a key stands, or the free place where it would. */
function placeOf({ first, second, numbers }: Places, one: number, two: number): number {
  const mask = numbers.length - 1;
  let at = one & mask;
  while (numbers[at] && (first[at] !== one || second[at] !== two)) at = (at + 1) & mask;
  return at;
}

function put(places: Places, one: number, two: number, number: number): boolean {
  const at = placeOf(places, one, two);
  if (places.numbers[at]) return false;
  places.first[at] = one;
  places.second[at] = two;
  places.numbers[at] = number;
  return true;
}

/** 32 bits that change with every letter, others for each seed. */
export function hash(key: string, seed: number): number {
  let sum = seed;
  for (let i = 0; i < key.length; i++) {
    sum = Math.imul(sum ^ key.charCodeAt(i), 0xcc9e2d51);
    sum = Math.imul((sum << 13) | (sum >>> 19), 5) + seed;
  }
  sum = Math.imul(sum ^ (sum >>> 16), 0x7feb352d);
  sum = Math.imul(sum ^ (sum >>> 15), 0x846ca68b);
  return (sum ^ (sum >>> 16)) >>> 0;
}
