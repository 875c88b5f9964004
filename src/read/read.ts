import { type GraphQLResolveInfo, isObjectType } from 'graphql';
import { badInput } from '../errors';
import type { Level } from '../level';
import type { Answer, Ask, Question } from './ask';
import { compile } from './compile';
import type { Arguments, Nouns, Row, Step } from './noun';
import { bounds, connection, MOST_COUNTED, namedBy, type Page, scopeOf, turned } from './page';
import { type Field, plan } from './plan';
import { rowOf } from './row';
import { empty, shape, type Want, wantsOf } from './shape';

/** Who asks: the level that answers are cut to, and the way to the graph. */
export interface Reader {
  level: Level;
  ask: Ask;
}

/** A want's question to one of its steps; without a question nothing can be found. */
interface Asked {
  want: Want;
  step: Step;
  scope: string;
  question?: Question;
  /** What has to be found for the page's cursors to be this graph's. */
  given?: Question[];
}

const LONGEST_LIST = 1_000;
const OF_ANOTHER_GRAPH = badInput(
  'The graph was loaded anew or put back since it gave this cursor: begin a new copy, without a cursor.',
);
const NOTHING: Answer = { rows: [], total: 0 };

/** Reads everything below a root field, one level of the query after the other, into plain objects under the answer's own names. */
export async function read(nouns: Nouns, reader: Reader, info: GraphQLResolveInfo): Promise<unknown> {
  const into = empty();
  const field = plan(nouns, info);
  let wants = wantsOf(field, {}, into);
  while (wants.length) wants = await readLevel(reader, wants);
  return into[field.key];
}

/** Reads at once all that is wanted, puts it where it belongs, and gives what is wanted next. */
async function readLevel(reader: Reader, wants: Want[]): Promise<Want[]> {
  const asked = wants.flatMap((want) => askAll(reader.level, want));
  const questions = asked.flatMap(({ question, given = [] }) => [...(question ? [question] : []), ...given]);
  const answers = await reader.ask(questions);
  const byQuestion = new Map(questions.map((question, i) => [question, answers[i]]));
  const next: Want[] = [];
  for (const each of asked) {
    if (each.given?.some((question) => byQuestion.get(question)?.rows.length === 0)) throw OF_ANOTHER_GRAPH;
    const { field, into, at } = each.want;
    const answer = each.question && byQuestion.get(each.question);
    into[at] ??= shape(field, valueOf(each, answer ?? NOTHING), next);
  }
  return next;
}

/** A step with nothing to ask leaves the answer to the others; where none asks, the first answers that there is nothing. */
function askAll(level: Level, want: Want): Asked[] {
  const asked = want.field.steps.map((step) => ask(level, want, step));
  const some = asked.filter(({ question }) => question);
  return some.length ? some : asked.slice(0, 1);
}

function ask(level: Level, want: Want, step: Step): Asked {
  const { args } = want.field;
  const page = turned(want.field.page, args.orderBy, step.usual);
  const found = step.ask ? step.ask(want.row, args) : { id: want.row.id, ...unpaged(args) };
  const scope = step.many === 'page' ? scopeOf(step.cypher, { ...found, reversed: page.reversed, level }) : '';
  if (!found) return { want, step, scope };
  const text = compile(step, level, page.backward !== page.reversed);
  if (step.many !== 'page') {
    const n = step.many === 'one' ? 1 : args.first == null ? LONGEST_LIST : page.size;
    return { want, step, scope, question: { text, ask: found, n, t: 0 } };
  }
  const { n, ...range } = bounds(page, scope);
  const t = wantsTotal(want.field) ? MOST_COUNTED + 1 : 0;
  return {
    want,
    step,
    scope,
    question: { text, ask: { ...found, ...range }, n, t },
    ...givenFor(step, level, page, scope),
  };
}

function givenFor({ given }: Step, level: Level, page: Page, scope: string): Pick<Asked, 'given'> {
  if (!given) return {};
  const text = compile(given, level, false);
  return { given: namedBy(page, scope).map((ask) => ({ text, ask, n: 1, t: 0 })) };
}

function unpaged({ first: _1, last: _2, after: _3, before: _4, orderBy: _5, ...args }: Arguments): Arguments {
  return args;
}

/** Counting costs more than the page: it is done only where the total is selected. */
function wantsTotal({ type, below }: Field): boolean {
  return isObjectType(type) && below(type.name).some(({ name }) => name.startsWith('totalCount'));
}

function valueOf({ want, step, scope }: Asked, { rows, total }: Answer): unknown {
  const named = (values: unknown[]): Row =>
    Object.assign(rowOf(step.columns, values), step.from && { [step.from]: want.row });
  if (step.many === 'page') {
    const found = rows.map(([key, ...values]): [string, Row] => [key as string, named(values)]);
    return connection(want.field.page, scope, found, total);
  }
  const found = rows.map(named);
  if (step.many === 'list') return found;
  const [row] = found;
  return row && step.value ? step.value(row) : row;
}
