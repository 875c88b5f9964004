import type { Answer } from '../answer/ask';
import { wordsFor } from '../answer/problem';
import { useSpeech } from '../language/context';
import { notesOf } from './notes';
import { sentenceOf } from './sentence';

/** What a reader has to know about an answer, in words. */
export function Notes({ answer }: { answer: Answer }) {
  const speech = useSpeech();
  const notes = notesOf(answer);
  if (!notes.length) return null;
  return (
    <aside className="notes" aria-label={speech.words.honest.title}>
      <ul>
        {notes.map((note) => (
          <li key={`${note.is} ${note.list}`} className={note.is}>
            {sentenceOf(note, speech)}
            {note.problems?.map((problem) => {
              const own = wordsFor(problem, speech.words);
              return (
                <em key={problem.message} lang={own ? speech.language : 'en'}>
                  {' '}
                  {own ?? problem.message}
                </em>
              );
            })}
          </li>
        ))}
      </ul>
    </aside>
  );
}
