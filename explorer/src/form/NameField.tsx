import { useEffect, useId, useRef, useState } from 'react';
import { type Hit, suggest } from '../answer/names';
import { useSpeech } from '../language/context';
import type { Kind } from '../question/question';

interface Props {
  label: string;
  kinds: Kind[];
  /** The name of what is chosen; empty where nothing is. */
  chosen: string;
  onChoose(hit: Hit | undefined): void;
}

/** In ms: how long a reader may pause while typing before the name is looked for. */
const PAUSE = 180;

/** A name that is picked from what is found while one types. */
export function NameField({ label, kinds, chosen, onChoose }: Props) {
  const { words, term } = useSpeech();
  const [text, setText] = useState(chosen);
  const [hits, setHits] = useState<Hit[]>();
  const [at, setAt] = useState(0);
  const id = useId();
  const typed = useRef(false);
  useEffect(() => {
    if (!typed.current) setText(chosen);
  }, [chosen]);
  useEffect(() => {
    if (!typed.current) return undefined;
    const gone = new AbortController();
    const look = async () => {
      setHits(text.trim() ? await suggest(text, kinds, gone.signal) : undefined);
      setAt(0);
    };
    const later = setTimeout(() => void look().catch(() => undefined), PAUSE);
    return () => {
      clearTimeout(later);
      gone.abort();
    };
  }, [text, kinds]);
  const choose = (hit: Hit | undefined) => {
    if (!hit) return;
    typed.current = false;
    setText(hit.name);
    setHits(undefined);
    onChoose(hit);
  };
  const onKeyDown = (event: React.KeyboardEvent) => {
    if (!hits) return;
    if (event.key === 'Escape') return setHits(undefined);
    if (event.key === 'Enter') choose(hits[at]);
    else if (event.key === 'ArrowDown') setAt((at + 1) % Math.max(hits.length, 1));
    else if (event.key === 'ArrowUp') setAt((at + hits.length - 1) % Math.max(hits.length, 1));
    else return;
    event.preventDefault();
  };
  return (
    <span className="field name">
      <input
        role="combobox"
        aria-label={label}
        aria-expanded={hits !== undefined}
        aria-controls={id}
        aria-autocomplete="list"
        aria-activedescendant={hits?.[at] ? `${id}-${at}` : undefined}
        autoComplete="off"
        spellCheck={false}
        placeholder={words.pick}
        size={Math.max(14, text.length)}
        value={text}
        onKeyDown={onKeyDown}
        onBlur={() => setHits(undefined)}
        onChange={({ target }) => {
          typed.current = true;
          setText(target.value);
          onChoose(undefined);
        }}
      />
      <ul id={id} role="listbox" aria-label={label} hidden={!hits?.length}>
        {hits?.map((hit, i) => (
          // The mouse must not take the focus away before the click comes.
          <li
            key={hit.id}
            id={`${id}-${i}`}
            role="option"
            aria-selected={i === at}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => choose(hit)}
          >
            {hit.name} <small>{hit.matched ? `${hit.matched} · ${term(hit.sort)}` : term(hit.sort)}</small>
          </li>
        ))}
      </ul>
      <span role="status" className={hits?.length === 0 ? 'none' : 'unseen'}>
        {hits?.length === 0 ? words.nobody : ''}
      </span>
    </span>
  );
}
