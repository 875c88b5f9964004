import type { Target, Db } from '../src/db';
import { type Arena, type Entrant, timed } from './arena';
import type { Contestant } from './contestants/contestant';
import { anew } from './fresh';
import { personsDeep } from './questions/personsDeep';
import { personsNested } from './questions/personsNested';
import { keepWriting } from './writes';

/** How long a nested page takes while something goes on beside it; times are in ms, by round. */
export interface State {
  contestant: string;
  state: string;
  times: number[][];
}

type Beside = (contestant: Entrant, isOver: () => boolean) => Promise<void>;

const WAYS = 50;

/** What else goes on. A neighbour asks in one text, or in one that nobody has seen each time. */
function besides({ sample }: Arena, db: Db): Record<string, Beside> {
  let news = 0;
  const neighbour =
    (isNew: boolean): Beside =>
    async (contestant, isOver) => {
      while (!isOver()) {
        news += 1;
        const text = isNew ? anew(personsDeep, 1_000 + news) : personsDeep;
        await contestant.ask(text, personsDeep.vary(sample, news));
      }
    };
  return {
    warm: async () => undefined,
    'with writes': async (_, isOver) => void (await keepWriting(db, isOver)),
    'beside a known shape': neighbour(false),
    'beside new shapes': neighbour(true),
  };
}

export async function states(
  arena: Arena,
  contestants: readonly Entrant[],
  db: Db,
  many: number,
  seconds: number,
): Promise<State[]> {
  const turns = Object.entries(besides(arena, db)).flatMap(([state, beside]) =>
    contestants.map((contestant) => {
      const each: State = { contestant: contestant.name, state, times: [] };
      return { contestant, beside, each };
    }),
  );
  for (let round = 0; round < many; round++) {
    for (const { contestant, beside, each } of round % 2 ? turns.toReversed() : turns) {
      const end = performance.now() + seconds * 1_000;
      const going = beside(contestant, () => performance.now() > end);
      each.times.push(await askUntil(arena, contestant, end));
      await going;
    }
  }
  return turns.map(({ each }) => each);
}

async function askUntil({ sample }: Arena, contestant: Entrant, end: number): Promise<number[]> {
  const times: number[] = [];
  while (performance.now() < end) {
    const { time } = await timed(contestant, personsNested, personsNested.vary(sample, times.length % WAYS));
    times.push(time);
  }
  return times;
}

/** What the first question takes that a process is asked, right after it says that it is ready. */
export async function cold(
  { sample }: Arena,
  { name, open }: Contestant,
  target: Target,
  many: number,
): Promise<State> {
  const times: number[][] = [];
  for (let n = 0; n < many; n++) {
    const contestant = await open(target);
    times.push([(await timed(contestant, personsNested, personsNested.vary(sample, n))).time]);
    await contestant.close();
  }
  return { contestant: name, state: 'cold process', times };
}
