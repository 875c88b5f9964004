import { useCallback, useEffect, useRef, useState } from 'react';
import { hasKey, onKeyGone } from '../answer/key';
import { namesOf, suggest } from '../answer/names';
import type { Field, Question } from '../question/question';

/** What stands in the fields of a question, by their names. */
export type Values = Record<string, string>;

/** The fields of the question that is open. */
export interface Fields {
  values: Values;
  /** What the ids among the values are called. */
  names: Values;
  /** Whether the fields of a question that was just opened are filled. */
  isSettled: boolean;
  /** Fills the fields as a question opens with them. */
  begin(question: Question): Promise<void>;
  /** Takes what was asked, and learns what the ids in it are called. */
  adopt(question: Question, values: Values): Promise<void>;
  set(field: string, value: string, name?: string): void;
}

export function useFields(given: Values): Fields {
  const [values, setValues] = useState(given);
  const [names, setNames] = useState<Values>({});
  const [isSettled, setSettled] = useState(true);
  const opened = useRef(0);
  const remember = useCallback((more: Values) => setNames((known) => ({ ...known, ...more })), []);
  // An id that nobody can name is shown as it is: that is what is asked.
  const learn = useCallback(async (ids: string[]) => {
    remember({ ...Object.fromEntries(ids.map((id) => [id, id])), ...(await namesOf(ids)) });
  }, []);
  // A name that only a key opened goes with the key.
  useEffect(() => onKeyGone(() => void (hasKey() || learn(Object.keys(names)))), [names]);
  const adopt = useCallback(async (question: Question, values: Values) => {
    opened.current += 1;
    setValues(values);
    setSettled(true);
    await learn(idsOf(question, values));
  }, []);
  const begin = useCallback(async (question: Question) => {
    const turn = ++opened.current;
    setValues({});
    setSettled(false);
    const found = await examplesOf(question);
    if (turn !== opened.current) return;
    remember(found.names);
    setValues((typed) => ({ ...found.values, ...typed }));
    setSettled(true);
  }, []);
  return {
    ...{ values, names, isSettled, begin, adopt },
    set(field, value, name) {
      setValues((known) => ({ ...known, [field]: value }));
      if (name !== undefined) remember({ [value]: name });
    },
  };
}

/** The fields that have to be filled before the question can be asked. */
export const missingOf = ({ fields }: Question, values: Values): string[] =>
  Object.keys(fields).filter((name) => fields[name]?.is !== 'text' && !values[name]);

/** What is sent for the fields: words that were left out are no filter. */
export const variablesOf = ({ fields }: Question, values: Values): Record<string, unknown> =>
  Object.fromEntries(Object.keys(fields).flatMap((name) => (values[name] ? [[name, values[name]]] : [])));

/** What was asked, as the fields of a question would hold it; what does not fit into a field is left out. */
export const valuesOf = ({ fields }: Question, variables: Record<string, unknown>): Values =>
  Object.fromEntries(
    Object.entries(variables).flatMap(([name, value]) =>
      typeof value === 'string' && fits(value, fields[name]) ? [[name, value]] : [],
    ),
  );

function fits(value: string, field: Field | undefined): boolean {
  if (field?.is === 'day') return /^\d{4}-\d\d-\d\d$/.test(value);
  return field?.is === 'choice' ? field.of.includes(value) : field !== undefined;
}

const idsOf = ({ fields }: Question, values: Values): string[] =>
  Object.entries(fields).flatMap(([name, { is }]) => (is === 'name' && values[name] ? values[name] : []));

/** The fields as a question opens with them: names of the story, where they are in this graph. */
async function examplesOf({ fields }: Question): Promise<{ values: Values; names: Values }> {
  const values: Values = {};
  const names: Values = {};
  const fill = async ([name, field]: [string, Question['fields'][string]]) => {
    if (!field.example) return;
    if (field.is !== 'name') values[name] = field.example;
    else {
      const [hit] = await suggest(field.example, field.kinds).catch(() => []);
      if (hit?.name !== field.example) return;
      values[name] = hit.id;
      names[hit.id] = hit.name;
    }
  };
  await Promise.all(Object.entries(fields).map(fill));
  return { values, names };
}
