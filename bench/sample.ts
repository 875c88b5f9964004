import type { Opened } from './contestants/contestant';
import { LARGEST_PRISON, personId } from './people';
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

/** The page of a list that is the deepest to be asked for. */
const DEEP = { page: 1_000, size: 25 };
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
  const named = spread(persons.slice(0, 5_000));
  return {
    persons: named.map(({ node }) => node.id),
    places: spread(persons.slice(0, 5_000).slice(0, -100)).map(placeOf),
    detentions: spread(detentions.slice(0, 5_000).slice(0, -50)).map(placeOf),
    deep: deepIn(detentions),
    hundreds: Array.from({ length: 10 }, (_, i) => placeBefore(persons, i * 100)),
    relatives: relativesIn(persons.map(({ node }) => node.id)),
    texts: named.map(({ node }) => firstAndLast(String(node.name))),
    names: named.map(({ node }) => String(node.name)).filter((name) => new Set(name.split(' ')).size === 4),
  };
}

/** Persons are numbered by families of four. */
function relativesIn(ids: string[]): Sample['relatives'] {
  const known = new Set(ids);
  const numbers = spread(ids).map((id) => Number(id.slice('person'.length)));
  return numbers.map((i) => [personId(i), personId(i ^ 2)] as const).filter(([, to]) => known.has(to));
}

function deepIn(detentions: Page['edges']): Sample['deep'] {
  const page = Math.max(1, Math.min(DEEP.page, Math.floor(detentions.length / DEEP.size)));
  return { ...placeBefore(detentions, (page - 1) * DEEP.size), page };
}

function placeBefore(edges: Page['edges'], row: number): Place {
  const edge = row === 0 ? undefined : edges[Math.min(row, edges.length) - 1];
  return edge ? placeOf(edge) : { cursor: '', key: '' };
}

/** All rows up to the deepest page that is asked for. */
async function walk(
  habeas: Opened,
  document: string,
  variables: Record<string, string>,
  pageOf: (data: Record<string, unknown>) => Page,
): Promise<Page['edges']> {
  const edges: Page['edges'] = [];
  let after = {};
  while (edges.length < DEEP.page * DEEP.size) {
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
