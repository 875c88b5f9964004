import { collectSubFields } from '@graphql-tools/utils';
import {
  type FieldNode,
  getArgumentValues,
  getNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isAbstractType,
  isObjectType,
  type OperationDefinitionNode,
} from 'graphql';
import type { Fragments } from '../fragments';
import { definitionOf } from './cost';
import { weigh } from './weight';

/** What is selected on a type, weighed once: what its values cost together, and what leads further down. */
interface Selected {
  values: number;
  below: { key: string; own: number; page: number; types: readonly GraphQLObjectType[]; nodes: FieldNode[] }[];
}

interface Walk {
  schema: GraphQLSchema;
  fragments: Fragments;
  variables: Record<string, unknown>;
  known: Map<GraphQLObjectType, Map<FieldNode[], Selected>>;
}

/** Tells what answers have cost, by the same weights as before they were asked, with the rows that there were for those that there might have been. */
export function spending(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  fragments: Fragments,
  variables: Record<string, unknown>,
): (data: unknown) => number {
  const type = schema.getRootType(operation.operation);
  const walk: Walk = { schema, fragments, variables, known: new Map() };
  const nodes = [operation as unknown as FieldNode];
  return (data) => (type ? ofObject(walk, [type], nodes, data) : 0);
}

/** Of one object: what its type is need not be in the answer, so it counts as the dearest that it may be. */
function ofObject(walk: Walk, types: readonly GraphQLObjectType[], nodes: FieldNode[], value: unknown): number {
  if (value === null || typeof value !== 'object') return 0;
  return Math.max(0, ...types.map((type) => ofType(walk, type, nodes, value as Record<string, unknown>)));
}

function ofType(walk: Walk, type: GraphQLObjectType, nodes: FieldNode[], object: Record<string, unknown>): number {
  const { values, below } = selected(walk, type, nodes);
  let points = values;
  for (const { key, own, page, types, nodes: within } of below) {
    const value = object[key];
    points += own - page + (page > 0 ? rowsOf(value) : 0);
    for (const each of Array.isArray(value) ? value : [value]) points += ofObject(walk, types, within, each);
  }
  return points;
}

/** How many rows a page of a connection has, whichever way it was asked for. */
function rowsOf(connection: unknown): number {
  if (connection === null || typeof connection !== 'object') return 0;
  const lists = Object.values(connection).filter((value) => Array.isArray(value));
  return Math.max(0, ...lists.map((list) => list.length));
}

function selected(walk: Walk, type: GraphQLObjectType, nodes: FieldNode[]): Selected {
  const ofThisType = walk.known.get(type) ?? new Map<FieldNode[], Selected>();
  walk.known.set(type, ofThisType);
  const found = ofThisType.get(nodes) ?? weighed(walk, type, nodes);
  ofThisType.set(nodes, found);
  return found;
}

function weighed(walk: Walk, type: GraphQLObjectType, nodes: FieldNode[]): Selected {
  const result: Selected = { values: 0, below: [] };
  const { fields } = collectSubFields(walk.schema, walk.fragments, walk.variables, type, nodes);
  for (const [key, within] of fields) {
    const [node] = within as [FieldNode];
    const field = definitionOf(type, node.name.value);
    if (!field) continue;
    const args = getArgumentValues(field, node, walk.variables);
    const { own, page } = weigh(type.name, field, args, 0, node.alias !== undefined);
    const named = getNamedType(field.type);
    const types = isAbstractType(named) ? walk.schema.getPossibleTypes(named) : isObjectType(named) ? [named] : [];
    if (types.length === 0) result.values += own;
    else result.below.push({ key, own, page, types, nodes: within });
  }
  return result;
}
