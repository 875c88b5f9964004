import './gallery.css';
import { useState } from 'react';
import { useSpeech } from '../language/context';
import { gallery } from './gallery';
import { type Question, type Theme, titleOf } from './question';

interface Props {
  open: string | undefined;
  onOpen(question: Question): void;
}

/** Without accents and case, as names are searched as well. */
const folded = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** All questions by theme, and those that have the words of the search. */
export function Gallery({ open, onOpen }: Props) {
  const { language, words } = useSpeech();
  const [search, setSearch] = useState('');
  const wanted = folded(search).split(/\s+/).filter(Boolean);
  const fits = ({ title, about, theme }: Question) => {
    const text = folded(`${title[language]} ${about[language]} ${words.themes[theme]}`);
    return wanted.every((word) => text.includes(word));
  };
  const found = gallery.filter(fits);
  const themes = [...new Set(found.map(({ theme }) => theme))];
  return (
    <nav aria-label={words.questions} className="gallery">
      <input
        type="search"
        aria-label={words.search}
        placeholder={words.search}
        value={search}
        onChange={({ target }) => setSearch(target.value)}
      />
      <p role="status" className={found.length ? 'unseen' : 'hint'}>
        {found.length ? '' : words.noQuestion}
      </p>
      {themes.map((theme: Theme) => (
        <section key={theme}>
          <h3>{words.themes[theme]}</h3>
          <ul>
            {found
              .filter((each) => each.theme === theme)
              .map((each) => (
                <li key={each.id}>
                  <button type="button" aria-current={each.id === open} onClick={() => onOpen(each)}>
                    {titleOf(each.title[language])}
                  </button>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </nav>
  );
}
