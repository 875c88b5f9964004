import { useEffect, useState } from 'react';
import type { Answer } from '../answer/ask';
import { askedBy, questionOf } from '../question/gallery';
import { fragmentOf, isLink, type Shared, sharedOf } from '../share/link';

/** What the address of the page holds. */
export interface Opened {
  shared: Shared | undefined;
  /** Why a link opens nothing. */
  problem: 'damaged' | 'unknown' | undefined;
  /** Another number each time another link is opened. */
  turn: number;
  /** Whether it is a link that was not open yet, and no step back to what was. */
  isNew: boolean;
}

/** What a place in the browser's history is marked with once it was open. */
const SEEN = 'seen';

function openedAt(fragment: string, turn: number, isNew: boolean): Opened {
  const shared = sharedOf(fragment);
  const { document, question = '' } = shared ?? {};
  const isUnknown = shared && document === undefined && !questionOf(question);
  if (isUnknown) return { shared: undefined, problem: 'unknown', turn, isNew };
  return { shared, problem: !shared && isLink(fragment) ? 'damaged' : undefined, turn, isNew };
}

/** What the address holds now: a link that is pasted into an open page, and a step back, open another question. */
export function useOpened(): Opened {
  const [opened, setOpened] = useState(() => openedAt(location.hash, 0, true));
  useEffect(() => {
    const see = () => history.replaceState(SEEN, '');
    const open = () => {
      if (location.hash !== '' && !isLink(location.hash)) return;
      const isNew = history.state !== SEEN;
      see();
      setOpened(({ turn }) => openedAt(location.hash, turn + 1, isNew));
    };
    see();
    addEventListener('hashchange', open);
    return () => removeEventListener('hashchange', open);
  }, []);
  return opened;
}

/** What opens the question of an answer again, with the same fields and the same view. */
export function sharedFor(
  { asked: { document, operation, variables } }: Answer,
  how: Omit<Shared, 'variables'>,
): Shared {
  const question = askedBy(document);
  return {
    ...(question ? { question: question.id } : { document, ...(operation !== undefined && { operation }) }),
    variables,
    ...how,
  };
}

/** The address follows what was asked, so that it lasts when the page is loaded anew, and one can go back; in private mode it does not. */
export function useAddress(shared: Shared | undefined, isPrivate: boolean): void {
  const fragment = shared && !isPrivate ? fragmentOf(shared) : undefined;
  useEffect(() => {
    if (fragment === undefined || fragment === location.hash) return;
    const before = sharedOf(location.hash);
    const what = ({ question, document, variables }: Shared) => JSON.stringify([question, document, variables]);
    const isSame = before && shared && what(before) === what(shared);
    history[isSame ? 'replaceState' : 'pushState'](SEEN, '', fragment);
  }, [fragment]);
  useEffect(() => {
    if (isPrivate && !sharedOf(location.hash)?.private) history.replaceState(null, '', location.pathname);
  }, [isPrivate]);
}
