import type { Step } from '../read/noun';
import { factNoun, factPage } from './fact';

export const post = factNoun('holder', 'at', {
  role: ({ relation }) => relation,
  title: ({ title }) => title || null,
});

export const postsOfPerson: Step = {
  ...factPage('post/ofPerson', 'subject', ({ id }, { roles, asOf, statuses }) => ({
    id,
    asOf,
    statuses,
    relations: roles,
  })),
  usual: 'OLDEST_FIRST',
};
export const headsOfPlace: Step = { ...factPage('post/headsOf', 'object'), usual: 'OLDEST_FIRST' };
