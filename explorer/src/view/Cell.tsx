import { type Column } from '../../../src/download/cell';
import { useSpeech } from '../language/context';
import { periodText } from './period';
import type { Thing } from './rows';
import { safeUrl } from './sources';
import { isWord, type Value, valuesIn } from './values';

/** A value of a row as a reader sees it: lists one below the other, as many as the row has. */
export function Cell({ row, column, list }: { row: Thing; column: Column; list: string }) {
  const values = valuesIn(row, column, list);
  const name = column.at(-1) ?? '';
  if (values.length < 2) return <One {...(values[0] ?? { value: null })} name={name} />;
  return (
    <ul className="several">
      {values.map((each, i) => (
        <li key={i}>
          <One {...each} name={name} />
        </li>
      ))}
    </ul>
  );
}

function One({ value, period, name }: Value & { name: string }) {
  const speech = useSpeech();
  const { term, number, day } = speech;
  if (value === null || value === undefined) return <span className="nothing">—</span>;
  if (period) return <span className="when">{periodText(period, speech)}</span>;
  if (name === 'reversed') return <span className="value">{term(`reversed.${JSON.stringify(value)}`)}</span>;
  if (typeof value === 'number') return <span className="number">{number(value)}</span>;
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  const url = safeUrl(value);
  if (url) {
    return (
      <a href={url} target="_blank" rel="noreferrer noopener">
        {text}
      </a>
    );
  }
  if (/^\d{4}-\d\d-\d\d$/.test(text)) return <span className="when">{day(text)}</span>;
  const isOwn = isWord(value, name);
  return <span className={isOwn ? `value ${text}` : 'value'}>{isOwn ? term(text) : text}</span>;
}
