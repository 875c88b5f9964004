import type { Link, Node } from './graph';
import { dayOf } from './order';
import { at, type View } from './view';

const EARLY = '0000-01-01';
const LATE = '9999-12-31';

/** A period as GraphQL shows it, from what is stored of a fact or a claim. */
export function periodOf(view: View, thing: Node | Link) {
  const day = (name: string) => String(at(view, thing, name));
  return {
    start: bounds(day('startNotBefore'), day('startNotAfter')),
    end: bounds(day('endNotBefore'), day('endNotAfter')),
    state: day('state'),
    lastKnown: day('lastKnown') || null,
    certainty: ({ on }: { on: string }) => certaintyOn(view, thing, on),
  };
}

export const bounds = (notBefore: unknown, notAfter: unknown) => ({
  notBefore: dayOf(notBefore, EARLY),
  notAfter: dayOf(notAfter, LATE),
});

/** Was it so on a day? */
export function certaintyOn(view: View, thing: Node | Link, on: string): 'CERTAIN' | 'POSSIBLE' | 'NO' {
  const within = (name: string) =>
    String(at(view, thing, `${name}From`)) <= on && on <= String(at(view, thing, `${name}To`));
  return within('certain') ? 'CERTAIN' : within('possible') ? 'POSSIBLE' : 'NO';
}

/** Where `asOf` is given: only what is not NO on that day. */
export const heldOn =
  (view: View, asOf?: string | null) =>
  (thing: Node | Link): boolean =>
    asOf == null || certaintyOn(view, thing, asOf) !== 'NO';

/** How sure it is that on one day all were so; NO where there is no day. Only days on which something changes matter. */
export function togetherOf(view: View, things: (Node | Link)[]): 'CERTAIN' | 'POSSIBLE' | 'NO' {
  const names = ['certainFrom', 'certainTo', 'possibleFrom', 'possibleTo'];
  const days = things.flatMap((thing) => names.map((name) => String(at(view, thing, name))));
  const found = days.map((day) => things.map((thing) => certaintyOn(view, thing, day)));
  if (found.some((all) => all.every((each) => each === 'CERTAIN'))) return 'CERTAIN';
  return found.some((all) => all.every((each) => each !== 'NO')) ? 'POSSIBLE' : 'NO';
}
