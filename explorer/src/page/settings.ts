import { useEffect, useMemo, useState } from 'react';
import { storageOf } from '../keep/keep';
import { isLanguage, type Language, preferred } from '../language/language';

export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/** How the page is set, and how to set it otherwise. */
export interface Settings {
  language: Language;
  theme: Theme;
  isPrivate: boolean;
  storage: Storage;
  setLanguage(language: Language): void;
  setTheme(theme: Theme): void;
  setPrivate(isPrivate: boolean): void;
  /** Sets what a link holds, for as long as the page is open. */
  follow(link: Given): void;
}

interface Given {
  language?: Language | undefined;
  isPrivate: boolean;
}

const isTheme = (text: unknown): text is Theme => themes.some((each) => each === text);

/** What a reader sets is kept for the next visit, but not in private mode; what a link sets is not. */
export function useSettings(given: Given): Settings {
  const [isPrivate, setPrivate] = useState(given.isPrivate);
  const storage = useMemo(() => storageOf(isPrivate), [isPrivate]);
  const [language, setLanguage] = useState<Language>(() => {
    const kept = storage.getItem('habeas:language');
    return given.language ?? (isLanguage(kept) ? kept : preferred(navigator.languages));
  });
  const [theme, setTheme] = useState<Theme>(() => {
    const kept = storage.getItem('habeas:theme');
    return isTheme(kept) ? kept : 'system';
  });
  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dataset.theme = theme;
  }, [language, theme]);
  return {
    ...{ language, theme, isPrivate, storage, setPrivate },
    setLanguage(chosen) {
      setLanguage(chosen);
      storage.setItem('habeas:language', chosen);
    },
    setTheme(chosen) {
      setTheme(chosen);
      storage.setItem('habeas:theme', chosen);
    },
    follow(link) {
      if (link.language) setLanguage(link.language);
      if (link.isPrivate) setPrivate(true);
    },
  };
}
