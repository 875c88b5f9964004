import { useCallback, useEffect, useRef, useState } from 'react';
import { type Answer, ask, type Asked } from '../answer/ask';
import { namesOf, suggest } from '../answer/names';
import { missingOf, type Values } from '../form/Form';
import { gallery, questionOf } from '../question/gallery';
import type { Question } from '../question/question';
import type { Shared } from '../share/link';
import { suiting } from '../view/suits';
import type { ViewName } from '../view/view';

/** The question that is open, its fields, and its answer. */
export interface Asking {
  /** Undefined where the reader wrote a query of their own. */
  question: Question | undefined;
  values: Values;
  names: Values;
  asked: Asked;
  answer: Answer | undefined;
  asking: boolean;
  view: ViewName;
  views: ViewName[];
  open(question: Question): void;
  change(field: string, value: string, name?: string): void;
  edit(asked: Partial<Asked>): void;
  send(): Promise<void>;
  show(view: ViewName): void;
  take(answer: Answer): void;
  /** Another number for each question and each field that was chosen: what was edited before is gone then. */
  turn: number;
}

const first = gallery.find(({ id }) => id === 'held') as Question;

/** What the page asks and shows. It begins with what a link holds, or with a first question. */
export function useAsking(shared: Shared | undefined): Asking {
  const linked = shared?.question === undefined ? undefined : questionOf(shared.question);
  const [question, setQuestion] = useState<Question | undefined>(shared?.document ? undefined : (linked ?? first));
  const [values, setValues] = useState<Values>(textsOf(shared?.variables ?? {}));
  const [names, setNames] = useState<Values>({});
  const [own, setOwn] = useState<Asked>({ document: shared?.document ?? '', variables: shared?.variables ?? {} });
  const [answer, setAnswer] = useState<Answer>();
  const [asking, setAsking] = useState(false);
  const [chosen, setChosen] = useState<ViewName | undefined>(shared?.view);
  const [turn, setTurn] = useState(0);
  const last = useRef(0);

  const asked = question ? { document: question.document, variables: variablesOf(question, values) } : own;
  const views = suiting(answer?.result.data);
  const [best = 'table'] = views;
  const wished = chosen ?? question?.view;
  const view = wished && views.includes(wished) ? wished : best;

  const remember = (more: Values) => setNames((known) => ({ ...known, ...more }));
  const exampled = useCallback(async (opened: Question) => {
    const turn = ++last.current;
    const found = await examplesOf(opened);
    if (turn !== last.current) return;
    setNames((known) => ({ ...known, ...found.names }));
    setValues((given) => ({ ...found.values, ...given }));
    setTurn(turn);
  }, []);
  const sent = useCallback(async (what: Asked) => {
    const turn = ++last.current;
    setAsking(true);
    const found = await ask(what);
    if (turn !== last.current) return;
    setAsking(false);
    setAnswer(found);
  }, []);

  // What a link holds is asked at once; a first question waits for its reader.
  useEffect(() => {
    if (!shared) return void exampled(first);
    void namesOf(idsOf(linked, values)).then(remember);
    if (!linked || missingOf(linked, values).length === 0) void sent(asked);
    // eslint-disable-next-line
  }, []);

  return {
    ...{ question, values, names, asked, answer, asking, view, views, turn },
    open(opened) {
      last.current += 1;
      setQuestion(opened);
      setValues({});
      setAnswer(undefined);
      setAsking(false);
      setChosen(undefined);
      setTurn(last.current);
      void exampled(opened);
    },
    change(field, value, name) {
      last.current += 1;
      setAsking(false);
      // What is shown would be the answer to another question.
      setAnswer(undefined);
      if (value) setTurn(last.current);
      setValues((given) => ({ ...given, [field]: value }));
      if (name !== undefined) remember({ [value]: name });
    },
    edit(edited) {
      const next = { ...asked, ...edited };
      if (question && next.document === question.document) return;
      setQuestion(undefined);
      setOwn(next);
    },
    send: () => {
      setChosen(undefined);
      return sent(asked);
    },
    show: setChosen,
    take(found) {
      setAnswer(found);
      setChosen(undefined);
    },
  };
}

/** What is sent for the fields: words that were left out are no filter. */
export const variablesOf = ({ fields }: Question, values: Values): Record<string, unknown> =>
  Object.fromEntries(Object.keys(fields).flatMap((name) => (values[name] ? [[name, values[name]]] : [])));

const textsOf = (variables: Record<string, unknown>): Values =>
  Object.fromEntries(
    Object.entries(variables).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
  );

const idsOf = (question: Question | undefined, values: Values): string[] =>
  Object.entries(question?.fields ?? {}).flatMap(([name, { is }]) =>
    is === 'name' && values[name] ? values[name] : [],
  );

/** The fields as a question opens with them: names of the story, where they are in this graph. */
async function examplesOf({ fields }: Question): Promise<{ values: Values; names: Values }> {
  const values: Values = {};
  const names: Values = {};
  const fill = async ([name, field]: [string, Question['fields'][string]]) => {
    if (!field.example) return;
    if (field.is !== 'name') values[name] = field.example;
    else {
      const [hit] = await suggest(field.example, field.kinds);
      if (hit?.name !== field.example) return;
      values[name] = hit.id;
      names[hit.id] = hit.name;
    }
  };
  await Promise.all(Object.entries(fields).map(fill));
  return { values, names };
}
