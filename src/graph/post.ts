import { factNoun, factPage } from './fact';

export const post = factNoun('holder', 'at', {
  role: ({ relation }) => relation,
  title: ({ title }) => title || null,
});

export const postsOfPerson = factPage('post/ofPerson', ({ id }, { asOf, roles }) => ({ id, asOf, relations: roles }));
export const headsOfPlace = factPage('post/headsOf');
