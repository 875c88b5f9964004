import type { Link, Node } from './graph';
import { allows, type FactArguments } from './facts';
import { byId, byStart, dayOf, newest, oldest, sorted, text } from './order';
import { type PageArguments, pageOf } from './page';
import { togetherOf } from './period';
import { at, foldedName, POSTS, sees, type View } from './view';

const TIMELINE = [...POSTS, 'DETAINED_AT', 'RELEASED_ON', 'INVOLVED_IN'];
const EARLY = '0000-01-01';

/** All that a person did and suffered: by the day on which it can have begun, else by that of its event. */
export function timelinePage(view: View, person: Node, args: FactArguments) {
  const facts = person.out.filter((link) => TIMELINE.includes(link.type) && sees(view, link));
  const day = (fact: Link) =>
    dayOf(at(view, fact, 'startNotBefore'), EARLY) ?? dayOf(at(view, fact.to, 'dateNotBefore') ?? EARLY, EARLY);
  const found = facts.filter((fact) => allows(args.statuses, at(view, fact, 'status')));
  return pageOf(sorted(found, oldest(day), byId), args, ['OLDEST_FIRST']);
}

interface Pair {
  own: Link;
  other: Link;
  overlap: string;
  certainDays: number;
}

/** The detentions of others in the same prisons that may share a day with one of the person's own. */
export function codetaineesPage(view: View, person: Node, args: PageArguments & { certainDays?: number | null }) {
  const detentions = (links: Link[]) => links.filter((link) => link.type === 'DETAINED_AT' && sees(view, link));
  const pairs = detentions(person.out)
    .filter(({ to }) => sees(view, to))
    .flatMap((own) => detentions(own.to.in).map((other) => pairOf(view, own, other)))
    .filter(({ other, overlap }) => other.from !== person && overlap !== 'NO');
  const found = sorted(
    pairs.filter(({ certainDays }) => certainDays >= (args.certainDays ?? 0)),
    (a, b) => byStart(view, newest)(a.other, b.other),
    text(({ other }) => foldedName(view, other.from)),
    text(({ other }) => foldedName(view, other.to)),
    (a, b) => byId(a.other, b.other),
    (a, b) => byId(a.own, b.own),
  );
  return pageOf(found, args);
}

function pairOf(view: View, own: Link, other: Link): Pair {
  const certain = (name: string) => [own, other].map((held) => String(at(view, held, name))).sort();
  const [from, to] = [certain('certainFrom')[1]!, certain('certainTo')[0]!];
  const certainDays = from <= to ? (Date.parse(to) - Date.parse(from)) / 86_400_000 + 1 : 0;
  return { own, other, overlap: togetherOf(view, [own, other]), certainDays };
}
