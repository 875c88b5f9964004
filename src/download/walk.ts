import {
  getNamedType,
  type GraphQLSchema,
  OverlappingFieldsCanBeMergedRule,
  print,
  validate,
  valueFromASTUntyped,
} from 'graphql';
import { coercedIn } from '../graphql/coerced';
import { badInput } from '../errors';
import { fragmentsOf } from '../graphql/fragments';
import { MOST_POINTS, pointsOf } from '../limits/question';
import type { Column } from './cell';
import { columnsOf } from './columns';
import { documentOf, type List, listOf, operationOf } from './list';
import { pagedDocument } from './document';
import type { Question } from './question';

type Values = Record<string, unknown>;

/** How a list is walked: a document that gives any of its pages, and what it is asked with. */
export interface Walk {
  /** What the schema calls the list. */
  name: string;
  /** Where the answer has it. */
  path: readonly string[];
  query: string;
  /** The variables for a page of so many rows, after a cursor. */
  page: (rows: number, after: unknown) => Values;
  /** How many rows a page has at the most. */
  size: number;
  /** Where the caller wants to begin. */
  after: unknown;
  columns: Column[];
}

const TAKEN = badInput(
  'A table has id, name, subject, title, url, sources, assertedBy and citations beside what is asked: name no other field so, or leave out the last three with sources=false.',
);

/** As large as a page can be, and smaller where its rows would cost more than a question may. */
const SIZES = [100, 50, 20, 10, 5, 2, 1];

/** Makes the walk of a question; undefined where the question is for the executor to refuse. */
export function walkOf(
  schema: GraphQLSchema,
  { query, operationName, variables, sources }: Question,
): Walk | undefined {
  const asked = documentOf(schema, query, operationName);
  const coerced = asked && coercedIn(schema, operationOf(asked), variables);
  if (!asked || !coerced) return undefined;
  const list = listOf(schema, operationOf(asked));
  const { first, after } = argumentsOf(list, coerced);
  const { document, rows, names } = pagedDocument(schema, asked, list, sources);
  if (validate(schema, document, [OverlappingFieldsCanBeMergedRule]).length > 0) throw TAKEN;
  const page = (size: number, from: unknown) => ({ ...variables, [names.first]: size, [names.after]: from });
  const selected = { schema, fragments: fragmentsOf(document), variables: coerced };
  const row = getNamedType(list.type.getFields().nodes?.type);
  return {
    name: list.connection.name.value,
    path: list.path,
    query: print(document),
    page,
    size: sizeOf(first, (size) => pointsOf(schema, document, operationOf(document), page(size, null)).points),
    after,
    columns: row ? columnsOf(selected, row, [rows]) : [],
  };
}

function argumentsOf({ connection }: List, variables: Values): Values {
  const given = (connection.arguments ?? []).map(({ name, value }) => [
    name.value,
    valueFromASTUntyped(value, variables),
  ]);
  const { last, before, ...others } = Object.fromEntries(given) as Values;
  if (last == null && before == null) return others;
  throw badInput('A list is walked from its start: leave out `last` and `before`, and turn it round with `orderBy`.');
}

/** The caller's page size is the most; one that no page can have is for the executor to refuse. */
function sizeOf(first: unknown, points: (size: number) => number): number {
  const most = typeof first === 'number' ? first : 100;
  if (most < 1 || most > 100) return most;
  return [most, ...SIZES].find((size) => size <= most && points(size) <= MOST_POINTS) ?? 1;
}
