import type { Words } from '../language/en';

/** What went wrong, as GraphQL tells it. */
export interface Problem {
  message: string;
  path?: (string | number)[];
  extensions?: { code?: string; requestId?: string };
}

/** What could not be done, and why. */
export class Failed extends Error {
  constructor(readonly problem: Problem) {
    super(problem.message);
  }
}

/** Whether the server answers only documents of its own list; it refuses other things under the same code. */
export const isUntrusted = ({ message, extensions }: Problem): boolean =>
  extensions?.code === 'BAD_REQUEST' && message.startsWith('Only documents of the manifest');

/** What went wrong in the reader's words; undefined where only the server's own sentence tells. */
export function wordsFor(problem: Problem, { problems }: Words): string | undefined {
  const code = isUntrusted(problem) ? 'UNTRUSTED' : (problem.extensions?.code ?? '');
  return Object.hasOwn(problems, code) ? problems[code] : undefined;
}
