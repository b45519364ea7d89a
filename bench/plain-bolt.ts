/**
 * The anchor that does the same work: what anybody would write first with Bolt, MiniSearch and SQLite. It searches, keeps
 * what was asked in one row that a power cut does not lose, and acknowledges with blocks. It takes the address of the Web
 * API, the signing secret and the file of its database.
 */
import { DatabaseSync } from 'node:sqlite';
import { App } from '@slack/bolt';
import MiniSearch from 'minisearch';
import { readGuide, type Section, sectionsOf } from './guide.ts';

const [slackApiUrl = '', signingSecret = '', path = ''] = process.argv.slice(2);

const index = new MiniSearch<Section>({
  fields: ['title', 'heading', 'text'],
  storeFields: ['title', 'heading', 'text'],
});
index.addAll(sectionsOf(await readGuide()));

const file = new DatabaseSync(path);
file.exec(`pragma journal_mode = wal; pragma synchronous = full;
  create table if not exists asked (id integer primary key, at integer, text text, found text)`);
const keep = file.prepare('insert into asked (at, text, found) values (?, ?, ?)');

/** Slack takes so many characters in the text of a section: https://docs.slack.dev/reference/block-kit/blocks/section-block */
const mostInSection = 3_000;

const app = new App({ token: 'xoxb-2148481693-bench', signingSecret, clientOptions: { slackApiUrl } });

app.command('/smgov', async ({ command, ack }) => {
  const [best] = index.search(command.text);
  keep.run(Temporal.Now.instant().epochMilliseconds, command.text, best?.title ?? null);
  if (!best) return ack({ response_type: 'ephemeral', text: 'I found nothing about that.' });
  await ack({
    response_type: 'ephemeral',
    text: best.title,
    blocks: [
      { type: 'header', text: { type: 'plain_text', text: best.title } },
      { type: 'section', text: { type: 'mrkdwn', text: best.text.slice(0, mostInSection) } },
      { type: 'context', elements: [{ type: 'mrkdwn', text: `From ${best.heading || best.title}` }] },
    ],
  });
});

await app.start(0);
