/**
 * Where the program starts. Plain JavaScript: what was compiled before is taken from the cache from the first file with types
 * on, so that Node need not load what strips them, which takes a tenth of the start and 18 MB.
 */
import { enableCompileCache, setSourceMapsSupport } from 'node:module';
import { setFlagsFromString } from 'node:v8';

enableCompileCache();
// Of use in a bundle alone: the sources in a stack trace. What the map says is read at the first one.
setSourceMapsSupport(true);
// Node brings its own modules compiled, and compiles them anew once a flag is changed, in 50 ms: this one loads nearly all.
await import('node:http');
// Nearly all that a start makes is kept: room for what is soon let go would grow in vain, to 40 MB. From then on it is of use.
setFlagsFromString('--semi-space-growth-factor=1');
await import('./main.ts');
setFlagsFromString('--semi-space-growth-factor=2');
