import { hidingPrison, openPrison } from './hidingPrison';
import { largestPrison } from './largestPrison';
import { noPath, pathBetween } from './pathBetween';
import { personAround } from './personAround';
import { personById } from './personById';
import { personHistory } from './personHistory';
import { personsBeside } from './personsBeside';
import { personsCounted } from './personsCounted';
import { personsDeep } from './personsDeep';
import { personsFlat } from './personsFlat';
import { personSiblings } from './personSiblings';
import { personsNested } from './personsNested';
import { prisonDeepPage, prisonFirstPage } from './prisonPage';
import { prisonsOnADay } from './prisonsOnADay';
import type { Question } from './question';
import { search } from './search';
import { searchWhole } from './searchWhole';
import { thousand } from './thousand';

export const questions: readonly Question[] = [
  personById,
  personAround,
  personsNested,
  personsFlat,
  largestPrison,
  search,
  personsDeep,
  personsBeside,
  personHistory,
  personSiblings,
  prisonFirstPage,
  prisonDeepPage,
  personsCounted,
  searchWhole,
  prisonsOnADay,
  pathBetween,
  noPath,
  thousand,
  openPrison,
  hidingPrison,
];
