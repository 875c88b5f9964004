import { quantile } from '../statistics';

/** Answered without an error; sent away with word when to come again; anything else, no answer among it. */
export type Kind = 'answered' | 'sent away' | 'failed';

/** What became of a request; times are in ms. */
export interface Outcome {
  question: string;
  kind: Kind;
  /** From when it was to be sent to the end of its answer. */
  latency: number;
  /** How much later than that it was sent: the client's own fault. */
  late: number;
  /** When it had ended, by the clock of `performance`. */
  at: number;
}

/** Reads the head of an answer and the first bytes of its body; of no answer, there is none. */
export function kindOf(head: string): Kind {
  if (/^HTTP\/1\.1 200 [^]*\r\n\r\n\{"data":\{/.test(head)) return 'answered';
  if (/^HTTP\/1\.1 503 [^]*\r\nretry-after: \d+\r\n/i.test(head)) return 'sent away';
  return 'failed';
}

/** Latencies in ms. */
export interface Spread {
  p50: number;
  p99: number;
}

/** What the outcomes of one step say. */
export interface Step {
  /** How many requests a second were sent, and answered within the step's time. */
  asked: number;
  perSecond: number;
  answered: Spread & { many: number };
  /** By question. */
  questions: Record<string, Spread>;
  sentAway: Spread & { many: number };
  failed: number;
  /** In ms: one request in a hundred was sent later than this after its time. */
  late: number;
}

/** A step that began at this time and took so many seconds, without the answers that were still to come then. */
export function stepOf(outcomes: readonly Outcome[], begin: number, seconds: number): Step {
  const of = (kind: Kind) => outcomes.filter((outcome) => outcome.kind === kind);
  const answered = of('answered');
  const sentAway = of('sent away');
  const names = [...new Set(answered.map(({ question }) => question))].sort();
  const byQuestion = (name: string) => spread(answered.filter(({ question }) => question === name));
  return {
    asked: outcomes.length / seconds,
    perSecond: answered.filter(({ at }) => at - begin <= seconds * 1_000).length / seconds,
    answered: { many: answered.length, ...spread(answered) },
    questions: Object.fromEntries(names.map((name) => [name, byQuestion(name)])),
    sentAway: { many: sentAway.length, ...spread(sentAway) },
    failed: of('failed').length,
    late: quantile(
      outcomes.map(({ late }) => late),
      0.99,
    ),
  };
}

function spread(outcomes: readonly Outcome[]): Spread {
  const latencies = outcomes.map(({ latency }) => latency);
  return { p50: quantile(latencies, 0.5), p99: quantile(latencies, 0.99) };
}
