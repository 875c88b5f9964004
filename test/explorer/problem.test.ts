import { isUntrusted, type Problem, wordsFor } from '../../explorer/src/answer/problem';
import { en } from '../../explorer/src/language/en';
import { startServer } from '../../src/server';
import { stubDb } from '../support/stub';

/** What a server that answers only documents of its list says to all others. */
async function refusal(body: string): Promise<Problem> {
  const trusted = { documents: new Map<string, string>(), only: true };
  const server = await startServer({ db: stubDb(), host: '127.0.0.1', port: 0, trusted });
  const headers = { 'content-type': 'application/json', accept: 'application/graphql-response+json' };
  const response = await fetch(`${server.url}/graphql`, { method: 'POST', headers, body });
  const { errors } = (await response.json()) as { errors: Problem[] };
  await server.stop();
  return errors[0]!;
}

test('a server that answers only documents of its own list is known by its refusal, and told in the reader’s words', async () => {
  const refused = await refusal('{"query":"{ __typename }"}');
  expect(isUntrusted(refused)).toBe(true);
  expect(wordsFor(refused, en)).toBe(en.problems.UNTRUSTED);
});

test('what is refused for another reason is told as the server told it', async () => {
  const refused = await refusal('{');
  expect(refused.extensions?.code).toBe('BAD_REQUEST');
  expect(isUntrusted(refused)).toBe(false);
  expect(wordsFor(refused, en)).toBeUndefined();
});
