import type { Step } from '../read/noun';
import { chargesOfDetention } from './charge';
import { factNoun, factPage } from './fact';

const fact = factNoun('person', 'prison');

export const detention = { ...fact, steps: { ...fact.steps, inCharge: chargesOfDetention } };

export const detentionsListed = factPage('detention/list');
export const detentionsOfPerson = factPage('detention/ofPerson', 'subject');
export const detentionsAtPrison: Step = {
  ...factPage('detention/atPrison', 'object'),
  counted: { when: 'asOf', cypher: 'detention/heldAtPrison' },
};
