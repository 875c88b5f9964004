import type { Link, Node } from './graph';
import { allows, type FactArguments, factsPage } from './facts';
import { leadsTo } from './figures';
import { byId, bySubject, sorted } from './order';
import { type PageArguments, pageOf } from './page';
import { certaintyOn } from './period';
import { listed, matches } from './search';
import { at, isOfficial, sees, type View } from './view';

interface OnDay {
  on: string;
  certainty: string[];
}

interface Filter {
  text?: string | null;
  kinds?: string[] | null;
  notBefore?: string | null;
  notAfter?: string | null;
  held?: OnDay | null;
  released?: OnDay | null;
  headed?: OnDay | null;
  publisher?: string | null;
  language?: string | null;
}

type Listing = PageArguments & { where?: Filter | null };

/** What is surest of some facts on a day. */
const surest = (answers: string[]) => ['CERTAIN', 'POSSIBLE'].find((answer) => answers.includes(answer)) ?? 'NO';

/** Whether somebody was freed by a day: it is known of a day before, or every day on which it can have been is over, or only the first is. */
function freedBy(view: View, release: Link, day: string): string {
  const days = ['possibleFrom', 'possibleTo', 'certainFrom'].map((name) => String(at(view, release, name)));
  const [first, last, known] = days as [string, string, string];
  if (first > last || first > day) return 'NO';
  return last <= day || known <= day ? 'CERTAIN' : 'POSSIBLE';
}

/** Whether an entity is what a filter, its text apart, asks for. */
function passes(view: View, node: Node, { kinds, notBefore, notAfter, held, released, headed }: Filter): boolean {
  const seen = (links: Link[], type: string) => links.filter((link) => link.type === type && sees(view, link));
  const on = (links: Link[], day: string) => surest(links.map((link) => certaintyOn(view, link, day)));
  const freed = (day: string) => surest(seen(node.out, 'RELEASED_ON').map((link) => freedBy(view, link, day)));
  return (
    allows(kinds, node.properties.kind) &&
    (notBefore == null || String(at(view, node, 'dateNotAfter')) >= notBefore) &&
    (notAfter == null || String(at(view, node, 'dateNotBefore')) <= notAfter) &&
    (held == null || held.certainty.includes(on(seen(node.out, 'DETAINED_AT'), held.on))) &&
    (released == null || released.certainty.includes(freed(released.on))) &&
    (headed == null || headed.certainty.includes(on(seen(node.in, 'HEADS'), headed.on)))
  );
}

const list =
  (label: string, also: (view: View, node: Node) => boolean = () => true) =>
  (_: unknown, args: Listing, view: View) => {
    const found = listed(view, label, args.where?.text);
    return pageOf(
      found.filter((node) => also(view, node) && passes(view, node, args.where ?? {})),
      args,
    );
  };

function sources(_: unknown, args: Listing, view: View) {
  const { text, publisher, language } = args.where ?? {};
  const found = view.graph.nodes.filter((node) => {
    const { title, subject } = node.properties;
    return (
      node.labels.includes('Source') &&
      sees(view, node) &&
      (text == null || matches(text, `${title ?? ''} ${String(subject)}`)) &&
      (publisher == null || leadsTo(view, node, 'PUBLISHED_BY', publisher)) &&
      (language == null || node.properties.language === language)
    );
  });
  return pageOf(sorted(found, bySubject, byId), args);
}

const factList = (type: string) => (_: unknown, args: FactArguments, view: View) =>
  factsPage(view, view.graph.links, [type], args);

export const lists = {
  persons: list('Person'),
  officials: list('Person', isOfficial),
  organisations: list('Organisation'),
  prisons: list('Prison'),
  events: list('Event'),
  detentions: factList('DETAINED_AT'),
  releases: factList('RELEASED_ON'),
  sources,
};
