import type { Context } from '../context';
import { reading } from '../db';
import { verify } from './verify';

/** Answers what admins ask about the audit log. */
export const audit = {
  Query: {
    audit: (_source: unknown, { seal }: { seal?: string | null }, { keeper: { db, pepper } }: Context) =>
      verify(reading(db), pepper, seal ?? undefined),
  },
};
