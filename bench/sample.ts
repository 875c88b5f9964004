import type { Opened } from './contestants/contestant';
import { LARGEST_PRISON } from './people';
import type { Place, Sample } from './questions/question';

interface Page {
  edges: { cursor: string; node: { id: string; name?: string } }[];
  pageInfo: { hasNextPage: boolean; endCursor: string };
}

const PAGE = 'edges { cursor node { id ...on Person { name } } } pageInfo { hasNextPage endCursor }';
const PERSONS = `query ($after: String) { persons(first: 100, after: $after) { ${PAGE} } }`;
const DETENTIONS = `query ($id: ID!, $after: String) {
  prison(id: $id) { detentions(first: 100, after: $after) { ${PAGE.replace('...on Person { name }', '')} } }
}`;

/** So many pages of 100 are looked at. */
const PAGES = 50;
/** Every so many rows, one is asked about. */
const STRIDE = 7;

/** Finds what to ask about by asking Habeas, whose cursors nobody else knows. */
export async function sampleOf(habeas: Opened): Promise<Sample> {
  const persons = await walk(habeas, PERSONS, {}, (data) => data.persons as Page);
  const detentions = await walk(
    habeas,
    DETENTIONS,
    { id: LARGEST_PRISON },
    ({ prison }) => (prison as { detentions: Page }).detentions,
  );
  const named = spread(persons);
  return {
    persons: named.map(({ node }) => node.id),
    places: spread(persons.slice(0, -100)).map(placeOf),
    detentions: spread(detentions.slice(0, -50)).map(placeOf),
    texts: named.map(({ node }) => firstAndLast(String(node.name))),
  };
}

async function walk(
  habeas: Opened,
  document: string,
  variables: Record<string, string>,
  pageOf: (data: Record<string, unknown>) => Page,
): Promise<Page['edges']> {
  const edges: Page['edges'] = [];
  let after = {};
  for (let pages = 0; pages < PAGES; pages++) {
    const asked = { variables: { ...variables, ...after }, parameters: {} };
    const answer = await habeas.ask({ document, cypher: '', data: () => ({}) }, asked);
    const page = pageOf((JSON.parse(answer) as { data: Record<string, unknown> }).data);
    edges.push(...page.edges);
    if (!page.pageInfo.hasNextPage) break;
    after = { after: page.pageInfo.endCursor };
  }
  return edges;
}

const spread = <T>(list: T[]): T[] => list.filter((_, i) => i % STRIDE === 0);

/** A cursor is the key after eight characters that say which list it belongs to. */
function placeOf({ cursor }: Page['edges'][number]): Place {
  return { cursor, key: Buffer.from(cursor.slice(8), 'base64url').toString() };
}

function firstAndLast(name: string): string {
  const words = name.split(' ');
  return [words[0], words.at(-1)].join(' ');
}
