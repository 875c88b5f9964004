import { machine } from '../machine';
import { markdown } from '../markdown';
import { type Asked, askedOf } from './asked';
import type { Figures } from './figures';
import type { Step } from './outcome';

/** The figures for a program to read; `short` is what was asked for and does not hold. */
export function summary(figures: Figures): object {
  const asked = askedOf(figures);
  return { short: asked.filter(({ holds }) => holds === false), asked, machine: machine(), ...figures };
}

const HEAD = [...['', 'asked', 'answered', 'p50', 'p99'], ...['sent away', 'p50', 'p99', 'failed', 'sent late']];

/** The figures for a person to read, as tables of Markdown. */
export function tables(figures: Figures): string {
  const { persons, seconds, closed, half, over, again, soak, connections } = figures;
  const steps: [string, Step][] = [
    ...closed.map((step): [string, Step] => [`${step.atOnce} under way`, step]),
    ['at half', half],
    ['at three times', over],
    ['5 s later, at half', again],
    ...(soak ? [['at length', soak.reads] satisfies [string, Step]] : []),
  ];
  const questions = Object.entries(half.questions).map(([name, { p50, p99 }]) => [name, digits(p50), digits(p99)]);
  return [
    `${persons.toLocaleString('en')} persons, ${seconds} s a step. ${machine()}. ${connections} connections.`,
    'Requests and answers a second; milliseconds of those answered, and of those sent away; milliseconds that the client was late (p99):',
    markdown([HEAD, ...steps.map(stepRow)]),
    'At half, by question, in milliseconds:',
    markdown([['', 'p50', 'p99'], ...questions]),
    ...(soak ? [held(soak)] : []),
    'What was asked for:',
    markdown([['', 'asked', 'measured', ''], ...askedOf(figures).map(askedRow)]),
  ].join('\n\n');
}

function stepRow([name, { asked, perSecond, answered, sentAway, failed, late }]: [string, Step]): string[] {
  const spread = ({ p50, p99 }: Step['answered']) => [digits(p50), digits(p99)];
  const rates = [asked, perSecond].map((rate) => rate.toFixed(0));
  return [
    name,
    ...rates,
    ...spread(answered),
    String(sentAway.many),
    ...spread(sentAway),
    String(failed),
    digits(late),
  ];
}

function held({ minutes, writes, held: looks }: NonNullable<Figures['soak']>): string {
  const ends = [looks[0], looks.at(-1)].map((each) => `${each?.memory.toFixed(0)} MB, ${each?.handles}, ${each?.pool}`);
  return `${minutes} minutes with ${writes} writes. Memory, open handles, connections to Neo4j: first ${ends.join('; last ')}.`;
}

function askedRow({ what, asked, measured, holds }: Asked): string[] {
  const told = holds === null ? 'not measured' : holds ? 'holds' : 'short';
  return [what, asked, measured === null ? '–' : digits(measured, 2), told];
}

const digits = (value: number, many = 1) => (Number.isNaN(value) ? '–' : value.toFixed(many));
