/** The anchor of start-up: what a Slack-only process needs of others, imported and nothing done with it. */
import { createServer } from 'node:http';
import { enableCompileCache } from 'node:module';

enableCompileCache();

await Promise.all([
  import('@slack/bolt'),
  import('dotenv'),
  import('kysely'),
  import('minisearch'),
  import('node:sqlite'),
  import('pino'),
  import('yaml'),
  import('zod'),
]);

createServer().listen(0, '127.0.0.1');
