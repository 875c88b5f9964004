import { LEVELS } from '../../../src/level';
import { idOf } from '../../support/slow/graph';
import { sees } from '../../support/slow/view';
import { makeWorld, type World } from '../../support/slow/world';

let world: World;
beforeAll(async () => {
  world = await makeWorld();
}, 120_000);
afterAll(() => world.db.close());

const SEEN = ['Entity', 'Source', 'Statement', 'Figure'];

test('each level has keys of just those things that by the records it sees', () => {
  const { graph } = world;
  const nodes = graph.nodes.filter(({ labels }) => labels.some((label) => SEEN.includes(label)));
  const facts = graph.links.filter(({ properties }) => properties.id !== undefined);
  const wrong = [...LEVELS.keys()].flatMap((level) => {
    const view = { graph, level, seen: new Map() };
    const misjudged = [...nodes, ...facts].filter(
      (thing) => sees(view, thing) !== (thing.properties[`key${String(level)}`] !== undefined),
    );
    return misjudged.map(
      (thing) =>
        `${thing.is === 'node' ? thing.labels.join(' ') : thing.type} ${idOf(thing)} at level ${String(level)}`,
    );
  });
  expect(wrong).toEqual([]);
});
