import type { Node } from './graph';
import { type FactArguments, factsPage, KINDS, type Resolvers, statementsPage } from './facts';
import { inOrderOfFacts } from './order';
import { type PageArguments, pageOf } from './page';
import { bounds } from './period';
import { at, namesOf, sees, statementsAbout, type View, visibilityOf } from './view';
import { codetaineesPage, timelinePage } from './lives';
import { figuresPage } from './figures';

const entity: Resolvers<Node> = {
  id: ({ properties }) => properties.id,
  visibility: (of, _, view) => visibilityOf(view, of),
  name: (of, _, view) => namesOf(view, of)[0]?.text,
  names: (of, _, view) => namesOf(view, of),
  statements: (of, args, view) => statementsPage(view, statementsAbout(view.graph, of), args),
};

/** What sort of organisation or event it is. */
const kind = ({ properties }: Node) => properties.kind;

const out =
  (...types: string[]) =>
  (of: Node, args: FactArguments, view: View) =>
    factsPage(view, of.out, types, args);

const into =
  (...types: string[]) =>
  (of: Node, args: FactArguments, view: View) =>
    factsPage(view, of.in, types, args);

const person: Resolvers<Node> = {
  ...entity,
  siblings: out('SIBLING_OF'),
  relatives: (of, args: FactArguments & { kinds?: string[] | null }, view) => {
    const types = Object.keys(KINDS).filter((type) => args.kinds?.includes(KINDS[type]!) ?? true);
    return out(...types)(of, args, view);
  },
  detentions: out('DETAINED_AT'),
  releases: out('RELEASED_ON'),
  timeline: (of, args: FactArguments, view) => timelinePage(view, of, args),
  codetainees: (of, args: PageArguments & { certainDays?: number | null }, view) => codetaineesPage(view, of, args),
  posts: (of, args: FactArguments & { roles?: string[] | null }, view) =>
    out(...(args.roles ?? ['HEADS', 'DEPUTY_HEADS', 'MEMBER_OF']))(of, args, view),
};

export const entityResolvers: Record<string, Resolvers<Node>> = {
  PrivatePerson: person,
  Official: person,
  Organisation: { ...entity, kind, heads: into('HEADS'), operations: out('OPERATES') },
  Prison: { ...entity, heads: into('HEADS'), operations: into('OPERATES'), detentions: into('DETAINED_AT') },
  Event: {
    ...entity,
    kind,
    date: (event, _, view) => bounds(at(view, event, 'dateNotBefore'), at(view, event, 'dateNotAfter')),
    dateStatus: (event, _, view) => at(view, event, 'dateStatus'),
    participants: into('INVOLVED_IN'),
    releases: into('RELEASED_ON'),
    claimedTotals: (event, args: PageArguments & { population?: string | null }, view) => {
      const [from, to] = ['dateNotBefore', 'dateNotAfter'].map((name) => String(at(view, event, name)));
      const shares = (figure: Node) =>
        figure.properties.kind === 'FLOW' &&
        String(at(view, figure, 'startNotBefore')) <= to! &&
        String(at(view, figure, 'endNotAfter')) >= from!;
      return figuresPage(view, args.population, shares, args);
    },
    carriesOut: (event, args: FactArguments, view) => {
      const done = event.out.filter((link) => link.type === 'CARRIES_OUT' && sees(view, link));
      return pageOf([...new Set(inOrderOfFacts(view, done).map(({ to }) => to))], args);
    },
  },
};
