import { createServer, type Server } from 'node:http';
import { StartError } from './errors.ts';

/** Answers GET /healthz with 200 while `healthy`, else 503: for the process's watcher where no adapter listens by itself. */
export async function serveHealth(port: number, healthy: () => boolean): Promise<Server> {
  const server = createServer((request, response) => {
    const known = request.method === 'GET' && request.url === '/healthz';
    response.writeHead(known ? (healthy() ? 200 : 503) : 404).end();
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(
        new StartError(
          [`PORT ${port} cannot be opened (${error.code}). Choose another one, or leave PORT empty.`],
          error,
        ),
      ),
    );
    server.listen(port, resolve);
  });
  return server;
}
