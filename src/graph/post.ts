import { computed, type Step } from '../read/noun';
import { factNoun, factPage } from './fact';

export const post = factNoun('holder', 'at', {
  role: computed(['relation'], ({ relation }) => relation),
  title: computed(['title'], ({ title }) => title || null),
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
