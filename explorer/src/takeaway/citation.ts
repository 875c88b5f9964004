import type { Extent } from '../answer/extent';
import type { Language } from '../language/language';
import type { Source } from '../view/sources';

export interface Cited {
  /** The question in words, with what was chosen. */
  question: string;
  /** When it was answered, as RFC 3339. */
  at: string;
  link: string;
  sources: Source[];
  /** Whether the answer is all that there is. */
  extent: Extent;
}

const words = {
  en: {
    asked: (moment: string) => `Habeas, answered on ${moment}.`,
    cut: 'Only a part of the answer was shown.',
    unsure: 'Perhaps only a part of the answer was shown.',
    sources: 'Rests on:',
  },
  es: {
    asked: (moment: string) => `Habeas, respondido el ${moment}.`,
    cut: 'Solo se mostró una parte de la respuesta.',
    unsure: 'Quizá solo se mostró una parte de la respuesta.',
    sources: 'Se apoya en:',
  },
};

/** A text to put under what was made of an answer: the question, when it was asked, and what it rests on. */
export function citationOf({ question, at, link, sources, extent }: Cited, language: Language): string {
  const say = words[language];
  const moment = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'es', {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'UTC',
  }).format(new Date(at));
  const quoted = language === 'en' ? `“${question}”` : `«${question}»`;
  const head = [quoted, say.asked(`${moment} UTC`), ...(extent === 'whole' ? [] : [say[extent]]), link].join(' ');
  const list = sources.map(({ publisher, title, publishedOn, url }) =>
    [publisher, title, publishedOn, url].filter((part) => part !== null).join(', '),
  );
  return list.length ? `${head}\n\n${say.sources}\n${list.map((each) => `- ${each}`).join('\n')}\n` : `${head}\n`;
}
