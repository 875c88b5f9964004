import { factNoun, factPage } from './fact';

export const participation = factNoun('participant', 'event');

export const participationsInEvent = factPage('participation/inEvent', 'object');
