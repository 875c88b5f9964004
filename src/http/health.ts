import { type Request, type Response, Router } from 'express';
import type { Db } from '../db';

/** `/live` never touches the database; `/ready` runs a real query, and says no until `prepared` has settled, and once the server stops. */
export function health(db: Db, prepared: Promise<unknown>, stopping: AbortSignal): Router {
  let preparing = true;
  prepared.catch(() => undefined).finally(() => (preparing = false));
  const router = Router();
  router.get('/live', (_request: Request, response: Response) => void response.json({ status: 'live' }));
  router.get('/ready', async (_request: Request, response: Response) => {
    const status = (await answers(db))
      ? preparing
        ? 'preparing'
        : stopping.aborted
          ? 'stopping'
          : 'ready'
      : 'unavailable';
    response.status(status === 'ready' ? 200 : 503).json({ status });
  });
  return router;
}

const answers = (db: Db) =>
  db.ping().then(
    () => true,
    () => false,
  );
