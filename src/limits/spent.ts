import { collectSubFields } from '@graphql-tools/utils';
import {
  type FieldNode,
  getArgumentValues,
  type GraphQLObjectType,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import type { Fragments } from '../graphql/fragments';
import { objectsOf } from '../graphql/objects';
import { definitionOf } from './cost';
import { weigh } from './weight';

/** What is selected on a type: what its values cost together, and what leads further down. */
interface Selected {
  values: number;
  below: Below[];
}

interface Below {
  key: string;
  own: number;
  page: number;
  types: readonly GraphQLObjectType[];
  nodes: FieldNode[];
  /** What is selected on each type, weighed when there is something of it for the first time. */
  within?: Selected[];
}

interface Walk {
  schema: GraphQLSchema;
  fragments: Fragments;
  variables: Record<string, unknown>;
}

/** Tells what answers have cost, by the same weights as before they were asked, with the rows that there were for those that there might have been. */
export function actualCost(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  fragments: Fragments,
  variables: Record<string, unknown>,
): (data: unknown) => number {
  const type = schema.getRootType(operation.operation);
  const types = type ? [type] : [];
  const root: Below = { key: '', own: 0, page: 0, types, nodes: [operation as unknown as FieldNode] };
  const walk: Walk = { schema, fragments, variables };
  return (data) => ofObject(walk, root, data);
}

/** Of one object: what its type is need not be in the answer, so it counts as the dearest that it may be. */
function ofObject(walk: Walk, field: Below, value: unknown): number {
  if (value === null || typeof value !== 'object') return 0;
  field.within ??= field.types.map((type) => weighed(walk, type, field.nodes));
  let dearest = 0;
  for (const { values, below } of field.within) {
    let points = values;
    for (const each of below) points += ofField(walk, each, (value as Record<string, unknown>)[each.key]);
    dearest = Math.max(dearest, points);
  }
  return dearest;
}

function ofField(walk: Walk, field: Below, value: unknown): number {
  let points = field.own - field.page + (field.page > 0 ? rowsOf(value) : 0);
  if (!Array.isArray(value)) return points + ofObject(walk, field, value);
  for (const each of value) points += ofObject(walk, field, each);
  return points;
}

/** How many rows a list has, or a page of a connection, whichever way it was asked for. */
function rowsOf(connection: unknown): number {
  if (connection === null || typeof connection !== 'object') return 0;
  if (Array.isArray(connection)) return connection.length;
  let most = 0;
  for (const value of Object.values(connection)) if (Array.isArray(value)) most = Math.max(most, value.length);
  return most;
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
    const types = objectsOf(walk.schema, field.type);
    if (types.length === 0) result.values += own;
    else result.below.push({ key, own, page, types, nodes: within });
  }
  return result;
}
