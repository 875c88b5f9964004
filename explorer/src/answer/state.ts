import { type Answer, ask, type Asked } from './ask';

const LAST = '{ changes(last: 1) { pageInfo { endCursor } } }';

/** The cursor of the last change, which names the state that the graph is in; what changed since is found after it. */
async function stateOf(): Promise<string> {
  const { result } = await ask({ document: LAST, variables: {} });
  const { changes } = (result.data ?? {}) as { changes?: { pageInfo: { endCursor: string | null } } | null };
  return changes?.pageInfo.endCursor ?? '';
}

/** Asks, and notes in which state the graph was when it was asked: later it may be in another. */
export async function askNow(asked: Asked): Promise<Answer> {
  const [state, answer] = await Promise.all([stateOf(), ask(asked)]);
  return { ...answer, state };
}
