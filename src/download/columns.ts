import { collectSubFields } from '@graphql-tools/utils';
import { type FieldNode, type GraphQLObjectType, type GraphQLSchema, type GraphQLType } from 'graphql';
import { badInput } from '../errors';
import type { Fragments } from '../graphql/fragments';
import { objectsOf } from '../graphql/objects';
import type { Column } from './cell';

export interface Selected {
  schema: GraphQLSchema;
  fragments: Fragments;
  variables: Record<string, unknown>;
}

const MOST_COLUMNS = 500;

/** The columns of rows of a type, in the order of the document: known before any row is. */
export function columnsOf(selected: Selected, type: GraphQLType, nodes: FieldNode[]): Column[] {
  const looks = { left: MOST_COLUMNS };
  return below(selected, new Set(objectsOf(selected.schema, type)), new Set(nodes), [], looks);
}

/** What is selected of any of the types, each name once: a table has the columns of all that may stand in it. */
function below(
  selected: Selected,
  types: Set<GraphQLObjectType>,
  nodes: Set<FieldNode>,
  path: Column,
  looks: { left: number },
): Column[] {
  const { schema, fragments, variables } = selected;
  const groups = new Map<string, { types: Set<GraphQLObjectType>; nodes: Set<FieldNode> }>();
  for (const type of types) {
    const { fields } = collectSubFields(schema, fragments, variables, type, [...nodes]);
    for (const [key, found] of fields) {
      const group = groups.get(key) ?? { types: new Set(), nodes: new Set() };
      const definition = type.getFields()[String(found[0]?.name.value)];
      if (definition) objectsOf(schema, definition.type).forEach((each) => group.types.add(each));
      found.forEach((node) => group.nodes.add(node));
      groups.set(key, group);
    }
  }
  looks.left -= groups.size;
  if (looks.left < 0) throw badInput(`A table has at most ${MOST_COLUMNS} columns: select fewer fields.`);
  return [...groups].flatMap(([key, group]) => {
    const column = [...path, key];
    const leaf = [...group.nodes].every((node) => !node.selectionSet);
    return leaf ? [column] : below(selected, group.types, group.nodes, column, looks);
  });
}
