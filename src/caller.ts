import type { Request, RequestHandler, Response } from 'express';
import { addressOf } from './http/address';
import { type ApiKey, isValid, levelFor } from './apiKey/apiKey';
import type { KeySettings } from './apiKey/pepper';
import type { Ring } from './apiKey/ring';
import { type Strikes, strikes } from './apiKey/strikes';
import { holdsKey, type KeyText, parseKeyText } from './apiKey/text';
import type { Level } from './level';
import { refuse } from './http/refusal';

/** Who asks: everybody, or the holder of a key. */
export interface Caller {
  /** Up to which level the caller reads. */
  level: Level;
  /** Whether the caller may do what admins may. */
  isAdmin: boolean;
  /** The id of the caller's key; null without one. */
  key: string | null;
}

/** Who asks without a key. */
export const EVERYBODY: Caller = { level: 0, isAdmin: false, key: null };

/** Who somebody is that `callers` has let in. */
export const callerOf = ({ locals }: Pick<Response, 'locals'>): Caller =>
  (locals as { caller?: Caller }).caller ?? EVERYBODY;

/** Finds out who asks. A key that is not valid is refused: nobody is answered as somebody else than they say. */
export function callers(ring: Ring, { environment }: Pick<KeySettings, 'environment'>): RequestHandler {
  const bad = strikes();
  return (request, response, next) => {
    const { authorization } = request.headers;
    response.vary('Authorization');
    const address = addressOf(request);
    Object.assign(response.locals, { caller: EVERYBODY, address });
    if (authorization === undefined) return next();
    response.set('Cache-Control', 'no-store');
    const key = keyIn(authorization, environment);
    const holder = key && ring.find(key, bad.isOut(address));
    const enter = (found: Awaited<typeof holder>) => {
      if (!found) return refuseWrong(response, bad, address);
      if (!isValid(found, Date.now())) return refuseKey(response);
      response.locals.caller = holderOf(found);
      next();
    };
    if (holder) holder.then(enter, () => unavailable(response)).catch(next);
    else enter(undefined);
  };
}

/** The key of this installation that a header says. */
function keyIn(authorization: string, environment: string): KeyText | undefined {
  const text = parseKeyText(/^Bearer +(\S+)$/i.exec(authorization)?.[1] ?? '');
  return text?.environment === environment ? text : undefined;
}

function holderOf({ id, scopes }: ApiKey): Caller {
  return { level: levelFor(scopes), isAdmin: scopes.includes('admin'), key: id };
}

/** Who asks, where that is plain: everybody, or the holder of a key that is known and valid. All else is for `callers` to say. */
export function plainCaller(
  ring: Ring,
  { environment }: Pick<KeySettings, 'environment'>,
  authorization: string | undefined,
): Caller | Promise<Caller | undefined> {
  if (authorization === undefined) return EVERYBODY;
  const key = keyIn(authorization, environment);
  const found = key ? ring.find(key, true) : Promise.resolve(undefined);
  return found.then((key) => (key && isValid(key, Date.now()) ? holderOf(key) : undefined));
}

/** Who tries keys is sent away after some; a key that has ended is no try. */
function refuseWrong(response: Response, bad: Strikes, address: string): void {
  if (!bad.isOut(address)) {
    bad.add(address);
    return refuseKey(response);
  }
  response.set('Retry-After', String(bad.wait()));
  refuse(response, 429, 'Too many wrong keys came from your address: wait, and send the right one.', 'RATE_LIMIT');
}

/** One sentence for all: which keys there are, and what became of one, is told to nobody who has none that is valid. */
function refuseKey(response: Response): void {
  response.set('WWW-Authenticate', 'Bearer');
  refuse(
    response,
    401,
    'This key is not valid: it is mistyped, expired or revoked. Send the right one as Authorization: Bearer KEY, or none for what is public.',
    'UNAUTHENTICATED',
  );
}

/** What is told while nobody knows which keys are valid. */
export const NO_KEYS = 'Keys cannot be looked up right now: ask again in some seconds.';

function unavailable(response: Response): void {
  response.set('Retry-After', '1');
  refuse(response, 503, NO_KEYS, 'UNAVAILABLE');
}

const EXPOSED =
  'A key does not belong into an address or a question, where proxies and logs keep it: revoke this one, and send its successor as Authorization: Bearer KEY.';

/** Refuses a key in the address. */
export const keyInAddress: RequestHandler = (request, response, next) =>
  holdsKey(decoded(request)) ? refuse(response, 400, EXPOSED, 'BAD_REQUEST') : next();

function decoded({ originalUrl }: Request): string {
  try {
    return decodeURIComponent(originalUrl);
  } catch {
    return originalUrl;
  }
}

/** Notes whether a body holds a key: for `express.json`, which alone sees it as it came. */
export function noteKey(_request: unknown, response: unknown, body: Buffer): void {
  if (body.includes('hbs_') && holdsKey(body.toString('latin1'))) (response as Response).locals.keyInBody = true;
}

/** Refuses a key in the body. */
export const keyInBody: RequestHandler = (_request, response, next) =>
  response.locals.keyInBody ? refuse(response, 400, EXPOSED, 'BAD_REQUEST') : next();
