import type { Arena } from './arena';
import { personsNested } from './questions/personsNested';

const AT_ONCE = 8;

export interface Throughput {
  contestant: string;
  perSecond: number;
}

/** How many nested pages each contestant answers in a second while eight are asked for at any time. */
export async function crowd({ contestants, sample }: Arena, seconds: number): Promise<Throughput[]> {
  const found: Throughput[] = [];
  for (const contestant of contestants) {
    let answered = 0;
    const begin = performance.now();
    const end = begin + seconds * 1_000;
    const asker = async () => {
      while (performance.now() < end) {
        answered += 1;
        await contestant.ask(personsNested, personsNested.vary(sample, answered));
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, asker));
    found.push({ contestant: contestant.name, perSecond: (answered * 1_000) / (performance.now() - begin) });
  }
  return found;
}
