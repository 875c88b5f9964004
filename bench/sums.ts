import type { Measured } from './arena';
import type { Throughput } from './crowd';
import type { Hits } from './hits';
import type { Results } from './results';
import type { State } from './states';
import { median, quantile } from './statistics';

interface Named {
  name: string;
}

/** By round, each with the same load beside it; null where one of the two is not in this run. */
function overRounds(one: number[] | undefined, other: number[] | undefined): number | null {
  if (!one?.length || !other?.length) return null;
  return median(one.map((each, round) => each / (other[round] ?? NaN)));
}

const timesOf = (measured: Measured[], question: Named, contestant: Named) =>
  measured.find((each) => each.question === question.name && each.contestant === contestant.name)?.times.map(median);

/** How many times as long the first takes as the second. */
export function faster(measured: Measured[], question: Named, first: Named, second: Named): number | null {
  return overRounds(timesOf(measured, question, first), timesOf(measured, question, second));
}

/** How many times as long one question takes a contestant as the other. */
export function sooner(measured: Measured[], contestant: Named, question: Named, other: Named): number | null {
  return overRounds(timesOf(measured, question, contestant), timesOf(measured, other, contestant));
}

/** How many times as much the first answers as the second. */
export function throughput(
  crowd: Throughput[],
  question: Named,
  first: Named,
  second: Named,
  at: number,
): number | null {
  const of = ({ name }: Named) =>
    crowd.find((each) => each.question === question.name && each.contestant === name && each.atOnce === at)?.perSecond;
  return overRounds(of(first), of(second));
}

/** How many times as much the cache answers as a static server. */
export function hit(hits: Hits[], question: Named, of: Hits['of']): number | null {
  const found = (kind: Hits['of']) =>
    hits.find((each) => each.question === question.name && each.of === kind)?.perSecond;
  return overRounds(found(of), found('static'));
}

/** How many times as long Neo4j works for a text that nobody has seen; its clock's hundredths are no part of what is small. */
export function planning({ measured, fresh }: Results, question: Named, contestant: Named): number | null {
  const of = (list: Measured[]) => {
    const found = list.find((each) => each.question === question.name && each.contestant === contestant.name);
    return found && found.neo4jCpu / found.times.flat().length;
  };
  const [known, anew] = [of(measured), of(fresh)];
  return known && anew ? anew / known : null;
}

/** How many times as long one in a hundred waits where neighbours ask in new shapes. */
export function neighbours(states: State[], contestant: Named): number | null {
  const of = (state: string) => states.find((each) => each.contestant === contestant.name && each.state === state);
  const [known, anew] = [of('beside a known shape'), of('beside new shapes')];
  if (!known || !anew) return null;
  return quantile(anew.times.flat(), 0.99) / quantile(known.times.flat(), 0.99);
}
