import type { Measured } from './arena';
import type { Throughput } from './crowd';
import { machine } from './machine';
import { markdown } from './markdown';
import { type Ratio, ratiosOf } from './ratios';
import type { Results } from './results';
import { median, quantile } from './statistics';

/** What the results say of one contestant and one question; times are in ms. */
interface Line {
  question: string;
  contestant: string;
  /** How many times the time of the first contestant: the median over the rounds of their medians. */
  ratio: number;
  median: number;
  /** One answer in twenty takes longer. */
  p95: number;
  /** Of the processors, for one question. */
  nodeCpu: number;
  neo4jCpu: number;
  /** Of an answer. */
  bytes: number;
}

export function linesOf(measured: Measured[]): Line[] {
  return measured.map(({ question, contestant, times, nodeCpu, neo4jCpu, bytes }) => {
    const base = measured.find((each) => each.question === question)?.times ?? [];
    const all = times.flat();
    return {
      ...{ question, contestant, ratio: median(times.map((each, round) => median(each) / median(base[round] ?? []))) },
      ...{
        median: median(all),
        p95: quantile(all, 0.95),
        nodeCpu: nodeCpu / all.length,
        neo4jCpu: neo4jCpu / all.length,
        bytes: bytes / all.length,
      },
    };
  });
}

/** The results for a program to read: `short` is what was asked for, does not hold, and nobody knows why. */
export function summary(results: Results): object {
  const { measured, fresh, states, ...rest } = results;
  const ratios = ratiosOf(results);
  return {
    short: ratios.filter(({ holds, explanation }) => holds === false && !explanation),
    ratios,
    notMeasured: ratios.filter(({ holds }) => holds === null),
    machine: machine(),
    ...rest,
    measured: linesOf(measured),
    neverSeen: linesOf(fresh),
    states: states.map(({ times, ...state }) => ({ ...state, ...spread(times.flat()) })),
  };
}

const spread = (times: number[]) => ({ median: median(times), p95: quantile(times, 0.95), p99: quantile(times, 0.99) });

/** The results for a person to read, as tables of Markdown. */
export function tables(results: Results): string {
  const { measured, fresh, crowd, persons, rounds } = results;
  const lines = linesOf(measured);
  return [
    `${persons.toLocaleString('en')} persons, ${rounds} rounds. ${machine()}.`,
    `Time as a multiple of ${lines[0]?.contestant}'s; – is what a contestant cannot be asked:`,
    table(lines, ({ ratio }) => ratio.toFixed(2)),
    'Milliseconds: the median, and what one in twenty exceeds:',
    table(lines, ({ median, p95 }) => `${digits(median)}, ${digits(p95)}`),
    'Milliseconds of the processors: Node, Neo4j:',
    table(lines, ({ nodeCpu, neo4jCpu }) => `${digits(nodeCpu)}, ${digits(neo4jCpu)}`),
    'Statements for one question, and bytes of its answer:',
    table(lines, (line) => `${statementsOf(results, line)}, ${line.bytes.toFixed(0)}`),
    'Milliseconds for a text that was never seen before:',
    table(linesOf(fresh), ({ median }) => digits(median)),
    'Answers a second, so many asked for at any time:',
    throughputs(crowd),
    ...places(results),
    'What was asked for:',
    markdown([['', 'compared', 'asked', 'measured', ''], ...ratiosOf(results).map(ratioRow)]),
  ].join('\n\n');
}

function statementsOf({ statements }: Results, { question, contestant }: Line): string {
  const found = statements.find((each) => each.question === question && each.contestant === contestant);
  return found ? String(found.statements) : '–';
}

/** What is served from bytes that are there, and how Habeas does in its states. */
function places({ hits, states }: Results): string[] {
  const hitRows = hits.map(({ question, of, perSecond, cpu }) => [
    ...[question, of, median(perSecond).toFixed(0), cpu.toFixed(2)],
  ]);
  const stateRows = states.map(({ contestant, state, times }) => {
    const { median, p95, p99 } = spread(times.flat());
    return [state, contestant, ...[median, p95, p99].map(digits)];
  });
  return [
    'Answers a second that are there already, eight asked for at any time, and milliseconds of Node’s processor for one:',
    markdown([['', 'from', 'a second', 'processor'], ...hitRows]),
    'Milliseconds for a nested page: median, p95, p99:',
    markdown([['', 'contestant', 'median', 'p95', 'p99'], ...stateRows]),
  ];
}

function ratioRow({ question, compared, asked, measured, holds, explanation }: Ratio): string[] {
  const told = holds === null ? 'not measured' : holds ? 'holds' : (explanation ?? 'short');
  return [question, compared, asked, measured === null ? '–' : measured.toFixed(2), told];
}

const namesIn = (results: { contestant: string }[]) => [...new Set(results.map(({ contestant }) => contestant))];

export const digits = (value: number) => (Number.isNaN(value) ? '–' : value.toFixed(1));

export function table(lines: Line[], cell: (line: Line) => string): string {
  const names = namesIn(lines);
  const questions = [...new Set(lines.map(({ question }) => question))];
  const row = (question: string) =>
    names.map((name) => {
      const line = lines.find((each) => each.question === question && each.contestant === name);
      return line ? cell(line) : '–';
    });
  return markdown([['', ...names], ...questions.map((question) => [question, ...row(question)])]);
}

function throughputs(crowd: Throughput[]): string {
  const names = namesIn(crowd);
  const titles = new Set(crowd.map(({ question, atOnce }) => `${question}: ${atOnce}`));
  const rows = [...titles].map((title) => [
    title,
    ...names.map((name) => {
      const found = crowd.find((each) => each.contestant === name && `${each.question}: ${each.atOnce}` === title);
      return found ? median(found.perSecond).toFixed(0) : '–';
    }),
  ]);
  return markdown([['', ...names], ...rows]);
}
