import { factNoun, factPage } from './fact';

export const operation = factNoun('operator', 'prison');

export const operationsOfOrganisation = factPage('operation/ofOrganisation', 'subject');
export const operationsOfPrison = factPage('operation/ofPrison', 'object');
