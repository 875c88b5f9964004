import type { Level } from '../level';
import type { Limits } from './ask';
import type { Arguments, Row, Step } from './noun';
import { MOST_COUNTED, type Page, ownerOf, turned } from './page';
import type { Field } from './plan';

/** What a field asks of one of its steps. */
export interface Inquiry {
  field: Field;
  step: Step;
  page: Page;
  /** Whether the index is read from its end. */
  backward: boolean;
  /** What the step's file finds in `this`; null where nothing could be found. */
  ask: Row | null;
  limits: Limits;
  /** What the page's cursors belong to. */
  owner: () => string;
}

const LONGEST_LIST = 1_000;

export function inquiryOf(level: Level, field: Field, step: Step, row: Row): Inquiry {
  const { page, backward, limits, args } = alikeIn(field, step);
  const ask = step.ask ? step.ask(row, field.args) : { id: row.id, ...args };
  let owner: string | undefined;
  return {
    field,
    step,
    page,
    backward,
    ask,
    limits,
    owner: () => (owner ??= ownerOf(step.cypher, { ...ask, reversed: page.reversed, level })),
  };
}

/** What is the same for every row of a field: the arguments are those that do not cut a page. */
type Alike = Pick<Inquiry, 'page' | 'backward' | 'limits'> & { args: Arguments };

const alike = new WeakMap<Field, Map<Step, Alike>>();

function alikeIn(field: Field, step: Step): Alike {
  const known = alike.get(field) ?? new Map<Step, Alike>();
  const found = known.get(step) ?? alikeOf(field, step);
  alike.set(field, known.set(step, found));
  return found;
}

function alikeOf(field: Field, step: Step): Alike {
  const page = turned(field.page, field.args.orderBy, step.usual);
  const backward = page.backward !== page.reversed;
  return { page, backward, limits: limitsOf(field, step, page), args: unpaged(field.args) };
}

function unpaged({ first: _1, last: _2, after: _3, before: _4, orderBy: _5, ...args }: Arguments): Arguments {
  return args;
}

/** One row more than a page has tells whether there are more; counting costs more than the page: all is done only where it is selected. */
function limitsOf(field: Field, { many }: Step, { size }: Page): Limits {
  if (many === 'one') return { n: 1, t: 0 };
  if (many === 'list') return { n: field.args.first == null ? LONGEST_LIST : size, t: 0 };
  const [more, total] = [selects(field, 'pageInfo'), selects(field, 'totalCount')];
  const n = more ? size + 1 : selects(field, 'nodes', 'edges') ? size : 0;
  return { n, t: total ? MOST_COUNTED + 1 : 0 };
}

function selects({ typename, below }: Field, ...starts: string[]): boolean {
  return typename !== undefined && below(typename).some(({ name }) => starts.some((start) => name.startsWith(start)));
}
