import type { Level } from '../../../src/level';
import { write } from '../../../src/write/writer';
import { exportsOf } from '../../support/unseen/exports';
import { graphForEachTest } from '../../support/graph';
import { answer } from '../../support/story';
import { entity, source, statement } from '../../support/records';

const graph = graphForEachTest();

const event = (ref: string, more: object = {}) => entity(ref, { kind: 'EVENT', type: 'ANNOUNCEMENT', ...more });
const PARTNER = { visibility: 'PARTNER' } as const;
const carries = (ref: string, object: string, more: Partial<Parameters<typeof statement>[1]> = {}) =>
  statement(ref, { subject: 'done', relation: 'CARRIES_OUT', object, text: `Text of ${ref}.`, ...more });

/** Which texts a level reads of the first event and of the source, and which events it sees carried out. */
async function told(level: Level) {
  const query = `{
    events { nodes { name carriesOut { nodes { name } } statements { nodes { text } } } }
    sources { nodes { statements { nodes { text } } } }
  }`;
  interface Texts {
    nodes: { text: string }[];
  }
  interface Told {
    events: { nodes: { name: string; carriesOut: { nodes: { name: string }[] }; statements: Texts }[] };
    sources: { nodes: { statements: Texts }[] };
  }
  const { events, sources } = await answer<Told>(graph.db, query, {}, level);
  const done = events.nodes.find(({ name }) => name === 'done');
  const texts = (list?: Texts) => list?.nodes.map(({ text }) => text).sort();
  return {
    carried: done?.carriesOut.nodes.map(({ name }) => name),
    said: texts(done?.statements),
    cited: texts(sources.nodes[0]?.statements),
  };
}

const seenAs = (carried: string[], said: string[]) => ({ carried, said, cited: said });

test('that an event carried out another is seen where both are, from the start and when the other is hidden or shown', async () => {
  await write(graph.db, {
    entities: [event('done'), event('plan', PARTNER)],
    sources: [source('paper')],
    statements: [carries('s', 'plan')],
  });
  expect(await told(0)).toEqual(seenAs([], []));
  expect(await exportsOf(graph.db, 0)).not.toContain('Text of s.');
  expect(await told(1)).toEqual(seenAs(['plan'], ['Text of s.']));
  await write(graph.db, { entities: [event('plan')] });
  expect(await told(0)).toEqual(seenAs(['plan'], ['Text of s.']));
  await write(graph.db, { entities: [event('plan', { visibility: 'RESTRICTED' })] });
  expect(await told(0)).toEqual(seenAs([], []));
  expect(await told(1)).toEqual(seenAs([], []));
});

test('that an event did not carry out another is seen where somebody who says that it did is', async () => {
  const doubts = carries('s', 'plan', { stance: 'CONTRADICTS' });
  await write(graph.db, { entities: [event('done'), event('plan')], sources: [source('paper')], statements: [doubts] });
  expect(await told(2)).toEqual(seenAs([], []));
  await write(graph.db, { statements: [carries('s2', 'plan', PARTNER)] });
  expect(await told(0)).toEqual(seenAs([], []));
  expect(await told(1)).toEqual(seenAs(['plan'], ['Text of s.', 'Text of s2.']));
});

test('what is said of an event that is hidden does not show that another was carried out', async () => {
  const statements = [carries('s', 'plan', PARTNER), carries('s2', 'secret', { fact: 's' })];
  await write(graph.db, {
    entities: [event('done'), event('plan'), event('secret', PARTNER)],
    sources: [source('paper')],
    statements,
  });
  expect(await told(0)).toEqual(seenAs([], []));
  expect(await told(1)).toEqual(seenAs(['plan', 'secret'], ['Text of s.', 'Text of s2.']));
});
