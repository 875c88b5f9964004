import { LEVELS } from '../level';
import { tidy } from '../write/column';
import { wordOf, type RecordOf } from './columns';
import { parts, plain } from './list';
import type { Cells, Refuse } from './record';

type Name = RecordOf<'entities'>['names'][number];

/** A text, perhaps `@` and its language, perhaps `!` and who may see it. */
const NAME = /^((?:\\.|[^\\@!])*)(?:@((?:\\.|[^\\@!])*))?(?:!((?:\\.|[^\\@!])*))?$/su;
const LANGUAGE = /^([a-z]{2,3})((?:-[a-z0-9]{2,8})*)$/i;

/** The names in a row, the main one first; without one, a name that the writer refuses. */
export function namesIn({ name, other_names = [] }: Cells, refuse: Refuse): (Name | object)[] {
  const others = (typeof other_names === 'string' ? parts(other_names) : other_names).filter((each) => each !== '');
  return [
    name === undefined ? {} : nameOf(String(name), (what) => refuse('name', what)),
    ...others.map((each, i) => nameOf(each, (what) => refuse('other_names', `part ${i + 1}: ${what}`))),
  ];
}

/** The name that a text such as `Rodeo Uno@es!PARTNER` writes. */
function nameOf(text: string, refuse: (what: string) => void): Name | object {
  const [, own, language, level] = NAME.exec(text) ?? [];
  const [, primary, variant = ''] = LANGUAGE.exec(language?.trim() ?? '') ?? [];
  const visibility = LEVELS.find((each) => each === wordOf(level?.trim() ?? ''));
  if (own === undefined) refuse('has an @, ! or \\ out of place; write \\@, \\! or \\\\ for the sign itself');
  if (language !== undefined && primary === undefined)
    refuse('has an @ that no language follows; write one such as @es, or \\@ for the sign itself');
  if (level !== undefined && !visibility)
    refuse(`has a ! that no level follows; write !${LEVELS.join(', !')}, or \\! for the sign itself`);
  return {
    text: plain(own ?? '').trim(),
    ...(primary !== undefined && { language: primary.toLowerCase() + variant }),
    ...(visibility && { visibility }),
  };
}

/** The cells of an entity's names. */
export function namesCells([first, ...others]: readonly Name[]): Cells {
  return {
    ...(first && { name: nameText(first) }),
    ...(others.length > 0 && { other_names: others.map(nameText) }),
  };
}

function nameText({ text, language, visibility = 'PUBLIC' }: Name): string {
  const own = tidy(text).replace(/[;@!\\]|^[=+'-]/g, '\\$&');
  return own + (language === undefined ? '' : `@${language}`) + (visibility === 'PUBLIC' ? '' : `!${visibility}`);
}
