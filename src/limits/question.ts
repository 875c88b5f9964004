import { HeaderMap } from '@apollo/server';
import { type DocumentNode, GraphQLError, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import { coercedIn } from '../graphql/coerced';
import { badInput } from '../errors';
import { fragmentsOf } from '../graphql/fragments';
import { type Cost, costOf } from './cost';
import { actualCost } from './spent';

/** In points: three pages of 20 within each other pass, two of 100 do not. docs/decisions/0005 tells how it was chosen. */
export const MOST_POINTS = 10_000;

/** No question needs more: the longest list that any argument takes has 100. */
const MOST_VALUES = 1_000;

/** What is asked of a schema. */
export interface Asked {
  schema: GraphQLSchema;
  document: DocumentNode;
  operation: OperationDefinitionNode;
  variables: Record<string, unknown>;
}

/** What a question may cost, in whole points, and what its answer has cost of that. */
export interface Price {
  points: number;
  spentOn(data: unknown): number;
}

/** So many prices are kept of an operation, each for variables that have no more characters than these. */
const MOST_FORMS = 20;
const LONGEST = 500;

/** The same questions are asked again and again, about somebody else: by the form of their variables, for no text costs anything. */
const prices = new WeakMap<OperationDefinitionNode, Map<string, Price>>();

/** Undefined where variables are too long for their price to be kept. */
function formOf(variables: unknown): string | undefined {
  if (JSON.stringify(variables).length > LONGEST) return undefined;
  return JSON.stringify(variables, (_, value: unknown) => (typeof value === 'string' ? '' : value));
}

/** Prices a question; refuses one that may cost too much, or has a page of no allowed size. */
export function priceOf(asked: Asked): Price {
  const known = prices.get(asked.operation) ?? new Map<string, Price>();
  prices.set(asked.operation, known);
  const form = formOf(asked.variables);
  const found = form === undefined ? undefined : known.get(form);
  if (found) return found;
  const { price, isFitting } = workOut(asked);
  if (known.size >= MOST_FORMS) known.clear();
  if (isFitting && form !== undefined) known.set(form, price);
  return price;
}

/** The price, and whether the variables fit: where they do not, others of the same form may. */
function workOut({ schema, document, operation, variables }: Asked): { price: Price; isFitting: boolean } {
  const cost = answered(() => pointsOf(schema, document, operation, variables));
  if (cost.points > MOST_POINTS) throw refused(tooDear(cost));
  const coerced = coercedIn(schema, operation, variables);
  if (!coerced) return { price: { points: 0, spentOn: () => 0 }, isFitting: false };
  const points = Math.ceil(cost.points);
  const spent = actualCost(schema, operation, fragmentsOf(document), coerced);
  return { price: { points, spentOn: (data) => Math.min(points, Math.ceil(spent(data))) }, isFitting: true };
}

/** What an operation may cost; variables that do not fit are for the executor to refuse, which comes before it reads. */
export function pointsOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  given: Record<string, unknown>,
): Cost {
  if (holdsMore(given, MOST_VALUES)) throw badInput(`The variables of a question hold at most ${MOST_VALUES} values.`);
  const coerced = coercedIn(schema, operation, given);
  return coerced ? costOf(schema, operation, fragmentsOf(document), coerced) : { points: 0 };
}

/** Whether lists and objects hold more values than this, at any depth: it looks no further than that. */
function holdsMore(value: unknown, most: number): boolean {
  const found: unknown[] = [value];
  for (const each of found) {
    if (found.length > most) return true;
    if (typeof each === 'object' && each !== null) found.push(...(Object.values(each) as unknown[]).slice(0, most + 1));
  }
  return false;
}

function tooDear({ points, dearest }: Cost): GraphQLError {
  const most = `and ${MOST_POINTS.toLocaleString('en')} is the most`;
  const cost = Number.isFinite(points) ? Math.ceil(points).toLocaleString('en') : 'too many';
  const field = dearest ? `${dearest.name} costs most of them: ask` : 'Ask';
  return new GraphQLError(
    `To answer this may cost ${cost} points, ${most}. ${field} for smaller pages (first), or in several questions.`,
    { ...(dearest && { nodes: dearest.node }), extensions: { code: 'COST_LIMIT' } },
  );
}

/** An error of the caller's found on the way is refused like one. */
function answered<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw error instanceof GraphQLError ? refused(error) : error;
  }
}

/** Apollo answers what a plugin throws with 500 unless it says otherwise. */
function refused({ message, nodes, extensions }: GraphQLError): GraphQLError {
  const http = { status: 400, headers: new HeaderMap() };
  return new GraphQLError(message, { ...(nodes && { nodes }), extensions: { ...extensions, http } });
}
