import { isDay, isOneDay, type Period, periodOf } from '../period';
import { isThing, type Thing } from '../rows';
import { evidenceOf } from '../sources';

/** Something with days, as it is drawn. */
export interface Fact {
  /** Of which sort it is, such as `Detention`, or the name of the list that it is in. */
  sort: string;
  /** The names of what it joins. */
  names: string[];
  status: string | null;
  period: Period;
  /** The first and last day that anything is known of; null where there is none. */
  from: string | null;
  to: string | null;
  /** What it rests on, as the answer has it. */
  evidence: Thing;
}

const EVIDENCE = ['statements', 'sources', 'citations', 'assertedBy', 'fact'];

/** All facts and events of an answer with their days. */
export function factsOf(data: unknown): Fact[] {
  const found: Fact[] = [];
  const look = (value: unknown, list: string, owner: string | null): void => {
    if (Array.isArray(value)) return value.forEach((each) => look(each, list, owner));
    if (!isThing(value)) return;
    const period = periodOf(value.period, isOneDay(value, list)) ?? periodOf(value.date);
    if (period && !('population' in value)) found.push(factOf(value, period, list, owner));
    const name = typeof value.name === 'string' ? value.name : owner;
    const isDated = period !== undefined && typeof value.name !== 'string';
    for (const [key, each] of Object.entries(value)) {
      // The date of the event in which somebody was freed is that of the release.
      if (EVIDENCE.includes(key) || (isDated && key === 'event')) continue;
      look(each, key === 'nodes' || key === 'edges' || key === 'node' ? list : key, name);
    }
  };
  look(data, '', null);
  return found;
}

function factOf(value: Thing, period: Period, list: string, owner: string | null): Fact {
  const inner = Object.entries(value).flatMap(([key, each]) =>
    !EVIDENCE.includes(key) && isThing(each) && typeof each.name === 'string' ? [each.name] : [],
  );
  const own = typeof value.name === 'string' ? [value.name] : inner.length ? inner : owner ? [owner] : [];
  const days = isThing(value.event) ? periodOf(value.event.date) : undefined;
  // What was taken back has no day any more: that of the event would draw it as if it had happened.
  const known = daysOf(period).length || !days || value.status === 'RETRACTED' ? period : days;
  const [from = null, ...rest] = daysOf(known);
  return {
    sort: typeof value.__typename === 'string' ? value.__typename : list,
    names: own,
    status: textOf(value.status) ?? textOf(value.dateStatus),
    period: known,
    from,
    to: rest.at(-1) ?? from,
    evidence: evidenceOf(value),
  };
}

const textOf = (value: unknown) => (typeof value === 'string' ? value : null);

/** Without the names that every fact has: whom a question is about need not stand in each row. */
export function withoutCommon(facts: Fact[]): Fact[] {
  const isCommon = (name: string) => facts.every(({ names }) => names.includes(name));
  const shorter = facts.map((fact) => ({ ...fact, names: fact.names.filter((name) => !isCommon(name)) }));
  return shorter.every(({ names }) => names.length) ? shorter : facts;
}

/** All days that a period names, the earliest first. */
const daysOf = ({ start, end, lastKnown }: Period): string[] =>
  [start.notBefore, start.notAfter, end.notBefore, end.notAfter, lastKnown].filter(isDay).sort();
