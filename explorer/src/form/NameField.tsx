import { useId, useLayoutEffect, useRef, useState } from 'react';
import type { Hit } from '../answer/names';
import { wordsFor } from '../answer/problem';
import { useSpeech } from '../language/context';
import type { Words } from '../language/en';
import type { Kind } from '../question/question';
import { type Suggested, useSuggested } from './suggested';

interface Props {
  label: string;
  kinds: Kind[];
  /** The name of what is chosen; empty where nothing is. */
  chosen: string;
  onChoose(hit: Hit | undefined): void;
}

/** A name that is picked from what is found while one types. */
export function NameField({ label, kinds, chosen, onChoose }: Props) {
  const { words } = useSpeech();
  const suggested = useSuggested(chosen, kinds);
  const { text, hits, isOld, type, choose: fill, close } = suggested;
  const [place, setPlace] = useState(0);
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    // A name may come into a field that the reader is already in: what they type is to replace it.
    if (text === chosen && document.activeElement === input.current) input.current?.select();
  }, [text, chosen]);
  const at = Math.min(place, Math.max((hits?.length ?? 0) - 1, 0));
  const told = toldOf(suggested, chosen, words);
  const choose = (hit: Hit | undefined) => {
    // Nobody is taken from the list of what stood here before.
    if (!hit || isOld) return;
    fill(hit);
    onChoose(hit);
  };
  const onKeyDown = (event: React.KeyboardEvent) => {
    if (event.key === 'Escape') return close();
    if (!hits) return;
    if (event.key === 'Enter') choose(hits[at]);
    else if (event.key === 'ArrowDown') setPlace((at + 1) % Math.max(hits.length, 1));
    else if (event.key === 'ArrowUp') setPlace((at + hits.length - 1) % Math.max(hits.length, 1));
    else return;
    event.preventDefault();
  };
  return (
    <span className="field name">
      <input
        ref={input}
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
        onBlur={close}
        onChange={({ target }) => {
          setPlace(0);
          type(target.value);
          onChoose(undefined);
        }}
      />
      <ul id={id} role="listbox" aria-label={label} aria-busy={isOld} hidden={!hits?.length}>
        {hits?.map((hit, i) => (
          <Option key={hit.id} id={`${id}-${i}`} hit={hit} selected={i === at} onClick={() => choose(hit)} />
        ))}
      </ul>
      <span role="status" className={told ? 'none' : 'unseen'}>
        {told}
      </span>
    </span>
  );
}

/** What is said of a field: why nothing is found, or that what stands in it is not what will be asked. */
function toldOf({ text, hits, failed }: Suggested, chosen: string, words: Words): string {
  if (failed) return wordsFor(failed, words) ?? (failed.extensions ? words.refused(failed.message) : words.notLooked);
  if (hits?.length === 0) return words.nobody;
  return text.trim() !== '' && chosen === '' && !hits ? words.unpicked : '';
}

function Option({ id, hit, selected, onClick }: { id: string; hit: Hit; selected: boolean; onClick(): void }) {
  const { term } = useSpeech();
  return (
    // The mouse must not take the focus away before the click comes.
    <li
      id={id}
      role="option"
      aria-selected={selected}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onClick}
    >
      {hit.name} <small>{[...(hit.matched ? [hit.matched] : []), term(hit.sort)].join(' · ')}</small>
    </li>
  );
}
