/** Gives the reader a file. */
export function save(name: string, content: Blob): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

export const textFile = (text: string, type: string): Blob => new Blob([text], { type: `${type};charset=utf-8` });

/** A picture of the page as a file of its own: its style goes with it, and what the page says of it in a note. */
export function svgOf(picture: SVGSVGElement, title: string, note: string | null): string {
  const copy = picture.cloneNode(true) as SVGSVGElement;
  const all = [picture, ...picture.querySelectorAll('*')];
  [copy, ...copy.querySelectorAll('*')].forEach((element, i) => {
    const style = getComputedStyle(all[i] as Element);
    for (const name of STYLES) element.setAttribute(name, style.getPropertyValue(name));
    ['class', 'tabindex', 'style'].forEach((name) => element.removeAttribute(name));
  });
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.prepend(textIn('title', title));
  if (note !== null) copy.append(textIn('text', note, { x: '8', y: '16', 'font-family': 'sans-serif' }));
  return new XMLSerializer().serializeToString(copy);
}

function textIn(tag: 'title' | 'text', text: string, attributes: Record<string, string> = {}): SVGElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.textContent = text;
  return element;
}

const STYLES = [
  ...['fill', 'fill-opacity', 'stroke', 'stroke-width', 'stroke-dasharray', 'stroke-opacity', 'opacity'],
  ...['font-family', 'font-size', 'font-weight', 'text-anchor'],
];
