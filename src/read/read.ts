import { badInput } from '../errors';
import type { Level } from '../level';
import type { Answer, Ask, Question } from './ask';
import { compile } from './compile';
import { type Inquiry, inquiryOf } from './inquiry';
import type { Row } from './noun';
import { bounds, Connection, namedBy, requireOwn } from './page';
import type { Field } from './plan';
import { answerFor, keepBelow } from './prefetched';
import { rowOf } from './row';
import { empty, shape, shapeOne, Torn, type Want, wantsOf } from './shape';
import { type Part, wholeOf } from './whole';
import type { Wholes } from './wholes';

/** Who asks: the level that answers are cut to, and the way to the graph. */
export interface Reader {
  level: Level;
  ask: Ask;
  /** The whole statements that are planned; without them, each step is a statement of its own. */
  wholes?: Wholes;
}

/** A want's question to one of its steps; without a question nothing can be found, or it was read already. */
interface Asked extends Part {
  want: Want;
  inquiry: Inquiry;
  question?: Question;
  answer?: Answer;
  /** What has to be found for the page's cursors to be this graph's. */
  given?: Question[];
}

const OF_ANOTHER_GRAPH = badInput(
  'The graph was loaded anew or put back since it gave this cursor: begin a new copy, without a cursor.',
);
const NOTHING: Answer = { rows: [], total: 0 };

/** How often is asked again what was erased while it was read: Neo4j reads without a lock. */
const AGAIN = 3;

/** Reads a root field and everything below it, one level of the query after the other, as the answer has it. */
export async function read(reader: Reader, field: Field, again = AGAIN): Promise<unknown> {
  try {
    return await readOnce(reader, field);
  } catch (error) {
    if (!(error instanceof Torn) || again === 0) throw error;
    return read(reader, field, again - 1);
  }
}

async function readOnce(reader: Reader, field: Field): Promise<unknown> {
  const into = empty();
  let wants = wantsOf(field, {}, into);
  while (wants.length) wants = await readLevel(reader, wants);
  return into[field.key] ?? null;
}

/** Reads at once all that is wanted, puts it where it belongs, and gives what is wanted next. */
async function readLevel({ level, ask, wholes }: Reader, wants: Want[]): Promise<Want[]> {
  // What many rows of one answer want was asked once: each of them would count as another time that its whole was seen.
  const isEachOnce = new Set(wants.map(({ field }) => field)).size === wants.length;
  const reader = isEachOnce ? { level, ask, wholes } : { level, ask };
  const asked = wants.flatMap((want) => askAll(reader, want));
  const questions = asked.flatMap(({ question, given = [] }) => [...(question ? [question] : []), ...given]);
  const answers = questions.length > 0 ? await ask(questions) : [];
  const byQuestion = new Map(questions.map((question, i) => [question, answers[i]]));
  const next: Want[] = [];
  for (const each of asked) {
    if (each.given?.some((question) => byQuestion.get(question)?.rows.length === 0)) throw OF_ANOTHER_GRAPH;
    const { field, into, at } = each.want;
    const answer = each.answer ?? (each.question && byQuestion.get(each.question));
    const value = valueOf(each, answer ?? NOTHING);
    if (value != null) into[at] ??= shaped(field, value, next);
  }
  wants.forEach(requireFound);
  return next;
}

/** What is found one by one is an item of its list. */
const shaped = (field: Field, value: unknown, next: Want[]) =>
  field.each ? shapeOne(field, value, next, field.isEachRequired) : shape(field, value, next);

/** Of several steps one is enough. */
function requireFound({ field, into, at }: Want): void {
  const isRequired = field.each ? field.isEachRequired : field.isRequired;
  if (isRequired && into[at] == null) throw new Torn(`There is no ${field.name}.`);
}

/** A step with nothing to ask leaves the answer to the others; where none asks, the first answers that there is nothing. */
function askAll(reader: Reader, want: Want): Asked[] {
  const inquiries = want.field.steps.map((step) => inquiryOf(reader.level, want.field, step, want.row));
  const some = inquiries.filter(({ found }) => found);
  return (some.length ? some : inquiries.slice(0, 1)).map((inquiry) => {
    if (inquiry.found) requireOwn(inquiry.page, inquiry.scope);
    const read = answerFor(want);
    return { want, inquiry, ...(read ?? ask(reader, inquiry, some.length === 1)) };
  });
}

function ask(
  { level, wholes }: Reader,
  inquiry: Inquiry,
  isOnly: boolean,
): Pick<Asked, 'question' | 'given' | keyof Part> {
  const { step, page, found, limits, backward } = inquiry;
  const part = { columns: step.columns, below: [] };
  if (!found) return part;
  const range = step.many === 'page' ? bounds(page) : {};
  const cut = { text: compile(step, level, backward), step: step.cypher, ask: { ...found, ...range }, limits };
  const given = givenFor(level, inquiry);
  if (given) return { question: cut, given, ...part };
  return (wholes && isOnly && askWhole(level, wholes, inquiry, cut)) || { question: cut, ...part };
}

/** The same question for what it needs alone, with all that can be read with it, if that is planned. */
function askWhole(level: Level, wholes: Wholes, inquiry: Inquiry, cut: Question) {
  const { text, ask, limits, columns, below } = wholeOf(level, inquiry);
  const question: Question = {
    text,
    step: `whole ${cut.step}`,
    ask: { ...cut.ask, ...ask },
    limits: { ...cut.limits, ...limits },
  };
  return wholes.isPlanned(question) ? { question, columns, below } : undefined;
}

function givenFor(level: Level, { step: { given }, page }: Inquiry): Question[] | undefined {
  if (!given) return undefined;
  const text = compile(given, level, false);
  return namedBy(page).map((ask) => ({ text, step: given.cypher, ask, limits: { n: 1, t: 0 } }));
}

function valueOf({ want, inquiry: { step, page, scope }, columns, below }: Asked, { rows, total }: Answer): unknown {
  const named = (values: unknown[], at: number): Row => {
    const row = rowOf(columns, values, at);
    if (step.from) row[step.from] = want.row;
    keepBelow(below, row, values);
    return row;
  };
  if (step.many === 'page') {
    const found = rows.map((values): [string, Row] => [values[0] as string, named(values, 1)]);
    return new Connection(page, scope, found, total);
  }
  const found = rows.map((values) => named(values, 0));
  if (step.many === 'list') return found;
  const [row] = found;
  return row && step.value ? step.value(row) : row;
}
