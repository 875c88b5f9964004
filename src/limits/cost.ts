import { collectSubFields } from '@graphql-tools/utils';
import {
  type FieldNode,
  getArgumentValues,
  GraphQLError,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
  TypeNameMetaFieldDef,
} from 'graphql';
import type { Fragments } from '../graphql/fragments';
import { objectsOf } from '../graphql/objects';
import { weigh } from './weight';

/** What a selection may cost at the most, and the one field that costs most of it. */
export interface Cost {
  /** In points, where a row read is 1. */
  points: number;
  dearest?: { name: string; node: FieldNode; points: number };
}

/** How many selections are looked at: as many as there can be need never be worked out. */
const MOST_LOOKS = 2_000;

/** A selection on one type is worked out once, however many fragments and aliases lead to it. */
interface Walk {
  schema: GraphQLSchema;
  fragments: Fragments;
  variables: Record<string, unknown>;
  known: Map<string, Cost>;
  numbers: Map<FieldNode, number>;
}

const NOTHING: Cost = { points: 0 };
const ENDLESS: Cost = { points: Infinity };

/** What an operation may cost, from its page sizes: what is below a page counts for each of its rows. */
export function costOf(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  fragments: Fragments,
  variables: Record<string, unknown>,
): Cost {
  const type = schema.getRootType(operation.operation);
  if (!type) return NOTHING;
  const walk: Walk = { schema, fragments, variables, known: new Map(), numbers: new Map() };
  return ofSelection(walk, type, [operation as unknown as FieldNode], 0);
}

/** What is selected of one object; where it is a connection, of a page of so many rows. */
function ofSelection(walk: Walk, type: GraphQLObjectType, nodes: FieldNode[], page: number): Cost {
  const key = `${type.name} ${page} ${nodes.map((node) => numberOf(walk, node)).join()}`;
  const known = walk.known.get(key);
  if (known) return known;
  if (walk.known.size >= MOST_LOOKS) return ENDLESS;
  walk.known.set(key, NOTHING);
  const { fields } = collectSubFields(walk.schema, walk.fragments, walk.variables, type, nodes);
  const cost = [...fields.values()].map((each) => ofField(walk, type, each, page)).reduce(sum, NOTHING);
  walk.known.set(key, cost);
  return cost;
}

function ofField(walk: Walk, parent: GraphQLObjectType, nodes: FieldNode[], page: number): Cost {
  const [node] = nodes as [FieldNode];
  const field = definitionOf(parent, node.name.value);
  if (!field) return NOTHING;
  const weight = atNode(node, () =>
    weigh(parent.name, field, getArgumentValues(field, node, walk.variables), page, node.alias !== undefined),
  );
  const types = objectsOf(walk.schema, field.type);
  const below = types.map((each) => ofSelection(walk, each, nodes, weight.page)).reduce(larger, NOTHING);
  const own = { name: `${parent.name}.${field.name}`, node, points: weight.own };
  return sum({ points: weight.own, dearest: own }, scaled(below, weight.times));
}

export function definitionOf(parent: GraphQLObjectType, name: string): GraphQLField<unknown, unknown> | undefined {
  const own = parent.getFields()[name];
  return own ?? [SchemaMetaFieldDef, TypeMetaFieldDef, TypeNameMetaFieldDef].find((field) => field.name === name);
}

/** An error of the caller's says where it is. */
function atNode<T>(node: FieldNode, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    throw new GraphQLError(error.message, { nodes: node, extensions: error.extensions });
  }
}

function numberOf({ numbers }: Walk, node: FieldNode): number {
  const number = numbers.get(node) ?? numbers.size;
  numbers.set(node, number);
  return number;
}

function scaled({ points, dearest }: Cost, times: number): Cost {
  return { points: points * times, ...(dearest && { dearest: { ...dearest, points: dearest.points * times } }) };
}

const larger = (one: Cost, other: Cost): Cost => (other.points > one.points ? other : one);

function sum(one: Cost, other: Cost): Cost {
  const points = one.points + other.points;
  const dearest = (other.dearest?.points ?? -1) > (one.dearest?.points ?? -1) ? other.dearest : one.dearest;
  return { points, ...(dearest && { dearest }) };
}
