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

/** What went wrong in the reader's words; undefined where only the server's own sentence tells. */
export function wordsFor({ extensions }: Problem, { problems }: Words): string | undefined {
  const code = extensions?.code ?? '';
  return Object.hasOwn(problems, code) ? problems[code] : undefined;
}
