import {
  type ASTNode,
  doTypesOverlap,
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLOutputType,
  getNamedType,
  type GraphQLSchema,
  isAbstractType,
  isCompositeType,
  Kind,
  type OperationDefinitionNode,
  parse,
  type SelectionNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';

/** What a fact, a statement or a figure rests on: who says so, and where it was published. */
const CITED = 'citations { source { subject title publisher { ... on Entity { name } } url } }';
const SAID = `assertedBy { ... on Entity { name } } ${CITED}`;

/** What is selected beside what was asked of an object of these types. */
const NAMES = selections({ Node: 'id', Entity: 'name', Source: 'subject title url' });
const SOURCES = selections({
  Fact: `sources: statements(states: [ACCEPTED], first: 10) { nodes { ${SAID} } pageInfo { hasNextPage } }`,
  Statement: SAID,
  Figure: SAID,
});
const [TYPENAME, MORE, MORE_BEFORE] = ['__typename', 'pageInfo { hasNextPage }', 'pageInfo { hasPreviousPage }'].map(
  selection,
) as [SelectionNode, SelectionNode, SelectionNode];

type Selections = readonly (readonly [type: string, node: SelectionNode])[];

/** Selects beside every object what it is called, of which type it is, where it comes from, and of lists within whether they are cut. */
export function withBeside<T extends ASTNode>(
  schema: GraphQLSchema,
  node: T,
  sources: boolean,
  root?: GraphQLOutputType,
): T {
  const types = new TypeInfo(schema, root);
  const leave = (field: FieldNode): FieldNode | undefined => {
    const type = getNamedType(types.getType());
    if (!isCompositeType(type) || !field.selectionSet) return undefined;
    return {
      ...field,
      selectionSet: { ...field.selectionSet, selections: around(schema, field, type, sources) },
    };
  };
  return visit<T>(node, visitWithTypeInfo(types, { Field: { leave } }));
}

/** What it is and is called stands before what was asked, what it rests on after it. */
function around(schema: GraphQLSchema, field: FieldNode, type: GraphQLCompositeType, sources: boolean) {
  const asked = field.selectionSet?.selections ?? [];
  if (type.name.endsWith('Connection')) return [...asked, has(field.arguments, 'last') ? MORE_BEFORE : MORE];
  const fitting = (beside: Selections) =>
    beside.flatMap(([name, node]) => {
      const other = schema.getType(name);
      return isCompositeType(other) && doTypesOverlap(schema, other, type) ? node : [];
    });
  const cited = sources && !has(asked, 'statements') ? fitting(SOURCES) : [];
  return [...(isAbstractType(type) ? [TYPENAME] : []), ...fitting(NAMES), ...asked, ...cited];
}

const has = (nodes: readonly ASTNode[] | undefined, name: string) =>
  nodes?.some((node) => (node.kind === Kind.FIELD || node.kind === Kind.ARGUMENT) && node.name.value === name) ?? false;

function selections(byType: Record<string, string>): Selections {
  return Object.entries(byType).map(([type, text]) => [type, selection(`... on ${type} { ${text} }`)]);
}

function selection(text: string): SelectionNode {
  const [operation] = parse(`{ ${text} }`, { noLocation: true }).definitions as [OperationDefinitionNode];
  return operation.selectionSet.selections[0] as SelectionNode;
}
