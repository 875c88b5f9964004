import { useEffect, useRef, useState } from 'react';
import { type Hit, suggest } from '../answer/names';
import { Failed, type Problem } from '../answer/problem';
import type { Kind } from '../question/question';

/** In ms: how long a reader may pause while typing before the name is looked for. */
const PAUSE = 180;

/** What stands in a field for a name, and what is found for it while one types. */
export interface Suggested {
  text: string;
  /** Undefined where nothing is looked for; empty where nothing was found. */
  hits: Hit[] | undefined;
  /** Why they could not be looked for. */
  failed: Problem | undefined;
  type(text: string): void;
  choose(hit: Hit): void;
  close(): void;
}

export function useSuggested(chosen: string, kinds: Kind[]): Suggested {
  const [text, setText] = useState(chosen);
  const [hits, setHits] = useState<Hit[]>();
  const [failed, setFailed] = useState<Problem>();
  const typed = useRef(false);
  useEffect(() => {
    if (!typed.current) setText(chosen);
  }, [chosen]);
  useEffect(() => {
    if (!typed.current) return undefined;
    const gone = new AbortController();
    const look = async () => {
      try {
        setHits(text.trim() ? await suggest(text, kinds, gone.signal) : undefined);
        setFailed(undefined);
      } catch (error) {
        if (!gone.signal.aborted) setFailed(error instanceof Failed ? error.problem : { message: String(error) });
      }
    };
    const later = setTimeout(() => void look(), PAUSE);
    return () => {
      clearTimeout(later);
      gone.abort();
    };
  }, [text, kinds]);
  const set = (next: string, isTyped: boolean) => {
    typed.current = isTyped;
    setText(next);
    if (!isTyped) setHits(undefined);
  };
  return {
    text,
    hits,
    failed,
    type: (next) => set(next, true),
    choose: ({ name }) => set(name, false),
    close: () => setHits(undefined),
  };
}
