import { LRUCache } from 'lru-cache';
import type { Answer } from './answer';

/** The answers of one level at its present revision. */
export interface Shelf {
  /** The answer to a question; a promise where somebody is finding it out; undefined where nobody is. */
  find(question: string, revision: number): Answer | Promise<Answer | undefined> | undefined;
  /** Tells others that somebody finds out an answer. That one says what it is, or by nothing that it is not to be kept. */
  begin(question: string): Offer;
}

export type Offer = (answer?: Answer) => void;

/** In bytes: what an entry takes beside its texts. */
const OVERHEAD = 1_000;

/** Encodings are made later and hold less than the body, mostly a fifth. */
const sizeOf = ({ body }: Answer, question: string) => 2 * (body.length + question.length) + OVERHEAD;

/** Keeps as much as has room, and lets go of what nobody has asked for longest; of all of it when the revision is another. */
export function shelf(maxSize: number): Shelf {
  const kept = new LRUCache<string, Answer>({ maxSize, sizeCalculation: sizeOf });
  let underWay = new Map<string, Promise<Answer | undefined>>();
  let current: number | undefined;
  return {
    find(question, revision) {
      if (revision !== current) {
        kept.clear();
        underWay = new Map();
        current = revision;
      }
      return kept.get(question) ?? underWay.get(question);
    },
    begin(question) {
      const mine = underWay;
      let tell: Offer = () => undefined;
      const told = new Promise<Answer | undefined>((resolve) => (tell = resolve));
      mine.set(question, told);
      return (answer) => {
        if (mine.get(question) !== told) return;
        mine.delete(question);
        // What was read before the graph changed is of no use to who came since.
        const good = mine === underWay ? answer : undefined;
        if (good) kept.set(question, good);
        tell(good);
      };
    },
  };
}
