/** The languages of the page; the schema describes itself in English. */
export const languages = ['en', 'es'] as const;
export type Language = (typeof languages)[number];

export const isLanguage = (text: unknown): text is Language => languages.some((each) => each === text);

/** The reader's own language where it is one of the page's. */
export const preferred = (wanted: readonly string[]): Language =>
  wanted.map((each) => each.slice(0, 2)).find(isLanguage) ?? 'en';
