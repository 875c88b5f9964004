import { type ApolloServerPlugin, type GraphQLRequestListener, HeaderMap } from '@apollo/server';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Context } from '../context';
import { type Price, priceOf } from '../limits/question';
import { type Counter, waitFor } from './bucket';
import { headersOf } from './headers';
import type { Budget } from './budget';

/** Asks for the price of a question, which is then not answered. */
const DRY_RUN = 'habeas-dry-run';

/** In points: what is refused was read all the same, and so is a question whose price is asked. */
const UNANSWERED = 10;

/** Takes what a question may cost before it is answered, gives back what it did not, and tells both. */
export function budgets(counter: Counter): ApolloServerPlugin<Context> {
  return {
    requestDidStart: async ({ contextValue, request }) => {
      const isDry = request.http?.headers.get(DRY_RUN) !== undefined;
      return isDry ? pricing(counter, contextValue) : paying(counter, contextValue);
    },
  };
}

/** Takes points, or none where there are too few. */
export async function take(counter: Counter, budget: Budget, points: number): Promise<boolean> {
  const { isEnough, left } = await counter.take(budget.payer, budget.tier, points);
  budget.left = Math.floor(left);
  return isEnough;
}

/** Tells in the headers what the caller has left. */
function tell({ headers }: { headers: HeaderMap }, budget: Budget): void {
  for (const [name, value] of headersOf(budget)) headers.set(name, value);
}

function paying(counter: Counter, { budget, locals }: Context): GraphQLRequestListener<Context> {
  let isPaid = false;
  let price: Price | undefined;
  return {
    didResolveOperation: async ({ schema, document, operation, request: { variables = {} } }) => {
      if (!operation) return;
      price = priceOf({ schema, document, operation, variables });
      budget.requested = price.points;
      isPaid = await take(counter, budget, budget.requested);
      locals.wait = waitFor(budget.requested, budget.left, budget.tier);
      if (!isPaid) throw tooMuch(budget, Number(locals.wait));
    },
    willSendResponse: async ({ response: { body, http } }) => {
      if (isPaid && price && price.points > 0 && body.kind === 'single') {
        const { data, errors, extensions } = body.singleResult;
        const actual = isBrokenOff(errors, locals) ? price.points : price.spentOn(data);
        await take(counter, budget, actual - budget.requested);
        locals.spent = actual;
        body.singleResult.extensions = { ...extensions, cost: { requested: budget.requested, actual } };
      } else if (budget.requested === 0) await take(counter, budget, UNANSWERED);
      tell(http, budget);
    },
  };
}

/** Whether an answer may be empty of what was read for it: at the deadline, or up to what was refused midway. */
function isBrokenOff(errors: readonly GraphQLFormattedError[] = [], { steps }: Context['locals']): boolean {
  const codes = errors.map(({ extensions }) => extensions?.code);
  return codes.includes('TIMEOUT') || (codes.includes('BAD_USER_INPUT') && Array.isArray(steps) && steps.length > 0);
}

function pricing(counter: Counter, { budget }: Context): GraphQLRequestListener<Context> {
  return {
    didResolveOperation: async ({ schema, document, operation, request: { variables = {} } }) => {
      if (operation) budget.requested = priceOf({ schema, document, operation, variables }).points;
      if (!(await take(counter, budget, UNANSWERED)))
        throw tooMuch(budget, waitFor(UNANSWERED, budget.left, budget.tier));
    },
    responseForOperation: async () => {
      const extensions = { cost: { requested: budget.requested, actual: 0 } };
      const http = { status: 200, headers: new HeaderMap() };
      return { http, body: { kind: 'single', singleResult: { data: null, extensions } } };
    },
    willSendResponse: async ({ response: { http } }) => {
      tell(http, budget);
    },
  };
}

function tooMuch({ requested, left, tier }: Budget, wait: number): GraphQLError {
  const number = (points: number) => points.toLocaleString('en');
  const headers = new HeaderMap([['retry-after', String(wait)]]);
  return new GraphQLError(
    `This question may cost ${number(requested)} points, and you have ${number(left)} left: ask again in ${wait} s, or for less. ${number(tier.rate)} points come back in a second.`,
    { extensions: { code: 'RATE_LIMIT', http: { status: 429, headers } } },
  );
}
