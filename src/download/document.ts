import {
  type DefinitionNode,
  type DocumentNode,
  type FieldNode,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  parse,
  type SelectionNode,
  separateOperations,
  visit,
} from 'graphql';
import { withBeside } from './beside';
import type { List } from './list';

export interface PagedDocument {
  document: DocumentNode;
  /** The field that gives the rows, with all that is selected of them. */
  rows: FieldNode;
  /** What the two variables are called that say which page. */
  names: { first: string; after: string };
}

/** Writes a document anew so that its one list is given page by page, and what belongs beside each value with it. */
export function pagedDocument(
  schema: GraphQLSchema,
  document: DocumentNode,
  list: List,
  sources: boolean,
): PagedDocument {
  const names = { first: free(document, 'first'), after: free(document, 'after') };
  const page = written(`query ($${names.first}: Int, $${names.after}: String) {
    list(first: $${names.first}, after: $${names.after}) { nodes pageInfo { hasNextPage endCursor } }
  }`);
  const [field] = page.selectionSet.selections as [FieldNode];
  const [nodes, ...others] = field.selectionSet?.selections as [FieldNode, ...SelectionNode[]];
  const rows = withBeside(
    schema,
    { ...nodes, selectionSet: { kind: Kind.SELECTION_SET, selections: list.rows } },
    sources,
    list.type,
  );
  const kept = (list.connection.arguments ?? []).filter(({ name }) => !['first', 'after'].includes(name.value));
  const connection: FieldNode = {
    ...list.connection,
    arguments: [...kept, ...(field.arguments ?? [])],
    selectionSet: { kind: Kind.SELECTION_SET, selections: [rows, ...others] },
  };
  const walked = (definition: DefinitionNode): DefinitionNode => {
    if (definition.kind !== Kind.OPERATION_DEFINITION) return withBeside(schema, definition, sources);
    const operation = visit(definition, { Field: (node) => (node === list.connection ? connection : undefined) });
    return {
      ...operation,
      variableDefinitions: [...(operation.variableDefinitions ?? []), ...(page.variableDefinitions ?? [])],
    };
  };
  const [whole] = Object.values(separateOperations({ ...document, definitions: document.definitions.map(walked) }));
  return { document: withoutUnused(whole as DocumentNode), rows, names };
}

/** What stood in the list's own arguments, or beside its rows, may have been the only use of a variable. */
function withoutUnused(document: DocumentNode): DocumentNode {
  const used = variablesIn(document);
  return visit(document, { VariableDefinition: ({ variable }) => (used.has(variable.name.value) ? undefined : null) });
}

/** The variables that are used, wherever that is. */
function variablesIn(document: DocumentNode): Set<string> {
  const found = new Set<string>();
  visit(document, { VariableDefinition: () => false, Variable: ({ name }) => void found.add(name.value) });
  return found;
}

/** A name that no variable of the document has. */
function free(document: DocumentNode, name: string): string {
  const taken = variablesIn(document);
  return taken.has(name) ? free(document, `${name}_`) : name;
}

const written = (text: string) => parse(text, { noLocation: true }).definitions[0] as OperationDefinitionNode;
