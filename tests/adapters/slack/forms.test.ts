import nock from 'nock';
import { afterEach, describe, expect, it } from 'vitest';
import type { Form, Inbound, Reply } from '../../../src/chat.ts';
import { labelsOf, wordsOf } from './check.ts';
import { createSlack } from './harness.ts';
import { modalProblems } from './modal.ts';
import { directChannel, payloads, person } from './payloads.ts';

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

/** A core that answers everything with the form, and the form with `answers` in turn and then with thanks. */
async function begin(answers: readonly Reply[] = [], ackAfter = 0) {
  slack = createSlack(undefined, { ackAfter });
  inbounds = [];
  const left = [...answers];
  await slack.adapter.start(
    async inbound => {
      inbounds.push(inbound);
      return inbound.kind === 'submit' ? (left.shift() ?? thanks) : { kind: 'form', form };
    },
    async () => {},
  );
}

async function deliver(payload: object) {
  const response = await slack.post(payload);
  expect(response.status).toBe(200);
  await slack.adapter.idle();
  const body = await response.text();
  return body === '' ? undefined : JSON.parse(body);
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
      ['ephemeral', expect.stringContaining('took too long to open')],
    ]);
  });

  it('names the command to somebody who asks by mention, where Slack opens no forms', async () => {
    await begin();
    await deliver(payloads.mention());
    expect(slack.callsOf('chat.postEphemeral').map(({ body }) => wordsOf(body))).toEqual([
      expect.stringContaining('/smgov what does @U061F7AUR mean'),
    ]);
  });

  it.each(['', '{"channel":1}', 'not json'])('tells who sends a form of another release (%j)', async old => {
    await begin();
    const submit = payloads.submit();
    expect(await deliver({ ...submit, view: { ...submit.view, private_metadata: old } })).toBeUndefined();
    expect(inbounds).toEqual([]);
    expect(slack.callsOf('conversations.open').map(({ body }) => body)).toEqual([{ users: person }]);
    expect(slack.callsOf('chat.postMessage').map(({ body }) => [body.channel, wordsOf(body)])).toEqual([
      [directChannel, expect.stringContaining('This form is of an older message')],
    ]);
  });

  it.each([{ id: 'U061F7AUR' }, { team_id: 'T0OTHER01' }])('takes no other for whom it was made: %j', async change => {
    await begin();
    await deliver(payloads.command());
    const sent = submitted();
    await deliver({ ...sent, user: { ...sent.user, ...change } });
    expect(inbounds.map(({ kind }) => kind)).toEqual(['command']);
    expect(slack.callsOf('conversations.open').map(({ body }) => body)).toEqual([{ users: change.id ?? person }]);
  });
});

describe('a form that was sent and is not taken', () => {
  const wrong = (change: Partial<Form> = {}, id = 'details'): Reply => {
    const fields = form.fields.map(field => (field.id === id ? { ...field, problem: 'Write a bit more.' } : field));
    return { kind: 'form', form: { ...form, reopen: '1:report:again', fields, ...change } };
  };
  const errors = { response_action: 'errors', errors: { details: 'Write a bit more.' } };

  it('stays open with what was typed, says why at its field, and can be sent again', async () => {
    await begin([wrong(), wrong()], 1_500);
    await deliver(payloads.command());
    const sent = submitted();
    expect(await deliver(sent)).toEqual(errors);
    expect(await deliver({ ...sent, trigger_id: '1.2.again' })).toEqual(errors);
    expect(await deliver({ ...sent, trigger_id: '1.2.better' })).toBeUndefined();
    const ids = inbounds.filter(({ kind }) => kind === 'submit').map(({ eventId }) => eventId);
    expect(new Set(ids).size).toBe(3);
    expect(slack.callsOf('respond').map(({ body }) => wordsOf(body))).toEqual(['thank you']);
    expect(slack.callsOf('views.open')).toHaveLength(1);
  });

  it('says a problem in what Slack shows of it', async () => {
    const fields = [{ ...form.fields[1], problem: `\u0000${'long '.repeat(200)}` }] as Form['fields'];
    await begin([wrong({ fields })], 1_500);
    await deliver(payloads.command());
    const { errors } = await deliver(submitted());
    expect(errors.details).toMatch(/^long .*…$/);
    expect(errors.details).toHaveLength(300);
  });

  it('is shown anew where the core has changed it', async () => {
    await begin([{ kind: 'form', form: { ...form, title: 'Next' } }], 1_500);
    await deliver(payloads.command());
    const sent = submitted();
    const answer = await deliver(sent);
    expect(answer.response_action).toBe('update');
    expect(modalProblems(answer.view)).toEqual([]);
    expect(answer.view).toMatchObject({ title: { text: 'Next' }, private_metadata: sent.view.private_metadata });
  });

  const told = () => slack.callsOf('respond').map(({ body }) => [body.response_type, wordsOf(body), labelsOf(body)]);
  const said = expect.stringMatching(/Nothing was changed yet[\s\S]*Details: Write a bit more\./);

  it('is told of in private where the core was too late, with a way to open it again', async () => {
    await begin([wrong()]);
    await deliver(payloads.command());
    expect(await deliver(submitted())).toBeUndefined();
    expect(told()).toEqual([['ephemeral', said, ['Open the form again']]]);
    expect(JSON.stringify(slack.callsOf('respond')[0]?.body)).toContain('"action_id":"1:report:again"');
  });

  it('is told of without that way where the core knows none', async () => {
    const { reopen, ...form } = (wrong() as Reply & { kind: 'form' }).form;
    expect(reopen).toBe('1:report:again');
    await begin([{ kind: 'form', form }]);
    await deliver(payloads.command());
    await deliver(submitted());
    expect(told()).toEqual([['ephemeral', said, []]]);
  });

  it('is told of in private where the form that is open has no such field', async () => {
    const fields = [{ ...form.fields[1], id: 'new', problem: 'Write a bit more.' }] as Form['fields'];
    await begin([wrong({ fields })], 1_500);
    await deliver(payloads.command());
    expect(await deliver(submitted())).toBeUndefined();
    expect(told()).toEqual([['ephemeral', said, ['Open the form again']]]);
  });
});
