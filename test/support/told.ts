import { storedDating } from '../../src/period/dating';
import { sum, type Evidence, type Sum } from '../../src/write/sum';

/** A statement as a test tells it: dates in the tables' notation, one source, the rest as usual. */
export interface Told extends Partial<Omit<Evidence, 'from' | 'to' | 'sources'>> {
  from?: string;
  to?: string;
  published?: string;
  publisher?: string;
}

let count = 0;
/** A statement as a sum sees it. */
export function told({ from = '', to = '', published = '', publisher = 'p', ...rest }: Told): Evidence {
  const ref = rest.ref ?? `s${String(++count)}`;
  const sources = [{ ref: `source-of-${ref}`, publisher, publishedOn: published }];
  const usual = { stance: 'SUPPORTS', confidence: 'HIGH', state: 'ACCEPTED', title: '', asserter: 'a' } as const;
  return { ...usual, ...rest, ref, from: storedDating(from), to: storedDating(to), sources };
}

/** What statements add up to. */
export const sumOf = (...all: Told[]): Sum => sum(all.map(told));
