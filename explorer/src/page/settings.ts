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
}

interface Given {
  language?: Language | undefined;
  isPrivate: boolean;
}

const isTheme = (text: unknown): text is Theme => themes.some((each) => each === text);

/** Settings are kept for the next visit, but not in private mode. */
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
    storage.setItem('habeas:language', language);
  }, [language, storage]);
  useEffect(() => {
    document.documentElement.dataset.theme = theme;
    storage.setItem('habeas:theme', theme);
  }, [theme, storage]);
  return { language, theme, isPrivate, storage, setLanguage, setTheme, setPrivate };
}
