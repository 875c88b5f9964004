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
  /** Whether the hits are those for an earlier text: what is found for this one may come yet. */
  isOld: boolean;
  /** Why they could not be looked for. */
  failed: Problem | undefined;
  type(text: string): void;
  choose(hit: Hit): void;
  close(): void;
}

/** Hits, and the text that they were found for. */
interface Found {
  hits: Hit[];
  text: string;
}

export function useSuggested(chosen: string, kinds: Kind[]): Suggested {
  const [text, setText] = useState(chosen);
  const [found, setFound] = useState<Found>();
  const [failed, setFailed] = useState<Problem>();
  const typed = useRef(false);
  const stop = useRef<() => void>(() => undefined);
  useEffect(() => {
    if (!typed.current) setText(chosen);
  }, [chosen]);
  useEffect(() => {
    if (!typed.current) return undefined;
    stop.current = lookFor(text, kinds, (hits, problem) => {
      setFound(hits && { hits, text });
      setFailed(problem);
    });
    return () => stop.current();
  }, [text, kinds]);
  const close = () => {
    stop.current();
    setFound(undefined);
  };
  return {
    ...{ text, hits: found?.hits, isOld: found !== undefined && found.text !== text, failed, close },
    type(next) {
      typed.current = true;
      setText(next);
    },
    choose({ name }) {
      typed.current = false;
      setText(name);
      close();
    },
  };
}

/** Looks for a name after a pause, and gives what stops it: then nothing more is told. */
function lookFor(text: string, kinds: Kind[], tell: (hits?: Hit[], problem?: Problem) => void): () => void {
  const gone = new AbortController();
  const look = async () => {
    try {
      const hits = text.trim() ? await suggest(text, kinds, gone.signal) : undefined;
      if (!gone.signal.aborted) tell(hits);
    } catch (error) {
      const problem = error instanceof Failed ? error.problem : { message: String(error) };
      if (!gone.signal.aborted) tell(undefined, problem);
    }
  };
  const later = setTimeout(() => void look(), PAUSE);
  return () => {
    clearTimeout(later);
    gone.abort();
  };
}
