export type Row = Record<string, unknown>;
export type Arguments = Record<string, unknown>;

/** A value that is worked out from a row. */
export interface Computed {
  /** The columns it needs: nothing else of the row need be there. */
  of: readonly string[];
  value: (row: Row, args: Arguments) => unknown;
}

/** A value that is worked out from these columns alone: what it reads besides does not compile. */
export function computed<C extends string>(
  of: readonly C[],
  value: (row: Record<C, unknown>, args: Arguments) => unknown,
): Computed {
  return { of, value: value as Computed['value'] };
}

/** What one row of a step holds, in the order in which Neo4j sends it: never more names than the schema's fields need. */
export interface Columns {
  /** The Cypher variable whose properties these are; without it, they are variables themselves. */
  of?: string;
  properties: readonly string[];
  /** Properties that may differ by the caller's level. */
  levelled?: readonly string[];
  /** Whether the lowest level that sees it is a column too, `visibility`. */
  visible?: boolean;
  /** Whether the type of the relationship is a column too, `relation`. */
  relation?: boolean;
  /** Rows within the row; one whose thing has no key for the caller's level is null. */
  parts?: Readonly<Record<string, Columns>>;
  /** Whether the thing has a key of its own that must be there; names have none. */
  keyed?: boolean;
  /** The GraphQL type of a row, where the schema knows only an interface or a union. */
  typename?: Computed;
}

/** How one walks from one thing to others: one file of Cypher and what its rows hold. */
export interface Step {
  /** The file below `cypher/`, without its ending. */
  cypher: string;
  /** What `@within` stands for in the file: how far a walk may go is a part of its text. */
  within?: number;
  columns: Columns;
  /** A page is a connection; a list is whole; one is the only row or null. */
  many: 'page' | 'list' | 'one';
  /** The part of each row that is the row which the step starts from: it is not read again. */
  from?: string;
  /** Finds what a cursor names, from its `place` and `id`, where this graph gave it; without it a cursor of another graph passes for one of this. */
  given?: Step;
  /** How rows are counted where this argument is given: another file walks to the same rows, under the same names, by another index. */
  counted?: { when: string; cypher: string };
  /** What `orderBy` calls the order of the file, where that is neither NAME_ASCENDING nor NEWEST_FIRST; any other value turns it round. */
  usual?: string;
  /** What the file finds in `this`; null asks nothing, for nothing could be found. By default the row's id and the field's arguments. */
  ask?: (row: Row, args: Arguments) => Row | null;
  /** What the field gives in place of the one row. */
  value?: (row: Row) => unknown;
}

/** Where a GraphQL type's fields come from: what is named nowhere here is the row's column of that name. */
export interface Noun {
  computed?: Readonly<Record<string, Computed>>;
  /** Fields that are read; of several steps, the first that finds something answers. */
  steps?: Readonly<Record<string, Step | readonly Step[]>>;
  /** Fields that are lists of things found one by one, each or null: the rows that their steps start from. */
  each?: Readonly<Record<string, (args: Arguments) => Row[]>>;
}

/** The nouns by the names of their GraphQL types. */
export type Nouns = Readonly<Record<string, Noun>>;
