import { useCallback, useEffect, useRef, useState } from 'react';
import type { Answer, Asked } from '../answer/ask';
import { hasKey, onKeyGone } from '../answer/key';
import { askNow } from '../answer/state';
import { type Fields, missingOf, useFields, valuesOf, variablesOf } from '../form/fields';
import { askedBy, gallery, questionOf } from '../question/gallery';
import type { Question } from '../question/question';
import type { Shared } from '../share/link';
import { suiting } from '../view/suits';
import type { ViewName } from '../view/view';

/** The question that is open, and its answer. */
export interface Asking {
  /** Undefined where the reader wrote a query of their own. */
  question: Question | undefined;
  fields: Fields;
  /** What would be sent now. */
  asked: Asked;
  answer: Answer | undefined;
  isAsking: boolean;
  view: ViewName;
  views: ViewName[];
  /** Another number for each question and each field that was chosen: what was edited before is gone then. */
  turn: number;
  /** Another number each time a question is opened, be it the same. */
  opening: number;
  open(question: Question): void;
  change(field: string, value: string, name?: string): void;
  edit(asked: Partial<Asked>): void;
  send(): void;
  show(view: ViewName): void;
  /** Asks what was written in the query editor. */
  run(asked: Asked): Promise<Answer>;
}

const first = gallery.find(({ id }) => id === 'held') as Question;

/** What the page asks and shows. It begins with what a link holds, or with a first question. */
export function useAsking(shared: Shared | undefined): Asking {
  const [question, setQuestion] = useState(openedBy(shared));
  const fields = useFields(question && shared ? valuesOf(question, shared.variables) : {});
  const [own, setOwn] = useState(ownOf(shared));
  const [view, setView] = useState(shared?.view);
  const [opening, setOpening] = useState(0);
  const { answer, isAsking, turn, begin, send } = useAnswer();
  const asked = question ? { document: question.document, variables: variablesOf(question, fields.values) } : own;
  useStart(shared, { question, fields, asked, send });
  const run = useRun({ send, fields, setQuestion, setOwn });
  return {
    ...{ question, fields, asked, answer, isAsking, turn, opening, show: setView, run },
    ...viewsOf(answer, view ?? question?.view),
    open(opened) {
      begin();
      setOpening(opening + 1);
      setQuestion(opened);
      setView(undefined);
      void fields.begin(opened);
    },
    change(field, value, name) {
      begin();
      fields.set(field, value, name);
    },
    edit(edited) {
      const next = { ...asked, ...edited };
      if (question?.document === next.document) return;
      setQuestion(undefined);
      setOwn(next);
    },
    send: () => void send(asked),
  };
}

/** What a link holds is asked at once; a first question waits for its reader. */
function useStart(
  shared: Shared | undefined,
  { question, fields, asked, send }: Pick<Asking, 'question' | 'fields' | 'asked'> & { send: Send },
): void {
  useEffect(() => {
    if (!shared) return void fields.begin(first);
    if (question) void fields.adopt(question, fields.values);
    if (!question || missingOf(question, fields.values).length === 0) void send(asked);
  }, []);
}

type Send = (asked: Asked) => Promise<Answer>;

interface Run {
  send: Send;
  fields: Fields;
  setQuestion(question: Question | undefined): void;
  setOwn(asked: Asked): void;
}

/** The form says what was really asked, though it was written in the query editor. */
function useRun({ send, fields, setQuestion, setOwn }: Run): Send {
  return useCallback((asked: Asked) => {
    const known = askedBy(asked.document);
    const values = known && valuesOf(known, asked.variables);
    const isKnown = known && values && sameOf(variablesOf(known, values), asked.variables);
    setQuestion(isKnown ? known : undefined);
    if (isKnown) void fields.adopt(known, values);
    else setOwn(asked);
    return send(asked);
  }, []);
}

/** Whether the same is asked with both. */
const sameOf = (one: object, other: object) =>
  JSON.stringify(Object.entries(one).sort()) === JSON.stringify(Object.entries(other).sort());

/** Whether an answer is one to what would be asked now. */
export const isAnswerTo = ({ asked: { document, variables } }: Answer, now: Asked): boolean =>
  document === now.document && sameOf(variables, now.variables);

/** What a link holds of the reader's own. */
function ownOf({ document = '', operation, variables = {} }: Partial<Shared> = {}): Asked {
  return { document, operation, variables };
}

/** The question that a link names; none where it holds a document. */
function openedBy(shared: Shared | undefined): Question | undefined {
  if (shared?.document !== undefined) return undefined;
  return (shared?.question === undefined ? undefined : questionOf(shared.question)) ?? first;
}

/** The views of an answer, and which of them is shown: the one that was wished for, or the one that suits best. */
function viewsOf(answer: Answer | undefined, wished: ViewName | undefined): Pick<Asking, 'view' | 'views'> {
  const views = suiting(answer?.result.data);
  const [best = 'table'] = views;
  return { views, view: wished && views.includes(wished) ? wished : best };
}

/** The answer to what was asked last: one that comes late is let go, and what a key opened goes with the key. */
function useAnswer() {
  const [answer, setAnswer] = useState<Answer>();
  const [isAsking, setAsking] = useState(false);
  const [turn, setTurn] = useState(0);
  const last = useRef(0);
  const isKeyed = useRef(false);
  const take = (found: Answer | undefined) => {
    last.current += 1;
    setAsking(false);
    setAnswer(found);
  };
  // What is shown would be the answer to another question.
  const begin = () => {
    take(undefined);
    setTurn((turn) => turn + 1);
  };
  const send = useCallback(async (asked: Asked) => {
    const own = ++last.current;
    isKeyed.current = hasKey();
    setAsking(true);
    const found = await askNow(asked);
    if (own === last.current) take(found);
    return found;
  }, []);
  useEffect(() => {
    const stop = onKeyGone(() => {
      if (isKeyed.current) begin();
      isKeyed.current = false;
    });
    return () => {
      stop();
      last.current += 1;
    };
  }, []);
  return { answer, isAsking, turn, begin, send };
}
