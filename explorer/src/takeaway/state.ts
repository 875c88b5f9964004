import { ask } from '../answer/ask';

const LAST = '{ changes(last: 1) { pageInfo { endCursor } } }';

/** The cursor of the last change, which names the state that the graph is in; what changed since is found after it. */
export async function stateOf(): Promise<string> {
  const { result } = await ask({ document: LAST, variables: {} });
  const { changes } = (result.data ?? {}) as { changes?: { pageInfo: { endCursor: string | null } } | null };
  return changes?.pageInfo.endCursor ?? '';
}
