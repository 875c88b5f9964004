import {
  type DocumentNode,
  getNullableType,
  type GraphQLSchema,
  type GraphQLType,
  isEnumType,
  isListType,
  Kind,
  parse,
  typeFromAST,
} from 'graphql';
import type { Level } from '../level';
import type { Ask, Call } from './ask';
import { executeDocument } from './execute';
import type { Nouns } from './noun';

/** A value that a variable of each scalar may have; it is found nowhere. */
const VALUES: Readonly<Record<string, unknown>> = { Int: 1, Boolean: true, Date: '2025-01-01' };

/** The wholes of documents, as a graph of nothing is asked for them: without the variables that may be left out. */
export async function knownWholes(
  nouns: Nouns,
  { schema, level, documents }: { schema: GraphQLSchema; level: Level; documents: Iterable<string> },
) {
  const found: Call[] = [];
  const wholes = { isPlanned: (call: Call) => found.push(call) < 0 };
  const ask: Ask = async (calls) => calls.map(() => ({ rows: [], total: 0 }));
  const context = { level, ask, wholes };
  const answer = async (text: string) => {
    const document = parse(text);
    await executeDocument(nouns, { schema, document, variables: variablesFor(schema, document), context });
  };
  // A document that cannot be answered is told so when somebody asks it.
  for (const text of documents) await answer(text).catch(() => undefined);
  return found;
}

function variablesFor(schema: GraphQLSchema, document: DocumentNode): Record<string, unknown> {
  const variables = document.definitions.flatMap((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION ? (definition.variableDefinitions ?? []) : [],
  );
  const demanded = variables.filter(({ type, defaultValue }) => type.kind === Kind.NON_NULL_TYPE && !defaultValue);
  return Object.fromEntries(
    demanded.map(({ variable, type }) => [variable.name.value, valueOf(typeFromAST(schema, type))]),
  );
}

function valueOf(given: GraphQLType | undefined): unknown {
  const type = getNullableType(given);
  if (isListType(type)) return [valueOf(type.ofType)];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  return VALUES[String(type)] ?? 'none';
}
