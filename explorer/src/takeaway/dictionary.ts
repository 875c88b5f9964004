import {
  type DocumentNode,
  type FragmentDefinitionNode,
  getNamedType,
  getOperationAST,
  type GraphQLNamedType,
  type GraphQLSchema,
  isInterfaceType,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from 'graphql';
import type { Table } from '../view/rows';

/** What the schema says of a column. */
export interface Entry {
  column: string;
  type: string;
  description: string;
}

type Meanings = Map<string, Omit<Entry, 'column'>>;

/** What each column of a table means, in the schema's own words. */
export function dictionaryOf(schema: GraphQLSchema, document: DocumentNode, table: Table): Entry[] {
  const meanings = meaningsOf(schema, document);
  return table.columns.map((path) => {
    const column = path.join('.');
    const places = ['nodes.', 'edges.node.', ''].map((step) => `${table.name ? `${table.name}.` : ''}${step}${column}`);
    // What stands in front of a row belongs to something on the way to the list.
    const before = [...meanings.keys()].filter((key) => key === column || key.endsWith(`.${column}`));
    const meaning = [...places, ...before].map((key) => meanings.get(key)).find((each) => each !== undefined);
    return { column, type: meaning?.type ?? '', description: meaning?.description ?? '' };
  });
}

/** What every value of an answer means, by its path. */
function meaningsOf(schema: GraphQLSchema, document: DocumentNode): Meanings {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const each of document.definitions) {
    if (each.kind === Kind.FRAGMENT_DEFINITION) fragments.set(each.name.value, each);
  }
  const meanings: Meanings = new Map();
  const look = (set: SelectionSetNode, type: GraphQLNamedType | undefined, path: string): void => {
    for (const node of set.selections) {
      if (node.kind === Kind.FRAGMENT_SPREAD) {
        const fragment = fragments.get(node.name.value);
        if (fragment) look(fragment.selectionSet, schema.getType(fragment.typeCondition.name.value), path);
      } else if (node.kind === Kind.INLINE_FRAGMENT) {
        const name = node.typeCondition?.name.value;
        look(node.selectionSet, name === undefined ? type : schema.getType(name), path);
      } else {
        const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[node.name.value] : undefined;
        const key = `${path}${node.alias?.value ?? node.name.value}`;
        if (node.selectionSet) look(node.selectionSet, field && getNamedType(field.type), `${key}.`);
        else if (!meanings.has(key)) meanings.set(key, meaningOf(schema, field));
      }
    }
  };
  const operation = getOperationAST(document);
  if (operation) look(operation.selectionSet, schema.getQueryType() ?? undefined, '');
  return meanings;
}

/** A value of few is told with what each of them says. */
function meaningOf(
  schema: GraphQLSchema,
  field: { type: { toString(): string }; description?: string | null | undefined } | undefined,
): Omit<Entry, 'column'> {
  if (!field) return { type: 'String!', description: 'The name of the type of this thing.' };
  const type = String(field.type);
  const named = schema.getType(type.replace(/[[\]!]/g, ''));
  const values = named && 'getValues' in named ? named.getValues() : [];
  const each = values.map(({ name, description }) => `${name}: ${String(description)}`);
  return {
    type,
    description: [field.description ?? '', ...each]
      .join('\n')
      .replace(/ *\n */g, '\n')
      .trim(),
  };
}
