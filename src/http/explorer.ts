import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Request, type Response, Router } from 'express';
import statics from 'express-static-gzip';

/** Everything comes from this server: who reads about whom is nobody else's business. */
const policy =
  "default-src 'none'; script-src 'self'; worker-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; " +
  "font-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

const BUILT = join(__dirname, '..', '..', 'explorer', 'dist');

const unbuilt = `<!doctype html>
<html lang="en"><title>Habeas</title>
<p>The page is not built: stop the server, and start it with npm start. The API at /graphql answers all the same.
`;

/** The page at `/`, as `explorer/` was built; its other files are named by their content, so that they never change. */
export function explorer(built = BUILT): Router {
  const router = Router();
  router.use(['/explorer', /^\/$/], (_request: Request, response: Response, next) => {
    response.set({
      'Content-Security-Policy': policy,
      'Referrer-Policy': 'no-referrer',
      'X-Content-Type-Options': 'nosniff',
    });
    next();
  });
  router.get('/', (_request: Request, response: Response) => {
    response.set('Cache-Control', 'no-cache');
    const page = join(built, 'index.html');
    if (existsSync(page)) response.sendFile(page, { cacheControl: false });
    else response.status(503).type('html').send(unbuilt);
  });
  const kept = { immutable: true, maxAge: '1y', fallthrough: true };
  router.use('/explorer', statics(join(built, 'explorer'), { index: false, serveStatic: kept }));
  return router;
}
