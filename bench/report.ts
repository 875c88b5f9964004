import { cpus, totalmem, type } from 'node:os';
import type { Measured } from './arena';
import type { Throughput } from './crowd';
import { median, quantile } from './statistics';

export interface Results {
  persons: number;
  rounds: number;
  measured: Measured[];
  fresh: Measured[];
  crowd: Throughput[];
}

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
}

function linesOf(measured: Measured[]): Line[] {
  return measured.map(({ question, contestant, times, nodeCpu, neo4jCpu }) => {
    const base = measured.find((each) => each.question === question)?.times ?? [];
    const all = times.flat();
    return {
      ...{ question, contestant, ratio: median(times.map((each, round) => median(each) / median(base[round] ?? []))) },
      ...{
        median: median(all),
        p95: quantile(all, 0.95),
        nodeCpu: nodeCpu / all.length,
        neo4jCpu: neo4jCpu / all.length,
      },
    };
  });
}

/** The results for a program to read. */
export function summary({ measured, fresh, ...rest }: Results): object {
  return { machine: machine(), ...rest, measured: linesOf(measured), neverSeen: linesOf(fresh) };
}

/** The results for a person to read, as tables of Markdown. */
export function tables({ measured, fresh, crowd, persons, rounds }: Results): string {
  const names = crowd.map(({ contestant }) => contestant);
  const lines = linesOf(measured);
  return [
    `${persons.toLocaleString('en')} persons, ${rounds} rounds. ${machine()}.`,
    `Time as a multiple of ${names[0]}'s:`,
    table(names, lines, ({ ratio }) => ratio.toFixed(2)),
    'Milliseconds: the median, and what one in twenty exceeds:',
    table(names, lines, ({ median, p95 }) => `${digits(median)}, ${digits(p95)}`),
    'Milliseconds of the processors: Node, Neo4j:',
    table(names, lines, ({ nodeCpu, neo4jCpu }) => `${digits(nodeCpu)}, ${digits(neo4jCpu)}`),
    'Milliseconds for a text that was never seen before:',
    table(names, linesOf(fresh), ({ median }) => digits(median)),
    'Nested pages a second, eight asked for at any time:',
    markdown([
      ['', ...names],
      ['', ...crowd.map(({ perSecond }) => perSecond.toFixed(0))],
    ]),
  ].join('\n\n');
}

const digits = (value: number) => (Number.isNaN(value) ? '–' : value.toFixed(1));

function table(names: string[], lines: Line[], cell: (line: Line) => string): string {
  const questions = [...new Set(lines.map(({ question }) => question))];
  const row = (question: string) => lines.filter((line) => line.question === question).map(cell);
  return markdown([['', ...names], ...questions.map((question) => [question, ...row(question)])]);
}

function markdown([head = [], ...rows]: string[][]): string {
  const all = [head, head.map(() => ''), ...rows];
  const widths = head.map((_, column) => Math.max(3, ...all.map((row) => row[column]?.length ?? 0)));
  const rule = widths.map((width, column) => (column ? '-'.repeat(width - 1) + ':' : '-'.repeat(width)));
  const pad = (row: string[]) =>
    row.map((cell, i) => (i ? cell.padStart(widths[i] ?? 0) : cell.padEnd(widths[0] ?? 0)));
  return [pad(head), rule, ...rows.map(pad)].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

function machine(): string {
  const [first] = cpus();
  const memory = Math.round(totalmem() / 1024 ** 3);
  return `${type()}, ${cpus().length} × ${first?.model.trim() ?? 'unknown'}, ${memory} GiB, Node ${process.versions.node}`;
}
