import { ask } from '../../explorer/src/answer/ask';

afterEach(() => jest.restoreAllMocks());

/** How the page reads what comes back. */
async function answerTo(body: string, status = 502) {
  jest.spyOn(globalThis, 'fetch').mockResolvedValue(new Response(body, { status }));
  const { result } = await ask({ document: '{ prisons { totalCount } }', variables: {} });
  return result;
}

test.each(['<html></html>', '{"message":"Bad gateway"}', 'null', '[]', '"no"', '{"data":"no"}', '{"errors":[]}'])(
  'what is no answer of GraphQL cannot be read: %s',
  async (body) => {
    expect(await answerTo(body)).toMatchObject({ errors: [{ extensions: { code: 'UNREADABLE' } }] });
  },
);

test('an answer is taken as it is, be it an error', async () => {
  const refused = { errors: [{ message: 'No.', extensions: { code: 'TIMEOUT' } }] };
  expect(await answerTo(JSON.stringify(refused), 503)).toEqual(refused);
  expect(await answerTo('{"data":{"prisons":null}}', 200)).toEqual({ data: { prisons: null } });
});
