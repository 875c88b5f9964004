import { badInput } from '../errors';
import type { Level } from '../level';
import type { Answer, Ask, Call } from './ask';
import { compile } from './compile';
import { type Inquiry, inquiryOf } from './inquiry';
import type { Row, Step } from './noun';
import { bounds, Connection, namedBy, requireOwn } from './page';
import type { Field } from './plan';
import { keepBelow, readWith } from './prefetched';
import { rowOf } from './row';
import { addWants, empty, shape, shapeOne, Torn, type Want } from './shape';
import { type Part, wholeOf } from './whole';
import type { Wholes } from './wholes';

/** Who asks: the level that answers are cut to, and the way to the graph. */
export interface Reader {
  level: Level;
  ask: Ask;
  /** The whole statements that are planned; without them, each step is a statement of its own. */
  wholes?: Wholes;
}

/** What is asked of one of a want's steps, and as what its answer's rows are read. */
interface Sought {
  want: Want;
  inquiry: Inquiry;
  part: Part;
}

/** A want's call to one of its steps; without a call nothing can be found. */
interface Asked extends Sought {
  call?: Call;
  /** What has to be found for the page's cursors to be this graph's. */
  given?: Call[];
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
  let wants: Want[] = [];
  addWants(field, {}, into, wants);
  while (wants.length) wants = takeRead(reader.level, await readLevel(reader, wants));
  return into[field.key] ?? null;
}

/** Reads at once all that is wanted, puts it where it belongs, and gives what is wanted next. */
async function readLevel({ level, ask, wholes }: Reader, wants: Want[]): Promise<Want[]> {
  // What many rows of one answer want was asked once: each of them would count as another time that its whole was seen.
  const isEachOnce = new Set(wants.map(({ field }) => field)).size === wants.length;
  const reader = isEachOnce ? { level, ask, wholes } : { level, ask };
  const asked = wants.flatMap((want) => askAll(reader, want));
  const calls = asked.flatMap(({ call, given = [] }) => [...(call ? [call] : []), ...given]);
  const answers = calls.length > 0 ? await ask(calls) : [];
  const byCall = new Map(calls.map((call, i) => [call, answers[i]]));
  const next: Want[] = [];
  for (const each of asked) {
    if (each.given?.some((call) => byCall.get(call)?.rows.length === 0)) throw OF_ANOTHER_GRAPH;
    put(each, (each.call && byCall.get(each.call)) ?? NOTHING, next);
  }
  wants.forEach(requireFound);
  return next;
}

/** Puts what was read with its row where it belongs, and what was read with that; gives what is still to be read. */
function takeRead(level: Level, wants: Want[]): Want[] {
  const left: Want[] = [];
  const taken: Want[] = [];
  // What is put may want more, which then stands at the end.
  for (const want of wants) {
    const found = readWith(want);
    if (!found) {
      left.push(want);
      continue;
    }
    taken.push(want);
    // Only what has one step is read with its row.
    const inquiry = inquiryOf(level, want.field, want.field.steps[0] as Step, want.row);
    requireOwn(inquiry.page, inquiry.owner);
    put({ want, inquiry, part: found.part }, found.answer, wants);
  }
  taken.forEach(requireFound);
  return left;
}

/** Puts an answer where it is wanted, unless another step's is there. */
function put(sought: Sought, answer: Answer, next: Want[]): void {
  const { field, into, at } = sought.want;
  const value = valueOf(sought, answer);
  if (value != null) into[at] ??= shaped(field, value, next);
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
  const some = inquiries.filter(({ ask }) => ask);
  return (some.length ? some : inquiries.slice(0, 1)).map((inquiry) => ({
    ...{ want, inquiry },
    ...askOne(reader, inquiry, some.length === 1),
  }));
}

function askOne({ level, wholes }: Reader, inquiry: Inquiry, isOnly: boolean): Pick<Asked, 'call' | 'given' | 'part'> {
  const { step, page, owner, ask, limits, backward } = inquiry;
  const part = { columns: step.columns, below: [] };
  if (!ask) return { part };
  requireOwn(page, owner);
  const range = step.many === 'page' ? bounds(page) : {};
  const cut = { text: compile(step, level, backward), step: step.cypher, ask: { ...ask, ...range }, limits };
  const given = givenFor(level, inquiry);
  if (given) return { call: cut, given, part };
  return (wholes && isOnly && askWhole(level, wholes, inquiry, cut)) || { call: cut, part };
}

/** The same call for what it needs alone, with all that can be read with it, if that is planned. */
function askWhole(level: Level, wholes: Wholes, inquiry: Inquiry, cut: Call) {
  const part = wholeOf(level, inquiry);
  const { text, ask, limits } = part;
  const call: Call = {
    text,
    step: `whole ${cut.step}`,
    ask: { ...cut.ask, ...ask },
    limits: { ...cut.limits, ...limits },
  };
  return wholes.isPlanned(call) ? { call, part } : undefined;
}

function givenFor(level: Level, { step: { given }, page }: Inquiry): Call[] | undefined {
  if (!given) return undefined;
  const text = compile(given, level, false);
  return namedBy(page).map((ask) => ({ text, step: given.cypher, ask, limits: { n: 1, t: 0 } }));
}

function valueOf({ want, inquiry, part }: Sought, { rows, total }: Answer): unknown {
  const { step, page, owner } = inquiry;
  const named = (values: unknown[], at: number): Row => {
    const row = rowOf(part.columns, values, at);
    if (step.from) row[step.from] = want.row;
    keepBelow(part.below, row, values);
    return row;
  };
  if (step.many === 'page') {
    const found = rows.map((values): [string, Row] => [values[0] as string, named(values, 1)]);
    return new Connection(page, owner, found, total);
  }
  const found = rows.map((values) => named(values, 0));
  if (step.many === 'list') return found;
  const [row] = found;
  return row && step.value ? step.value(row) : row;
}
