import { largestPrison } from './largestPrison';
import { personAround } from './personAround';
import { personById } from './personById';
import { personsDeep } from './personsDeep';
import { personsFlat } from './personsFlat';
import { personsNested } from './personsNested';
import type { Question } from './question';
import { search } from './search';

export const questions: readonly Question[] = [
  personById,
  personAround,
  personsNested,
  personsFlat,
  largestPrison,
  search,
  personsDeep,
];
