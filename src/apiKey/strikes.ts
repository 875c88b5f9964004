/** In ms and in number: so many bad keys of one address are told what they are; more are sent away. */
const WINDOW = 60_000;
const MOST = 20;

/** Counts bad keys by address, within a window that is the same for all. */
export interface Strikes {
  /** Whether this address has shown too many. */
  isOut(address: string): boolean;
  add(address: string): void;
  /** In s: when the count begins anew. */
  wait(): number;
}

export function strikes(now: () => number = Date.now): Strikes {
  let counts = new Map<string, number>();
  let end = 0;
  const current = () => {
    if (now() >= end) [counts, end] = [new Map<string, number>(), now() + WINDOW];
    return counts;
  };
  return {
    isOut: (address) => (current().get(address) ?? 0) >= MOST,
    add: (address) => void current().set(address, (counts.get(address) ?? 0) + 1),
    wait: () => Math.max(1, Math.ceil((end - now()) / 1_000)),
  };
}
