import {
  BREAK,
  type DocumentNode,
  type FieldNode,
  getNamedType,
  getNullableType,
  type GraphQLSchema,
  isListType,
  isObjectType,
  Kind,
  type GraphQLObjectType,
  type OperationDefinitionNode,
  parse,
  type SelectionNode,
  separateOperations,
  specifiedRules,
  TypeInfo,
  validate,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { badInput } from '../errors';
import { MOST_TOKENS, shapeRule } from '../limits/shape';

/** The one list that a document asks for, and how the answer leads there. */
export interface List {
  connection: FieldNode;
  type: GraphQLObjectType;
  /** The answer's own names from its root to the connection. */
  path: readonly string[];
  /** What is selected of each row. */
  rows: SelectionNode[];
}

export const ONE_LIST = badInput(
  'A table is one list: select a single field at each level down to it, such as { persons { nodes { name } } } or { prison(id: "…") { detentions { nodes { status } } } }, with its rows in `nodes` or `edges { node }`, and no named fragment before them.',
);

/** The document with nothing but the operation that is asked; undefined where it is for the executor to refuse. */
export function documentOf(schema: GraphQLSchema, query: string, operationName?: string): DocumentNode | undefined {
  const document = parsed(query);
  if (!document || validate(schema, document, [...specifiedRules, shapeRule], { maxErrors: 1 }).length)
    return undefined;
  const operations = separateOperations(document);
  const names = Object.keys(operations);
  return operations[operationName ?? (names.length === 1 ? String(names[0]) : '')];
}

function parsed(query: string): DocumentNode | undefined {
  try {
    return parse(query, { maxTokens: MOST_TOKENS });
  } catch {
    return undefined;
  }
}

export const operationOf = ({ definitions }: DocumentNode) =>
  definitions.find(({ kind }) => kind === Kind.OPERATION_DEFINITION) as OperationDefinitionNode;

/** Goes from the root down to the first connection: on the way there is nothing that a table would have to leave out. */
export function listOf(schema: GraphQLSchema, operation: OperationDefinitionNode): List {
  const types = new TypeInfo(schema);
  const path: string[] = [];
  const found: List[] = [];
  const way = {
    SelectionSet: {
      enter: ({ selections }: { selections: readonly SelectionNode[] }) => {
        if (selections.filter((each) => !isNamed(each, '__typename')).length > 1) throw ONE_LIST;
      },
    },
    Field: {
      enter: (field: FieldNode) => {
        const type = types.getType();
        const named = getNamedType(type);
        if (isListType(getNullableType(type))) throw ONE_LIST;
        if (field.name.value !== '__typename') path.push(field.alias?.value ?? field.name.value);
        if (!isObjectType(named) || !named.name.endsWith('Connection')) return undefined;
        found.push({ connection: field, type: named, path, rows: rowsOf(field) });
        return BREAK;
      },
    },
  };
  visit(operation, visitWithTypeInfo(types, way));
  if (!found[0]) throw ONE_LIST;
  return found[0];
}

function rowsOf({ selectionSet }: FieldNode): SelectionNode[] {
  const selections = selectionSet?.selections ?? [];
  const below = (nodes: readonly SelectionNode[], name: string) =>
    nodes.flatMap((node) => (isNamed(node, name) ? (node.selectionSet?.selections ?? []) : []));
  const rows = [...below(selections, 'nodes'), ...below(below(selections, 'edges'), 'node')];
  if (!rows.length || selections.some(({ kind }) => kind !== Kind.FIELD)) throw ONE_LIST;
  return rows;
}

const isNamed = (node: SelectionNode, name: string): node is FieldNode =>
  node.kind === Kind.FIELD && node.name.value === name;
