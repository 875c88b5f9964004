import { axisX, barX, dot, gridX, type Markish, plot, text } from '@observablehq/plot';
import type { Speech } from '../../language/speech';
import type { Fact } from './facts';
import { labelOf } from './label';
import { domainOf, type Segment, segmentsOf } from './segments';
import { ticksOf } from './ticks';

interface Part extends Segment {
  row: number;
  /** What is disputed has a colour of its own. */
  colour: string;
  x1: Date;
  x2: Date;
}

/** In pixels: what is possible is at least so wide. */
const NARROW = 9;

/** A time without a part of it at both ends, where a day's name would be cut off. */
const within = ([first, last]: [Date, Date], part: number): [Date, Date] => {
  const room = (last.getTime() - first.getTime()) * part;
  return [new Date(first.getTime() + room), new Date(last.getTime() - room)];
};

const dayOf = (date: Date) => date.toISOString().slice(0, 10);
/** In pixels: a letter is at most so wide. */
const LETTER = 7.4;

/** The timeline as a picture, as wide as its place. */
export function draw(facts: Fact[], width: number, speech: Speech): SVGSVGElement {
  const domain = domainOf(facts);
  const [first, last] = domain.map(dayOf) as [string, string];
  const narrow = ((domain[1].getTime() - domain[0].getTime()) / width) * NARROW;
  const parts = facts.flatMap((fact, row) => {
    const colour = fact.status === 'DISPUTED' ? 'var(--warn)' : 'var(--accent)';
    return segmentsOf(fact, first, last).map((segment): Part => {
      const [x1, x2] = [new Date(segment.from), new Date(segment.to)];
      // Few days of a long time would be too narrow to be seen.
      const seen = segment.is === 'possible' ? new Date(Math.max(x2.getTime(), x1.getTime() + narrow)) : x2;
      return { ...segment, row, colour, x1, x2: seen };
    });
  });
  const { days, format } = ticksOf(within(domain, 42 / width), Math.floor(width / 130), speech.language);
  const isMixed = new Set(facts.map(({ sort }) => sort)).size > 1;
  const picture = plot({
    ...{ width, height: 40 * facts.length + 40 },
    ...{ marginLeft: 8, marginRight: 12, marginTop: 24, marginBottom: 10 },
    style: { background: 'transparent', color: 'var(--ink)', fontSize: '13px', overflow: 'visible' },
    x: { type: 'utc', domain, clamp: true },
    color: { type: 'identity' },
    y: { type: 'band', domain: facts.map((_, row) => row), axis: null },
    marks: [
      gridX(days, { stroke: 'var(--line)', strokeOpacity: 1 }),
      axisX(days, { anchor: 'top', tickFormat: format, color: 'var(--soft)' }),
      ...marksOf(parts),
      text(facts, {
        x: () => domain[0],
        y: (_, row: number) => row,
        text: (fact: Fact) => labelOf(fact, speech, { isMixed, most: Math.floor(width / LETTER) }),
        ...{ textAnchor: 'start', dy: -9, fill: 'var(--ink)', fontWeight: 500 },
      }),
    ],
  }) as SVGSVGElement;
  return described(picture, speech.words.timeline.label(speech.number(facts.length)));
}

/** What is certain is full, what is possible pale and dashed, and what no bound closes dotted. */
function marksOf(parts: Part[]): Markish[] {
  const bars = (is: Segment['is']) => parts.filter((part) => part.is === is && part.x2 > part.x1);
  const bar = { x1: 'x1', x2: 'x2', y: 'row', insetTop: 22, insetBottom: 6 };
  const pale = { fill: 'colour', fillOpacity: 0.22, stroke: 'colour', strokeDasharray: '3 3' };
  const dotted = { insetTop: 25, insetBottom: 8, fill: 'none', stroke: 'var(--soft)', strokeDasharray: '1 4' };
  const end = { y: 'row', dy: 8, r: 4.5, fill: 'colour', stroke: 'var(--paper)' };
  const certain = parts.filter(({ is }) => is === 'certain');
  return [
    barX(bars('possible'), { ...bar, ...pale }),
    barX(bars('open'), { ...bar, ...dotted }),
    barX(bars('certain'), { ...bar, fill: 'colour' }),
    dot(certain, { ...end, x: 'x2' }),
    dot(certain, { ...end, x: 'x1' }),
  ];
}

/** To a screen reader it is one picture with one name; the table below has the rest. */
function described(picture: SVGSVGElement, label: string): SVGSVGElement {
  picture.querySelectorAll('[aria-label]').forEach((part) => part.removeAttribute('aria-label'));
  picture.querySelectorAll('[aria-description]').forEach((part) => part.removeAttribute('aria-description'));
  picture.setAttribute('role', 'img');
  picture.setAttribute('aria-label', label);
  picture.classList.add('picture');
  return picture;
}
