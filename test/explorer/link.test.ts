import fc from 'fast-check';
import { fragmentOf, isLink, sharedOf, type Shared } from '../../explorer/src/share/link';
import { views } from '../../explorer/src/view/view';

const shared = fc.record(
  {
    question: fc.string(),
    variables: fc.dictionary(
      fc.string({ minLength: 1 }).filter((key) => key !== '__proto__'),
      fc.string(),
    ),
    view: fc.constantFrom(...views),
    language: fc.constantFrom('en' as const, 'es' as const),
    private: fc.constant(true),
  },
  { requiredKeys: ['question', 'variables'] },
);

test('a link holds question, variables and view, whatever they are', () => {
  fc.assert(fc.property(shared, (what) => expect(sharedOf(fragmentOf(what))).toEqual({ ...what })));
});

test('a link holds a document of the reader’s own as well', () => {
  const document = 'query A { prisons { nodes { name } } } query B { prisons { totalCount } }';
  const own: Shared = { document, operation: 'B', variables: {}, view: 'json' };
  expect(sharedOf(fragmentOf(own))).toEqual(own);
});

test('all of it stands behind the #, in signs that no address changes', () => {
  expect(fragmentOf({ question: 'held', variables: { person: 'Ñandú & co' } })).toMatch(/^#q=[\w+\-$]+$/);
});

test.each(['', '#answer', '#q=', '#q=nonsense', fragmentOf({ variables: {} }), fragmentOf([] as never)])(
  'what is no link of ours opens nothing: %s',
  (fragment) => expect(sharedOf(fragment)).toBeUndefined(),
);

test('a damaged link is known for one of ours', () => {
  const whole = fragmentOf({ question: 'held', variables: {} });
  const damaged = [whole.slice(0, 12), '#q=', '#abc', '#question=held'];
  expect([whole, ...damaged].map(isLink)).toEqual([true, true, true, true, true]);
  expect(damaged.map(sharedOf)).toEqual(damaged.map(() => undefined));
  expect(['', '#', '#answer'].map(isLink)).toEqual([false, false, false]);
});

test('what a link holds that is unknown is left out', () => {
  const strange = { question: 'held', variables: null, view: 'map', language: 'xx', key: 'secret' };
  expect(sharedOf(fragmentOf(strange as never))).toEqual({ question: 'held', variables: {} });
});
