import { collectFields } from '@graphql-tools/utils';
import {
  type DocumentNode,
  execute as executeByResolvers,
  type ExecutionResult,
  type FieldNode,
  getOperationAST,
  type GraphQLError,
  type GraphQLObjectType,
  type GraphQLSchema,
  Kind,
  locatedError,
  type OperationDefinitionNode,
  OperationTypeNode,
  validate,
} from 'graphql';
import { coercedIn } from '../graphql/coerced';
import { fragmentsOf } from '../graphql/fragments';
import type { Nouns } from './noun';
import { type Info, plan } from './plan';
import { type Reader, read } from './read';
import { empty } from './shape';

/** What is asked, and who asks it. */
interface Asking {
  schema: GraphQLSchema;
  variables?: Record<string, unknown> | undefined;
  context: Reader;
}

/** An operation of a document that was found valid. */
export interface Operation extends Asking {
  document: DocumentNode;
  operation: OperationDefinitionNode;
}

/** Answers a document's only operation, if the document is valid. */
export async function executeDocument(
  nouns: Nouns,
  asked: Asking & Pick<Operation, 'document'>,
): Promise<ExecutionResult> {
  const errors = validate(asked.schema, asked.document);
  const operation = getOperationAST(asked.document);
  if (!operation || errors.length > 0) return { errors };
  const whole = { ...asked, operation };
  return (await execute(nouns, whole)) ?? byResolvers(whole, operation);
}

/**
 * Answers a query whose variables fit; undefined for any other operation, which is graphql-js's to execute.
 * What nouns say how to read is read as the answer has it; fields with resolvers are left to graphql-js as well.
 */
export async function execute(nouns: Nouns, asked: Operation): Promise<ExecutionResult | undefined> {
  const { schema, document, operation, variables = {} } = asked;
  const query = schema.getQueryType();
  if (operation.operation !== OperationTypeNode.QUERY || !query) return undefined;
  const coerced = coercedIn(schema, operation, variables);
  if (!coerced) return undefined;
  const info = { schema, fragments: fragmentsOf(document), variableValues: coerced };
  const { fields } = collectFields(schema, info.fragments, coerced, query, operation.selectionSet);
  return executeQuery(nouns, asked, { info, query, fields });
}

/** The root fields of a query, each where the document names it. */
interface Roots {
  info: Info;
  query: GraphQLObjectType;
  fields: ReadonlyMap<string, FieldNode[]>;
}

async function executeQuery(nouns: Nouns, asked: Operation, { info, query, fields }: Roots): Promise<ExecutionResult> {
  const data = empty();
  const errors: GraphQLError[] = [];
  const readField = async (key: string, nodes: FieldNode[]) => {
    try {
      data[key] = await read(asked.context, plan(nouns, info, query, key, nodes));
    } catch (error) {
      errors.push(locatedError(error, nodes, [key]));
    }
  };
  const others: FieldNode[] = [];
  const reads: Promise<void>[] = [];
  for (const [key, nodes] of fields) {
    // Every name has its place, whatever is found first.
    data[key] = null;
    if (nouns.Query?.steps?.[String(nodes[0]?.name.value)]) reads.push(readField(key, nodes));
    else others.push(...nodes);
  }
  if (others.length > 0) reads.push(addOthers(asked, others, data, errors));
  await Promise.all(reads);
  return errors.length > 0 ? { errors, data } : { data };
}

async function addOthers(asked: Operation, fields: FieldNode[], data: object, errors: GraphQLError[]): Promise<void> {
  const { operation } = asked;
  const selectionSet = { ...operation.selectionSet, selections: fields };
  const rest = await byResolvers(asked, { ...operation, selectionSet });
  errors.push(...(rest.errors ?? []));
  Object.assign(data, rest.data);
}

/** Answers by the schema's own resolvers all of an operation, or some of its fields. */
async function byResolvers(
  { schema, document, variables, context }: Operation,
  operation: OperationDefinitionNode,
): Promise<ExecutionResult> {
  const fragments = document.definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION);
  const own = { ...document, definitions: [operation, ...fragments] };
  return executeByResolvers({ schema, document: own, variableValues: variables, contextValue: context });
}
