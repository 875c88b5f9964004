import { doubts } from './gallery/doubts';
import { numbers } from './gallery/numbers';
import { people } from './gallery/people';
import { places } from './gallery/places';
import { power } from './gallery/power';
import { releases } from './gallery/releases';
import type { Question } from './question';

/** All questions, in the order in which they are shown. */
export const gallery: readonly Question[] = [...people, ...places, ...releases, ...numbers, ...power, ...doubts];

/** The question whose document this is. */
export const askedBy = (document: string): Question | undefined => gallery.find((each) => each.document === document);

export const questionOf = (id: string): Question | undefined => gallery.find((each) => each.id === id);
