// Made from schema/*.graphql by `npm run generate:code`: change it there.

export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string };
  String: { input: string; output: string };
  Boolean: { input: boolean; output: boolean };
  Int: { input: number; output: number };
  Float: { input: number; output: number };
  /** A day as `YYYY-MM-DD`, such as `2024-04-04`. Days begin and end in Caracas (UTC-4). */
  Date: { input: string; output: string };
  /** A moment as RFC 3339, such as `2026-01-09T01:00:00.000Z`. */
  DateTime: { input: string; output: string };
  /** An absolute web address, such as `https://example.org/article`. */
  URL: { input: string; output: string };
};

/**
 * Where every question starts. What is wrong stands in `errors`, with a code in `extensions.code`.
 *
 * A question that cannot be answered is refused whole, without data. To be asked in another way: GRAPHQL_PARSE_FAILED,
 * GRAPHQL_VALIDATION_FAILED, OPERATION_RESOLUTION_FAILURE, BAD_REQUEST, BAD_USER_INPUT (an argument or variable),
 * COST_LIMIT, PERSISTED_QUERY_NOT_FOUND, PERSISTED_QUERY_NOT_SUPPORTED. To be asked later: RATE_LIMIT, UNAVAILABLE.
 * With a valid key or none: UNAUTHENTICATED.
 *
 * A field of Query below which something fails while it is read is null as a whole, with BAD_USER_INPUT (such as a cursor of
 * another list), TIMEOUT, UNAVAILABLE or INTERNAL; the fields of Query beside it still answer. What you may not see is treated as if it were not there.
 */
export type Query = {
  __typename: 'Query';
  /**
   * Everything that you may see or once saw, by when it last changed for you, the earliest first. To keep a copy of the
   * graph, read all pages, keep the last `endCursor` that is not null, and later go on `after` it: you get what changed
   * since then. A thing that changes while you read moves to the end, so that nothing is missed. A change is told where a
   * field of the thing itself is another, or which other thing such a field leads to; not where only a list that is read
   * from it has more or less in it.
   */
  changes: Maybe<ChangeConnection>;
  /** The detention with this id; null where the id names no detention that you may see. */
  detention: Maybe<Detention>;
  /** All detentions: newest start first, unknown starts last, then by the person's name. */
  detentions: Maybe<DetentionConnection>;
  /** The event with this id; null where the id names no event that you may see. */
  event: Maybe<Event>;
  /** Events, by name. */
  events: Maybe<EventConnection>;
  /** The figure with this id; null where the id names no figure that you may see. */
  figure: Maybe<Figure>;
  /** Claimed counts of people: newest start first, unknown starts last. Figures that were superseded are among them. */
  figures: Maybe<FigureConnection>;
  /** The kinship with this id, in its own direction; null where the id names no kinship that you may see. */
  kinship: Maybe<Kinship>;
  /** The one thing that this id names; null where it names nothing that you may see. */
  node: Maybe<
    | Detention
    | Event
    | Figure
    | Kinship
    | Official
    | Operation
    | Organisation
    | Participation
    | Post
    | Prison
    | PrivatePerson
    | Release
    | Source
    | Statement
  >;
  /** What these ids name, in the order given, with null for each that names nothing that you may see. */
  nodes: Maybe<
    Array<
      Maybe<
        | Detention
        | Event
        | Figure
        | Kinship
        | Official
        | Operation
        | Organisation
        | Participation
        | Post
        | Prison
        | PrivatePerson
        | Release
        | Source
        | Statement
      >
    >
  >;
  /** The official with this id; null where the id names no official that you may see. */
  official: Maybe<Official>;
  /** Persons who hold or held a post in a public body, by name. */
  officials: Maybe<OfficialConnection>;
  /** The operation with this id; null where the id names no operation that you may see. */
  operation: Maybe<Operation>;
  /** The organisation with this id; null where the id names no organisation that you may see. */
  organisation: Maybe<Organisation>;
  /** Organisations, by name. */
  organisations: Maybe<OrganisationConnection>;
  /** The participation with this id; null where the id names no participation that you may see. */
  participation: Maybe<Participation>;
  /**
   * The shortest paths between two entities, at most 10 of them, ordered by the names along them. It is empty where
   * there is no path within `maxLength`, and null where one of the ids names no entity that you may see. That two people
   * are connected says nothing of what either did.
   */
  paths: Maybe<Array<Path>>;
  /** The person with this id, official or private; null where the id names no person that you may see. */
  person: Maybe<Official | PrivatePerson>;
  /** Persons, official and private, by name. */
  persons: Maybe<PersonConnection>;
  /** The post with this id; null where the id names no post that you may see. */
  post: Maybe<Post>;
  /** The prison with this id; null where the id names no prison that you may see. */
  prison: Maybe<Prison>;
  /** Prisons, by name. */
  prisons: Maybe<PrisonConnection>;
  /** How much you may ask, and have left: by your key, or without one by your address. Points are explained in README, under Limits. */
  rateLimit: Maybe<RateLimit>;
  /** The release with this id; null where the id names no release that you may see. */
  release: Maybe<Release>;
  /** All releases: newest first, unknown days last, then by the person's name. */
  releases: Maybe<ReleaseConnection>;
  /**
   * Entities of which one name or spelling has every word of the text, in any order and without regard to accents and
   * case. Those with a name of exactly these words come first, then by name. A text without letters or digits finds
   * nothing; one of more than 500 characters is BAD_USER_INPUT.
   */
  search: Maybe<SearchConnection>;
  /**
   * For type-ahead: entities of which one name or spelling has every word of the text, the last as the beginning of a word.
   * Those with a name that begins with the text come first, then by name. Where more than 500 names have such words, all
   * whose main name begins with the text are looked at, and 500 of the others. A text without letters or digits finds
   * nothing; one of more than 500 characters is BAD_USER_INPUT.
   */
  suggest: Maybe<Array<SearchHit>>;
  /** The source with this id; null where the id names no source that you may see. */
  source: Maybe<Source>;
  /** Published sources, by their subject. */
  sources: Maybe<SourceConnection>;
  /** The statement with this id; null where the id names no statement that you may see. */
  statement: Maybe<Statement>;
};

/**
 * Where every question starts. What is wrong stands in `errors`, with a code in `extensions.code`.
 *
 * A question that cannot be answered is refused whole, without data. To be asked in another way: GRAPHQL_PARSE_FAILED,
 * GRAPHQL_VALIDATION_FAILED, OPERATION_RESOLUTION_FAILURE, BAD_REQUEST, BAD_USER_INPUT (an argument or variable),
 * COST_LIMIT, PERSISTED_QUERY_NOT_FOUND, PERSISTED_QUERY_NOT_SUPPORTED. To be asked later: RATE_LIMIT, UNAVAILABLE.
 * With a valid key or none: UNAUTHENTICATED.
 *
 * A field of Query below which something fails while it is read is null as a whole, with BAD_USER_INPUT (such as a cursor of
 * another list), TIMEOUT, UNAVAILABLE or INTERNAL; the fields of Query beside it still answer. What you may not see is treated as if it were not there.
 */
export type QuerychangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/**
 * Where every question starts. What is wrong stands in `errors`, with a code in `extensions.code`.
 *
 * A question that cannot be answered is refused whole, without data. To be asked in another way: GRAPHQL_PARSE_FAILED,
 * GRAPHQL_VALIDATION_FAILED, OPERATION_RESOLUTION_FAILURE, BAD_REQUEST, BAD_USER_INPUT (an argument or variable),
 * COST_LIMIT, PERSISTED_QUERY_NOT_FOUND, PERSISTED_QUERY_NOT_SUPPORTED. To be asked later: RATE_LIMIT, UNAVAILABLE.
 * With a valid key or none: UNAUTHENTICATED.
 *
 * A field of Query below which something fails while it is read is null as a whole, with BAD_USER_INPUT (such as a cursor of
 * another list), TIMEOUT, UNAVAILABLE or INTERNAL; the fields of Query beside it still answer. What you may not see is treated as if it were not there.
 */
export type QuerydetentionArgs = {
  id: Scalars['ID']['input'];
};

/**
 * Where every question starts. What is wrong stands in `errors`, with a code in `extensions.code`.
 *
 * A question that cannot be answered is refused whole, without data. To be asked in another way: GRAPHQL_PARSE_FAILED,
 * GRAPHQL_VALIDATION_FAILED, OPERATION_RESOLUTION_FAILURE, BAD_REQUEST, BAD_USER_INPUT (an argument or variable),
 * COST_LIMIT, PERSISTED_QUERY_NOT_FOUND, PERSISTED_QUERY_NOT_SUPPORTED. To be asked later: RATE_LIMIT, UNAVAILABLE.
 * With a valid key or none: UNAUTHENTICATED.
 *
 * A field of Query below which something fails while it is read is null as a whole, with BAD_USER_INPUT (such as a cursor of
 * another list), TIMEOUT, UNAVAILABLE or INTERNAL; the fields of Query beside it still answer. What you may not see is treated as if it were not there.
 */
export type QuerydetentionsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  statuses?: InputMaybe<Array<FactStatus>>;
  orderBy?: InputMaybe<DayOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/**
 * Where every question starts. What is wrong stands in `errors`, with a code in `extensions.code`.
 *
 * A question that cannot be answered is refused whole, without data. To be asked in another way: GRAPHQL_PARSE_FAILED,
 * GRAPHQL_VALIDATION_FAILED, OPERATION_RESOLUTION_FAILURE, BAD_REQUEST, BAD_USER_INPUT (an argument or variable),
 * COST_LIMIT, PERSISTED_QUERY_NOT_FOUND, PERSISTED_QUERY_NOT_SUPPORTED. To be asked later: RATE_LIMIT, UNAVAILABLE.
 * With a valid key or none: UNAUTHENTICATED.
 *
 * A field of Query below which something fails while it is read is null as a whole, with BAD_USER_INPUT (such as a cursor of
 * another list), TIMEOUT, UNAVAILABLE or INTERNAL; the fields of Query beside it still answer. What you may not see is treated as if it were not there.
 */
export type QueryeventArgs = {
  id: Scalars['ID']['input'];
};

/**
 * Where every question starts. What is wrong stands in `errors`, with a code in `extensions.code`.
 *
 * A question that cannot be answered is refused whole, without data. To be asked in another way: GRAPHQL_PARSE_FAILED,
 * GRAPHQL_VALIDATION_FAILED, OPERATION_RESOLUTION_FAILURE, BAD_REQUEST, BAD_USER_INPUT (an argument or variable),
 * COST_LIMIT, PERSISTED_QUERY_NOT_FOUND, PERSISTED_QUERY_NOT_SUPPORTED. To be asked later: RATE_LIMIT, UNAVAILABLE.
 * With a valid key or none: UNAUTHENTICATED.
 *
 * A field of Query below which something fails while it is read is null as a whole, with BAD_USER_INPUT (such as a cursor of
 * another list), TIMEOUT, UNAVAILABLE or INTERNAL; the fields of Query beside it still answer. What you may not see is treated as if it were not there.
 */
export type QueryeventsArgs = {
  where?: InputMaybe<EventFilter>;
  orderBy?: InputMaybe<NameOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/**
 * Where every question starts. What is wrong stands in `errors`, with a code in `extensions.code`.
 *
 * A question that cannot be answered is refused whole, without data. To be asked in another way: GRAPHQL_PARSE_FAILED,
 * GRAPHQL_VALIDATION_FAILED, OPERATION_RESOLUTION_FAILURE, BAD_REQUEST, BAD_USER_INPUT (an argument or variable),
 * COST_LIMIT, PERSISTED_QUERY_NOT_FOUND, PERSISTED_QUERY_NOT_SUPPORTED. To be asked later: RATE_LIMIT, UNAVAILABLE.
 * With a valid key or none: UNAUTHENTICATED.
 *
 * A field of Query below which something fails while it is read is null as a whole, with BAD_USER_INPUT (such as a cursor of
 * another list), TIMEOUT, UNAVAILABLE or INTERNAL; the fields of Query beside it still answer. What you may not see is treated as if it were not there.
 */
export type QueryfigureArgs = {
  id: Scalars['ID']['input'];
};

/**
 * Where every question starts. What is wrong stands in `errors`, with a code in `extensions.code`.
 *
 * A question that cannot be answered is refused whole, without data. To be asked in another way: GRAPHQL_PARSE_FAILED,
 * GRAPHQL_VALIDATION_FAILED, OPERATION_RESOLUTION_FAILURE, BAD_REQUEST, BAD_USER_INPUT (an argument or variable),
 * COST_LIMIT, PERSISTED_QUERY_NOT_FOUND, PERSISTED_QUERY_NOT_SUPPORTED. To be asked later: RATE_LIMIT, UNAVAILABLE.
 * With a valid key or none: UNAUTHENTICATED.
 *
 * A field of Query below which something fails while it is read is null as a whole, with BAD_USER_INPUT (such as a cursor of
 * another list), TIMEOUT, UNAVAILABLE or INTERNAL; the fields of Query beside it still answer. What you may not see is treated as if it were not there.
 */
export type QueryfiguresArgs = {
  where?: InputMaybe<FigureFilter>;
  orderBy?: InputMaybe<DayOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/**
 * Where every question starts. What is wrong stands in `errors`, with a code in `extensions.code`.
 *
 * A question that cannot be answered is refused whole, without data. To be asked in another way: GRAPHQL_PARSE_FAILED,
 * GRAPHQL_VALIDATION_FAILED, OPERATION_RESOLUTION_FAILURE, BAD_REQUEST, BAD_USER_INPUT (an argument or variable),
 * COST_LIMIT, PERSISTED_QUERY_NOT_FOUND, PERSISTED_QUERY_NOT_SUPPORTED. To be asked later: RATE_LIMIT, UNAVAILABLE.
 * With a valid key or none: UNAUTHENTICATED.
 *
 * A field of Query below which something fails while it is read is null as a whole, with BAD_USER_INPUT (such as a cursor of
 * another list), TIMEOUT, UNAVAILABLE or INTERNAL; the fields of Query beside it still answer. What you may not see is treated as if it were not there.
 */
export type QuerykinshipArgs = {
  id: Scalars['ID']['input'];
};

/**
 * Where every question starts. What is wrong stands in `errors`, with a code in `extensions.code`.
 *
 * A question that cannot be answered is refused whole, without data. To be asked in another way: GRAPHQL_PARSE_FAILED,
 * GRAPHQL_VALIDATION_FAILED, OPERATION_RESOLUTION_FAILURE, BAD_REQUEST, BAD_USER_INPUT (an argument or variable),
 * COST_LIMIT, PERSISTED_QUERY_NOT_FOUND, PERSISTED_QUERY_NOT_SUPPORTED. To be asked later: RATE_LIMIT, UNAVAILABLE.
 * With a valid key or none: UNAUTHENTICATED.
 *
 * A field of Query below which something fails while it is read is null as a whole, with BAD_USER_INPUT (such as a cursor of
 * another list), TIMEOUT, UNAVAILABLE or INTERNAL; the fields of Query beside it still answer. What you may not see is treated as if it were not there.
 */
export type QuerynodeArgs = {
  id: Scalars['ID']['input'];
};

/**
 * Where every question starts. What is wrong stands in `errors`, with a code in `extensions.code`.
 *
 * A question that cannot be answered is refused whole, without data. To be asked in another way: GRAPHQL_PARSE_FAILED,
 * GRAPHQL_VALIDATION_FAILED, OPERATION_RESOLUTION_FAILURE, BAD_REQUEST, BAD_USER_INPUT (an argument or variable),
 * COST_LIMIT, PERSISTED_QUERY_NOT_FOUND, PERSISTED_QUERY_NOT_SUPPORTED. To be asked later: RATE_LIMIT, UNAVAILABLE.
 * With a valid key or none: UNAUTHENTICATED.
 *
 * A field of Query below which something fails while it is read is null as a whole, with BAD_USER_INPUT (such as a cursor of
 * another list), TIMEOUT, UNAVAILABLE or INTERNAL; the fields of Query beside it still answer. What you may not see is treated as if it were not there.
 */
export type QuerynodesArgs = {
  ids: Array<Scalars['ID']['input']>;
};

/**
 * Where every question starts. What is wrong stands in `errors`, with a code in `extensions.code`.
 *
 * A question that cannot be answered is refused whole, without data. To be asked in another way: GRAPHQL_PARSE_FAILED,
 * GRAPHQL_VALIDATION_FAILED, OPERATION_RESOLUTION_FAILURE, BAD_REQUEST, BAD_USER_INPUT (an argument or variable),
 * COST_LIMIT, PERSISTED_QUERY_NOT_FOUND, PERSISTED_QUERY_NOT_SUPPORTED. To be asked later: RATE_LIMIT, UNAVAILABLE.
 * With a valid key or none: UNAUTHENTICATED.
 *
 * A field of Query below which something fails while it is read is null as a whole, with BAD_USER_INPUT (such as a cursor of
 * another list), TIMEOUT, UNAVAILABLE or INTERNAL; the fields of Query beside it still answer. What you may not see is treated as if it were not there.
 */
export type QueryofficialArgs = {
  id: Scalars['ID']['input'];
};

/**
 * Where every question starts. What is wrong stands in `errors`, with a code in `extensions.code`.
 *
 * A question that cannot be answered is refused whole, without data. To be asked in another way: GRAPHQL_PARSE_FAILED,
 * GRAPHQL_VALIDATION_FAILED, OPERATION_RESOLUTION_FAILURE, BAD_REQUEST, BAD_USER_INPUT (an argument or variable),
 * COST_LIMIT, PERSISTED_QUERY_NOT_FOUND, PERSISTED_QUERY_NOT_SUPPORTED. To be asked later: RATE_LIMIT, UNAVAILABLE.
 * With a valid key or none: UNAUTHENTICATED.
 *
 * A field of Query below which something fails while it is read is null as a whole, with BAD_USER_INPUT (such as a cursor of
 * another list), TIMEOUT, UNAVAILABLE or INTERNAL; the fields of Query beside it still answer. What you may not see is treated as if it were not there.
 */
export type QueryofficialsArgs = {
  where?: InputMaybe<OfficialFilter>;
  orderBy?: InputMaybe<NameOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/**
 * Where every question starts. What is wrong stands in `errors`, with a code in `extensions.code`.
 *
 * A question that cannot be answered is refused whole, without data. To be asked in another way: GRAPHQL_PARSE_FAILED,
 * GRAPHQL_VALIDATION_FAILED, OPERATION_RESOLUTION_FAILURE, BAD_REQUEST, BAD_USER_INPUT (an argument or variable),
 * COST_LIMIT, PERSISTED_QUERY_NOT_FOUND, PERSISTED_QUERY_NOT_SUPPORTED. To be asked later: RATE_LIMIT, UNAVAILABLE.
 * With a valid key or none: UNAUTHENTICATED.
 *
 * A field of Query below which something fails while it is read is null as a whole, with BAD_USER_INPUT (such as a cursor of
 * another list), TIMEOUT, UNAVAILABLE or INTERNAL; the fields of Query beside it still answer. What you may not see is treated as if it were not there.
 */
export type QueryoperationArgs = {
  id: Scalars['ID']['input'];
};

/**
 * Where every question starts. What is wrong stands in `errors`, with a code in `extensions.code`.
 *
 * A question that cannot be answered is refused whole, without data. To be asked in another way: GRAPHQL_PARSE_FAILED,
 * GRAPHQL_VALIDATION_FAILED, OPERATION_RESOLUTION_FAILURE, BAD_REQUEST, BAD_USER_INPUT (an argument or variable),
 * COST_LIMIT, PERSISTED_QUERY_NOT_FOUND, PERSISTED_QUERY_NOT_SUPPORTED. To be asked later: RATE_LIMIT, UNAVAILABLE.
 * With a valid key or none: UNAUTHENTICATED.
 *
 * A field of Query below which something fails while it is read is null as a whole, with BAD_USER_INPUT (such as a cursor of
 * another list), TIMEOUT, UNAVAILABLE or INTERNAL; the fields of Query beside it still answer. What you may not see is treated as if it were not there.
 */
export type QueryorganisationArgs = {
  id: Scalars['ID']['input'];
};

/**
 * Where every question starts. What is wrong stands in `errors`, with a code in `extensions.code`.
 *
 * A question that cannot be answered is refused whole, without data. To be asked in another way: GRAPHQL_PARSE_FAILED,
 * GRAPHQL_VALIDATION_FAILED, OPERATION_RESOLUTION_FAILURE, BAD_REQUEST, BAD_USER_INPUT (an argument or variable),
 * COST_LIMIT, PERSISTED_QUERY_NOT_FOUND, PERSISTED_QUERY_NOT_SUPPORTED. To be asked later: RATE_LIMIT, UNAVAILABLE.
 * With a valid key or none: UNAUTHENTICATED.
 *
 * A field of Query below which something fails while it is read is null as a whole, with BAD_USER_INPUT (such as a cursor of
 * another list), TIMEOUT, UNAVAILABLE or INTERNAL; the fields of Query beside it still answer. What you may not see is treated as if it were not there.
 */
export type QueryorganisationsArgs = {
  where?: InputMaybe<OrganisationFilter>;
  orderBy?: InputMaybe<NameOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/**
 * Where every question starts. What is wrong stands in `errors`, with a code in `extensions.code`.
 *
 * A question that cannot be answered is refused whole, without data. To be asked in another way: GRAPHQL_PARSE_FAILED,
 * GRAPHQL_VALIDATION_FAILED, OPERATION_RESOLUTION_FAILURE, BAD_REQUEST, BAD_USER_INPUT (an argument or variable),
 * COST_LIMIT, PERSISTED_QUERY_NOT_FOUND, PERSISTED_QUERY_NOT_SUPPORTED. To be asked later: RATE_LIMIT, UNAVAILABLE.
 * With a valid key or none: UNAUTHENTICATED.
 *
 * A field of Query below which something fails while it is read is null as a whole, with BAD_USER_INPUT (such as a cursor of
 * another list), TIMEOUT, UNAVAILABLE or INTERNAL; the fields of Query beside it still answer. What you may not see is treated as if it were not there.
 */
export type QueryparticipationArgs = {
  id: Scalars['ID']['input'];
};

/**
 * Where every question starts. What is wrong stands in `errors`, with a code in `extensions.code`.
 *
 * A question that cannot be answered is refused whole, without data. To be asked in another way: GRAPHQL_PARSE_FAILED,
 * GRAPHQL_VALIDATION_FAILED, OPERATION_RESOLUTION_FAILURE, BAD_REQUEST, BAD_USER_INPUT (an argument or variable),
 * COST_LIMIT, PERSISTED_QUERY_NOT_FOUND, PERSISTED_QUERY_NOT_SUPPORTED. To be asked later: RATE_LIMIT, UNAVAILABLE.
 * With a valid key or none: UNAUTHENTICATED.
 *
 * A field of Query below which something fails while it is read is null as a whole, with BAD_USER_INPUT (such as a cursor of
 * another list), TIMEOUT, UNAVAILABLE or INTERNAL; the fields of Query beside it still answer. What you may not see is treated as if it were not there.
 */
export type QuerypathsArgs = {
  from: Scalars['ID']['input'];
  to: Scalars['ID']['input'];
  relations?: InputMaybe<Array<Relation>>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  maxLength?: InputMaybe<Scalars['Int']['input']>;
};

/**
 * Where every question starts. What is wrong stands in `errors`, with a code in `extensions.code`.
 *
 * A question that cannot be answered is refused whole, without data. To be asked in another way: GRAPHQL_PARSE_FAILED,
 * GRAPHQL_VALIDATION_FAILED, OPERATION_RESOLUTION_FAILURE, BAD_REQUEST, BAD_USER_INPUT (an argument or variable),
 * COST_LIMIT, PERSISTED_QUERY_NOT_FOUND, PERSISTED_QUERY_NOT_SUPPORTED. To be asked later: RATE_LIMIT, UNAVAILABLE.
 * With a valid key or none: UNAUTHENTICATED.
 *
 * A field of Query below which something fails while it is read is null as a whole, with BAD_USER_INPUT (such as a cursor of
 * another list), TIMEOUT, UNAVAILABLE or INTERNAL; the fields of Query beside it still answer. What you may not see is treated as if it were not there.
 */
export type QuerypersonArgs = {
  id: Scalars['ID']['input'];
};

/**
 * Where every question starts. What is wrong stands in `errors`, with a code in `extensions.code`.
 *
 * A question that cannot be answered is refused whole, without data. To be asked in another way: GRAPHQL_PARSE_FAILED,
 * GRAPHQL_VALIDATION_FAILED, OPERATION_RESOLUTION_FAILURE, BAD_REQUEST, BAD_USER_INPUT (an argument or variable),
 * COST_LIMIT, PERSISTED_QUERY_NOT_FOUND, PERSISTED_QUERY_NOT_SUPPORTED. To be asked later: RATE_LIMIT, UNAVAILABLE.
 * With a valid key or none: UNAUTHENTICATED.
 *
 * A field of Query below which something fails while it is read is null as a whole, with BAD_USER_INPUT (such as a cursor of
 * another list), TIMEOUT, UNAVAILABLE or INTERNAL; the fields of Query beside it still answer. What you may not see is treated as if it were not there.
 */
export type QuerypersonsArgs = {
  where?: InputMaybe<PersonFilter>;
  orderBy?: InputMaybe<NameOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/**
 * Where every question starts. What is wrong stands in `errors`, with a code in `extensions.code`.
 *
 * A question that cannot be answered is refused whole, without data. To be asked in another way: GRAPHQL_PARSE_FAILED,
 * GRAPHQL_VALIDATION_FAILED, OPERATION_RESOLUTION_FAILURE, BAD_REQUEST, BAD_USER_INPUT (an argument or variable),
 * COST_LIMIT, PERSISTED_QUERY_NOT_FOUND, PERSISTED_QUERY_NOT_SUPPORTED. To be asked later: RATE_LIMIT, UNAVAILABLE.
 * With a valid key or none: UNAUTHENTICATED.
 *
 * A field of Query below which something fails while it is read is null as a whole, with BAD_USER_INPUT (such as a cursor of
 * another list), TIMEOUT, UNAVAILABLE or INTERNAL; the fields of Query beside it still answer. What you may not see is treated as if it were not there.
 */
export type QuerypostArgs = {
  id: Scalars['ID']['input'];
};

/**
 * Where every question starts. What is wrong stands in `errors`, with a code in `extensions.code`.
 *
 * A question that cannot be answered is refused whole, without data. To be asked in another way: GRAPHQL_PARSE_FAILED,
 * GRAPHQL_VALIDATION_FAILED, OPERATION_RESOLUTION_FAILURE, BAD_REQUEST, BAD_USER_INPUT (an argument or variable),
 * COST_LIMIT, PERSISTED_QUERY_NOT_FOUND, PERSISTED_QUERY_NOT_SUPPORTED. To be asked later: RATE_LIMIT, UNAVAILABLE.
 * With a valid key or none: UNAUTHENTICATED.
 *
 * A field of Query below which something fails while it is read is null as a whole, with BAD_USER_INPUT (such as a cursor of
 * another list), TIMEOUT, UNAVAILABLE or INTERNAL; the fields of Query beside it still answer. What you may not see is treated as if it were not there.
 */
export type QueryprisonArgs = {
  id: Scalars['ID']['input'];
};

/**
 * Where every question starts. What is wrong stands in `errors`, with a code in `extensions.code`.
 *
 * A question that cannot be answered is refused whole, without data. To be asked in another way: GRAPHQL_PARSE_FAILED,
 * GRAPHQL_VALIDATION_FAILED, OPERATION_RESOLUTION_FAILURE, BAD_REQUEST, BAD_USER_INPUT (an argument or variable),
 * COST_LIMIT, PERSISTED_QUERY_NOT_FOUND, PERSISTED_QUERY_NOT_SUPPORTED. To be asked later: RATE_LIMIT, UNAVAILABLE.
 * With a valid key or none: UNAUTHENTICATED.
 *
 * A field of Query below which something fails while it is read is null as a whole, with BAD_USER_INPUT (such as a cursor of
 * another list), TIMEOUT, UNAVAILABLE or INTERNAL; the fields of Query beside it still answer. What you may not see is treated as if it were not there.
 */
export type QueryprisonsArgs = {
  where?: InputMaybe<PrisonFilter>;
  orderBy?: InputMaybe<NameOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/**
 * Where every question starts. What is wrong stands in `errors`, with a code in `extensions.code`.
 *
 * A question that cannot be answered is refused whole, without data. To be asked in another way: GRAPHQL_PARSE_FAILED,
 * GRAPHQL_VALIDATION_FAILED, OPERATION_RESOLUTION_FAILURE, BAD_REQUEST, BAD_USER_INPUT (an argument or variable),
 * COST_LIMIT, PERSISTED_QUERY_NOT_FOUND, PERSISTED_QUERY_NOT_SUPPORTED. To be asked later: RATE_LIMIT, UNAVAILABLE.
 * With a valid key or none: UNAUTHENTICATED.
 *
 * A field of Query below which something fails while it is read is null as a whole, with BAD_USER_INPUT (such as a cursor of
 * another list), TIMEOUT, UNAVAILABLE or INTERNAL; the fields of Query beside it still answer. What you may not see is treated as if it were not there.
 */
export type QueryreleaseArgs = {
  id: Scalars['ID']['input'];
};

/**
 * Where every question starts. What is wrong stands in `errors`, with a code in `extensions.code`.
 *
 * A question that cannot be answered is refused whole, without data. To be asked in another way: GRAPHQL_PARSE_FAILED,
 * GRAPHQL_VALIDATION_FAILED, OPERATION_RESOLUTION_FAILURE, BAD_REQUEST, BAD_USER_INPUT (an argument or variable),
 * COST_LIMIT, PERSISTED_QUERY_NOT_FOUND, PERSISTED_QUERY_NOT_SUPPORTED. To be asked later: RATE_LIMIT, UNAVAILABLE.
 * With a valid key or none: UNAUTHENTICATED.
 *
 * A field of Query below which something fails while it is read is null as a whole, with BAD_USER_INPUT (such as a cursor of
 * another list), TIMEOUT, UNAVAILABLE or INTERNAL; the fields of Query beside it still answer. What you may not see is treated as if it were not there.
 */
export type QueryreleasesArgs = {
  statuses?: InputMaybe<Array<FactStatus>>;
  orderBy?: InputMaybe<DayOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/**
 * Where every question starts. What is wrong stands in `errors`, with a code in `extensions.code`.
 *
 * A question that cannot be answered is refused whole, without data. To be asked in another way: GRAPHQL_PARSE_FAILED,
 * GRAPHQL_VALIDATION_FAILED, OPERATION_RESOLUTION_FAILURE, BAD_REQUEST, BAD_USER_INPUT (an argument or variable),
 * COST_LIMIT, PERSISTED_QUERY_NOT_FOUND, PERSISTED_QUERY_NOT_SUPPORTED. To be asked later: RATE_LIMIT, UNAVAILABLE.
 * With a valid key or none: UNAUTHENTICATED.
 *
 * A field of Query below which something fails while it is read is null as a whole, with BAD_USER_INPUT (such as a cursor of
 * another list), TIMEOUT, UNAVAILABLE or INTERNAL; the fields of Query beside it still answer. What you may not see is treated as if it were not there.
 */
export type QuerysearchArgs = {
  text: Scalars['String']['input'];
  kinds?: InputMaybe<Array<EntityKind>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/**
 * Where every question starts. What is wrong stands in `errors`, with a code in `extensions.code`.
 *
 * A question that cannot be answered is refused whole, without data. To be asked in another way: GRAPHQL_PARSE_FAILED,
 * GRAPHQL_VALIDATION_FAILED, OPERATION_RESOLUTION_FAILURE, BAD_REQUEST, BAD_USER_INPUT (an argument or variable),
 * COST_LIMIT, PERSISTED_QUERY_NOT_FOUND, PERSISTED_QUERY_NOT_SUPPORTED. To be asked later: RATE_LIMIT, UNAVAILABLE.
 * With a valid key or none: UNAUTHENTICATED.
 *
 * A field of Query below which something fails while it is read is null as a whole, with BAD_USER_INPUT (such as a cursor of
 * another list), TIMEOUT, UNAVAILABLE or INTERNAL; the fields of Query beside it still answer. What you may not see is treated as if it were not there.
 */
export type QuerysuggestArgs = {
  text: Scalars['String']['input'];
  kinds?: InputMaybe<Array<EntityKind>>;
  first?: Scalars['Int']['input'];
};

/**
 * Where every question starts. What is wrong stands in `errors`, with a code in `extensions.code`.
 *
 * A question that cannot be answered is refused whole, without data. To be asked in another way: GRAPHQL_PARSE_FAILED,
 * GRAPHQL_VALIDATION_FAILED, OPERATION_RESOLUTION_FAILURE, BAD_REQUEST, BAD_USER_INPUT (an argument or variable),
 * COST_LIMIT, PERSISTED_QUERY_NOT_FOUND, PERSISTED_QUERY_NOT_SUPPORTED. To be asked later: RATE_LIMIT, UNAVAILABLE.
 * With a valid key or none: UNAUTHENTICATED.
 *
 * A field of Query below which something fails while it is read is null as a whole, with BAD_USER_INPUT (such as a cursor of
 * another list), TIMEOUT, UNAVAILABLE or INTERNAL; the fields of Query beside it still answer. What you may not see is treated as if it were not there.
 */
export type QuerysourceArgs = {
  id: Scalars['ID']['input'];
};

/**
 * Where every question starts. What is wrong stands in `errors`, with a code in `extensions.code`.
 *
 * A question that cannot be answered is refused whole, without data. To be asked in another way: GRAPHQL_PARSE_FAILED,
 * GRAPHQL_VALIDATION_FAILED, OPERATION_RESOLUTION_FAILURE, BAD_REQUEST, BAD_USER_INPUT (an argument or variable),
 * COST_LIMIT, PERSISTED_QUERY_NOT_FOUND, PERSISTED_QUERY_NOT_SUPPORTED. To be asked later: RATE_LIMIT, UNAVAILABLE.
 * With a valid key or none: UNAUTHENTICATED.
 *
 * A field of Query below which something fails while it is read is null as a whole, with BAD_USER_INPUT (such as a cursor of
 * another list), TIMEOUT, UNAVAILABLE or INTERNAL; the fields of Query beside it still answer. What you may not see is treated as if it were not there.
 */
export type QuerysourcesArgs = {
  where?: InputMaybe<SourceFilter>;
  orderBy?: InputMaybe<NameOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/**
 * Where every question starts. What is wrong stands in `errors`, with a code in `extensions.code`.
 *
 * A question that cannot be answered is refused whole, without data. To be asked in another way: GRAPHQL_PARSE_FAILED,
 * GRAPHQL_VALIDATION_FAILED, OPERATION_RESOLUTION_FAILURE, BAD_REQUEST, BAD_USER_INPUT (an argument or variable),
 * COST_LIMIT, PERSISTED_QUERY_NOT_FOUND, PERSISTED_QUERY_NOT_SUPPORTED. To be asked later: RATE_LIMIT, UNAVAILABLE.
 * With a valid key or none: UNAUTHENTICATED.
 *
 * A field of Query below which something fails while it is read is null as a whole, with BAD_USER_INPUT (such as a cursor of
 * another list), TIMEOUT, UNAVAILABLE or INTERNAL; the fields of Query beside it still answer. What you may not see is treated as if it were not there.
 */
export type QuerystatementArgs = {
  id: Scalars['ID']['input'];
};

/**
 * The last change of one entity, fact, statement, source or figure, as far as you may see it. A thing stands in the list
 * of changes once, where it last changed; one that you never saw does not stand there.
 */
export type Change = {
  __typename: 'Change';
  /** The `id` of what changed: opaque, the same for ever, good for `node`. */
  id: Scalars['ID']['output'];
  /** What happened to it last. It may have changed several times since you last asked: go by what `record` is now. */
  kind: ChangeKind;
  /** What changed, as it is now; null where you may no longer see it. */
  record: Maybe<
    | Detention
    | Event
    | Figure
    | Kinship
    | Official
    | Operation
    | Organisation
    | Participation
    | Post
    | Prison
    | PrivatePerson
    | Release
    | Source
    | Statement
  >;
};

/** What happened to something last; of what was superseded or withdrawn, always that. */
export type ChangeKind =
  /** It is new, or was hidden from you before. */
  | 'ADDED'
  /** Something that it shows of itself is another than before. */
  | 'CHANGED'
  /** It is a statement or figure, and another took its place. */
  | 'SUPERSEDED'
  /** It is a statement, and was taken back. */
  | 'WITHDRAWN'
  /** You may no longer see it: take it out of your copy. */
  | 'HIDDEN';

/** One page of changes. */
export type ChangeConnection = {
  __typename: 'ChangeConnection';
  /** The changes of this page with their cursors, in the order of the list. */
  edges: Array<ChangeEdge>;
  /** The changes of this page, in the order of the list. */
  nodes: Array<Change>;
  /** Where this page lies in the list. */
  pageInfo: PageInfo;
  /** How many changes the whole list has, counted up to 1,000; null where they could not be counted. */
  totalCount: Maybe<Scalars['Int']['output']>;
  /** True where `totalCount` is all of them, false where there are more; null where they could not be counted. */
  totalCountIsExact: Maybe<Scalars['Boolean']['output']>;
};

/** One of the changes on a page, with its place in the list. */
export type ChangeEdge = {
  __typename: 'ChangeEdge';
  /** The place in the list, for `after` and `before`; it says nothing else. */
  cursor: Scalars['String']['output'];
  /** The change. */
  node: Change;
};

/**
 * Somebody headed the prison, or an organisation operating it, while a detention lasted or may have lasted. It is worked
 * out from three facts, the detention, the post and the operation, and claims nothing beyond them. It is no accusation.
 */
export type Charge = {
  __typename: 'Charge';
  /** The HEADS post, at the prison or at the organisation operating it. */
  post: Post;
  /** The operation through which the post stood over the prison; null where the post is at the prison itself. */
  via: Maybe<Operation>;
  /**
   * CERTAIN where on one day detention, post and operation are all CERTAIN; POSSIBLE where on one day none of them is
   * NO. It is never NO: such posts are left out.
   */
  overlap: Certainty;
};

/** One page of posts in charge. */
export type ChargeConnection = {
  __typename: 'ChargeConnection';
  /** The posts in charge on this page with their cursors, in the order of the list. */
  edges: Array<ChargeEdge>;
  /** The posts in charge on this page, in the order of the list. */
  nodes: Array<Charge>;
  /** Where this page lies in the list. */
  pageInfo: PageInfo;
  /** How many posts in charge the whole list has, counted up to 1,000; null where they could not be counted. */
  totalCount: Maybe<Scalars['Int']['output']>;
  /** True where `totalCount` is all of them, false where there are more; null where they could not be counted. */
  totalCountIsExact: Maybe<Scalars['Boolean']['output']>;
};

/** One of the posts in charge on a page, with its place in the list. */
export type ChargeEdge = {
  __typename: 'ChargeEdge';
  /** The place in the list, for `after` and `before`; it says nothing else. */
  cursor: Scalars['String']['output'];
  /** The post in charge. */
  node: Charge;
};

/** The use of a source as evidence. */
export type Citation = {
  __typename: 'Citation';
  /** The source that is cited. */
  source: Source;
  /** Where in the source: a paragraph, a minute, a caption. Null where that is not recorded. */
  locator: Maybe<Scalars['String']['output']>;
  /** An archived copy of the source; null where there is none. */
  archivedUrl: Maybe<Scalars['URL']['output']>;
  /** When we retrieved the source; null where that is not recorded. */
  retrievedAt: Maybe<Scalars['DateTime']['output']>;
};

/**
 * Two people were held in one prison, or may have been, on the same day. It is worked out from the two detentions and
 * claims nothing beyond them: not that they met.
 */
export type Codetainee = {
  __typename: 'Codetainee';
  /** The detention of the person that was asked about. */
  own: Detention;
  /** The detention of the other person, in the same prison. */
  other: Detention;
  /** CERTAIN where on one day both detentions are CERTAIN; POSSIBLE where on one day neither is NO. It is never NO. */
  overlap: Certainty;
  /** How many days both detentions are CERTAIN, the first and the last included; 0 where `overlap` is POSSIBLE. */
  certainDays: Scalars['Int']['output'];
};

/** One page of pairs of detentions. */
export type CodetaineeConnection = {
  __typename: 'CodetaineeConnection';
  /** The pairs of detentions of this page with their cursors, in the order of the list. */
  edges: Array<CodetaineeEdge>;
  /** The pairs of detentions of this page, in the order of the list. */
  nodes: Array<Codetainee>;
  /** Where this page lies in the list. */
  pageInfo: PageInfo;
  /** How many pairs of detentions the whole list has, counted up to 1,000; null where they could not be counted. */
  totalCount: Maybe<Scalars['Int']['output']>;
  /** True where `totalCount` is all of them, false where there are more; null where they could not be counted. */
  totalCountIsExact: Maybe<Scalars['Boolean']['output']>;
};

/** One of the pairs of detentions on a page, with its place in the list. */
export type CodetaineeEdge = {
  __typename: 'CodetaineeEdge';
  /** The place in the list, for `after` and `before`; it says nothing else. */
  cursor: Scalars['String']['output'];
  /** The pair of detentions. */
  node: Codetainee;
};

/** Somebody is or was held in one place. A move to another prison is a second detention. */
export type Detention = Node &
  Fact & {
    __typename: 'Detention';
    /** The detention's id: opaque, the same for ever, good for `node`. */
    id: Scalars['ID']['output'];
    /** How far its accepted statements agree. */
    status: FactStatus;
    /** What its statements disagree about, in the order of the values; empty unless `status` is DISPUTED. */
    disputed: Array<DisputedPart>;
    /**
     * When the person was held there, as the accepted statements add up. It starts with the arrest where no earlier place
     * is given.
     */
    period: Period;
    /** The statements about this detention, whatever their state: newest published first, undated last. */
    statements: StatementConnection;
    /** Who is or was held. */
    person: Official | PrivatePerson;
    /** Where; null where no statement says, or where you may not see the place. */
    prison: Maybe<Prison>;
    /**
     * Who headed the prison, or an organisation operating it, while the detention lasted or may have lasted: the oldest
     * post first, unknown starts before any.
     */
    inCharge: ChargeConnection;
  };

/** Somebody is or was held in one place. A move to another prison is a second detention. */
export type DetentionstatementsArgs = {
  stances?: InputMaybe<Array<Stance>>;
  states?: InputMaybe<Array<StatementState>>;
  orderBy?: InputMaybe<DayOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** Somebody is or was held in one place. A move to another prison is a second detention. */
export type DetentioninChargeArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** One page of detentions. */
export type DetentionConnection = {
  __typename: 'DetentionConnection';
  /** The detentions of this page with their cursors, in the order of the list. */
  edges: Array<DetentionEdge>;
  /** The detentions of this page, in the order of the list. */
  nodes: Array<Detention>;
  /** Where this page lies in the list. */
  pageInfo: PageInfo;
  /** How many detentions the whole list has, counted up to 1,000; null where they could not be counted. */
  totalCount: Maybe<Scalars['Int']['output']>;
  /** True where `totalCount` is all of them, false where there are more; null where they could not be counted. */
  totalCountIsExact: Maybe<Scalars['Boolean']['output']>;
};

/** One of the detentions on a page, with its place in the list. */
export type DetentionEdge = {
  __typename: 'DetentionEdge';
  /** The place in the list, for `after` and `before`; it says nothing else. */
  cursor: Scalars['String']['output'];
  /** The detention. */
  node: Detention;
};

/** Someone or something that statements can be about: a person, an organisation, a prison or an event. */
export type Entity = {
  /** The entity's id: opaque, the same for ever, good for `node`. */
  id: Scalars['ID']['output'];
  /** The main name: the first of `names`. */
  name: Scalars['String']['output'];
  /** Every name and spelling on record that you may see, the main one first. */
  names: Array<Name>;
  /**
   * What was said about the entity itself: newest published first, undated last. Statements about its relationships are
   * found at those facts.
   */
  statements: StatementConnection;
};

/** Someone or something that statements can be about: a person, an organisation, a prison or an event. */
export type EntitystatementsArgs = {
  stances?: InputMaybe<Array<Stance>>;
  states?: InputMaybe<Array<StatementState>>;
  orderBy?: InputMaybe<DayOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** What sort of entity it is. */
export type EntityKind =
  /** A person, official or private. */
  | 'PERSON'
  /** An organisation: a public body, a party, an NGO, a medium. */
  | 'ORGANISATION'
  /** A place where people are held. */
  | 'PRISON'
  /** Something that happened, such as a release or a sentencing. */
  | 'EVENT';

/**
 * Something that happened, on a day or over several: an announcement, a release, a capture, a sentencing, a death. That
 * a release was announced, that it was carried out and that somebody verified it are three different things.
 */
export type Event = Node &
  Entity & {
    __typename: 'Event';
    /** The event's id: opaque, the same for ever, good for `node`. */
    id: Scalars['ID']['output'];
    /** The main name: the first of `names`. */
    name: Scalars['String']['output'];
    /** Every name and spelling on record that you may see, the main one first. */
    names: Array<Name>;
    /**
     * What was said about the event as such, above all its date and what it carried out: newest published first, undated
     * last. Statements about its participants and releases are found at those facts.
     */
    statements: StatementConnection;
    /** What sort of event it is. */
    kind: EventKind;
    /** When it happened, as the accepted statements about its date add up: from its first possible day to its last. */
    date: Bounds;
    /** How far the accepted statements about its date agree; RETRACTED where all that gave one were taken back, UNDATED where none ever did. */
    dateStatus: FactStatus;
    /** Who took part in it and how, by the participant's name. People freed in it are found at `releases`. */
    participants: ParticipationConnection;
    /** The announcements that this event carried out, by name. */
    carriesOut: EventConnection;
    /**
     * The people known by name who were freed in it: newest first, unknown days last, then by the person's name. Whoever
     * is not named is counted by a Figure only.
     */
    releases: ReleaseConnection;
    /**
     * The FLOW figures whose window may share a day with the event's `date`: newest start first, unknown starts last. They
     * stand beside the people named in `releases` and are never merged with them: each counts its own `population` over its
     * own window.
     */
    claimedTotals: FigureConnection;
  };

/**
 * Something that happened, on a day or over several: an announcement, a release, a capture, a sentencing, a death. That
 * a release was announced, that it was carried out and that somebody verified it are three different things.
 */
export type EventstatementsArgs = {
  stances?: InputMaybe<Array<Stance>>;
  states?: InputMaybe<Array<StatementState>>;
  orderBy?: InputMaybe<DayOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/**
 * Something that happened, on a day or over several: an announcement, a release, a capture, a sentencing, a death. That
 * a release was announced, that it was carried out and that somebody verified it are three different things.
 */
export type EventparticipantsArgs = {
  statuses?: InputMaybe<Array<FactStatus>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/**
 * Something that happened, on a day or over several: an announcement, a release, a capture, a sentencing, a death. That
 * a release was announced, that it was carried out and that somebody verified it are three different things.
 */
export type EventcarriesOutArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/**
 * Something that happened, on a day or over several: an announcement, a release, a capture, a sentencing, a death. That
 * a release was announced, that it was carried out and that somebody verified it are three different things.
 */
export type EventreleasesArgs = {
  statuses?: InputMaybe<Array<FactStatus>>;
  orderBy?: InputMaybe<DayOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/**
 * Something that happened, on a day or over several: an announcement, a release, a capture, a sentencing, a death. That
 * a release was announced, that it was carried out and that somebody verified it are three different things.
 */
export type EventclaimedTotalsArgs = {
  population?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** What sort of event it is. */
export type EventKind =
  /** Somebody announced something; it was not thereby done. */
  | 'ANNOUNCEMENT'
  /** People were freed. */
  | 'RELEASE'
  /** Somebody was arrested. */
  | 'ARREST'
  /** Somebody was taken by force. */
  | 'CAPTURE'
  /** Somebody was moved from one place of detention to another. */
  | 'TRANSFER'
  /** A court passed sentence. */
  | 'SENTENCING'
  /** Somebody died. */
  | 'DEATH'
  /** The state moved against many people at once. */
  | 'CRACKDOWN'
  /** A military or police operation. */
  | 'OPERATION'
  /** None of these. */
  | 'OTHER';

/** Which events to list. What is given must all hold. */
export type EventFilter = {
  /** Every word of it is a word of one name or spelling, in any order, without regard to accents and case. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** Only events of these kinds; without it, all of them. */
  kinds?: InputMaybe<Array<EventKind>>;
  /**
   * Only events that can have happened on this day in Caracas or later: their last possible day is not before it. Those
   * with no known date are among them.
   */
  notBefore?: InputMaybe<Scalars['Date']['input']>;
  /**
   * Only events that can have happened on this day in Caracas or earlier: their first possible day is not after it. Those
   * with no known date are among them. A day before `notBefore` is refused.
   */
  notAfter?: InputMaybe<Scalars['Date']['input']>;
};

/** One page of events. */
export type EventConnection = {
  __typename: 'EventConnection';
  /** The events of this page with their cursors, in the order of the list. */
  edges: Array<EventEdge>;
  /** The events of this page, in the order of the list. */
  nodes: Array<Event>;
  /** Where this page lies in the list. */
  pageInfo: PageInfo;
  /** How many events the whole list has, counted up to 1,000; null where they could not be counted. */
  totalCount: Maybe<Scalars['Int']['output']>;
  /** True where `totalCount` is all of them, false where there are more; null where they could not be counted. */
  totalCountIsExact: Maybe<Scalars['Boolean']['output']>;
};

/** One of the events on a page, with its place in the list. */
export type EventEdge = {
  __typename: 'EventEdge';
  /** The place in the list, for `after` and `before`; it says nothing else. */
  cursor: Scalars['String']['output'];
  /** The event. */
  node: Event;
};

/** A dated, sourced relationship between two entities: what the accepted statements about it add up to. */
export type Fact = {
  /** The fact's id: opaque, the same for ever, good for `node`. */
  id: Scalars['ID']['output'];
  /** How far its accepted statements agree. */
  status: FactStatus;
  /** What its statements disagree about, in the order of the values; empty unless `status` is DISPUTED. */
  disputed: Array<DisputedPart>;
  /** When it was so, as its accepted statements add up. */
  period: Period;
  /** The statements about this fact, whatever their state: newest published first, undated last. */
  statements: StatementConnection;
};

/** A dated, sourced relationship between two entities: what the accepted statements about it add up to. */
export type FactstatementsArgs = {
  stances?: InputMaybe<Array<Stance>>;
  states?: InputMaybe<Array<StatementState>>;
  orderBy?: InputMaybe<DayOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** How far the accepted statements about something agree. */
export type FactStatus =
  /** At least two different asserters support it, and nothing that was accepted disagrees. */
  | 'AGREED'
  /** One asserter supports it, in one statement or in several, and nothing that was accepted disagrees. */
  | 'SINGLE_ASSERTER'
  /** Accepted statements cannot all be true; this wins over AGREED, and `disputed` says what it is about. */
  | 'DISPUTED'
  /** Every statement that supported it was withdrawn or superseded: its period is unknown, and it is so on no day. */
  | 'RETRACTED'
  /** No statement that you may see gives one: only an event's `dateStatus` is this, and no fact's `status`. */
  | 'UNDATED';

/** What accepted statements disagree about. */
export type DisputedPart =
  /** One says that it was so, another that it was not. */
  | 'EXISTENCE'
  /** They cannot all be right about its start. */
  | 'START'
  /** They cannot all be right about its end. */
  | 'END';

/** One page of facts. */
export type FactConnection = {
  __typename: 'FactConnection';
  /** The facts of this page with their cursors, in the order of the list. */
  edges: Array<FactEdge>;
  /** The facts of this page, in the order of the list. */
  nodes: Array<Detention | Kinship | Operation | Participation | Post | Release>;
  /** Where this page lies in the list. */
  pageInfo: PageInfo;
  /** How many facts the whole list has, counted up to 1,000; null where they could not be counted. */
  totalCount: Maybe<Scalars['Int']['output']>;
  /** True where `totalCount` is all of them, false where there are more; null where they could not be counted. */
  totalCountIsExact: Maybe<Scalars['Boolean']['output']>;
};

/** One of the facts on a page, with its place in the list. */
export type FactEdge = {
  __typename: 'FactEdge';
  /** The place in the list, for `after` and `before`; it says nothing else. */
  cursor: Scalars['String']['output'];
  /** The fact. */
  node: Detention | Kinship | Operation | Participation | Post | Release;
};

/**
 * A claimed count of people: never merged with another, never averaged. Compare figures only where population and period
 * allow it.
 */
export type Figure = Node & {
  __typename: 'Figure';
  /** The figure's id: opaque, the same for ever, good for `node`. */
  id: Scalars['ID']['output'];
  /** Whether it counts people at a day or over a window. */
  kind: FigureKind;
  /** How exact the asserter is about the number. */
  comparator: Comparator;
  /** The number of people, the lower end of a RANGE; null where the comparator is UNSTATED. */
  count: Maybe<Scalars['Int']['output']>;
  /** The upper end of a RANGE; null for every other comparator. */
  upTo: Maybe<Scalars['Int']['output']>;
  /** Whom it counts, as the asserter defines it, in our words. */
  population: Scalars['String']['output'];
  /**
   * The day that a STOCK counts, start and end alike, or the window of a FLOW. Bounds are null where they are not
   * stated.
   */
  period: Period;
  /**
   * The day that a STOCK counts, or when the window of a FLOW begins, as the figure is written, such as `2024-06` or `2024-06?`. A
   * date that is doubted moves no bound of `period` and can be read here. `?` says that it is not stated; null where nothing is said.
   */
  writtenFrom: Maybe<Scalars['String']['output']>;
  /** When the window of a FLOW ends, as the figure is written; null for a STOCK and where nothing is said. */
  writtenTo: Maybe<Scalars['String']['output']>;
  /** Who gives the figure; null where they may not be shown. */
  assertedBy: Maybe<Asserter>;
  /** The sources that report it, by their subject. */
  citations: Array<Citation>;
  /** The figure of which this one counts a part; null where there is none or you may not see it. */
  partOf: Maybe<Figure>;
  /**
   * The figure with which the same asserter corrected this one for the same window; null where none did or you may not
   * see it.
   */
  supersededBy: Maybe<Figure>;
  /** Our remark on how it was read; not part of the claim. Null where there is none. */
  note: Maybe<Scalars['String']['output']>;
};

/** What a figure counts. */
export type FigureKind =
  /** How many people there were at one day. */
  | 'STOCK'
  /** To how many people something happened within a window of days, such as that they were freed. */
  | 'FLOW';

/** How the number of a figure is to be read. */
export type Comparator =
  /** Exactly `count`. */
  | 'EXACTLY'
  /** About `count`. */
  | 'ABOUT'
  /** `count` or more. */
  | 'AT_LEAST'
  /** More than `count`. */
  | 'MORE_THAN'
  /** From `count` to `upTo`, both included. */
  | 'RANGE'
  /** The asserter gives no number, only words such as `a significant number`. */
  | 'UNSTATED';

/** Which figures to list. What is given must all hold. */
export type FigureFilter = {
  /** Only figures of this kind; without it, both. */
  kind?: InputMaybe<FigureKind>;
  /**
   * Every word of it stands in the figure's `population`, whole or in a longer word, in any order, without regard to
   * accents and case; a text without letters and digits is found nowhere.
   */
  population?: InputMaybe<Scalars['String']['input']>;
  /** Only figures whose window ends, or whose day lies, on or before this day in Caracas at the latest. */
  onOrBefore?: InputMaybe<Scalars['Date']['input']>;
  /** Only figures that the person or organisation of this id gives; without it, everybody's. */
  assertedBy?: InputMaybe<Scalars['ID']['input']>;
};

/** One page of figures. */
export type FigureConnection = {
  __typename: 'FigureConnection';
  /** The figures of this page with their cursors, in the order of the list. */
  edges: Array<FigureEdge>;
  /** The figures of this page, in the order of the list. */
  nodes: Array<Figure>;
  /** Where this page lies in the list. */
  pageInfo: PageInfo;
  /** How many figures the whole list has, counted up to 1,000; null where they could not be counted. */
  totalCount: Maybe<Scalars['Int']['output']>;
  /** True where `totalCount` is all of them, false where there are more; null where they could not be counted. */
  totalCountIsExact: Maybe<Scalars['Boolean']['output']>;
};

/** One of the figures on a page, with its place in the list. */
export type FigureEdge = {
  __typename: 'FigureEdge';
  /** The place in the list, for `after` and `before`; it says nothing else. */
  cursor: Scalars['String']['output'];
  /** The figure. */
  node: Figure;
};

/** Two people are related. Each direction is a fact of its own, with an id of its own and the same statements. */
export type Kinship = Node &
  Fact & {
    __typename: 'Kinship';
    /** The kinship's id: opaque, the same for ever, good for `node`. */
    id: Scalars['ID']['output'];
    /** How far its accepted statements agree. */
    status: FactStatus;
    /** What its statements disagree about, in the order of the values; empty unless `status` is DISPUTED. */
    disputed: Array<DisputedPart>;
    /** When it was so, as its accepted statements add up; mostly nothing is stated. */
    period: Period;
    /** The statements about this kinship, whatever their state: newest published first, undated last. */
    statements: StatementConnection;
    /** What the relative is to the person: CHILD says that the relative is the person's child. */
    kind: KinshipKind;
    /** The person whose relative it is. */
    person: Official | PrivatePerson;
    /** The relative. */
    relative: Official | PrivatePerson;
  };

/** Two people are related. Each direction is a fact of its own, with an id of its own and the same statements. */
export type KinshipstatementsArgs = {
  stances?: InputMaybe<Array<Stance>>;
  states?: InputMaybe<Array<StatementState>>;
  orderBy?: InputMaybe<DayOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** What somebody is to somebody else in a family. */
export type KinshipKind =
  /** Brother or sister. */
  | 'SIBLING'
  /** Mother or father. */
  | 'PARENT'
  /** Son or daughter. */
  | 'CHILD'
  /** Husband or wife, or living as such. */
  | 'SPOUSE'
  /** A relative of another kind or of a kind that is not stated. */
  | 'OTHER';

/** One page of kinships. */
export type KinshipConnection = {
  __typename: 'KinshipConnection';
  /** The kinships of this page with their cursors, in the order of the list. */
  edges: Array<KinshipEdge>;
  /** The kinships of this page, in the order of the list. */
  nodes: Array<Kinship>;
  /** Where this page lies in the list. */
  pageInfo: PageInfo;
  /** How many kinships the whole list has, counted up to 1,000; null where they could not be counted. */
  totalCount: Maybe<Scalars['Int']['output']>;
  /** True where `totalCount` is all of them, false where there are more; null where they could not be counted. */
  totalCountIsExact: Maybe<Scalars['Boolean']['output']>;
};

/** One of the kinships on a page, with its place in the list. */
export type KinshipEdge = {
  __typename: 'KinshipEdge';
  /** The place in the list, for `after` and `before`; it says nothing else. */
  cursor: Scalars['String']['output'];
  /** The kinship. */
  node: Kinship;
};

/** One name or spelling of an entity, as some source writes it. */
export type Name = {
  __typename: 'Name';
  /** The name as written, with its accents. */
  text: Scalars['String']['output'];
  /** The language in which it is written so, as an ISO 639-1 code such as `es`; null where that is not recorded. */
  language: Maybe<Scalars['String']['output']>;
};

/** Anything that has an id. */
export type Node = {
  /** Opaque, the same for ever, and good for `node`; it says nothing about what it names. */
  id: Scalars['ID']['output'];
};

/**
 * Somebody who holds or held a post in a public body: a government, a ministry, a parliament, a court, a security force.
 * Being of its rank and file is no post.
 */
export type Official = Node &
  Entity &
  Person & {
    __typename: 'Official';
    /** The person's id: opaque, the same for ever, good for `node`. */
    id: Scalars['ID']['output'];
    /** The main name: the first of `names`. */
    name: Scalars['String']['output'];
    /** Every name and spelling on record that you may see, the main one first. */
    names: Array<Name>;
    /**
     * What was said about the person as such, such as that they are in custody somewhere; newest published first, undated
     * last. Statements about a detention, a post or a kinship are found at that fact.
     */
    statements: StatementConnection;
    /** The person's siblings, by name. */
    siblings: KinshipConnection;
    /** The person's relatives of every kind, siblings among them, by name. */
    relatives: KinshipConnection;
    /**
     * Where the person is or was held: newest start first, unknown starts last. Retracted detentions are among them unless
     * `asOf` is given.
     */
    detentions: DetentionConnection;
    /** The events in which the person was freed: newest first, unknown days last. */
    releases: ReleaseConnection;
    /**
     * The posts that the person holds or held, in public bodies and elsewhere: oldest start first, unknown starts before
     * any.
     */
    posts: PostConnection;
    /**
     * The person's detentions, releases, posts and parts in events in one list, by the earliest day on which each can have
     * begun; where a release or a part in an event has none, by that of the event. Unknown days come before any.
     */
    timeline: FactConnection;
    /**
     * Who was held in the same prison as the person, on a day that both detentions may share: one for each pair of
     * detentions, the newest start of the other's first, unknown starts last, then by the other's name. Which days are shared is
     * worked out from both periods. In a prison with more than 50,000 detentions it may end in TIMEOUT.
     */
    codetainees: CodetaineeConnection;
  };

/**
 * Somebody who holds or held a post in a public body: a government, a ministry, a parliament, a court, a security force.
 * Being of its rank and file is no post.
 */
export type OfficialstatementsArgs = {
  stances?: InputMaybe<Array<Stance>>;
  states?: InputMaybe<Array<StatementState>>;
  orderBy?: InputMaybe<DayOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/**
 * Somebody who holds or held a post in a public body: a government, a ministry, a parliament, a court, a security force.
 * Being of its rank and file is no post.
 */
export type OfficialsiblingsArgs = {
  statuses?: InputMaybe<Array<FactStatus>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/**
 * Somebody who holds or held a post in a public body: a government, a ministry, a parliament, a court, a security force.
 * Being of its rank and file is no post.
 */
export type OfficialrelativesArgs = {
  kinds?: InputMaybe<Array<KinshipKind>>;
  statuses?: InputMaybe<Array<FactStatus>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/**
 * Somebody who holds or held a post in a public body: a government, a ministry, a parliament, a court, a security force.
 * Being of its rank and file is no post.
 */
export type OfficialdetentionsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  statuses?: InputMaybe<Array<FactStatus>>;
  orderBy?: InputMaybe<DayOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/**
 * Somebody who holds or held a post in a public body: a government, a ministry, a parliament, a court, a security force.
 * Being of its rank and file is no post.
 */
export type OfficialreleasesArgs = {
  statuses?: InputMaybe<Array<FactStatus>>;
  orderBy?: InputMaybe<DayOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/**
 * Somebody who holds or held a post in a public body: a government, a ministry, a parliament, a court, a security force.
 * Being of its rank and file is no post.
 */
export type OfficialpostsArgs = {
  roles?: InputMaybe<Array<PostRole>>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  statuses?: InputMaybe<Array<FactStatus>>;
  orderBy?: InputMaybe<DayOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/**
 * Somebody who holds or held a post in a public body: a government, a ministry, a parliament, a court, a security force.
 * Being of its rank and file is no post.
 */
export type OfficialtimelineArgs = {
  statuses?: InputMaybe<Array<FactStatus>>;
  orderBy?: InputMaybe<DayOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/**
 * Somebody who holds or held a post in a public body: a government, a ministry, a parliament, a court, a security force.
 * Being of its rank and file is no post.
 */
export type OfficialcodetaineesArgs = {
  certainDays?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** Which officials to list. What is given must all hold. */
export type OfficialFilter = {
  /** Every word of it is a word of one name or spelling, in any order, without regard to accents and case. */
  text?: InputMaybe<Scalars['String']['input']>;
  /**
   * Only persons who were held on a day, as sure as `certainty` says. It goes by the detentions on record: CERTAIN where one
   * is CERTAIN on that day, POSSIBLE where none is but one may have lasted, NO where none can have. NO does not say that
   * they were free.
   */
  held?: InputMaybe<OnDay>;
  /**
   * Only persons who had been freed by the end of a day, as sure as `certainty` says: CERTAIN where a release was on that
   * day or before, POSSIBLE where one may have been, NO where none can have. They may have been detained again.
   */
  released?: InputMaybe<OnDay>;
};

/** One page of officials. */
export type OfficialConnection = {
  __typename: 'OfficialConnection';
  /** The officials of this page with their cursors, in the order of the list. */
  edges: Array<OfficialEdge>;
  /** The officials of this page, in the order of the list. */
  nodes: Array<Official>;
  /** Where this page lies in the list. */
  pageInfo: PageInfo;
  /** How many officials the whole list has, counted up to 1,000; null where they could not be counted. */
  totalCount: Maybe<Scalars['Int']['output']>;
  /** True where `totalCount` is all of them, false where there are more; null where they could not be counted. */
  totalCountIsExact: Maybe<Scalars['Boolean']['output']>;
};

/** One of the officials on a page, with its place in the list. */
export type OfficialEdge = {
  __typename: 'OfficialEdge';
  /** The place in the list, for `after` and `before`; it says nothing else. */
  cursor: Scalars['String']['output'];
  /** The official. */
  node: Official;
};

/** An organisation runs a prison. */
export type Operation = Node &
  Fact & {
    __typename: 'Operation';
    /** The operation's id: opaque, the same for ever, good for `node`. */
    id: Scalars['ID']['output'];
    /** How far its accepted statements agree. */
    status: FactStatus;
    /** What its statements disagree about, in the order of the values; empty unless `status` is DISPUTED. */
    disputed: Array<DisputedPart>;
    /** When the organisation ran the prison, as the accepted statements add up. */
    period: Period;
    /** The statements about this operation, whatever their state: newest published first, undated last. */
    statements: StatementConnection;
    /** The organisation that runs the prison. */
    operator: Organisation;
    /** The prison that it runs. */
    prison: Prison;
  };

/** An organisation runs a prison. */
export type OperationstatementsArgs = {
  stances?: InputMaybe<Array<Stance>>;
  states?: InputMaybe<Array<StatementState>>;
  orderBy?: InputMaybe<DayOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** One page of operations. */
export type OperationConnection = {
  __typename: 'OperationConnection';
  /** The operations of this page with their cursors, in the order of the list. */
  edges: Array<OperationEdge>;
  /** The operations of this page, in the order of the list. */
  nodes: Array<Operation>;
  /** Where this page lies in the list. */
  pageInfo: PageInfo;
  /** How many operations the whole list has, counted up to 1,000; null where they could not be counted. */
  totalCount: Maybe<Scalars['Int']['output']>;
  /** True where `totalCount` is all of them, false where there are more; null where they could not be counted. */
  totalCountIsExact: Maybe<Scalars['Boolean']['output']>;
};

/** One of the operations on a page, with its place in the list. */
export type OperationEdge = {
  __typename: 'OperationEdge';
  /** The place in the list, for `after` and `before`; it says nothing else. */
  cursor: Scalars['String']['output'];
  /** The operation. */
  node: Operation;
};

/** A body of people: a ministry, a security force, a party, an NGO, a medium. */
export type Organisation = Node &
  Entity & {
    __typename: 'Organisation';
    /** The organisation's id: opaque, the same for ever, good for `node`. */
    id: Scalars['ID']['output'];
    /** The main name: the first of `names`. */
    name: Scalars['String']['output'];
    /** Every name and spelling on record that you may see, the main one first. */
    names: Array<Name>;
    /**
     * What was said about the organisation as such: newest published first, undated last. Statements about its heads and
     * operations are found at those facts.
     */
    statements: StatementConnection;
    /** What sort of organisation it is. */
    kind: OrganisationKind;
    /** The HEADS posts at the organisation: oldest start first, unknown starts before any. */
    heads: PostConnection;
    /** The prisons that the organisation runs or ran, by the prison's name. */
    operations: OperationConnection;
  };

/** A body of people: a ministry, a security force, a party, an NGO, a medium. */
export type OrganisationstatementsArgs = {
  stances?: InputMaybe<Array<Stance>>;
  states?: InputMaybe<Array<StatementState>>;
  orderBy?: InputMaybe<DayOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A body of people: a ministry, a security force, a party, an NGO, a medium. */
export type OrganisationheadsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  statuses?: InputMaybe<Array<FactStatus>>;
  orderBy?: InputMaybe<DayOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A body of people: a ministry, a security force, a party, an NGO, a medium. */
export type OrganisationoperationsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  statuses?: InputMaybe<Array<FactStatus>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** What sort of organisation it is. A post in one of the first six makes its holder an official. */
export type OrganisationKind =
  /** A state's government as a whole. */
  | 'GOVERNMENT'
  /** A ministry. */
  | 'MINISTRY'
  /** A parliament. */
  | 'LEGISLATURE'
  /** A court. */
  | 'COURT'
  /** An army, a police force or an intelligence service. */
  | 'SECURITY_FORCE'
  /** Another body of the state, such as an electoral council. */
  | 'PUBLIC_BODY'
  /** A political party or a coalition of parties. */
  | 'PARTY'
  /** An organisation of civil society. */
  | 'NGO'
  /** A newspaper, a broadcaster, a news site or a news agency. */
  | 'MEDIA'
  /** None of these. */
  | 'OTHER';

/** Which organisations to list. What is given must all hold. */
export type OrganisationFilter = {
  /** Every word of it is a word of one name or spelling, in any order, without regard to accents and case. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** Only organisations of these kinds; without it, all of them. */
  kinds?: InputMaybe<Array<OrganisationKind>>;
  /**
   * Only those who had a head on a day, as sure as `certainty` says, by the HEADS posts at the organisation itself: CERTAIN where
   * one is CERTAIN on that day, POSSIBLE where none is but one may have lasted, NO where none can have.
   */
  headed?: InputMaybe<OnDay>;
};

/** One page of organisations. */
export type OrganisationConnection = {
  __typename: 'OrganisationConnection';
  /** The organisations of this page with their cursors, in the order of the list. */
  edges: Array<OrganisationEdge>;
  /** The organisations of this page, in the order of the list. */
  nodes: Array<Organisation>;
  /** Where this page lies in the list. */
  pageInfo: PageInfo;
  /** How many organisations the whole list has, counted up to 1,000; null where they could not be counted. */
  totalCount: Maybe<Scalars['Int']['output']>;
  /** True where `totalCount` is all of them, false where there are more; null where they could not be counted. */
  totalCountIsExact: Maybe<Scalars['Boolean']['output']>;
};

/** One of the organisations on a page, with its place in the list. */
export type OrganisationEdge = {
  __typename: 'OrganisationEdge';
  /** The place in the list, for `after` and `before`; it says nothing else. */
  cursor: Scalars['String']['output'];
  /** The organisation. */
  node: Organisation;
};

/** Where a page lies in its list. */
export type PageInfo = {
  __typename: 'PageInfo';
  /** True where the list goes on after this page. */
  hasNextPage: Scalars['Boolean']['output'];
  /** True where the list has something before this page. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of the first on this page, for `before`; null where the page is empty. */
  startCursor: Maybe<Scalars['String']['output']>;
  /** The cursor of the last on this page, for `after`; null where the page is empty. */
  endCursor: Maybe<Scalars['String']['output']>;
};

/** The orders of a list by name, both read from its index. */
export type NameOrder =
  /** By name from A to Z, without regard to accents and case. */
  | 'NAME_ASCENDING'
  /** By name from Z to A, without regard to accents and case. */
  | 'NAME_DESCENDING';

/**
 * The orders of a list by day, both read from its index: the earliest day on which a fact or figure can have started, or
 * the day on which the first of a statement's sources was published.
 */
export type DayOrder =
  /** The latest day first; what has no known day comes last. */
  | 'NEWEST_FIRST'
  /** The other way round: what has no known day comes first, then the earliest day. */
  | 'OLDEST_FIRST';

/** Somebody's part in an event. Two roles in one event are two facts. */
export type Participation = Node &
  Fact & {
    __typename: 'Participation';
    /** The participation's id: opaque, the same for ever, good for `node`. */
    id: Scalars['ID']['output'];
    /** How far its accepted statements agree. */
    status: FactStatus;
    /** What its statements disagree about, in the order of the values; empty unless `status` is DISPUTED. */
    disputed: Array<DisputedPart>;
    /** When they took part, as the accepted statements add up; where none says, the event's own `date` is what is known. */
    period: Period;
    /** The statements about this participation, whatever their state: newest published first, undated last. */
    statements: StatementConnection;
    /** What they did in it, or what was done to them. */
    role: EventRole;
    /** Who took part: a person or an organisation. */
    participant: Participant;
    /** The event in which they took part. */
    event: Event;
  };

/** Somebody's part in an event. Two roles in one event are two facts. */
export type ParticipationstatementsArgs = {
  stances?: InputMaybe<Array<Stance>>;
  states?: InputMaybe<Array<StatementState>>;
  orderBy?: InputMaybe<DayOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** Who can take part in an event. */
export type Participant = PrivatePerson | Official | Organisation;

/** A part in an event. */
export type EventRole =
  /** Announced it. */
  | 'ANNOUNCED'
  /** Freed the people freed in it; whoever was freed has a Release. */
  | 'RELEASED'
  /** Checked for themselves that it happened. */
  | 'VERIFIED'
  /** Was captured in it. */
  | 'CAPTURED'
  /** Captured somebody in it. */
  | 'CAPTOR'
  /** Was sentenced in it. */
  | 'SENTENCED'
  /** Died in it. */
  | 'DIED'
  /** Took part in another way. */
  | 'OTHER';

/** One page of participations. */
export type ParticipationConnection = {
  __typename: 'ParticipationConnection';
  /** The participations of this page with their cursors, in the order of the list. */
  edges: Array<ParticipationEdge>;
  /** The participations of this page, in the order of the list. */
  nodes: Array<Participation>;
  /** Where this page lies in the list. */
  pageInfo: PageInfo;
  /** How many participations the whole list has, counted up to 1,000; null where they could not be counted. */
  totalCount: Maybe<Scalars['Int']['output']>;
  /** True where `totalCount` is all of them, false where there are more; null where they could not be counted. */
  totalCountIsExact: Maybe<Scalars['Boolean']['output']>;
};

/** One of the participations on a page, with its place in the list. */
export type ParticipationEdge = {
  __typename: 'ParticipationEdge';
  /** The place in the list, for `after` and `before`; it says nothing else. */
  cursor: Scalars['String']['output'];
  /** The participation. */
  node: Participation;
};

/** A way from one entity to another, over facts. */
export type Path = {
  __typename: 'Path';
  /** How many hops it has. */
  length: Scalars['Int']['output'];
  /** The hops from the first entity to the last, each starting where the one before it ended. */
  hops: Array<Hop>;
};

/** One step of a path: a fact and the two entities it joins, in the direction of the walk. */
export type Hop = {
  __typename: 'Hop';
  /** The entity from which the walk comes. */
  from: Event | Official | Organisation | Prison | PrivatePerson;
  /** What the fact says, read in its own direction. */
  relation: Relation;
  /** True where the relationship runs from `to` to `from`; never for siblings and spouses, which run both ways. */
  reversed: Scalars['Boolean']['output'];
  /** The entity to which the walk goes. */
  to: Event | Official | Organisation | Prison | PrivatePerson;
  /** The fact itself, with its period and its statements. */
  fact: Detention | Kinship | Operation | Participation | Post | Release;
};

/** What a fact says of its first entity and its second. */
export type Relation =
  /** Two persons have a parent in common. */
  | 'SIBLING_OF'
  /** The first person is the mother or father of the second. */
  | 'PARENT_OF'
  /** Two persons are married or live as such. */
  | 'SPOUSE_OF'
  /** Two persons are related in another way. */
  | 'RELATIVE_OF'
  /** The person heads the organisation or prison. */
  | 'HEADS'
  /** The person is second to the head of the organisation or prison. */
  | 'DEPUTY_HEADS'
  /** The person is a member of the organisation. */
  | 'MEMBER_OF'
  /** The organisation runs the prison. */
  | 'OPERATES'
  /** The first organisation is part of the second; no such statement can be written yet, so it finds nothing. */
  | 'PART_OF'
  /** The person is or was held in the prison. */
  | 'DETAINED_AT'
  /** The person was freed in the event. */
  | 'RELEASED_ON'
  /** The person or organisation took part in the event. */
  | 'INVOLVED_IN';

/** One side of a period: some day not before, and not after. Both alike is one known day. */
export type Bounds = {
  __typename: 'Bounds';
  /** The earliest day it can have been; null where nothing is known on that side. */
  notBefore: Maybe<Scalars['Date']['output']>;
  /** The latest day it can have been; null where nothing is known on that side. */
  notAfter: Maybe<Scalars['Date']['output']>;
};

/**
 * A stretch of days in Caracas, as far as it is known: when it began, when it ended, and when it is known to have
 * lasted. Bounds that agree are narrowed to what they share; where they cannot all be true, those of the preferred
 * statement are shown. Statements of LOW confidence move no bound.
 */
export type Period = {
  __typename: 'Period';
  /** When it began. */
  start: Bounds;
  /** When it ended: the last day on which it was so. Both null says nothing on whether it ended; see `state`. */
  end: Bounds;
  /** Whether it is known to have ended or to go on. */
  state: PeriodState;
  /**
   * The last day on which it is stated to have been so, leaving out statements of LOW confidence; a stated end counts
   * with its earliest day. Null where no such day is known.
   */
  lastKnown: Maybe<Scalars['Date']['output']>;
  /** Whether it was so on a day. */
  certainty: Certainty;
};

/**
 * A stretch of days in Caracas, as far as it is known: when it began, when it ended, and when it is known to have
 * lasted. Bounds that agree are narrowed to what they share; where they cannot all be true, those of the preferred
 * statement are shown. Statements of LOW confidence move no bound.
 */
export type PeriodcertaintyArgs = {
  on: Scalars['Date']['input'];
};

/** Whether a period is over. */
export type PeriodState =
  /**
   * No end is stated, and the statement with the last known day says that it still lasted then. It may have ended since:
   * see `lastKnown`.
   */
  | 'ONGOING'
  /** An end is stated. */
  | 'ENDED'
  /** Neither an end nor that it goes on is stated. */
  | 'UNKNOWN';

/** The three answers to whether something was so on a day. */
export type Certainty =
  /** It was: the day lies within what the statements leave no doubt about, the first and last such day included. */
  | 'CERTAIN'
  /** It may have been: no statement settles it. */
  | 'POSSIBLE'
  /**
   * It was not: the day lies before the earliest possible start or after the latest possible end. So it is on every day
   * for what is RETRACTED.
   */
  | 'NO';

/** A day, and how sure one wants to be of it. */
export type OnDay = {
  /** The day in Caracas. */
  on: Scalars['Date']['input'];
  /** Which answers to take. */
  certainty?: Array<Certainty>;
};

/** A human being. Whether a person is an Official or a PrivatePerson is worked out from the posts on record, not entered. */
export type Person = {
  /** The person's id: opaque, the same for ever, good for `node`. */
  id: Scalars['ID']['output'];
  /** The main name: the first of `names`. */
  name: Scalars['String']['output'];
  /** Every name and spelling on record that you may see, the main one first. */
  names: Array<Name>;
  /**
   * What was said about the person as such, such as that they are in custody somewhere; newest published first, undated
   * last. Statements about a detention, a post or a kinship are found at that fact.
   */
  statements: StatementConnection;
  /** The person's siblings, by name. */
  siblings: KinshipConnection;
  /** The person's relatives of every kind, siblings among them, by name. */
  relatives: KinshipConnection;
  /**
   * Where the person is or was held: newest start first, unknown starts last. Retracted detentions are among them unless
   * `asOf` is given.
   */
  detentions: DetentionConnection;
  /** The events in which the person was freed: newest first, unknown days last. */
  releases: ReleaseConnection;
  /**
   * The posts that the person holds or held, in public bodies and elsewhere: oldest start first, unknown starts before
   * any.
   */
  posts: PostConnection;
  /**
   * The person's detentions, releases, posts and parts in events in one list, by the earliest day on which each can have
   * begun; where a release or a part in an event has none, by that of the event. Unknown days come before any.
   */
  timeline: FactConnection;
  /**
   * Who was held in the same prison as the person, on a day that both detentions may share: one for each pair of
   * detentions, the newest start of the other's first, unknown starts last, then by the other's name. Which days are shared is
   * worked out from both periods. In a prison with more than 50,000 detentions it may end in TIMEOUT.
   */
  codetainees: CodetaineeConnection;
};

/** A human being. Whether a person is an Official or a PrivatePerson is worked out from the posts on record, not entered. */
export type PersonstatementsArgs = {
  stances?: InputMaybe<Array<Stance>>;
  states?: InputMaybe<Array<StatementState>>;
  orderBy?: InputMaybe<DayOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A human being. Whether a person is an Official or a PrivatePerson is worked out from the posts on record, not entered. */
export type PersonsiblingsArgs = {
  statuses?: InputMaybe<Array<FactStatus>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A human being. Whether a person is an Official or a PrivatePerson is worked out from the posts on record, not entered. */
export type PersonrelativesArgs = {
  kinds?: InputMaybe<Array<KinshipKind>>;
  statuses?: InputMaybe<Array<FactStatus>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A human being. Whether a person is an Official or a PrivatePerson is worked out from the posts on record, not entered. */
export type PersondetentionsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  statuses?: InputMaybe<Array<FactStatus>>;
  orderBy?: InputMaybe<DayOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A human being. Whether a person is an Official or a PrivatePerson is worked out from the posts on record, not entered. */
export type PersonreleasesArgs = {
  statuses?: InputMaybe<Array<FactStatus>>;
  orderBy?: InputMaybe<DayOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A human being. Whether a person is an Official or a PrivatePerson is worked out from the posts on record, not entered. */
export type PersonpostsArgs = {
  roles?: InputMaybe<Array<PostRole>>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  statuses?: InputMaybe<Array<FactStatus>>;
  orderBy?: InputMaybe<DayOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A human being. Whether a person is an Official or a PrivatePerson is worked out from the posts on record, not entered. */
export type PersontimelineArgs = {
  statuses?: InputMaybe<Array<FactStatus>>;
  orderBy?: InputMaybe<DayOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A human being. Whether a person is an Official or a PrivatePerson is worked out from the posts on record, not entered. */
export type PersoncodetaineesArgs = {
  certainDays?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** Which persons to list. What is given must all hold. */
export type PersonFilter = {
  /** Every word of it is a word of one name or spelling, in any order, without regard to accents and case. */
  text?: InputMaybe<Scalars['String']['input']>;
  /**
   * Only persons who were held on a day, as sure as `certainty` says. It goes by the detentions on record: CERTAIN where one
   * is CERTAIN on that day, POSSIBLE where none is but one may have lasted, NO where none can have. NO does not say that
   * they were free.
   */
  held?: InputMaybe<OnDay>;
  /**
   * Only persons who had been freed by the end of a day, as sure as `certainty` says: CERTAIN where a release was on that
   * day or before, POSSIBLE where one may have been, NO where none can have. They may have been detained again.
   */
  released?: InputMaybe<OnDay>;
};

/** One page of persons. */
export type PersonConnection = {
  __typename: 'PersonConnection';
  /** The persons of this page with their cursors, in the order of the list. */
  edges: Array<PersonEdge>;
  /** The persons of this page, in the order of the list. */
  nodes: Array<Official | PrivatePerson>;
  /** Where this page lies in the list. */
  pageInfo: PageInfo;
  /** How many persons the whole list has, counted up to 1,000; null where they could not be counted. */
  totalCount: Maybe<Scalars['Int']['output']>;
  /** True where `totalCount` is all of them, false where there are more; null where they could not be counted. */
  totalCountIsExact: Maybe<Scalars['Boolean']['output']>;
};

/** One of the persons on a page, with its place in the list. */
export type PersonEdge = {
  __typename: 'PersonEdge';
  /** The place in the list, for `after` and `before`; it says nothing else. */
  cursor: Scalars['String']['output'];
  /** The person. */
  node: Official | PrivatePerson;
};

/** Somebody heads, deputises at the head of, or sits in an organisation or a prison. Two terms in one post are two facts. */
export type Post = Node &
  Fact & {
    __typename: 'Post';
    /** The post's id: opaque, the same for ever, good for `node`. */
    id: Scalars['ID']['output'];
    /** How far its accepted statements agree. */
    status: FactStatus;
    /** What its statements disagree about, in the order of the values; empty unless `status` is DISPUTED. */
    disputed: Array<DisputedPart>;
    /** When the post was held, as the accepted statements add up. */
    period: Period;
    /** The statements about this post, whatever their state: newest published first, undated last. */
    statements: StatementConnection;
    /** What the holder does there. */
    role: PostRole;
    /** What the post is called, such as `minister`, as the preferred statement has it; null where none says. */
    title: Maybe<Scalars['String']['output']>;
    /** Who holds or held the post. */
    holder: Official | PrivatePerson;
    /** Where: an organisation, or a prison. */
    at: PostPlace;
  };

/** Somebody heads, deputises at the head of, or sits in an organisation or a prison. Two terms in one post are two facts. */
export type PoststatementsArgs = {
  stances?: InputMaybe<Array<Stance>>;
  states?: InputMaybe<Array<StatementState>>;
  orderBy?: InputMaybe<DayOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** Where a post can be. */
export type PostPlace = Organisation | Prison;

/** What the holder of a post does there. */
export type PostRole =
  /** Is at its head, under whatever title. */
  | 'HEADS'
  /** Stands second to its head, or in for it. */
  | 'DEPUTY_HEADS'
  /** Is a member of it, such as a deputy of a parliament. */
  | 'MEMBER_OF';

/** One page of posts. */
export type PostConnection = {
  __typename: 'PostConnection';
  /** The posts of this page with their cursors, in the order of the list. */
  edges: Array<PostEdge>;
  /** The posts of this page, in the order of the list. */
  nodes: Array<Post>;
  /** Where this page lies in the list. */
  pageInfo: PageInfo;
  /** How many posts the whole list has, counted up to 1,000; null where they could not be counted. */
  totalCount: Maybe<Scalars['Int']['output']>;
  /** True where `totalCount` is all of them, false where there are more; null where they could not be counted. */
  totalCountIsExact: Maybe<Scalars['Boolean']['output']>;
};

/** One of the posts on a page, with its place in the list. */
export type PostEdge = {
  __typename: 'PostEdge';
  /** The place in the list, for `after` and `before`; it says nothing else. */
  cursor: Scalars['String']['output'];
  /** The post. */
  node: Post;
};

/** A place where people are held, whether or not it was built for that. */
export type Prison = Node &
  Entity & {
    __typename: 'Prison';
    /** The prison's id: opaque, the same for ever, good for `node`. */
    id: Scalars['ID']['output'];
    /** The main name: the first of `names`. */
    name: Scalars['String']['output'];
    /** Every name and spelling on record that you may see, the main one first. */
    names: Array<Name>;
    /**
     * What was said about the prison as such: newest published first, undated last. Statements about its detentions, heads
     * and operations are found at those facts.
     */
    statements: StatementConnection;
    /** The organisations that run or ran the prison, by the organisation's name. */
    operations: OperationConnection;
    /**
     * The HEADS posts at the prison itself: oldest start first, unknown starts before any. The heads of the organisations
     * that run it are found at `operations`.
     */
    heads: PostConnection;
    /**
     * Who is or was held there: newest start first, unknown starts last, then by the person's name. Retracted detentions
     * are among them unless `asOf` is given.
     */
    detentions: DetentionConnection;
  };

/** A place where people are held, whether or not it was built for that. */
export type PrisonstatementsArgs = {
  stances?: InputMaybe<Array<Stance>>;
  states?: InputMaybe<Array<StatementState>>;
  orderBy?: InputMaybe<DayOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A place where people are held, whether or not it was built for that. */
export type PrisonoperationsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  statuses?: InputMaybe<Array<FactStatus>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A place where people are held, whether or not it was built for that. */
export type PrisonheadsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  statuses?: InputMaybe<Array<FactStatus>>;
  orderBy?: InputMaybe<DayOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A place where people are held, whether or not it was built for that. */
export type PrisondetentionsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  statuses?: InputMaybe<Array<FactStatus>>;
  orderBy?: InputMaybe<DayOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** Which prisons to list. What is given must all hold. */
export type PrisonFilter = {
  /** Every word of it is a word of one name or spelling, in any order, without regard to accents and case. */
  text?: InputMaybe<Scalars['String']['input']>;
  /**
   * Only those who had a head on a day, as sure as `certainty` says, by the HEADS posts at the prison itself: CERTAIN where
   * one is CERTAIN on that day, POSSIBLE where none is but one may have lasted, NO where none can have.
   */
  headed?: InputMaybe<OnDay>;
};

/** One page of prisons. */
export type PrisonConnection = {
  __typename: 'PrisonConnection';
  /** The prisons of this page with their cursors, in the order of the list. */
  edges: Array<PrisonEdge>;
  /** The prisons of this page, in the order of the list. */
  nodes: Array<Prison>;
  /** Where this page lies in the list. */
  pageInfo: PageInfo;
  /** How many prisons the whole list has, counted up to 1,000; null where they could not be counted. */
  totalCount: Maybe<Scalars['Int']['output']>;
  /** True where `totalCount` is all of them, false where there are more; null where they could not be counted. */
  totalCountIsExact: Maybe<Scalars['Boolean']['output']>;
};

/** One of the prisons on a page, with its place in the list. */
export type PrisonEdge = {
  __typename: 'PrisonEdge';
  /** The place in the list, for `after` and `before`; it says nothing else. */
  cursor: Scalars['String']['output'];
  /** The prison. */
  node: Prison;
};

/** Somebody who never held public office, as far as the graph knows. Heads of NGOs and parties are private persons. */
export type PrivatePerson = Node &
  Entity &
  Person & {
    __typename: 'PrivatePerson';
    /** The person's id: opaque, the same for ever, good for `node`. */
    id: Scalars['ID']['output'];
    /** The main name: the first of `names`. */
    name: Scalars['String']['output'];
    /** Every name and spelling on record that you may see, the main one first. */
    names: Array<Name>;
    /**
     * What was said about the person as such, such as that they are in custody somewhere; newest published first, undated
     * last. Statements about a detention, a post or a kinship are found at that fact.
     */
    statements: StatementConnection;
    /** The person's siblings, by name. */
    siblings: KinshipConnection;
    /** The person's relatives of every kind, siblings among them, by name. */
    relatives: KinshipConnection;
    /**
     * Where the person is or was held: newest start first, unknown starts last. Retracted detentions are among them unless
     * `asOf` is given.
     */
    detentions: DetentionConnection;
    /** The events in which the person was freed: newest first, unknown days last. */
    releases: ReleaseConnection;
    /**
     * The posts that the person holds or held, in public bodies and elsewhere: oldest start first, unknown starts before
     * any.
     */
    posts: PostConnection;
    /**
     * The person's detentions, releases, posts and parts in events in one list, by the earliest day on which each can have
     * begun; where a release or a part in an event has none, by that of the event. Unknown days come before any.
     */
    timeline: FactConnection;
    /**
     * Who was held in the same prison as the person, on a day that both detentions may share: one for each pair of
     * detentions, the newest start of the other's first, unknown starts last, then by the other's name. Which days are shared is
     * worked out from both periods. In a prison with more than 50,000 detentions it may end in TIMEOUT.
     */
    codetainees: CodetaineeConnection;
  };

/** Somebody who never held public office, as far as the graph knows. Heads of NGOs and parties are private persons. */
export type PrivatePersonstatementsArgs = {
  stances?: InputMaybe<Array<Stance>>;
  states?: InputMaybe<Array<StatementState>>;
  orderBy?: InputMaybe<DayOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** Somebody who never held public office, as far as the graph knows. Heads of NGOs and parties are private persons. */
export type PrivatePersonsiblingsArgs = {
  statuses?: InputMaybe<Array<FactStatus>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** Somebody who never held public office, as far as the graph knows. Heads of NGOs and parties are private persons. */
export type PrivatePersonrelativesArgs = {
  kinds?: InputMaybe<Array<KinshipKind>>;
  statuses?: InputMaybe<Array<FactStatus>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** Somebody who never held public office, as far as the graph knows. Heads of NGOs and parties are private persons. */
export type PrivatePersondetentionsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  statuses?: InputMaybe<Array<FactStatus>>;
  orderBy?: InputMaybe<DayOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** Somebody who never held public office, as far as the graph knows. Heads of NGOs and parties are private persons. */
export type PrivatePersonreleasesArgs = {
  statuses?: InputMaybe<Array<FactStatus>>;
  orderBy?: InputMaybe<DayOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** Somebody who never held public office, as far as the graph knows. Heads of NGOs and parties are private persons. */
export type PrivatePersonpostsArgs = {
  roles?: InputMaybe<Array<PostRole>>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  statuses?: InputMaybe<Array<FactStatus>>;
  orderBy?: InputMaybe<DayOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** Somebody who never held public office, as far as the graph knows. Heads of NGOs and parties are private persons. */
export type PrivatePersontimelineArgs = {
  statuses?: InputMaybe<Array<FactStatus>>;
  orderBy?: InputMaybe<DayOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** Somebody who never held public office, as far as the graph knows. Heads of NGOs and parties are private persons. */
export type PrivatePersoncodetaineesArgs = {
  certainDays?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** How much you may ask: a bucket of points, from which each question takes what it costs, and which fills up evenly. */
export type RateLimit = {
  __typename: 'RateLimit';
  /** How many points a full bucket holds. */
  limit: Scalars['Int']['output'];
  /** How many points you have left, with what this question may cost taken off; what it did not cost comes back afterwards. */
  remaining: Scalars['Int']['output'];
  /** How many points come back in a second. */
  perSecond: Scalars['Int']['output'];
  /** How many points this question may cost at the most, by its page sizes. `extensions.cost` tells what it did cost. */
  cost: Scalars['Int']['output'];
};

/** Somebody was freed in an event. It does not say that nothing restricts them now. */
export type Release = Node &
  Fact & {
    __typename: 'Release';
    /** The release's id: opaque, the same for ever, good for `node`. */
    id: Scalars['ID']['output'];
    /** How far its accepted statements agree. */
    status: FactStatus;
    /** What its statements disagree about, in the order of the values; empty unless `status` is DISPUTED. */
    disputed: Array<DisputedPart>;
    /** When the person was freed, as the accepted statements add up: start and end are the same day or the same bounds. */
    period: Period;
    /** The statements about this release, whatever their state: newest published first, undated last. */
    statements: StatementConnection;
    /** Who was freed. */
    person: Official | PrivatePerson;
    /** The event in which they were freed. */
    event: Event;
  };

/** Somebody was freed in an event. It does not say that nothing restricts them now. */
export type ReleasestatementsArgs = {
  stances?: InputMaybe<Array<Stance>>;
  states?: InputMaybe<Array<StatementState>>;
  orderBy?: InputMaybe<DayOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** One page of releases. */
export type ReleaseConnection = {
  __typename: 'ReleaseConnection';
  /** The releases of this page with their cursors, in the order of the list. */
  edges: Array<ReleaseEdge>;
  /** The releases of this page, in the order of the list. */
  nodes: Array<Release>;
  /** Where this page lies in the list. */
  pageInfo: PageInfo;
  /** How many releases the whole list has, counted up to 1,000; null where they could not be counted. */
  totalCount: Maybe<Scalars['Int']['output']>;
  /** True where `totalCount` is all of them, false where there are more; null where they could not be counted. */
  totalCountIsExact: Maybe<Scalars['Boolean']['output']>;
};

/** One of the releases on a page, with its place in the list. */
export type ReleaseEdge = {
  __typename: 'ReleaseEdge';
  /** The place in the list, for `after` and `before`; it says nothing else. */
  cursor: Scalars['String']['output'];
  /** The release. */
  node: Release;
};

/** An entity that a search found, and the name by which it did. */
export type SearchHit = {
  __typename: 'SearchHit';
  /** What was found. */
  entity: Event | Official | Organisation | Prison | PrivatePerson;
  /** The name with exactly the words searched for, or else the first of `names` that has them all. */
  matched: Name;
};

/** One page of search hits. */
export type SearchConnection = {
  __typename: 'SearchConnection';
  /** The search hits of this page with their cursors, in the order of the list. */
  edges: Array<SearchEdge>;
  /** The search hits of this page, in the order of the list. */
  nodes: Array<SearchHit>;
  /** Where this page lies in the list. */
  pageInfo: PageInfo;
  /** How many search hits the whole list has, counted up to 1,000; null where they could not be counted. */
  totalCount: Maybe<Scalars['Int']['output']>;
  /** True where `totalCount` is all of them, false where there are more; null where they could not be counted. */
  totalCountIsExact: Maybe<Scalars['Boolean']['output']>;
};

/** One of the search hits on a page, with its place in the list. */
export type SearchEdge = {
  __typename: 'SearchEdge';
  /** The place in the list, for `after` and `before`; it says nothing else. */
  cursor: Scalars['String']['output'];
  /** The search hit. */
  node: SearchHit;
};

/** A published item, such as an article, that reports statements or figures. */
export type Source = Node & {
  __typename: 'Source';
  /** The source's id: opaque, the same for ever, good for `node`. */
  id: Scalars['ID']['output'];
  /** Its title as printed; null where that is not known. */
  title: Maybe<Scalars['String']['output']>;
  /** What it is about, in our words. */
  subject: Scalars['String']['output'];
  /** Who published it: a medium, or somebody who published it themselves. Null where it may not be shown. */
  publisher: Maybe<Asserter>;
  /** The agency that reported it, where the publisher only printed it; null where there is none or it may not be shown. */
  agency: Maybe<Organisation>;
  /** Where it can be read; null where that is not known. */
  url: Maybe<Scalars['URL']['output']>;
  /** The day on which it was published; null where it carries no date. */
  publishedOn: Maybe<Scalars['Date']['output']>;
  /** The language in which it is written, as an ISO 639-1 code such as `es`; null where that is not recorded. */
  language: Maybe<Scalars['String']['output']>;
  /** Under which licence it may be used again, such as `CC BY 4.0`; null where that is not recorded, which is no permission. */
  licence: Maybe<Scalars['String']['output']>;
  /** Whom to name where it is used again, in the words that they ask for; null where that is not recorded. */
  attribution: Maybe<Scalars['String']['output']>;
  /** Our remark on how it was read; not part of the source. Null where there is none. */
  note: Maybe<Scalars['String']['output']>;
  /** The statements that cite it: newest published first, undated last. */
  statements: StatementConnection;
};

/** A published item, such as an article, that reports statements or figures. */
export type SourcestatementsArgs = {
  stances?: InputMaybe<Array<Stance>>;
  states?: InputMaybe<Array<StatementState>>;
  orderBy?: InputMaybe<DayOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** Which sources to list. What is given must all hold. */
export type SourceFilter = {
  /** Every word of it is a word of the title or the subject, in any order, without regard to accents and case. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** Only sources with the publisher of this id; without it, all of them. */
  publisher?: InputMaybe<Scalars['ID']['input']>;
  /** Only sources in this language, as an ISO 639-1 code such as `es`; without it, all of them. */
  language?: InputMaybe<Scalars['String']['input']>;
};

/** One page of sources. */
export type SourceConnection = {
  __typename: 'SourceConnection';
  /** The sources of this page with their cursors, in the order of the list. */
  edges: Array<SourceEdge>;
  /** The sources of this page, in the order of the list. */
  nodes: Array<Source>;
  /** Where this page lies in the list. */
  pageInfo: PageInfo;
  /** How many sources the whole list has, counted up to 1,000; null where they could not be counted. */
  totalCount: Maybe<Scalars['Int']['output']>;
  /** True where `totalCount` is all of them, false where there are more; null where they could not be counted. */
  totalCountIsExact: Maybe<Scalars['Boolean']['output']>;
};

/** One of the sources on a page, with its place in the list. */
export type SourceEdge = {
  __typename: 'SourceEdge';
  /** The place in the list, for `after` and `before`; it says nothing else. */
  cursor: Scalars['String']['output'];
  /** The source. */
  node: Source;
};

/** One claim by one asserter, reported by one or more sources. It is never edited: only superseded or withdrawn. */
export type Statement = Node & {
  __typename: 'Statement';
  /** The statement's id: opaque, the same for ever, good for `node`. */
  id: Scalars['ID']['output'];
  /** What it claims, together with `about`: a relationship, a date, custody, or what `text` says. */
  relation: StatementRelation;
  /**
   * What it is about: an entity or a fact. Where it is about two facts, the one whose relationship it names; for a
   * kinship, the direction in which it is stated.
   */
  about: StatementSubject;
  /** What it says, in our words, where it is more than a relationship and its dates; null where it is not. */
  text: Maybe<Scalars['String']['output']>;
  /** Our remark on how it was read; not part of the claim. Null where there is none. */
  note: Maybe<Scalars['String']['output']>;
  /** Whether it still counts. */
  state: StatementState;
  /** The statement that took its place; null where none did or you may not see it. */
  supersededBy: Maybe<Statement>;
  /** Whether it says that the thing is so or that it is not. */
  stance: Stance;
  /** How plainly its sources say it, as we read them: not whether it is true. */
  confidence: Confidence;
  /** The days that this statement alone gives; null where it gives none. */
  period: Maybe<Period>;
  /**
   * When it began, as the statement is written, such as `2024-06`, `2024-06?` or `..2024-03`: see Dates in `docs/tables.md`. `period` holds
   * what follows from it; a date that is doubted moves no bound there and can be read here. `?` says that it is not stated; null
   * where nothing is said.
   */
  writtenFrom: Maybe<Scalars['String']['output']>;
  /**
   * When it ended, as the statement is written: "open" where it was still so when the source was published, `?` where it is not
   * stated. Null where nothing is said.
   */
  writtenTo: Maybe<Scalars['String']['output']>;
  /** Who says it, which is often not who reports it. Null where the asserter may not be shown. */
  assertedBy: Maybe<Asserter>;
  /** The sources that report it, by their subject. */
  citations: Array<Citation>;
};

/** What a statement claims of its subject, the first entity of the relationship. */
export type StatementRelation =
  /** Two persons have a parent in common. */
  | 'SIBLING_OF'
  /** The first person is the mother or father of the second. */
  | 'PARENT_OF'
  /** Two persons are married or live as such. */
  | 'SPOUSE_OF'
  /** Two persons are related in another way. */
  | 'RELATIVE_OF'
  /** The person heads the organisation or prison. */
  | 'HEADS'
  /** The person is second to the head of the organisation or prison. */
  | 'DEPUTY_HEADS'
  /** The person is a member of the organisation. */
  | 'MEMBER_OF'
  /** The organisation runs the prison. */
  | 'OPERATES'
  /** The person is or was held in the prison. */
  | 'DETAINED_AT'
  /** The person was freed in the event. */
  | 'RELEASED_ON'
  /** The person or organisation took part in the event. */
  | 'INVOLVED_IN'
  /** The event carried out an announcement. */
  | 'CARRIES_OUT'
  /** The event happened within the statement's period. */
  | 'HAPPENED_ON'
  /** The person was held, without a word on where. */
  | 'IN_CUSTODY'
  /** Something about the entity that `text` puts in words. */
  | 'SAYS';

/** Whether a statement counts towards what the graph says. */
export type StatementState =
  /** It counts. */
  | 'ACCEPTED'
  /** Its asserter replaced it by another, `supersededBy`; it is shown and no longer counts. */
  | 'SUPERSEDED'
  /** It was taken back; it is shown and no longer counts. */
  | 'WITHDRAWN';

/** What a statement can be about: an entity or a fact. */
export type StatementSubject =
  | PrivatePerson
  | Official
  | Organisation
  | Prison
  | Event
  | Kinship
  | Post
  | Detention
  | Release
  | Operation
  | Participation;

/** Whoever can say or publish something: a person or an organisation. */
export type Asserter = PrivatePerson | Official | Organisation;

/** Which way a statement speaks. */
export type Stance =
  /** It says that the thing is so. */
  | 'SUPPORTS'
  /** It says that the thing is not so. */
  | 'CONTRADICTS';

/** How much weight a statement carries. */
export type Confidence =
  /** It only suggests. It is shown and counts for the status, and moves no bound and no known day. */
  | 'LOW'
  /** It says so, with some room for doubt in its wording or in our reading. */
  | 'MEDIUM'
  /** It says so outright. */
  | 'HIGH';

/** One page of statements. */
export type StatementConnection = {
  __typename: 'StatementConnection';
  /** The statements of this page with their cursors, in the order of the list. */
  edges: Array<StatementEdge>;
  /** The statements of this page, in the order of the list. */
  nodes: Array<Statement>;
  /** Where this page lies in the list. */
  pageInfo: PageInfo;
  /** How many statements the whole list has, counted up to 1,000; null where they could not be counted. */
  totalCount: Maybe<Scalars['Int']['output']>;
  /** True where `totalCount` is all of them, false where there are more; null where they could not be counted. */
  totalCountIsExact: Maybe<Scalars['Boolean']['output']>;
};

/** One of the statements on a page, with its place in the list. */
export type StatementEdge = {
  __typename: 'StatementEdge';
  /** The place in the list, for `after` and `before`; it says nothing else. */
  cursor: Scalars['String']['output'];
  /** The statement. */
  node: Statement;
};
