import { execute, WHOLE } from '../support/execute';
import { makeWorld, type World } from '../support/slow/world';

let world: World;
beforeAll(async () => {
  world = await makeWorld();
}, 120_000);
afterAll(() => world.db.close());

/** Uses variables at every depth: in arguments, in directives, within a fragment. */
const DOCUMENT = `query ($first: Int = 3, $inner: Int, $day: Date, $on: Date!, $names: Boolean!, $text: String) {
  persons(first: $first, where: { text: $text }) { nodes { ...Held siblings(first: 2) @skip(if: $names) { nodes { id } } } }
}
fragment Held on Person {
  id name @include(if: $names)
  detentions(first: $inner, asOf: $day) { totalCount nodes { status period { certainty(on: $on) } prison { name } } }
}`;

const NAMES = [undefined, null, 'a', 'maria'];
const courses = [1, 5, undefined].flatMap((inner) =>
  [undefined, null, '2025-01-05', '2024-06-11'].flatMap((day, i) =>
    [true, false].map((names) => ({
      inner,
      day,
      on: day ?? '2025-06-01',
      names,
      first: names ? 2 : undefined,
      text: NAMES[i],
    })),
  ),
);

/** What JSON leaves out is left out of the variables too. */
const given = (variables: object) => JSON.parse(JSON.stringify(variables)) as Record<string, unknown>;

test.each(['level by level', 'whole'])('what is kept of a document does for any variables, read %s', async (way) => {
  const how = way === 'whole' ? WHOLE : {};
  const answers = [];
  for (const course of courses) {
    const variables = { ...course, inner: course.inner ?? 2 };
    const again = await execute(world.db, 0, DOCUMENT, given(variables), how);
    // Another text is another document, for which nothing is kept.
    const anew = await execute(world.db, 0, `${DOCUMENT} # ${JSON.stringify(course)} ${way}`, given(variables), how);
    expect(again.errors).toBeUndefined();
    expect(JSON.stringify(again.data)).toBe(JSON.stringify(anew.data));
    expect(again.statements).toEqual(anew.statements);
    answers.push(JSON.stringify(again.data));
  }
  expect(new Set(answers).size).toBeGreaterThan(8);
});
