// Made from schema/*.graphql by `npm run generate:code`: change it there.

/** What a key opens beyond what everybody may see. */
export const ApiKeyScope = {
  /** What is PARTNER. */
  READ_PARTNER: 'READ_PARTNER',
  /** What is RESTRICTED or PARTNER; each question is put on record. */
  READ_RESTRICTED: 'READ_RESTRICTED',
  /** The acts of an admin; it reads nothing by itself. */
  ADMIN: 'ADMIN',
} as const;

export type ApiKeyScope = (typeof ApiKeyScope)[keyof typeof ApiKeyScope];
/** Whether a key is valid. */
export const ApiKeyState = {
  /** It is valid, and no other takes its place. */
  ACTIVE: 'ACTIVE',
  /** It is valid until it expires, and another takes its place (`replacedBy`). */
  REPLACED: 'REPLACED',
  /** It is no longer valid: `expires` has passed. */
  EXPIRED: 'EXPIRED',
  /** It is no longer valid: somebody ended it (`revoked`). */
  REVOKED: 'REVOKED',
} as const;

export type ApiKeyState = (typeof ApiKeyState)[keyof typeof ApiKeyState];
/** What happened to something last; of what was superseded or withdrawn, always that. */
export const ChangeKind = {
  /** It is new, or was hidden from you before. */
  ADDED: 'ADDED',
  /** Something that it shows of itself is another than before. */
  CHANGED: 'CHANGED',
  /** It is a statement or figure, and another took its place. */
  SUPERSEDED: 'SUPERSEDED',
  /** It is a statement, and was taken back. */
  WITHDRAWN: 'WITHDRAWN',
  /** You may no longer see it: take it out of your copy. */
  HIDDEN: 'HIDDEN',
} as const;

export type ChangeKind = (typeof ChangeKind)[keyof typeof ChangeKind];
/** What sort of entity it is. */
export const EntityKind = {
  /** A person, official or private. */
  PERSON: 'PERSON',
  /** An organisation: a public body, a party, an NGO, a medium. */
  ORGANISATION: 'ORGANISATION',
  /** A place where people are held. */
  PRISON: 'PRISON',
  /** Something that happened, such as a release or a sentencing. */
  EVENT: 'EVENT',
} as const;

export type EntityKind = (typeof EntityKind)[keyof typeof EntityKind];
/** What sort of event it is. */
export const EventKind = {
  /** Somebody announced something; it was not thereby done. */
  ANNOUNCEMENT: 'ANNOUNCEMENT',
  /** People were freed. */
  RELEASE: 'RELEASE',
  /** Somebody was arrested. */
  ARREST: 'ARREST',
  /** Somebody was taken by force. */
  CAPTURE: 'CAPTURE',
  /** Somebody was moved from one place of detention to another. */
  TRANSFER: 'TRANSFER',
  /** A court passed sentence. */
  SENTENCING: 'SENTENCING',
  /** Somebody died. */
  DEATH: 'DEATH',
  /** The state moved against many people at once. */
  CRACKDOWN: 'CRACKDOWN',
  /** A military or police operation. */
  OPERATION: 'OPERATION',
  /** None of these. */
  OTHER: 'OTHER',
} as const;

export type EventKind = (typeof EventKind)[keyof typeof EventKind];
/** How far the accepted statements about something agree. */
export const FactStatus = {
  /** At least two different asserters support it, and nothing that was accepted disagrees. */
  AGREED: 'AGREED',
  /** One asserter supports it, in one statement or in several, and nothing that was accepted disagrees. */
  SINGLE_ASSERTER: 'SINGLE_ASSERTER',
  /** Accepted statements cannot all be true; this wins over AGREED, and `disputed` says what it is about. */
  DISPUTED: 'DISPUTED',
  /** Every statement that supported it was withdrawn or superseded: its period is unknown, and it is so on no day. */
  RETRACTED: 'RETRACTED',
  /** No statement that you may see gives one: only an event's `dateStatus` is this, and no fact's `status`. */
  UNDATED: 'UNDATED',
} as const;

export type FactStatus = (typeof FactStatus)[keyof typeof FactStatus];
/** What accepted statements disagree about. */
export const DisputedPart = {
  /** One says that it was so, another that it was not. */
  EXISTENCE: 'EXISTENCE',
  /** They cannot all be right about its start. */
  START: 'START',
  /** They cannot all be right about its end. */
  END: 'END',
} as const;

export type DisputedPart = (typeof DisputedPart)[keyof typeof DisputedPart];
/** What a figure counts. */
export const FigureKind = {
  /** How many people there were at one day. */
  STOCK: 'STOCK',
  /** To how many people something happened within a window of days, such as that they were freed. */
  FLOW: 'FLOW',
} as const;

export type FigureKind = (typeof FigureKind)[keyof typeof FigureKind];
/** How the number of a figure is to be read. */
export const Comparator = {
  /** Exactly `count`. */
  EXACTLY: 'EXACTLY',
  /** About `count`. */
  ABOUT: 'ABOUT',
  /** `count` or more. */
  AT_LEAST: 'AT_LEAST',
  /** More than `count`. */
  MORE_THAN: 'MORE_THAN',
  /** From `count` to `upTo`, both included. */
  RANGE: 'RANGE',
  /** The asserter gives no number, only words such as `a significant number`. */
  UNSTATED: 'UNSTATED',
} as const;

export type Comparator = (typeof Comparator)[keyof typeof Comparator];
/** What somebody is to somebody else in a family. */
export const KinshipKind = {
  /** Brother or sister. */
  SIBLING: 'SIBLING',
  /** Mother or father. */
  PARENT: 'PARENT',
  /** Son or daughter. */
  CHILD: 'CHILD',
  /** Husband or wife, or living as such. */
  SPOUSE: 'SPOUSE',
  /** A relative of another kind or of a kind that is not stated. */
  OTHER: 'OTHER',
} as const;

export type KinshipKind = (typeof KinshipKind)[keyof typeof KinshipKind];
/** Who may see a thing; who is above that may see it too. */
export const Visibility = {
  /** Everybody: it may be published. */
  PUBLIC: 'PUBLIC',
  /** Partners with a key: it must not be published. */
  PARTNER: 'PARTNER',
  /** Only those who look after the graph. */
  RESTRICTED: 'RESTRICTED',
} as const;

export type Visibility = (typeof Visibility)[keyof typeof Visibility];
/** What sort of organisation it is. A post in one of the first six makes its holder an official. */
export const OrganisationKind = {
  /** A state's government as a whole. */
  GOVERNMENT: 'GOVERNMENT',
  /** A ministry. */
  MINISTRY: 'MINISTRY',
  /** A parliament. */
  LEGISLATURE: 'LEGISLATURE',
  /** A court. */
  COURT: 'COURT',
  /** An army, a police force or an intelligence service. */
  SECURITY_FORCE: 'SECURITY_FORCE',
  /** Another body of the state, such as an electoral council. */
  PUBLIC_BODY: 'PUBLIC_BODY',
  /** A political party or a coalition of parties. */
  PARTY: 'PARTY',
  /** An organisation of civil society. */
  NGO: 'NGO',
  /** A newspaper, a broadcaster, a news site or a news agency. */
  MEDIA: 'MEDIA',
  /** None of these. */
  OTHER: 'OTHER',
} as const;

export type OrganisationKind = (typeof OrganisationKind)[keyof typeof OrganisationKind];
/** The orders of a list by name, both read from its index. */
export const NameOrder = {
  /** By name from A to Z, without regard to accents and case. */
  NAME_ASCENDING: 'NAME_ASCENDING',
  /** By name from Z to A, without regard to accents and case. */
  NAME_DESCENDING: 'NAME_DESCENDING',
} as const;

export type NameOrder = (typeof NameOrder)[keyof typeof NameOrder];
/**
 * The orders of a list by day, both read from its index: the earliest day on which a fact or figure can have started, or
 * the day on which the first of a statement's sources was published.
 */
export const DayOrder = {
  /** The latest day first; what has no known day comes last. */
  NEWEST_FIRST: 'NEWEST_FIRST',
  /** The other way round: what has no known day comes first, then the earliest day. */
  OLDEST_FIRST: 'OLDEST_FIRST',
} as const;

export type DayOrder = (typeof DayOrder)[keyof typeof DayOrder];
/** A part in an event. */
export const EventRole = {
  /** Announced it. */
  ANNOUNCED: 'ANNOUNCED',
  /** Freed the people freed in it; whoever was freed has a Release. */
  RELEASED: 'RELEASED',
  /** Checked for themselves that it happened. */
  VERIFIED: 'VERIFIED',
  /** Was captured in it. */
  CAPTURED: 'CAPTURED',
  /** Captured somebody in it. */
  CAPTOR: 'CAPTOR',
  /** Was sentenced in it. */
  SENTENCED: 'SENTENCED',
  /** Died in it. */
  DIED: 'DIED',
  /** Took part in another way. */
  OTHER: 'OTHER',
} as const;

export type EventRole = (typeof EventRole)[keyof typeof EventRole];
/** What a fact says of its first entity and its second. */
export const Relation = {
  /** Two persons have a parent in common. */
  SIBLING_OF: 'SIBLING_OF',
  /** The first person is the mother or father of the second. */
  PARENT_OF: 'PARENT_OF',
  /** Two persons are married or live as such. */
  SPOUSE_OF: 'SPOUSE_OF',
  /** Two persons are related in another way. */
  RELATIVE_OF: 'RELATIVE_OF',
  /** The person heads the organisation or prison. */
  HEADS: 'HEADS',
  /** The person is second to the head of the organisation or prison. */
  DEPUTY_HEADS: 'DEPUTY_HEADS',
  /** The person is a member of the organisation. */
  MEMBER_OF: 'MEMBER_OF',
  /** The organisation runs the prison. */
  OPERATES: 'OPERATES',
  /** The first organisation is part of the second; no such statement can be written yet, so it finds nothing. */
  PART_OF: 'PART_OF',
  /** The person is or was held in the prison. */
  DETAINED_AT: 'DETAINED_AT',
  /** The person was freed in the event. */
  RELEASED_ON: 'RELEASED_ON',
  /** The person or organisation took part in the event. */
  INVOLVED_IN: 'INVOLVED_IN',
} as const;

export type Relation = (typeof Relation)[keyof typeof Relation];
/** Whether a period is over. */
export const PeriodState = {
  /**
   * No end is stated, and the statement with the last known day says that it still lasted then. It may have ended since:
   * see `lastKnown`.
   */
  ONGOING: 'ONGOING',
  /** An end is stated. */
  ENDED: 'ENDED',
  /** Neither an end nor that it goes on is stated. */
  UNKNOWN: 'UNKNOWN',
} as const;

export type PeriodState = (typeof PeriodState)[keyof typeof PeriodState];
/** The three answers to whether something was so on a day. */
export const Certainty = {
  /** It was: the day lies within what the statements leave no doubt about, the first and last such day included. */
  CERTAIN: 'CERTAIN',
  /** It may have been: no statement settles it. */
  POSSIBLE: 'POSSIBLE',
  /**
   * It was not: the day lies before the earliest possible start or after the latest possible end. So it is on every day
   * for what is RETRACTED.
   */
  NO: 'NO',
} as const;

export type Certainty = (typeof Certainty)[keyof typeof Certainty];
/** What the holder of a post does there. */
export const PostRole = {
  /** Is at its head, under whatever title. */
  HEADS: 'HEADS',
  /** Stands second to its head, or in for it. */
  DEPUTY_HEADS: 'DEPUTY_HEADS',
  /** Is a member of it, such as a deputy of a parliament. */
  MEMBER_OF: 'MEMBER_OF',
} as const;

export type PostRole = (typeof PostRole)[keyof typeof PostRole];
/** What a statement claims of its subject, the first entity of the relationship. */
export const StatementRelation = {
  /** Two persons have a parent in common. */
  SIBLING_OF: 'SIBLING_OF',
  /** The first person is the mother or father of the second. */
  PARENT_OF: 'PARENT_OF',
  /** Two persons are married or live as such. */
  SPOUSE_OF: 'SPOUSE_OF',
  /** Two persons are related in another way. */
  RELATIVE_OF: 'RELATIVE_OF',
  /** The person heads the organisation or prison. */
  HEADS: 'HEADS',
  /** The person is second to the head of the organisation or prison. */
  DEPUTY_HEADS: 'DEPUTY_HEADS',
  /** The person is a member of the organisation. */
  MEMBER_OF: 'MEMBER_OF',
  /** The organisation runs the prison. */
  OPERATES: 'OPERATES',
  /** The person is or was held in the prison. */
  DETAINED_AT: 'DETAINED_AT',
  /** The person was freed in the event. */
  RELEASED_ON: 'RELEASED_ON',
  /** The person or organisation took part in the event. */
  INVOLVED_IN: 'INVOLVED_IN',
  /** The event carried out an announcement. */
  CARRIES_OUT: 'CARRIES_OUT',
  /** The event happened within the statement's period. */
  HAPPENED_ON: 'HAPPENED_ON',
  /** The person was held, without a word on where. */
  IN_CUSTODY: 'IN_CUSTODY',
  /** Something about the entity that `text` puts in words. */
  SAYS: 'SAYS',
} as const;

export type StatementRelation = (typeof StatementRelation)[keyof typeof StatementRelation];
/** Whether a statement counts towards what the graph says. */
export const StatementState = {
  /** It counts. */
  ACCEPTED: 'ACCEPTED',
  /** Its asserter replaced it by another, `supersededBy`; it is shown and no longer counts. */
  SUPERSEDED: 'SUPERSEDED',
  /** It was taken back; it is shown and no longer counts. */
  WITHDRAWN: 'WITHDRAWN',
} as const;

export type StatementState = (typeof StatementState)[keyof typeof StatementState];
/** Which way a statement speaks. */
export const Stance = {
  /** It says that the thing is so. */
  SUPPORTS: 'SUPPORTS',
  /** It says that the thing is not so. */
  CONTRADICTS: 'CONTRADICTS',
} as const;

export type Stance = (typeof Stance)[keyof typeof Stance];
/** How much weight a statement carries. */
export const Confidence = {
  /** It only suggests. It is shown and counts for the status, and moves no bound and no known day. */
  LOW: 'LOW',
  /** It says so, with some room for doubt in its wording or in our reading. */
  MEDIUM: 'MEDIUM',
  /** It says so outright. */
  HIGH: 'HIGH',
} as const;

export type Confidence = (typeof Confidence)[keyof typeof Confidence];
/** How something is taken down. */
export const TakedownKind = {
  /** It is in no answer, download or export, of any level, with everything that hangs on it; SHOW brings it back. */
  HIDE: 'HIDE',
  /** It is seen again by whom it was seen before. */
  SHOW: 'SHOW',
  /** What is known of it is deleted for good; its id stays, so that nobody brings it back. */
  ERASE: 'ERASE',
} as const;

export type TakedownKind = (typeof TakedownKind)[keyof typeof TakedownKind];
