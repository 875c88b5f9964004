/** One way to ask a question: the same for all contestants, each in its own words. */
export interface Variation {
  /** For those who answer GraphQL. */
  variables: Record<string, unknown>;
  /** For hand-written Cypher, as the one parameter `$m`. */
  parameters: Record<string, string>;
}

/** A place in a list: before it come the rows up to this one. */
export interface Place {
  cursor: string;
  key: string;
}

/** What there is to ask about, found by asking. */
export interface Sample {
  /** Ids of persons. */
  persons: string[];
  /** Places in the list of all persons, none within 100 of its end. */
  places: Place[];
  /** Places in the list of the detentions of the largest prison, none within 50 of its end. */
  detentions: Place[];
  /** The place before page 1,000 of 25 of those detentions, or before the last whole page where there are fewer. */
  deep: Place & { page: number };
  /** The places before the first ten pages of 100 persons. */
  hundreds: Place[];
  /** Two of a family. */
  relatives: (readonly [from: string, to: string])[];
  /** First and last names to search for. */
  texts: string[];
  /** Whole names to search for. */
  names: string[];
}

/** What is asked, in both languages. */
export interface Text {
  document: string;
  /** The best hand-written Cypher for PUBLIC: one map a row. */
  cypher: string;
  /** Those rows as the answer's `data`. */
  data: (rows: unknown[]) => object;
}

export interface Question extends Text {
  name: string;
  /** The nth way to ask it. */
  vary: (sample: Sample, n: number) => Variation;
}

/** The nth of a list that begins again where it ends. */
export function nth<T>(list: readonly T[], n: number): T {
  return list[n % list.length] as T;
}

/** Asks for a page after a place. */
export function after({ cursor, key }: Place): Variation {
  return { variables: { after: cursor }, parameters: { after: key } };
}
