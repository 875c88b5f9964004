import { type Column } from '../../../src/download/cell';
import { useSpeech } from '../language/context';
import { periodOf, periodText } from './period';
import { isThing, type Thing } from './rows';
import { safeUrl } from './sources';

/** A value of a row as a reader sees it: lists one below the other, as many as the row has. */
export function Cell({ row, column }: { row: Thing; column: Column }) {
  const values = valuesOf(row, column);
  if (values.length < 2) return <One value={values[0] ?? null} name={column.at(-1) ?? ''} />;
  return (
    <ul className="several">
      {values.map((value, i) => (
        <li key={i}>
          <One value={value} name={column.at(-1) ?? ''} />
        </li>
      ))}
    </ul>
  );
}

/** The same place in all columns belongs together, so that an empty one is kept. */
function valuesOf(value: unknown, column: Column): unknown[] {
  if (Array.isArray(value)) return value.length ? value.flatMap((each) => valuesOf(each, column)) : [];
  const [key, ...rest] = column;
  if (key === undefined) return [value];
  return isThing(value) ? valuesOf(value[key], rest) : [null];
}

function One({ value, name }: { value: unknown; name: string }) {
  const speech = useSpeech();
  const { term, number, day } = speech;
  if (value === null || value === undefined) return <span className="nothing">—</span>;
  const period = periodOf(value);
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
  const isName = ['name', 'title', 'text', 'population', 'subject', 'note', 'language', 'id'].includes(name);
  return <span className={`value ${isName ? '' : text}`}>{isName ? text : term(text)}</span>;
}
