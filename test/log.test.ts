import { startServer } from '../src/server';
import { post, stubDb } from './support/stub';

type Entry = Record<string, unknown>;

/** What is logged, and answered, while `work` asks a server of which each read fails like this. */
async function logOf(work: (url: string) => Promise<Response[]>, failure?: Error) {
  const entries: Entry[] = [];
  const db = stubDb(() => (failure ? Promise.reject(failure) : Promise.resolve([])));
  const server = await startServer({ db, host: '127.0.0.1', port: 0, log: (entry) => entries.push(entry) });
  const answers = await Promise.all((await work(server.url)).map((response) => response.text()));
  await server.stop();
  return { entries, answers };
}

test('a request is one entry: its id, what it asked, its status, its time and its steps', async () => {
  const query = 'query PersonsAndEvents { persons { nodes { id } } events { nodes { id } } }';
  const { entries, answers } = await logOf(async (url) => [await post(url, query)]);
  expect(answers[0]).toContain('"persons"');
  expect(entries).toEqual([
    {
      level: 'info',
      requestId: expect.stringMatching(/^[0-9a-f-]{36}$/),
      status: 200,
      ms: expect.any(Number),
      operation: { type: 'query', name: 'PersonsAndEvents' },
      codes: undefined,
      steps: [
        { step: 'person/list', ms: expect.any(Number) },
        { step: 'event/list', ms: expect.any(Number) },
      ],
    },
  ]);
});

test('health is not logged, and what is refused is, with its code', async () => {
  const { entries } = await logOf(async (url) => [await fetch(`${url}/health/live`), await post(url, '{ nothing }')]);
  expect(entries).toMatchObject([{ status: 200, codes: ['GRAPHQL_VALIDATION_FAILED'] }]);
});

test('an error of ours is logged with its name and where it came from, not with what it says', async () => {
  const failure = Object.assign(new TypeError('Josnar Baduel at bolt://10.0.0.1'), { code: 'E1' });
  const { entries } = await logOf(async (url) => [await post(url, '{ persons { nodes { id } } }')], failure);
  expect(entries).toMatchObject([
    { level: 'error', error: 'TypeError', code: 'E1', stack: expect.arrayContaining([expect.stringMatching(/^at /)]) },
    { level: 'info', codes: ['INTERNAL'] },
  ]);
  expect(JSON.stringify(entries)).not.toMatch(/Josnar|bolt/);
});

const CANARY = 'Josnarbaduel';

/** The name of somebody in danger, in every place where a request may hold it. */
const places: [string, (url: string) => Promise<Response>][] = [
  ['a literal', (url) => post(url, `{ search(text: "${CANARY}") { nodes { matched { text } } } }`)],
  ['an id', (url) => post(url, `{ node(id: "${CANARY}") { id } }`)],
  ['an operation', (url) => post(url, `query ${CANARY} { persons { nodes { id } } }`)],
  ['an operation beside words', (url) => post(url, `query Person${CANARY} { persons { nodes { id } } }`)],
  ['a wrong literal', (url) => post(url, `{ persons(first: "${CANARY}") { nodes { id } } }`)],
  [
    'a header',
    (url) => post(url, '{ persons { nodes { id } } }', { headers: { 'x-request-id': CANARY, origin: CANARY } }),
  ],
  ['the address', (url) => fetch(`${url}/graphql/${CANARY}?query={persons{nodes{id}}}&name=${CANARY}`)],
  ['a download', (url) => fetch(`${url}/export.csv?query={search(text:"${CANARY}"){nodes{matched{text}}}}`)],
  [
    'a wrong download',
    (url) => fetch(`${url}/export.csv?limit=${CANARY}&query={persons(first:"${CANARY}"){nodes{id}}}`),
  ],
  ['a cursor of a download', (url) => fetch(`${url}/export.csv?query={persons(after:"${CANARY}"){nodes{id}}}`)],
  ['no JSON', (url) => post(url, '', { body: `{"query": "${CANARY}` })],
  ['a cursor', (url) => post(url, `{ persons(after: "${CANARY}") { nodes { id } } }`)],
  ['a variable', (url) => variable(url, 'String!', CANARY)],
  ['a wrong variable', (url) => variable(url, 'Int!', CANARY)],
  [
    'the wish for an operation',
    (url) => post(url, '', { body: JSON.stringify({ query: 'query A { __typename }', operationName: CANARY }) }),
  ],
];

const variable = (url: string, type: string, v: string) =>
  post(url, '', {
    body: JSON.stringify({
      query: `query ($v: ${type}) { search(text: $v) { nodes { matched { text } } } }`,
      variables: { v },
    }),
  });

test.each([
  ['answers', undefined],
  ['fails', new Error(`${CANARY} is in the way`)],
])('where the graph %s, what a caller sends is in no log and no error', async (_what, failure) => {
  for (const [, ask] of places) {
    const { entries, answers } = await logOf(async (url) => [await ask(url)], failure);
    expect(entries.length).toBeGreaterThan(0);
    expect(JSON.stringify(entries)).not.toContain(CANARY);
    expect(answers.join()).not.toContain(CANARY);
  }
});
