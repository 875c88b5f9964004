import type { Db } from '../../src/db';
import { type Server, startServer } from '../../src/server';

/** Whatever is asked of it fails: what is wrong with a question is told before. */
const gone = () => Promise.reject(new Error('Nothing is read.'));
const db: Db = { read: gone, write: gone, glance: gone, ping: gone, close: () => Promise.resolve() };

let server: Server;
beforeAll(async () => {
  server = await startServer({ db, host: '127.0.0.1', port: 0 });
});
afterAll(() => server.stop());

interface Wrong {
  message: string;
  locations?: { line: number; column: number }[];
  extensions: { code: string };
}

async function wrongWith(query: string, variables: Record<string, unknown> = {}): Promise<Wrong | undefined> {
  const body = JSON.stringify({ query, variables });
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(`${server.url}/graphql`, { method: 'POST', headers, body });
  return ((await response.json()) as { errors?: Wrong[] }).errors?.[0];
}

const persons = (type: string, argument: string) => `query ($w: ${type}) { persons(${argument}: $w) { nodes { id } } }`;
const where = persons('PersonFilter', 'where');
const statuses = 'query ($w: [FactStatus!]) { persons { nodes { detentions(statuses: $w) { totalCount } } } }';
const DATE = 'A Date is a day of the calendar, written like 2024-04-04.';

describe('a variable that does not fit is told where and why, without what was sent', () => {
  test.each([
    ['a day', where, { held: { on: 'Josnars' } }, ` at w.held.on. ${DATE}`],
    ['a day that a calendar lacks', where, { held: { on: '2024-02-30' } }, ` at w.held.on. ${DATE}`],
    ['null', where, { held: { on: null } }, ' at w.held.on. It must not be null: write a Date!.'],
    ['a missing field', where, { held: {} }, ' at w.held. Field on of required type Date! is missing.'],
    ['another field', where, { txet: 'Josnars' }, '. A field is not defined by type PersonFilter; did you mean text?'],
    [
      'a name as a field',
      where,
      { held: { Josnars: 1, on: '2024-01-01' } },
      ' at w.held. A field is not defined by type OnDay.',
    ],
    ['a text for an object', where, 'Josnars', '. A PersonFilter is an object with its fields.'],
    ['a number for a text', where, { text: 7_134 }, ' at w.text. A String is a text in quotes.'],
    [
      'a value of a list',
      where,
      { held: { on: '2024-01-01', certainty: ['NO', 'POSIBLE'] } },
      ' at w.held.certainty[1]. A value does not exist in enum Certainty; did you mean POSSIBLE?',
    ],
    ['an enum', statuses, ['Josnars'], ' at w[0]. A value does not exist in enum FactStatus.'],
    ['a number for an enum', statuses, [7_134], ' at w[0]. A value does not exist in enum FactStatus.'],
    ['a text for a number', persons('Int', 'first'), 'Josnars', '. An Int is a whole number of at most 32 bits.'],
    ['a large number', persons('Int', 'first'), 71_340_000_000, '. An Int is a whole number of at most 32 bits.'],
    ['an object for an id', 'query ($w: ID!) { node(id: $w) { id } }', { Josnars: 1 }, '. An ID is a text in quotes.'],
  ])('%s', async (_what, query, w, told) => {
    const wrong = await wrongWith(query, { w });
    expect(wrong).toMatchObject({
      message: `Variable "$w" does not fit its type${told}`,
      extensions: { code: 'BAD_USER_INPUT' },
    });
    expect(wrong?.locations).toHaveLength(1);
    expect(JSON.stringify(wrong)).not.toMatch(/Josnars|7134/);
  });

  test.each([
    'x" at "w.Josnars"; Field "y',
    'x" is not defined by type "Josnars". Did you mean "Josnars"?',
    'x" of required type "Josnars" was not provided.',
    'Josnars" at "w',
  ])('though it is written like the sentence on it: %s', async (text) => {
    expect((await wrongWith(where, { w: { [text]: 1 } }))?.message).toBe(
      'Variable "$w" does not fit its type. A field is not defined by type PersonFilter.',
    );
    for (const on of [text, [text], { [text]: text }])
      expect((await wrongWith(where, { w: { held: { on } } }))?.message).toBe(
        `Variable "$w" does not fit its type at w.held.on. ${DATE}`,
      );
    expect((await wrongWith(statuses, { w: text }))?.message).toBe(
      'Variable "$w" does not fit its type. A value does not exist in enum FactStatus.',
    );
  });
});

test('of two days in a document the wrong one is told by where it stands', async () => {
  const query = `{
  persons(where: { held: { on: "2024-01-01" } }) { nodes { id } }
  prisons { nodes { detentions(asOf: "yesterday") { totalCount } } }
}`;
  expect(await wrongWith(query)).toMatchObject({ message: DATE, locations: [{ line: 3, column: 38 }] });
});
