import { getVariableValues, type GraphQLError, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';

/** Variables with their defaults; undefined where they do not fit, which is told before anything is read. */
export function coercedIn(schema: GraphQLSchema, operation: OperationDefinitionNode, given: Record<string, unknown>) {
  return getVariableValues(schema, operation.variableDefinitions ?? [], given, { maxErrors: 1 }).coerced;
}

/**
 * Where and why a variable does not fit, in names of the schema alone: never what was sent, be it the name of a field.
 * Undefined for any other error.
 */
export function unfitting({ message, originalError }: GraphQLError): string | undefined {
  const variable = /^Variable "\$\w+"(?= got invalid value )/.exec(message)?.[0];
  if (variable === undefined) return undefined;
  const why = originalError?.message ?? '';
  // What was sent stands before this; within a text of it, a quote has a backslash.
  const where = / at "([\w.[\]]+)"$/.exec(message.slice(0, -`; ${why}`.length))?.[1];
  return `${variable} does not fit its type${where === undefined ? '' : ` at ${where}`}. ${wanted(why)}`;
}

const SCALARS: Record<string, string> = {
  String: 'A String is a text in quotes.',
  ID: 'An ID is a text in quotes.',
  Int: 'An Int is a whole number of at most 32 bits.',
  Float: 'A Float is a number.',
  Boolean: 'A Boolean is true or false.',
};

/** What the GraphQL library says of a value, and what is told of that: `type`, `field` and `near` are names of the schema. */
const REASONS: [RegExp, (names: Record<string, string | undefined>) => string | undefined][] = [
  [/^A Date is (?<form>[^]*)$/, ({ form }) => `A Date is ${form}`],
  [
    /^Expected non-nullable type "(?<type>[\w![\]]+)" not to be null\.$/,
    ({ type }) => `It must not be null: write a ${type}.`,
  ],
  [/^Expected type "(?<type>\w+)" to be an object\.$/, ({ type }) => `A ${type} is an object with its fields.`],
  [
    /^Field "(?<field>\w+)" of required type "(?<type>[\w![\]]+)" was not provided\.$/,
    ({ field, type }) => `Field ${field} of required type ${type} is missing.`,
  ],
  [
    /^Field "[^]*" is not defined by type "(?<type>\w+)"\.(?: Did you mean (?<near>(?:"\w+"|, | or |or )+)\?)?$/,
    ({ type, near }) => `A field is not defined by type ${type}${meant(near)}`,
  ],
  [
    /^Value "[^]*" does not exist in "(?<type>\w+)" enum\.(?: Did you mean the enum value (?<near>(?:"\w+"|, | or |or )+)\?)?$/,
    ({ type, near }) => `A value does not exist in enum ${type}${meant(near)}`,
  ],
  [/^Enum "(?<type>\w+)" cannot represent /, ({ type }) => `A value does not exist in enum ${type}.`],
  [/^(?<type>\w+) cannot represent /, ({ type = '' }) => SCALARS[type]],
];

const meant = (near: string | undefined) => (near === undefined ? '.' : `; did you mean ${near.replaceAll('"', '')}?`);

function wanted(why: string): string {
  for (const [reason, told] of REASONS) {
    const names = reason.exec(why)?.groups;
    const sentence = names && told(names);
    if (sentence !== undefined) return sentence;
  }
  return 'The schema says how it is written.';
}
