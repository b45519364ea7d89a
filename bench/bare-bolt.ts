/**
 * The anchor of the Slack figures, a Bolt app as its documentation begins; it takes the address of the Web API, the
 * signing secret and whether to answer after the acknowledgement.
 */
import { App } from '@slack/bolt';

const [slackApiUrl = '', signingSecret = '', answers] = process.argv.slice(2);
const app = new App({ token: 'xoxb-2148481693-bench', signingSecret, clientOptions: { slackApiUrl } });

app.command('/smgov', async ({ ack, respond }) => {
  await ack();
  if (answers) await respond('Model Monitor detects drift.');
});
app.action({ type: 'block_actions' }, async ({ ack, respond }) => {
  await ack();
  if (answers) await respond({ text: 'Saved.', replace_original: false });
});

await app.start(0);
