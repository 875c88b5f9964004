import type { Figures } from './figures';
import type { Held } from './held';
import type { Step } from './outcome';
import { growth } from './soak';

/** What was asked for; null is: not in this run. */
export interface Asked {
  what: string;
  asked: string;
  measured: number | null;
  holds: boolean | null;
}

/** How much slower it may be once it is well again, and how much more it may hold in the end: what is less is noise. */
const WELL = { p50: 1.2, p99: 1.5 };
const HELD = 1.1;

const most = (what: string, limit: number, measured: number | null): Asked => ({
  ...{ what, asked: `at most ${limit}`, measured },
  holds: measured === null ? null : measured <= limit,
});
const least = (what: string, limit: number, measured: number): Asked => ({
  ...{ what, asked: `at least ${limit}`, measured, holds: measured >= limit },
});

/** All that was asked for, as this run has it. */
export function askedOf({ half, over, again, soak, most: best }: Figures): Asked[] {
  const tail = ({ p50, p99 }: { p50: number; p99: number }) => p99 / p50;
  const held = (name: keyof Held) => soak && growth(soak.held.map((each) => each[name]));
  return [
    most('at half: p99 as a multiple of p50, all questions together', 3, tail(half.answered)),
    ...Object.entries(half.questions).map(([name, each]) => most(`at half: the same, ${name}`, 3, tail(each))),
    most('at half: not answered', 0, unanswered(half)),
    least('at three times: answers a second as a part of the most', 0.9, over.perSecond / best),
    most('at three times: neither answered nor sent away with 503 and Retry-After', 0, over.failed),
    most('at three times: ms until one is sent away, p99', 10, over.sentAway.many ? over.sentAway.p99 : null),
    most('5 s later, at half: not answered', 0, unanswered(again)),
    most('5 s later, at half: p50 as a multiple of that before', WELL.p50, again.answered.p50 / half.answered.p50),
    most('5 s later, at half: p99 as a multiple of that before', WELL.p99, again.answered.p99 / half.answered.p99),
    most('at length: not answered', 0, soak && unanswered(soak.reads)),
    most('at length: memory at the end as a multiple of that at the begin', HELD, held('memory')),
    most('at length: open handles, likewise', HELD, held('handles')),
    most('at length: connections to Neo4j, likewise', HELD, held('pool')),
  ];
}

const unanswered = ({ sentAway, failed }: Step) => sentAway.many + failed;
