import { lookUps } from '../../src/graph/node';
import { story } from '../support/story';

const { ask } = story();

/** An id of each type, however it is found. */
const ANY = `{
  persons(where: {text: "josnars"}) { nodes { id detentions { nodes { id } } statements { nodes { id } } } }
  officials(where: {text: "jorge rodriguez"}) { nodes { id siblings { nodes { id } } posts { nodes { id } } } }
  organisations(where: {text: "sebin"}) { nodes { id operations { nodes { id } } } }
  prisons { nodes { id detentions { nodes { statements { nodes { id } } } } } }
  events { nodes { id releases { nodes { id } } participants { nodes { id } } } }
  sources { nodes { id } }
  figures { nodes { id } }
}`;

/** The look-ups that find something, for each type of the things found. */
const ACCEPTED: Record<string, string[]> = {
  persons: ['person'],
  officials: ['person', 'official'],
  organisations: ['organisation'],
  prisons: ['prison'],
  events: ['event'],
  sources: ['source'],
  figures: ['figure'],
  detentions: ['detention'],
  releases: ['release'],
  siblings: ['kinship'],
  posts: ['post'],
  operations: ['operation'],
  participants: ['participation'],
  statements: ['statement'],
};

const LOOK_UPS = `query ($id: ID!) { ${Object.keys(lookUps)
  .map((name) => `${name}(id: $id) { id }`)
  .join(' ')} }`;

test('an id is found by the look-ups of its own type, and by no other', async () => {
  const found = idsIn(await ask(ANY));
  expect([...found.keys()].sort()).toEqual(Object.keys(ACCEPTED).sort());
  for (const [list, id] of found) {
    const answers = await ask(LOOK_UPS, { id });
    const those = Object.keys(lookUps).filter((name) => answers[name] !== null);
    expect([list, those]).toEqual([list, ACCEPTED[list]]);
    expect(answers[String(those[0])]).toEqual({ id });
  }
});

test.each(['', 'nobody', '\u0000', '\ud800', '💥'.repeat(5_000), '\u202eabc', `' OR 1=1 //`])(
  'an id that names nothing is null everywhere (%#)',
  async (id) => {
    const answers = await ask(LOOK_UPS, { id });
    expect(Object.values(answers)).toEqual(Object.keys(lookUps).map(() => null));
  },
);

/** The first id of each list, by the list's name. */
function idsIn(value: unknown, into = new Map<string, string>(), name = ''): Map<string, string> {
  if (Array.isArray(value)) for (const each of value) idsIn(each, into, name);
  else if (value && typeof value === 'object') {
    if ('id' in value && !into.has(name)) into.set(name, String(value.id));
    for (const [key, below] of Object.entries(value)) idsIn(below, into, key === 'nodes' ? name : key);
  }
  return into;
}
