import { type Extents, extentsOf } from './extent';
import { type Budget, noteBudget } from './budget';
import { keyHeaders } from './key';
import type { Problem } from './problem';
import { noteRefusal } from './trusted';
import { isThing } from '../view/rows';

/** A question as it is sent. */
export interface Asked {
  document: string;
  variables: Record<string, unknown>;
  operation?: string | undefined;
}

/** What came back, as GraphQL has it. */
export interface Result {
  data?: Record<string, unknown> | null;
  errors?: Problem[];
  extensions?: { cost?: Cost; revision?: string | number };
}

/** In points: what the answer might have cost, and what it did. */
export interface Cost {
  requested?: number;
  actual?: number;
}

export interface Answer {
  asked: Asked;
  result: Result;
  /** Which of its lists are all that there is. */
  extents: Extents;
  budget?: Budget | undefined;
  /** Which state the graph was in, where that was asked as well. */
  state?: string;
  /** When it was answered, as RFC 3339. */
  at: string;
}

/** Asks the API that this page comes from. What cannot be reached is told as an answer too. */
export async function ask(asked: Asked, signal?: AbortSignal): Promise<Answer> {
  const body = { query: asked.document, variables: asked.variables, operationName: asked.operation };
  const response = await post('application/graphql-response+json, application/json', body, signal);
  const result = response instanceof Response ? await parsed(response) : { errors: [response] };
  const extents = extentsOf(asked, result.data);
  const budget = response instanceof Response ? budgetOf(response.headers) : undefined;
  noteBudget(budget);
  noteRefusal(result.errors);
  return { asked, result, extents, budget, at: new Date().toISOString() };
}

/** The whole list that a question asks for, as the server writes it page by page. */
export async function download(asked: Asked, type: string): Promise<Response | Problem> {
  // Where the document asks for its sources, the server need not add them.
  const at = asked.document.includes('citations') ? 'graphql?sources=false' : 'graphql';
  return post(
    type,
    { query: asked.document, variables: asked.variables, operationName: asked.operation },
    undefined,
    at,
  );
}

async function post(accept: string, body: object, signal?: AbortSignal, at = 'graphql'): Promise<Response | Problem> {
  const key = keyHeaders();
  if (!key) return problem('The API key has signs that no key has.', 'BAD_KEY');
  const headers = { 'content-type': 'application/json', accept, ...key };
  const request: RequestInit = { method: 'POST', headers, body: JSON.stringify(body) };
  try {
    return await fetch(at, signal ? { ...request, signal } : request);
  } catch (error) {
    if (signal?.aborted) throw error;
    return problem('The server cannot be reached.', 'UNREACHABLE');
  }
}

const problem = (message: string, code: string): Problem => ({ message, extensions: { code } });

async function parsed(response: Response): Promise<Result> {
  try {
    const body: unknown = await response.json();
    if (isResult(body)) return body;
  } catch {
    // What is no JSON is no answer either.
  }
  const message = `The server answered with ${response.status}, and nothing that can be read.`;
  return { errors: [problem(message, 'UNREADABLE')] };
}

/** Whether it is an answer of GraphQL, and not what something between us and the server says for itself. */
const isResult = (body: unknown): body is Result =>
  isThing(body) && (isThing(body.data) || (Array.isArray(body.errors) && body.errors.some(isThing)));

/** Reads `RateLimit` in either form: `limit=…, remaining=…, reset=…` or `"name";r=…;t=…`. */
export function budgetOf(headers: Pick<Headers, 'get'>): Budget | undefined {
  const text = headers.get('RateLimit') ?? '';
  const number = (pattern: RegExp) => {
    const found = pattern.exec(text)?.[1];
    return found === undefined ? undefined : Number(found);
  };
  const remaining = number(/\b(?:remaining|r)=(\d+)/);
  if (remaining === undefined) return undefined;
  const limit = number(/\b(?:limit|q)=(\d+)/);
  const reset = number(/\b(?:reset|t)=(\d+)/);
  return { remaining, ...(limit !== undefined && { limit }), ...(reset !== undefined && { reset }) };
}
