import type { Speech } from '../../language/speech';
import { linesOf } from '../lines';
import { periodText } from '../period';
import type { Figure } from './figures';

/** In pixels: from line to line of what is said of a figure, and its bar below, with room. */
const LINE = 17;
const BAR = 25;

/** A figure as it is drawn: its label in lines, as many as it needs, above its bar. */
export interface Bar {
  figure: Figure;
  lines: { text: string; y: number }[];
  /** Where it begins, and where its bar does below that. */
  top: number;
  bar: number;
}

/** All figures one below the other; whom each counts comes first, and nothing of it is cut away. */
export function barsOf(figures: Figure[], width: number, speech: Speech): { bars: Bar[]; height: number } {
  const bars: Bar[] = [];
  let height = 0;
  for (const figure of figures) {
    const lines = linesOf(labelOf(figure, speech), width).map((text, i) => ({ text, y: 15 + LINE * i }));
    const bar = 4 + LINE * lines.length;
    bars.push({ figure, lines, top: height, bar });
    height += bar + BAR;
  }
  return { bars, height };
}

/** Whom a figure counts, who gives it, and as of when. */
function labelOf({ asserter, population, period }: Figure, speech: Speech): string {
  return [
    population,
    ...(asserter === undefined ? [] : [asserter ?? speech.words.figure.notShown]),
    ...(period ? [periodText(period, speech)] : []),
  ].join(' · ');
}
