import type { Result } from '../answer/ask';
import { type Speech, useSpeech } from '../language/context';
import { type Note, notesOf } from './notes';

/** What a reader has to know about an answer, in words. */
export function Notes({ result }: { result: Result }) {
  const speech = useSpeech();
  const notes = notesOf(result);
  if (!notes.length) return null;
  return (
    <aside className="notes" aria-label={speech.words.honest.title}>
      <ul>
        {notes.map((note) => (
          <li key={`${note.is} ${note.list}`} className={note.is}>
            {sentenceOf(note, speech)}
            {note.messages?.map((message) => (
              <em key={message} lang="en">
                {' '}
                {message}
              </em>
            ))}
          </li>
        ))}
      </ul>
    </aside>
  );
}

/** A note as a sentence. */
export function sentenceOf({ is, n, list = '', total }: Note, { words, number, term }: Speech): string {
  const { honest } = words;
  if (is === 'failed') return honest.failed;
  if (is === 'neverAdd') return honest.neverAdd;
  if (is !== 'cut') return honest[is](number(n));
  const name = list.split('.').map(term).join(' · ');
  if (!total) return honest.cut(name, number(n));
  return honest.cutOf(name, number(n), total.exact ? number(total.count) : words.atLeast(number(total.count)));
}
