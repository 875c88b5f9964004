// The part of the library that is used here; it comes without types.
declare module 'edtf' {
  /** A date taken apart; what is unspecified in it reads as the first that it can be. */
  export interface Parsed {
    type: 'Date' | 'Season';
    values: number[];
    uncertain?: boolean | number;
    approximate?: boolean | number;
  }
  export function parse(text: string, constraints: { level: number; types: string[] }): Parsed;
}
