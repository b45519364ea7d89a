import { describe, expect, it } from 'vitest';
import { decodeAction } from '../../src/actions.ts';
import type { Origin, PersonRef, Reply, UserRef } from '../../src/chat.ts';
import { buttonsOf } from '../../src/text/build.ts';
import { plainText } from '../../src/text/plain.ts';
import { secondGuideFolder } from '../src/prepared.ts';
import { platforms, startOn } from './started.ts';

const asked = 'can the thing glow in the dark on weekends';
const near = 'can the thing glow in the dark on all weekends';
const good = {
  topic: 'green-tea',
  stem: 'A guest wants a cup that never met an oven or a cellar. What do you pour?',
  options: [
    '*sencha = steamed at once',
    'assam = left to turn dark',
    'puerh = kept for years',
    'rooibos = no tea at all',
  ].join('\n'),
  tip: 'Steamed leaves stay as they were.',
};
const forgedSteps = ['p', 'o', 'l', 'f', 'c', 't', 's', 'u', 'v', 'a', 'b', 'd'];

const textOf = (reply: Reply) => (reply.kind === 'message' ? plainText(reply.message) : reply.kind);

/** The inbox and suggested questions through the real core, store and adapter; only the platform's wire is faked. */
describe.each(platforms)('the inbox on %s', (platform, create) => {
  /** The bot on this platform, and whoever uses it, who is a curator where they are `named`. */
  async function start() {
    const { harness, store, guide, app, heard, replies, during, deliver } = await startOn(create, secondGuideFolder);
    const type = (text: string) => deliver({ kind: 'command', text });
    /** The action of the newest button whose label begins so. */
    const action = (label: string) => {
      const buttons = replies.flatMap(reply => (reply.kind === 'message' ? buttonsOf(reply.message) : []));
      return buttons.findLast(one => one.label.startsWith(label))?.action ?? expect.fail(`no button "${label}"`);
    };
    const press = (label: string) => deliver({ kind: 'press', text: action(label) });
    /** The form that is open, filled in. */
    const fill = (values: Record<string, string>) =>
      during(() => {
        const reply = replies.findLast(one => one.kind === 'form') ?? expect.fail('no form');
        return harness.submit(reply.form.fields.map(({ id }) => [id, values[id]]));
      });
    const origin = (): Origin => heard[0]?.origin ?? expect.fail('nothing was heard');
    const name = async () => {
      const { user, person } = origin();
      await store.inbox.nameCurator({ user, person, name: 'Ada' }, { user, person }, heard[0]?.at ?? expect.fail());
    };
    let events = 0;
    /** A press by somebody else in the same place, past the wire. */
    const pressAs = (of: Partial<Origin>, forged: string) =>
      app.handle({
        ...{ kind: 'press', eventId: `other-${++events}`, at: heard.at(-1)?.at ?? expect.fail() },
        ...{ action: forged, message: `${platform}:message:1` as never, origin: { ...origin(), ...of } },
      });
    const check = () => {
      expect(harness.violations().filter(one => !/odd time|<t:\d+:/.test(one))).toEqual([]);
      const ids = replies.flatMap(reply => (reply.kind === 'message' ? buttonsOf(reply.message) : []));
      expect(ids.filter(({ action: id }) => decodeAction(id) === null)).toEqual([]);
    };
    return {
      app,
      store,
      guide,
      harness,
      replies,
      heard,
      deliver,
      type,
      press,
      action,
      fill,
      during,
      name,
      pressAs,
      check,
    };
  }

  const other = {
    ...{ user: `${platform}:other` as UserRef, person: `${platform}:person:other` as PersonRef },
    ...{ userName: 'Ben', isAdmin: false, isPrivate: false },
  };

  it('shows a curator alone what was asked in vain, which is placed, answered, and taken back', async () => {
    const { store, guide, deliver, type, press, name, heard, check } = await start();
    const [miss] = await type(`ask ${asked}`);
    expect(miss?.text).toContain('The guide does not cover that.');
    const [shut] = heard[0]?.origin.isAdmin ? [] : await type('inbox');
    if (shut) expect(shut).toMatchObject({ audience: 'caller', text: expect.stringContaining('is for curators') });
    await name();
    const [shown] = await type('inbox');
    expect(shown).toMatchObject({ audience: 'caller', mode: 'new', text: expect.stringContaining(asked) });
    const [placed] = await press('It belongs to ');
    expect(placed).toMatchObject({ mode: 'replace', text: expect.stringContaining('answered from') });
    const [decision] = await store.inbox.decisions();
    const topic = guide.topics.find(({ id }) => id === decision?.topic);
    const [answer] = await type(`ask ${near}`);
    expect(answer?.text).toContain(topic?.answer);
    const [undone] = await press('Undo');
    expect(undone).toMatchObject({ mode: 'replace', text: expect.stringContaining('Taken back.') });
    expect(undone?.text).toContain(asked);
    const [again] = await type(`ask ${near}`);
    expect(again?.text).toContain('The guide does not cover that.');
    await deliver({ kind: 'press', text: '1:i:u:nothing' });
    check();
  });

  it('lets one of two curators decide who press at once, and nobody else whatever they press', async () => {
    const { app, store, type, press, action, name, pressAs, heard, check } = await start();
    await type(`ask ${asked}`);
    await name();
    await type('inbox');
    const outside = action('Not for this guide');
    for (const step of forgedSteps)
      expect(textOf(await pressAs(other, outside.replace(/^1:i:o/, `1:i:${step}`)))).toMatch(
        /^The inbox is for curators/,
      );
    const direct = { ...other, isAdmin: true, isPrivate: true };
    const { hasRounds: _, ...origin } = heard[0]?.origin ?? expect.fail();
    const inDirect = { kind: 'command', text: 'inbox', eventId: 'direct', at: heard[0]?.at ?? expect.fail() } as const;
    expect(textOf(await app.handle({ ...inDirect, origin: { ...origin, ...direct } }))).toContain('is for curators');
    expect(await store.inbox.decisions()).toEqual([]);
    await store.inbox.nameCurator({ ...other, name: 'Ben' }, other, heard[0]?.at ?? expect.fail());
    const [[own], theirs] = await Promise.all([press('It belongs to '), pressAs(other, outside)]);
    const texts = [own?.text ?? '', textOf(theirs)];
    expect(texts.filter(text => text.includes('Another curator has just dealt with that one.'))).toHaveLength(1);
    expect(await store.inbox.decisions()).toHaveLength(1);
    check();
  });

  it('takes a question in a form, gives it back, takes it mended, and tells who suggested it', async () => {
    const { app, store, harness, replies, deliver, type, press, fill, during, name, heard, check } = await start();
    await type('suggest');
    await name();
    await fill({ ...good, options: good.options.replace('*', '') });
    expect(harness.refusals().join('\n')).toContain('Write four lines');
    const refused = replies.findLast(reply => reply.kind === 'form') ?? expect.fail('no form');
    expect(refused.form.fields.map(({ initial }) => initial)).toContain(good.stem);
    if (platform === 'discord') await deliver({ kind: 'press', text: refused.form.reopen ?? '' });
    const [sent] = await during(() => harness.submit(asRefused(refused.form.fields, good)));
    expect(sent?.text).toContain('Curators look at your question');
    const [shown] = await type('inbox');
    expect(shown).toMatchObject({ audience: 'caller', text: expect.stringContaining(good.stem) });
    await press('Give back…');
    const [back] = await fill({ note: 'Say which oven.' });
    expect(back?.text).toContain('Given back');
    const told = async () => {
      const at = heard.at(-1)?.at ?? expect.fail();
      return during(async () => {
        for (let second = 1; second < 4; second++) await app.tick(at.add({ seconds: second }));
      });
    };
    const [returned, ...more] = await told();
    expect(more).toEqual([]);
    expect(returned).toMatchObject({ audience: 'caller', text: expect.stringContaining('Say which oven.') });
    const { id = '' } = (await store.inbox.suggestions('returned'))[0] ?? {};
    await deliver({ kind: 'press', text: `1:i:q:${id}` });
    const [mended] = await fill({ stem: good.stem.replace('an oven', 'a clay oven') });
    expect(mended?.text).toContain('Curators look at your question');
    const [item] = await type('inbox');
    expect(item?.text).toContain('a clay oven');
    const [accepted] = await press('Accept');
    expect(accepted?.text).toContain('Accepted');
    expect((await told()).map(({ text }) => text)).toEqual([expect.stringContaining('was accepted')]);
    expect(await store.inbox.suggestions('accepted')).toHaveLength(1);
    check();
  });

  /** A terminal asks again for what was wrong alone; a window has all fields. */
  const asRefused = (fields: readonly { id: string; problem?: string }[], values: Record<string, string>) =>
    fields
      .filter(({ problem }) => platform !== 'console' || problem !== undefined)
      .map(({ id }) => [id, values[id]] as const);
});
