import type { Row } from './noun';
import { type Field, valueIn } from './plan';

/** A field with steps, as it stands in the selection of each type that has it, and the row it starts from. */
export interface Wanted {
  fields: readonly Field[];
  row: Row;
}

/**
 * The fields with steps below a value that has not been read: those alone that all types which select one of that name
 * select alike. For a row of another type they are read too, and mostly there is nothing; nobody looks.
 */
export function wantedBelow(fields: readonly Field[], value: unknown): Wanted[] {
  if (value == null) return [];
  if (Array.isArray(value)) return value.flatMap((each) => wantedBelow(fields, each));
  const row = value as Row;
  const selected = fields.flatMap((field) => field.types().flatMap((type) => field.below(type)));
  return [...new Set(selected.map(({ key }) => key))].flatMap((key) => {
    const all = selected.filter((each) => each.key === key);
    const [field] = all as [Field];
    if (field.each || !all.every((other) => isAlike(field, other))) return [];
    if (field.steps.length > 0) return { fields: all, row };
    if (!field.type) return [];
    return wantedBelow(all, valueIn(row, field));
  });
}

function isAlike(a: Field, b: Field): boolean {
  return (
    a.name === b.name &&
    a.computed === b.computed &&
    a.steps.length === b.steps.length &&
    a.steps.every((step, i) => step === b.steps[i]) &&
    JSON.stringify(a.args) === JSON.stringify(b.args)
  );
}
