import { type Server, startServer } from '../../src/server';
import { post, stubDb } from '../support/stub';

let server: Server;
const logged: object[] = [];
beforeAll(async () => {
  server = await startServer({ db: stubDb(), host: '127.0.0.1', port: 0, log: (entry) => void logged.push(entry) });
});
afterAll(() => server.stop());

const documents = ['mutation { takeDown(id: "x", kind: HIDDEN) { id } }', 'subscription { changes { id } }'];

test.each(documents)(
  '%s is refused as invalid to who has none, also where only its price is asked',
  async (document) => {
    for (const headers of [{}, { 'habeas-dry-run': '1' }] as Record<string, string>[]) {
      const { data, errors } = (await (await post(server.url, document, { headers })).json()) as {
        data?: object;
        errors?: object[];
      };
      expect(data ?? null).toBeNull();
      expect(errors).toMatchObject([
        {
          message: expect.stringMatching(/^There is no (mutation|subscription) here/) as string,
          extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
        },
      ]);
    }
    expect(logged).not.toContainEqual(expect.objectContaining({ level: 'error' }));
  },
);
