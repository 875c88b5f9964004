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

const parsed = (value: unknown) => (typeof value === 'string' ? (JSON.parse(value || 'null') as unknown) : value);
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
  try {
    const { query, operationName, variables } = given.parse(request.method === 'POST' ? request.body : request.query);
    const named = operationName ? { operationName } : {};
    return { query, ...named, variables: variables ?? {}, ...wanted.parse(request.query) };
  } catch {
    throw badInput(
      'Send a document as `query` and its values as an object of JSON in `variables`; beside them `limit` may be a whole number, `sources` and `end` true or false.',
    );
  }
}
