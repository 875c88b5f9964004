import './form.css';
import type { Hit } from '../answer/names';
import { useSpeech } from '../language/context';
import { type Field, partsOf, type Question } from '../question/question';
import { type Fields, missingOf } from './fields';
import { NameField } from './NameField';

interface Props {
  question: Question;
  fields: Fields;
  isAsking: boolean;
  onChange(field: string, value: string, name?: string): void;
  onAsk(): void;
  children?: React.ReactNode;
}

/** A question as a sentence, with fields where it leaves something open. */
export function Form({ question, fields: { values, names }, isAsking, onChange, onAsk, children }: Props) {
  const { language, words } = useSpeech();
  const missing = missingOf(question, values);
  return (
    <form
      className="form"
      onSubmit={(event) => {
        event.preventDefault();
        if (missing.length === 0) onAsk();
      }}
    >
      <h2 className="sentence">
        {partsOf(question.title[language]).map(({ words: text, field }, i) => {
          const given = field === undefined ? undefined : question.fields[field];
          if (field === undefined || !given) return <span key={i}>{text}</span>;
          const label = words.fields[field] ?? field;
          const change = (value: string, name?: string) => onChange(field, value, name);
          const value = values[field] ?? '';
          return (
            <OneField key={field} {...{ field: given, label, value, name: names[value] ?? '', onChange: change }} />
          );
        })}
      </h2>
      <p className="about">{question.about[language]}</p>
      <p className="actions">
        <button type="submit" className="main" disabled={missing.length > 0 || isAsking}>
          {isAsking ? words.asking : words.ask}
        </button>
        {children}
      </p>
      {missing.map((field) => (
        <p key={field} className="hint">
          {words[question.fields[field]?.is === 'day' ? 'fillIn' : 'choose'](words.fields[field] ?? field)}
        </p>
      ))}
    </form>
  );
}

interface FieldProps {
  field: Field;
  label: string;
  value: string;
  name: string;
  onChange(value: string, name?: string): void;
}

function OneField({ field, label, value, name, onChange }: FieldProps) {
  const { words } = useSpeech();
  if (field.is === 'name') {
    const choose = (hit: Hit | undefined) => onChange(hit?.id ?? '', hit?.name);
    return <NameField label={label} kinds={field.kinds} chosen={name} onChoose={choose} />;
  }
  const common = { 'aria-label': label, value };
  if (field.is === 'day') {
    return <input type="date" {...common} onChange={({ target }) => onChange(target.value)} />;
  }
  if (field.is === 'text') {
    return (
      <input type="search" placeholder={words.words} {...common} onChange={({ target }) => onChange(target.value)} />
    );
  }
  return (
    <select {...common} onChange={({ target }) => onChange(target.value)}>
      {field.of.map((each) => (
        <option key={each} value={each}>
          {words.choices[each] ?? each}
        </option>
      ))}
    </select>
  );
}
