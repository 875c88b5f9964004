import { ZodError } from 'zod';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { unfitting } from './graphql/coerced';

/** A reason why the program cannot start or go on: its message is one sentence that says what happened and what to do. */
export class StartError extends Error {}

/** A write of which nobody knows whether the database kept it. The writer keeps nothing twice, so doing it again is safe. */
export class UnknownOutcome extends StartError {
  constructor(options: ErrorOptions) {
    super(
      'Neo4j did not say whether it kept what was written: do the same again, which writes nothing twice.',
      options,
    );
  }
}

/** The deadline of a request has passed, or nobody waits for its answer any more. */
export class TimeoutError extends Error {
  override name = 'TimeoutError';
}

/** An error of the caller's: the message says what is wrong with the question and what would be right. */
export function badInput(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });
}

/** Does what an admin asks for; what cannot be done is the caller's error, or an outcome that nobody knows. */
export async function asked<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof ZodError) throw badInput(error.issues.map(({ message }) => message).join(' '));
    if (error instanceof UnknownOutcome) throw new GraphQLError(error.message, { extensions: { code: 'UNAVAILABLE' } });
    throw error instanceof StartError ? badInput(error.message) : error;
  }
}

/** Codes whose messages are ours, or about the caller's own document, and name nothing else. */
const TOLD = new Set([
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'COST_LIMIT',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
  'RATE_LIMIT',
  'UNAVAILABLE',
]);

/** What a caller is told of an error: a code, a sentence that says what to do, and never a value, an address or a stack. */
export function publicError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const { message, code } = told(formatted, error);
  const { locations, path } = formatted;
  return { message, ...(locations && { locations }), ...(path && { path }), extensions: { code } };
}

function told(formatted: GraphQLFormattedError, error: unknown): { message: string; code: string } {
  const code = String(formatted.extensions?.code);
  const unfit = error instanceof GraphQLError ? unfitting(error) : undefined;
  if (TOLD.has(code)) return { message: unfit ?? withoutValues(formatted.message), code };
  if (error instanceof GraphQLError && isOfPersisted(error)) return PERSISTED;
  const cause = ((error as GraphQLError).originalError ?? error) as Error & { code?: unknown };
  if (TOO_LATE.test(`${cause.name} ${String(cause.code)}`)) {
    return { message: 'The answer took too long: ask for less, or try again.', code: 'TIMEOUT' };
  }
  if (NOT_THERE.test(`${cause.name} ${String(cause.code)}`)) {
    return { message: 'The graph cannot be read right now: try again in some seconds.', code: 'UNAVAILABLE' };
  }
  return { message: 'Something went wrong on our side: report the request id if it happens again.', code: 'INTERNAL' };
}

const PERSISTED = {
  message:
    'extensions.persistedQuery is not right: its version is 1, and its sha256Hash is the SHA-256 of the query, if that is sent too.',
  code: 'BAD_REQUEST',
};

/** Apollo refuses these alone with a status and without a code. */
const isOfPersisted = ({ extensions }: GraphQLError): boolean =>
  extensions.code === undefined && (extensions.http as { status?: number } | undefined)?.status === 400;

/** The deadline of the request, or the database's own. */
const TOO_LATE = /^TimeoutError|TransactionTimedOut/;
/** What the driver says where no database answers, where it starts or stops, or where no connection is free. */
const NOT_THERE = /^Neo4jError (ServiceUnavailable|SessionExpired|N\/A|Neo\.TransientError|Neo\.DatabaseError)/;

/** What a caller sent may be the name of somebody in danger: messages of the GraphQL library lose the values that they repeat. */
function withoutValues(message: string): string {
  return message
    .replace(/ got invalid value [\s\S]*$/, ' does not fit its type: the schema says how it is written.')
    .replace(/^Unknown operation named [\s\S]*$/, 'The document has no operation of the name that was sent.')
    .replace(/, found [\s\S]*$/, '.')
    .replace(/( cannot represent [^:]*): [\s\S]*$/, '$1.');
}
