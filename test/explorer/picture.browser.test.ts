import { answerOf, fileOf, type Opened, pick, visit, withBrowser } from '../support/browser';

jest.setTimeout(120_000);
withBrowser();

interface Text {
  text: string;
  /** How far it stands out from the ground of the file, as WCAG counts. */
  contrast: number;
}

/** Reads a file in the browser: every text that is no outline, with its contrast to the ground. */
function textsOf({ page }: Opened, file: string): Promise<Text[]> {
  const read = `(() => {
    const light = (colour) => {
      const [r, g, b] = colour.match(/[\\d.]+/g).map((part) => part / 255).map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const svg = new DOMParser().parseFromString(${JSON.stringify(file)}, 'image/svg+xml').documentElement;
    const ground = light(svg.querySelector('rect').getAttribute('fill'));
    return [...svg.querySelectorAll('text:not([aria-hidden])')].map((text) => {
      if (!['none', ''].includes(text.getAttribute('stroke') ?? '')) return { text: text.textContent, contrast: 0 };
      const own = light(text.getAttribute('fill'));
      return { text: text.textContent, contrast: (Math.max(own, ground) + 0.05) / (Math.min(own, ground) + 0.05) };
    });
  })()`;
  return page.evaluate<Text[]>(read);
}

test.each([
  ['connected', 'Delcy Rodríguez', 'official'],
  ['life', 'El Helicoide', 'possible'],
  ['how-many', 'Foro Penal', undefined],
])(
  'the picture of %s can be read as a file, taken from a dark page, with what its signs mean',
  async (id, name, key) => {
    const opened = await visit({ dark: true });
    await pick(opened, id);
    const answer = await answerOf(opened);
    await answer.locator('svg.picture').waitFor();
    const texts = await textsOf(opened, String((await fileOf(opened, 'svg')).content));
    const all = texts.map(({ text }) => text).join('\n');
    expect(all).toContain(name);
    expect(all).toContain(key ?? name);
    expect(texts.filter(({ contrast }) => contrast < 4.5)).toEqual([]);
    // The page itself stays dark.
    expect(await opened.page.evaluate('getComputedStyle(document.body).backgroundColor')).toBe('rgb(20, 25, 28)');
  },
);
