import { linesOf } from '../view/lines';

/** What goes with a picture: its title, what the page says of it, and what its signs mean. */
export interface Caption {
  title: string;
  notes: string[];
  legend: Element | null;
}

/** In pixels: room around the picture, and from line to line. */
const ROOM = 12;
const LINE = 20;
const FONT = { 'font-family': 'system-ui, sans-serif', 'font-size': '13px' };

/** A picture of the page as a file of its own: in light colours on its own ground, so that it can be read anywhere. */
export function svgOf(picture: SVGSVGElement, { title, notes, legend }: Caption): string {
  return inLight(() => {
    const { backgroundColor, color } = getComputedStyle(document.body);
    const { width, height } = picture.getBoundingClientRect();
    const lines = [title, ...notes].flatMap((text) => linesOf(text, width));
    const top = ROOM + lines.length * LINE;
    const keys = legend ? keysOf(legend, color) : [];
    const bottom = legend && keys.length ? legend.getBoundingClientRect().height + ROOM : 0;
    const file = drawn('svg', {
      ...{ xmlns: 'http://www.w3.org/2000/svg', width: width + 2 * ROOM, height: top + height + bottom + 2 * ROOM },
    });
    file.append(
      written('title', title),
      drawn('rect', { width: '100%', height: '100%', fill: backgroundColor }),
      ...lines.map((text, i) => written('text', text, { ...at(ROOM, ROOM + LINE * (i + 0.6)), fill: color })),
      moved(partsOf(picture), ROOM, top + ROOM / 2),
      moved(keys, ROOM, top + height + ROOM),
    );
    return new XMLSerializer().serializeToString(file);
  });
}

/** Does something while the page has its light colours; nothing is shown meanwhile. */
function inLight<T>(work: () => T): T {
  const { dataset } = document.documentElement;
  const { theme = 'system' } = dataset;
  dataset.theme = 'light';
  try {
    return work();
  } finally {
    dataset.theme = theme;
  }
}

const at = (x: number, y: number) => ({ x, y });

function drawn(tag: string, attributes: Record<string, string | number>): SVGElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  return element;
}

function written(tag: 'title' | 'text', text: string, attributes: Record<string, string | number> = {}): SVGElement {
  const element = drawn(tag, { ...(tag === 'text' && FONT), ...attributes });
  element.textContent = text;
  return element;
}

function moved(content: Element[], x: number, y: number): SVGElement {
  const group = drawn('g', { transform: `translate(${x} ${y})` });
  group.append(...content);
  return group;
}

/** The signs of a legend and their words, where the page has them. */
function keysOf(legend: Element, fill: string): SVGElement[] {
  const from = legend.getBoundingClientRect();
  const place = (element: Element) => {
    const { left, top, height } = element.getBoundingClientRect();
    return { x: left - from.left, y: top - from.top, height };
  };
  return [...legend.querySelectorAll('li')].flatMap((item) => {
    const [sign, text] = [item.querySelector('svg'), item.querySelector('span')];
    if (!sign || !text) return [];
    const { x, y } = place(sign);
    const words = place(text);
    const label = { ...at(words.x, words.y + words.height * 0.75), fill };
    return [moved(partsOf(sign), x, y), written('text', text.textContent, label)];
  });
}

/** What is in a picture, with its style as attributes, which every program reads. */
function partsOf(picture: SVGSVGElement): Element[] {
  const copy = picture.cloneNode(true) as SVGSVGElement;
  const all = [...picture.querySelectorAll('*')];
  [...copy.querySelectorAll('*')].forEach((element, i) => {
    const style = getComputedStyle(all[i] as Element);
    for (const name of STYLES) element.setAttribute(name, style.getPropertyValue(name));
    ['class', 'tabindex', 'style'].forEach((name) => element.removeAttribute(name));
  });
  copy.querySelectorAll('style').forEach((style) => style.remove());
  copy.querySelectorAll('text').forEach(outlined);
  return [...copy.children];
}

/** Not every program knows an order of painting: what is around the letters becomes a text of its own, under them. */
function outlined(text: SVGTextElement): void {
  if (text.getAttribute('stroke') === 'none') return;
  const under = text.cloneNode(true) as SVGTextElement;
  under.setAttribute('fill', String(text.getAttribute('stroke')));
  under.setAttribute('aria-hidden', 'true');
  text.before(under);
  text.setAttribute('stroke', 'none');
}

const STYLES = [
  ...['fill', 'fill-opacity', 'stroke', 'stroke-width', 'stroke-dasharray', 'stroke-opacity', 'opacity'],
  ...['font-family', 'font-size', 'font-weight', 'text-anchor'],
];
