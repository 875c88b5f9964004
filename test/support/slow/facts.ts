import type { Link, Node } from './graph';
import { inOrderOfFacts, inOrderOfStatements, byId, byStart, oldest, sorted, text } from './order';
import { type PageArguments, pageOf } from './page';
import { heldOn, periodOf, togetherOf } from './period';
import { at, foldedName, POSTS, sees, statementsAbout, type View, visibilityOf } from './view';

export type FactArguments = PageArguments & { asOf?: string | null; statuses?: string[] | null };
export type StatementArguments = PageArguments & { stances?: string[] | null; states?: string[] | null };
export type Resolvers<T> = Record<string, (thing: T, args: never, view: View) => unknown>;

/** A page of those of some links that are of one of these types. */
export function factsPage(view: View, links: readonly Link[], types: readonly string[], args: FactArguments) {
  const facts = links.filter((link) => types.includes(link.type) && sees(view, link)).filter(heldOn(view, args.asOf));
  const found = facts.filter((fact) => allows(args.statuses, at(view, fact, 'status')));
  return pageOf(inOrderOfFacts(view, found), args, POSTS.includes(types[0]!) ? ['OLDEST_FIRST'] : undefined);
}

/** Whether a list of values that are wanted has this one; without a list, any will do. */
export const allows = (wanted: readonly unknown[] | null | undefined, value: unknown) =>
  wanted?.includes(value) ?? true;

/** A page of those of some statements that are seen and wanted. */
export function statementsPage(view: View, statements: readonly Node[], args: StatementArguments) {
  const found = statements.filter(
    ({ properties: { stance, state } }) => allows(args.stances, stance) && allows(args.states, state),
  );
  return pageOf(
    inOrderOfStatements(
      view,
      found.filter((statement) => sees(view, statement)),
    ),
    args,
  );
}

/** The fields that all facts have, and what a noun calls its two ends. */
function factFields(subject: string, object: string): Resolvers<Link> {
  return {
    id: ({ properties }) => properties.id,
    visibility: (fact, _, view) => visibilityOf(view, fact),
    status: (fact, _, view) => at(view, fact, 'status'),
    disputed: (fact, _, view) => at(view, fact, 'disputed') ?? [],
    period: (fact, _, view) => periodOf(view, fact),
    statements: (fact, args, view) => statementsPage(view, statementsAbout(view.graph, fact), args),
    [subject]: ({ from }) => from,
    [object]: ({ to }, _, view) => (sees(view, to) ? to : null),
  };
}

/** What the relative is to the person. */
export const KINDS: Record<string, string> = {
  ...{ SIBLING_OF: 'SIBLING', SPOUSE_OF: 'SPOUSE', RELATIVE_OF: 'OTHER', PARENT_OF: 'CHILD', CHILD_OF: 'PARENT' },
};

interface Charge {
  post: Link;
  via: Link | null;
  overlap: string;
}

/** Who headed the prison, or what operates it, on a day on which the detention may have lasted. */
function chargesOf(view: View, held: Link): Charge[] {
  const seen = (node: Node, type: string) => node.in.filter((link) => link.type === type && sees(view, link));
  const own = seen(held.to, 'HEADS').map((post) => ({ post, via: null }));
  const above = seen(held.to, 'OPERATES').flatMap((via) => seen(via.from, 'HEADS').map((post) => ({ post, via })));
  const charges = [...own, ...above]
    .map(({ post, via }): Charge => {
      return { post, via, overlap: togetherOf(view, [held, post, ...(via ? [via] : [])]) };
    })
    .filter(({ overlap }) => overlap !== 'NO');
  return sorted(
    charges,
    (a, b) => byStart(view, oldest)(a.post, b.post),
    text(({ post }) => foldedName(view, post.from)),
    text(({ post }) => foldedName(view, post.to)),
    (a, b) => byId(a.post, b.post),
    text(({ via }) => String(via?.properties.id ?? '')),
  );
}

export const factResolvers: Record<string, Resolvers<Link>> = {
  Kinship: { ...factFields('person', 'relative'), kind: ({ type }) => KINDS[type] },
  Post: {
    ...factFields('holder', 'at'),
    role: ({ type }) => type,
    title: (post, _, view) => at(view, post, 'title') || null,
  },
  Detention: {
    ...factFields('person', 'prison'),
    prison: ({ to }, _, view) => (to.labels.includes('Prison') && sees(view, to) ? to : null),
    inCharge: (held, args, view) => pageOf(sees(view, held.to) ? chargesOf(view, held) : [], args),
  },
  Release: factFields('person', 'event'),
  Operation: factFields('operator', 'prison'),
  Participation: { ...factFields('participant', 'event'), role: ({ properties }) => properties.role },
};
