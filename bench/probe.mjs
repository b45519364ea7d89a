/**
 * Preloaded into a child process (`node --import`): as soon as the process listens on a port, it writes one line to
 * standard output that says where, what memory and processor time it took, and which packages it has loaded. Asked by its
 * parent, it says the processor time so far in microseconds, and the longest block of the event loop in milliseconds since
 * it was told to `watch`; for `memory` it first collects what nothing holds any more, and says the bytes that are left, on
 * the heap without compiled code and beside it; for `flush` it writes what was compiled, as a process does at its end. Plain JavaScript, so that it does not make a child load the stripping of types that would not
 * load it by itself.
 */
import { subscribe } from 'node:diagnostics_channel';
import { createRequire, flushCompileCache } from 'node:module';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

const { cache } = createRequire(import.meta.url);
const blocks = monitorEventLoopDelay({ resolution: 5 });

const spent = () => {
  const { user, system } = process.cpuUsage();
  return user + system;
};

/** Compiled code comes and goes as V8 sees fit, for an hour and longer; what the program itself holds is elsewhere. */
const isOfCode = /^(?:read_only|code|trusted)_/;

const held = () => {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
  const { external, rss } = process.memoryUsage();
  const spaces = getHeapSpaceStatistics().filter(({ space_name: name }) => !isOfCode.test(name));
  return { held: spaces.reduce((sum, space) => sum + space.space_used_size, external), rss };
};

process.on('message', word => {
  if (word === 'watch') blocks.enable();
  if (word === 'flush') flushCompileCache();
  process.send?.({ spent: spent(), blocked: blocks.max / 1e6, ...(word === 'memory' && held()) });
});
process.channel?.unref();

subscribe('tracing:net.server.listen:asyncEnd', ({ server }) => {
  const rss = process.memoryUsage.rss();
  const names = Object.keys(cache).map(file => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file)?.[1]);
  const packages = [...new Set(names.filter(Boolean))];
  process.stdout.write(`${JSON.stringify({ port: server.address().port, rss, spent: spent(), packages })}\n`);
});
