import { dirname, join } from 'node:path';
import { type Request, type Response, Router, static as files } from 'express';

/** Everything comes from installed packages and this server: who reads about whom is nobody else's business. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; font-src 'self' data:; img-src 'self' data:; " +
  "connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

const assets: Record<string, string> = {
  'react.js': 'react/umd/react.production.min.js',
  'react-dom.js': 'react-dom/umd/react-dom.production.min.js',
  'graphiql.js': 'graphiql/graphiql.min.js',
  'graphiql.css': 'graphiql/graphiql.min.css',
};

const page = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Habeas</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="explorer/graphiql.css">
<style>body { margin: 0 } #explorer { height: 100dvh }</style>
</head>
<body>
<div id="explorer">Loading the explorer…</div>
<noscript>The explorer needs JavaScript; the API at /graphql does not.</noscript>
<script src="explorer/react.js"></script>
<script src="explorer/react-dom.js"></script>
<script src="explorer/graphiql.js"></script>
<script src="explorer/start.js"></script>
</body>
</html>
`;

/** What the page asks when it opens. */
export const firstQuery = `# Where was he held, since when, on whose word, and was he freed?
# Press the triangle, or Ctrl-Enter. The book on the left describes everything that can be asked.
{
  persons(where: { text: "Enrique Marquez" }, first: 1) {
    nodes {
      name
      detentions {
        nodes {
          prison { name }
          status
          period { start { notBefore notAfter } end { notBefore notAfter } state }
          statements { nodes { assertedBy { ... on Entity { name } } citations { source { url publishedOn } } } }
        }
      }
      releases { nodes { status event { name } } }
    }
  }
}
`;

const start = `const fetcher = GraphiQL.createFetcher({ url: 'graphql' });
ReactDOM.createRoot(document.getElementById('explorer')).render(
  React.createElement(GraphiQL, { fetcher, defaultQuery: ${JSON.stringify(firstQuery)} }),
);
`;

/** The page at `/`: GraphiQL with a first question in it. */
export function explorer(): Router {
  const router = Router();
  router.get('/', (_request: Request, response: Response) => {
    response.set({ 'Content-Security-Policy': policy, 'Referrer-Policy': 'no-referrer' }).type('html').send(page);
  });
  router.get('/explorer/start.js', (_request: Request, response: Response) => void response.type('js').send(start));
  for (const [name, file] of Object.entries(assets)) {
    router.use(`/explorer/${name}`, files(installed(file), { fallthrough: false, maxAge: '1h' }));
  }
  return router;
}

/** Where a file of an installed package is; packages do not let one resolve every file of theirs by name. */
function installed(file: string): string {
  const [name = '', ...rest] = file.split('/');
  return join(dirname(require.resolve(`${name}/package.json`)), ...rest);
}
