import type { Kind } from '../question/question';
import { ask } from './ask';
import { Failed } from './problem';

/** A name that was found, and what it is the name of. */
export interface Hit {
  id: string;
  name: string;
  sort: string;
  /** The spelling that was found, where it is not the main name. */
  matched?: string;
}

export const SUGGEST = `query Suggest($text: String!, $kinds: [EntityKind!]) {
  suggest(text: $text, kinds: $kinds, first: 8) { matched { text } entity { __typename id name } }
}`;
const NAMES = 'query Names($ids: [ID!]!) { nodes(ids: $ids) { __typename id ... on Entity { name } } }';

interface Entity {
  __typename: string;
  id: string;
  name: string;
}

/** What a reader who typed this may mean. */
export async function suggest(text: string, kinds: Kind[], signal?: AbortSignal): Promise<Hit[]> {
  const { result } = await ask({ document: SUGGEST, variables: { text, kinds } }, signal);
  const [problem = { message: 'The names could not be looked for.' }] = result.errors ?? [];
  if (!result.data?.suggest) throw new Failed(problem);
  const found = result.data.suggest as { matched: { text: string }; entity: Entity }[];
  return found.map(({ entity, matched }) => ({
    ...hitOf(entity),
    ...(matched.text !== entity.name && { matched: matched.text }),
  }));
}

/** What ids are called, as a link has ids only. */
export async function namesOf(ids: string[]): Promise<Record<string, string>> {
  if (!ids.length) return {};
  const { result } = await ask({ document: NAMES, variables: { ids } });
  const found = ((result.data?.nodes ?? []) as (Partial<Entity> | null)[]).filter((each) => each !== null);
  return Object.fromEntries(found.map(({ id = '', name = '' }) => [id, name]));
}

const hitOf = ({ id, name, __typename }: Entity): Hit => ({ id, name, sort: __typename });
