import type { Row } from './noun';
import { type Field, valueIn } from './plan';

/** A field that is selected whatever the type of the object that has it, as it stands in the selection of each, and the row it starts from. */
export interface Wanted {
  fields: readonly Field[];
  row: Row;
}

/** The fields with steps below a value that has not been read: those alone that every type which it may have selects alike. */
export function wantedBelow(fields: readonly Field[], value: unknown): Wanted[] {
  if (value == null) return [];
  if (Array.isArray(value)) return value.flatMap((each) => wantedBelow(fields, each));
  const row = value as Row;
  const selections = fields.flatMap((field) => field.types().map((type) => field.below(type)));
  const [first = [], ...others] = selections;
  return first.flatMap((field) => {
    const alike = others.flatMap((selection) => selection.find((other) => isAlike(field, other)) ?? []);
    if (alike.length < others.length || field.each) return [];
    const all = [field, ...alike];
    if (field.steps.length > 0) return { fields: all, row };
    if (!field.type) return [];
    return wantedBelow(all, valueIn(row, field));
  });
}

function isAlike(a: Field, b: Field): boolean {
  return (
    a.key === b.key &&
    a.name === b.name &&
    a.computed === b.computed &&
    a.steps.length === b.steps.length &&
    a.steps.every((step, i) => step === b.steps[i]) &&
    JSON.stringify(a.args) === JSON.stringify(b.args)
  );
}
