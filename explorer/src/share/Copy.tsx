import { useState } from 'react';
import { useSpeech } from '../language/context';

interface Props {
  text(): string;
  label: string;
  help?: string;
}

/** Copies a text, and where the browser does not let it, shows it. */
export function Copy({ text, label, help }: Props) {
  const { words } = useSpeech();
  const [shown, setShown] = useState('');
  const [done, setDone] = useState(false);
  const copy = async () => {
    const copied = text();
    try {
      await navigator.clipboard.writeText(copied);
      setShown('');
      setDone(true);
    } catch {
      setShown(copied);
    }
  };
  return (
    <span className="copy">
      <button type="button" title={help} onClick={() => void copy()} onBlur={() => setDone(false)}>
        {label}
      </button>
      <span role="status">{done ? ` ${words.copied}` : ''}</span>
      {shown && (
        <label className="by-hand">
          {words.copyByHand} <textarea readOnly value={shown} onFocus={({ target }) => target.select()} />
        </label>
      )}
    </span>
  );
}
