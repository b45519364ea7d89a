/**
 * Preloaded into a child process (`node --import`): as soon as the process listens on a port, it writes one line to
 * standard output that says where, what memory it takes, and which packages it has loaded. Plain JavaScript, so that
 * it does not make a child load the stripping of types that would not load it by itself.
 */
import { subscribe } from 'node:diagnostics_channel';
import { createRequire } from 'node:module';

const { cache } = createRequire(import.meta.url);

subscribe('tracing:net.server.listen:asyncEnd', ({ server }) => {
  const rss = process.memoryUsage.rss();
  const names = Object.keys(cache).map(file => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file)?.[1]);
  const packages = [...new Set(names.filter(Boolean))];
  process.stdout.write(`${JSON.stringify({ port: server.address().port, rss, packages })}\n`);
});
