import { fold } from '../fold';
import { levelOf, type Visibility } from '../level';
import type { RecordOf } from '../table/columns';
import type { NameBefore } from './before';

type Name = RecordOf<'entities'>['names'][number];

interface KeptNames {
  /** The row's names, each with who may see it, and those of the graph that the row could not know of. */
  names: Name[];
  /** Where those of the row stand that more would see than now. */
  disclosed: number[];
}

/**
 * A name that does not say who may see it keeps what the graph has: of that name, or of one that is found alike, or of
 * the most open one. A name of the graph that is not among the row's goes, unless fewer may see it than the most open one
 * and any that the row writes with `!`: a file that holds none of these says nothing of them.
 */
export function keptNames(given: readonly Name[], before: readonly NameBefore[]): KeptNames {
  const left = new Set(before);
  const mostOpen = Math.min(...before.map(levelIn));
  const names = [...given];
  const disclosed: number[] = [];
  // Those that say who may see them choose first: the others are what is left of names that stand there twice.
  const places = [...given.keys()].sort((a, b) => Number(isSilent(given[a])) - Number(isSilent(given[b])));
  for (const place of places) {
    const name = given[place] as Name;
    const same = sameAs(name, [...left]) ?? sameAs(name, before);
    if (same) left.delete(same);
    const level = same ? levelIn(same) : mostOpen;
    if (name.visibility === undefined) names[place] = { ...name, visibility: visibilityAt(before, level) };
    else if (levelOf(name.visibility) < level) disclosed.push(place);
  }
  const told = Math.max(mostOpen, ...given.map(({ visibility }) => (visibility ? levelOf(visibility) : mostOpen)));
  for (const [place, name] of before.entries())
    if (left.has(name) && levelIn(name) > told) names.splice(place, 0, nameOf(name));
  return { names, disclosed: disclosed.sort((a, b) => a - b) };
}

function isSilent(name: Name | undefined): boolean {
  return name?.visibility === undefined;
}

function levelIn([, , visibility]: NameBefore): number {
  return levelOf(visibility);
}

/** The visibility of a level that names of the graph have. */
function visibilityAt(before: readonly NameBefore[], level: number): Visibility {
  return before.find((each) => levelIn(each) === level)?.[2] ?? 'PUBLIC';
}

function nameOf([text, language, visibility]: NameBefore): Name {
  return { text, ...(language !== null && { language }), visibility };
}

/** Of the graph's names the one that a name is: written alike, or else found alike; of several one that as many may see, or the most open one. */
function sameAs({ text, language, visibility }: Name, names: readonly NameBefore[]): NameBefore | undefined {
  const alike = names.filter(([other]) => fold(other) === fold(text));
  const written = alike.filter(([other, code]) => other === text && code === (language ?? null));
  const found = (written.length > 0 ? written : alike).sort((a, b) => levelIn(a) - levelIn(b));
  return found.find(([, , other]) => other === visibility) ?? found[0];
}
