import type { Request } from 'express';
import { z } from 'zod';
import { badInput } from '../errors';

/** What a download is asked with: a question as GraphQL over HTTP has it, and in the address how it is wanted. */
export interface Question {
  query: string;
  operationName?: string;
  variables: Record<string, unknown>;
  /** How many rows at the most; without it, all. */
  limit?: number;
  /** Whether who says so, and where it was published, stands beside facts, statements and figures. */
  sources: boolean;
  /** Whether the last line tells if it is whole; without it, what breaks off breaks the connection. */
  end: boolean;
}

const QUERY = 'Send the document as `query`.';
/** How each other part of a download is sent. */
const FORMS: Readonly<Record<string, string>> = {
  operationName: 'Send the name of an operation of the document as `operationName`, or leave it out.',
  variables: 'Send the values of variables as an object of JSON in `variables`.',
  limit: '`limit` is a whole number above 0: how many rows at the most.',
  sources: '`sources` is true or false: whether who says so stands beside what was asked.',
  end: '`end` is true or false: whether the last line tells if the list is whole.',
};

const parsed = (value: unknown) => {
  if (typeof value !== 'string') return value;
  try {
    return JSON.parse(value || 'null') as unknown;
  } catch {
    return value;
  }
};
const given = z.object({
  query: z.string(),
  operationName: z.string().nullish(),
  variables: z.preprocess(parsed, z.record(z.string(), z.unknown()).nullish()),
});
const flag = z
  .enum(['true', 'false'])
  .default('true')
  .transform((word) => word === 'true');
const wanted = z.object({ limit: z.coerce.number().int().positive().optional(), sources: flag, end: flag });

export function questionOf(request: Request): Question {
  const { query, operationName, variables } = fitting(given, request.method === 'POST' ? request.body : request.query);
  const named = operationName ? { operationName } : {};
  return { query, ...named, variables: variables ?? {}, ...fitting(wanted, request.query) };
}

/** What was sent, where it fits; else the first part that does not is told, by our own name for it. */
function fitting<T>(schema: z.ZodType<T>, sent: unknown): T {
  const { data, error } = schema.safeParse(sent ?? {});
  if (!error) return data;
  const [name] = error.issues[0]?.path ?? [];
  throw badInput(FORMS[String(name)] ?? QUERY);
}
