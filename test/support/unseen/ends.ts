/** What each relation may join, by the kinds of entities. */
export const ENDS: Record<string, [subject: string[], object: string[]]> = {
  SIBLING_OF: [['person'], ['person']],
  PARENT_OF: [['person'], ['person']],
  SPOUSE_OF: [['person'], ['person']],
  RELATIVE_OF: [['person'], ['person']],
  HEADS: [['person'], ['organisation', 'prison']],
  DEPUTY_HEADS: [['person'], ['organisation', 'prison']],
  MEMBER_OF: [['person'], ['organisation']],
  OPERATES: [['organisation'], ['prison']],
  DETAINED_AT: [['person'], ['prison']],
  RELEASED_ON: [['person'], ['event']],
  INVOLVED_IN: [['person', 'organisation'], ['event']],
  CARRIES_OUT: [['event'], ['event']],
  HAPPENED_ON: [['event'], []],
  IN_CUSTODY: [['person'], []],
  SAYS: [['person', 'prison', 'event', 'organisation'], []],
};

export const RELATIONS = Object.keys(ENDS);

/** Relations that make no fact. */
export const NO_FACT = ['HAPPENED_ON', 'IN_CUSTODY', 'SAYS'];
