import type { Target } from '../../src/db';
import type { Question, Text, Variation } from '../questions/question';

/** One way to answer questions over the graph. */
export interface Contestant {
  name: string;
  open(target: Target): Promise<Opened>;
}

/** A contestant who is ready to answer. */
export interface Opened {
  /** The answer as a client gets it: the text of the JSON. */
  ask(question: Text, variation: Variation): Promise<string>;
  /** A question in the contestant's own words, undefined where there are none; without it, in Habeas's. */
  put?(question: Question): Question | undefined;
  /** The `data` of an answer as Habeas says it; without it, as it is. */
  read?(question: Question, data: object): object;
  /** Takes Habeas's answer before the time is taken; asks for it where it has none. */
  keep?(question: Text, variation: Variation, answer: () => Promise<string>): Promise<unknown>;
  /** Is not asked this question again, as a graph so large is too much for it; without it, it has to answer. */
  giveUp?(question: Question): void;
  /** The process that does the contestant's work, beside Neo4j's. */
  pid: number;
  /** Where it serves, if it does. */
  port?: number;
  close(): Promise<unknown>;
}
