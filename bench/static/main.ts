import { createServer, type IncomingMessage } from 'node:http';
import { buffer } from 'node:stream/consumers';

const files = new Map<string, Buffer>();

async function keep(request: IncomingMessage): Promise<void> {
  files.set(request.url ?? '', await buffer(request));
}

/** Keeps what is sent to a path, and gives it again. */
const server = createServer((request, response) => {
  if (request.method === 'POST') {
    void keep(request).then(() => response.end());
    return;
  }
  const file = files.get(request.url ?? '');
  const headers = { 'content-type': 'application/json; charset=utf-8', 'content-length': file?.length ?? 0 };
  response.writeHead(file ? 200 : 404, headers).end(file);
});
const { PORT } = process.env;
for (const event of ['SIGINT', 'SIGTERM', 'disconnect']) process.on(event, () => process.exit(0));
server.listen(Number(PORT), '127.0.0.1', () => console.log('ready'));
