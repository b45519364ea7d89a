import nock from 'nock';
import { afterEach, describe, expect, it } from 'vitest';
import type { Form, Inbound, Reply } from '../../../src/chat.ts';
import { wordsOf } from './check.ts';
import { createSlack } from './harness.ts';
import { payloads, person } from './payloads.ts';

const form: Form = {
  title: 'Report',
  submit: '1:report:drift',
  submitLabel: 'Send',
  fields: [
    {
      kind: 'choice',
      id: 'reason',
      label: 'What is it?',
      required: true,
      choices: [{ label: 'Wrong', value: 'wrong' }],
    },
    { kind: 'text', id: 'details', label: 'Details', required: false, multiline: true, maxLength: 500 },
  ],
};
const thanks: Reply = {
  kind: 'message',
  message: { parts: [{ kind: 'text', spans: [{ text: 'thank you' }] }], buttons: [] },
  audience: 'caller',
  mode: 'replace',
};

let slack: ReturnType<typeof createSlack>;
let inbounds: Inbound[];

/** A core that answers everything with the form, and the form with thanks. */
async function begin() {
  slack = createSlack();
  inbounds = [];
  await slack.adapter.start(async inbound => {
    inbounds.push(inbound);
    return inbound.kind === 'submit' ? thanks : { kind: 'form', form };
  });
}

async function deliver(payload: object) {
  expect((await slack.post(payload)).status).toBe(200);
  await slack.adapter.idle();
}

/** The form that was opened, sent back as Slack sends it. */
function submitted() {
  const view = slack.callsOf('views.open')[0]?.body.view as { private_metadata: string };
  const submit = payloads.submit();
  return { ...submit, view: { ...submit.view, private_metadata: view.private_metadata } };
}

afterEach(async () => {
  await slack.adapter.stop();
  nock.cleanAll();
});

describe('a form', () => {
  it('opens for a press and is answered where the button stood', async () => {
    await begin();
    const press = payloads.pressInThread();
    await deliver(press);
    expect(slack.callsOf('views.open')[0]?.body.trigger_id).toBe(press.trigger_id);
    await deliver(submitted());
    expect(inbounds[1]).toMatchObject({
      kind: 'submit',
      form: '1:report:drift',
      values: { reason: 'wrong', details: 'the section < is old & short', contact: '' },
      origin: inbounds[0]?.origin,
    });
    // A form has nothing to replace, so the answer is a new message.
    expect(
      slack.callsOf('respond').map(({ body }) => [body.response_type, body.replace_original, body.thread_ts]),
    ).toEqual([['ephemeral', false, '1763895012.248919']]);
  });

  it('opens for a command', async () => {
    await begin();
    await deliver(payloads.command());
    await deliver(submitted());
    expect(slack.callsOf('respond').map(({ body }) => wordsOf(body))).toEqual(['thank you']);
  });

  it('is answered by an ephemeral message when it was open for too long', async () => {
    await begin();
    await deliver(payloads.press());
    slack.plan(/respond/, 404, { ok: false, error: 'expired_url' });
    await deliver(submitted());
    expect(slack.callsOf('chat.postEphemeral').map(({ body }) => [body.user, wordsOf(body)])).toEqual([
      [person, 'thank you'],
    ]);
  });

  it.each(['expired_trigger_id', 'exchanged_trigger_id'])('asks to try again on %s', async error => {
    await begin();
    slack.plan(/views.open/, 200, { ok: false, error });
    await deliver(payloads.press());
    expect(slack.callsOf('respond').map(({ body }) => [body.response_type, wordsOf(body)])).toEqual([
      ['ephemeral', expect.stringContaining('Please try again')],
    ]);
  });

  it('names the command to somebody who asks by mention, where Slack opens no forms', async () => {
    await begin();
    await deliver(payloads.mention());
    expect(slack.callsOf('chat.postEphemeral').map(({ body }) => wordsOf(body))).toEqual([
      expect.stringContaining('/smgov'),
    ]);
  });

  it.each(['', '{"channel":1}', 'not json'])('acknowledges a form of another release (%j) and drops it', async old => {
    await begin();
    const submit = payloads.submit();
    await deliver({ ...submit, view: { ...submit.view, private_metadata: old } });
    expect(inbounds).toEqual([]);
  });
});
