import type { Target } from '../../src/db';
import type { Text, Variation } from '../questions/question';

/** One way to answer questions over the graph. */
export interface Contestant {
  name: string;
  open(target: Target): Promise<Opened>;
}

/** A contestant who is ready to answer. */
export interface Opened {
  /** The answer as a client gets it: the text of the JSON. */
  ask(question: Text, variation: Variation): Promise<string>;
  /** The process that does the contestant's work, beside Neo4j's. */
  pid: number;
  close(): Promise<unknown>;
}
