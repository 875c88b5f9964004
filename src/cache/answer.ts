/** The levels of which answers are kept; what is restricted is read on record, every time. */
export const LEVELS_KEPT = 2;

export type Encoding = 'br' | 'gzip';

/** An answer as it is sent, and what else has to be known of it. */
export interface Answer {
  /** The headers that are the same for whoever gets it: names and values in turn. */
  headers: readonly string[];
  type: string;
  etag: string;
  body: Buffer;
  /** In points: what it cost. */
  spent: number;
  /** What the log tells of the question. */
  operation: object;
  /** The body in other encodings, each made once. */
  packed: Map<Encoding, Promise<Buffer>>;
}
