import { defaultFieldResolver } from 'graphql';

/** Resolvers of fields that stand in an object under their own names: those that were read stand under the answer's. */
export function plain(...fields: string[]) {
  return Object.fromEntries(fields.map((field) => [field, defaultFieldResolver]));
}
