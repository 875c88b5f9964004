import { isThing, type Thing } from './rows';

/** A published item, as far as it was asked for. */
export interface Source {
  title: string | null;
  url: string | null;
  publishedOn: string | null;
  publisher: string | null;
}

/** Who says something of a row, what it is about, and where it was published. */
export interface Claim {
  /** The part of the row that it is about, such as `post`; empty for the row itself. */
  about: string;
  /** What that part is called, where a row has several: the names and titles in it. */
  of: string[];
  /** Null where it may not be shown; undefined where it was not asked for. */
  asserter: string | null | undefined;
  contradicts: boolean;
  sources: Source[];
}

const text = (value: unknown) => (typeof value === 'string' ? value : null);
const nameOf = (value: unknown) => (isThing(value) ? text(value.name) : null);

/** Everything in a row that says who claims what, in the order of the answer. */
export function claimsOf(row: Thing): Claim[] {
  const found: Claim[] = [];
  const look = (value: unknown, path: string[], owner: Thing): void => {
    if (Array.isArray(value)) return value.forEach((each) => look(each, path, owner));
    if (!isThing(value)) return;
    if (Array.isArray(value.citations)) {
      const sources = (value.citations as unknown[]).map((each) => sourceOf(isThing(each) ? each.source : null));
      const asserter = 'assertedBy' in value ? nameOf(value.assertedBy) : undefined;
      const of = path.length ? namesIn(owner) : [];
      found.push({ about: path.join('.'), of, asserter, contradicts: value.stance === 'CONTRADICTS', sources });
      return;
    }
    for (const [key, each] of Object.entries(value)) look(each, within(path, key), key === 'nodes' ? owner : value);
  };
  look(row, [], row);
  return found;
}

/** Who says so, in the order of the answer, and after them who only denies it. */
export function assertersOf(claims: Claim[]): { name: string; denies: boolean }[] {
  const names = (denies: boolean) =>
    claims.flatMap(({ asserter, contradicts }) => (asserter && contradicts === denies ? asserter : []));
  const saying = new Set(names(false));
  return [...new Set([...saying, ...names(true)])].map((name) => ({ name, denies: !saying.has(name) }));
}

/** The names of what a thing joins, and its own name or title. */
const namesIn = (thing: Thing): string[] =>
  [text(thing.name) ?? text(thing.title), ...Object.values(thing).map(nameOf)].filter((name) => name !== null);

/** What a fact itself rests on, without what is said of other things in it. */
export const evidenceOf = ({ statements, sources }: Thing): Thing => ({ statements, sources });

const within = (path: string[], key: string) =>
  ['nodes', 'statements', 'sources'].includes(key) ? path : [...path, key];

function sourceOf(value: unknown): Source {
  const { title, subject, url, publishedOn, publisher } = isThing(value) ? value : {};
  return {
    title: text(title) ?? text(subject),
    url: safeUrl(url),
    publishedOn: text(publishedOn),
    publisher: nameOf(publisher),
  };
}

/** Only what leads to a page on the web may be a link. */
export function safeUrl(value: unknown): string | null {
  return typeof value === 'string' && /^https?:\/\//i.test(value) ? value : null;
}

/** Every source of an answer once, as lists of sources want it. */
export function sourcesOf(data: Thing): Source[] {
  const all = new Map<string, Source>();
  for (const { sources } of claimsOf(data)) for (const each of sources) all.set(JSON.stringify(each), each);
  return [...all.values()];
}
