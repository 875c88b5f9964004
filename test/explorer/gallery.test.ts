import { gallery } from '../../explorer/src/question/gallery';
import { linksOf } from '../../explorer/src/view/graph/links';
import { partsOf, type Field, type Question } from '../../explorer/src/question/question';
import { MOST_POINTS, pointsOf } from '../../src/limits/question';
import { documentOf, listOf, operationOf } from '../../src/download/list';
import { schemaFor } from '../../src/graphql/schema';
import {
  getNamedType,
  Kind,
  type OperationDefinitionNode,
  parse,
  print,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { story } from '../support/story';

const graph = story();

const SUGGEST = `query Suggest($text: String!, $kinds: [EntityKind!]) {
  suggest(text: $text, kinds: $kinds, first: 1) { entity { id } }
}`;

/** What the page would send for a field as it stands when the question opens. */
async function valueOf(field: Field): Promise<unknown> {
  if (field.is !== 'name') return field.example ?? null;
  const { suggest } = await graph.ask<{ suggest: { entity: { id: string } }[] }>(SUGGEST, {
    text: field.example,
    kinds: field.kinds,
  });
  return suggest[0]?.entity.id;
}

async function answer({ fields, document }: Question) {
  const variables: Record<string, unknown> = {};
  for (const [name, field] of Object.entries(fields)) variables[name] = await valueOf(field);
  return { variables, data: await graph.ask(document, variables) };
}

/** Whether there is a list with something in it. */
const holdsRows = (value: unknown): boolean =>
  Array.isArray(value)
    ? value.length > 0
    : typeof value === 'object' && value !== null && Object.values(value).some(holdsRows);

test('there are at least sixteen questions, each with a name of its own', () => {
  expect(gallery.length).toBeGreaterThanOrEqual(16);
  expect(new Set(gallery.map(({ id }) => id)).size).toBe(gallery.length);
});

test.each(gallery)('$id is answered from the story, as it stands when it opens', async (question) => {
  const { data } = await answer(question);
  expect(data).not.toHaveProperty('errors');
  expect(holdsRows(data)).toBe(true);
});

test.each(gallery)('$id names each of its fields in its title in both languages', ({ title, fields }) => {
  for (const sentence of Object.values(title)) {
    const named = partsOf(sentence).flatMap(({ field }) => field ?? []);
    expect(named.sort()).toEqual(Object.keys(fields).sort());
  }
});

test.each(gallery)('$id asks of every list whether it goes on', ({ document }) => {
  const types = new TypeInfo(schemaFor(0));
  const silent: string[] = [];
  visit(
    parse(document),
    visitWithTypeInfo(types, {
      Field: ({ name, selectionSet }) => {
        if (!selectionSet || !getNamedType(types.getType())?.name.endsWith('Connection')) return;
        const page = selectionSet.selections.map(print).find((text) => text.startsWith('pageInfo'));
        if (!page?.includes('hasNextPage')) silent.push(name.value);
      },
    }),
  );
  expect(silent).toEqual([]);
});

test('every question with one list can be taken away whole', () => {
  const schema = schemaFor(0);
  const isOneList = ({ document }: Question) => {
    try {
      return listOf(schema, operationOf(documentOf(schema, document)!)).rows.length > 0;
    } catch {
      return false;
    }
  };
  // These have two lists, or none of pages.
  expect(gallery.filter((each) => !isOneList(each)).map(({ id }) => id)).toEqual(['held', 'prison-run', 'connected']);
});

test.each(gallery)('$id asks of every post who holds it, where, and as what', ({ document }) => {
  const types = new TypeInfo(schemaFor(0));
  const short: string[] = [];
  visit(
    parse(document),
    visitWithTypeInfo(types, {
      Field: ({ name, selectionSet }) => {
        if (getNamedType(types.getType())?.name !== 'Post') return;
        const asked = selectionSet?.selections.map((each) => (each.kind === Kind.FIELD ? each.name.value : '')) ?? [];
        if (!['role', 'holder', 'at'].every((each) => asked.includes(each))) short.push(name.value);
      },
    }),
  );
  expect(short).toEqual([]);
});

test('who heads a body leads to it, and who runs a prison to the prison', async () => {
  const { data } = await answer(gallery.find(({ id }) => id === 'prison-run')!);
  const { nodes, links } = linksOf(data);
  const sortOf = new Map(nodes.map(({ id, sort }) => [id, sort]));
  const sorts = links.map(({ source, relation, target }) =>
    [sortOf.get(source), relation, sortOf.get(target)].join(' '),
  );
  expect([...new Set(sorts)].sort()).toEqual(['Official HEADS Organisation', 'Organisation OPERATES Prison']);
});

test('how many were freed tells of nobody who was not', async () => {
  const { data } = await answer(gallery.find(({ id }) => id === 'claimed')!);
  const { nodes } = (data as { event: { claimedTotals: { nodes: { population: string }[] } } }).event.claimedTotals;
  expect(nodes.length).toBeGreaterThan(5);
  expect(nodes.filter(({ population }) => !population.startsWith('released'))).toEqual([]);
});

interface Changes {
  changes: {
    nodes: { record: Record<string, unknown> }[];
    pageInfo: { endCursor: string | null; hasNextPage: boolean };
  };
}

test('what changed says of each thing in the record what it is, and for few points', async () => {
  const { document } = gallery.find(({ id }) => id === 'changed')!;
  const paged = document
    .replace('query Changed {', 'query Changed($after: String) {')
    .replace('last: 50', 'first: 100, after: $after')
    .replace('hasPreviousPage', 'endCursor');
  const records: Record<string, unknown>[] = [];
  for (let after: string | null = null, more = true; more;) {
    const { changes }: Changes = await graph.ask<Changes>(paged, { after });
    records.push(...changes.nodes.map(({ record }) => record));
    after = changes.pageInfo.endCursor;
    more = changes.pageInfo.hasNextPage;
  }
  expect(new Set(records.map(({ __typename }) => __typename)).size).toBe(14);
  const said = ({ __typename, name, subject, population, from, to, about }: Record<string, unknown>) =>
    name ?? subject ?? population ?? (from && (to ?? __typename === 'Detention')) ?? about;
  expect(records.filter((record) => !said(record)).map(({ __typename }) => __typename)).toEqual([]);
  const parsed = parse(document);
  const { points } = pointsOf(schemaFor(0), parsed, parsed.definitions[0] as OperationDefinitionNode, {});
  expect(points).toBeLessThan(1_000);
});

test.each(gallery)('$id costs no more than one question may', async (question) => {
  const schema = schemaFor(0);
  const document = parse(question.document);
  const operation = document.definitions[0] as OperationDefinitionNode;
  const { variables } = await answer(question);
  const { points } = pointsOf(schema, document, operation, variables);
  expect(points).toBeLessThanOrEqual(MOST_POINTS);
});
