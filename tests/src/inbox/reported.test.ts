import { describe, expect, it } from 'vitest';
import type { PersonRef, PlaceRef, UserRef } from '../../../src/chat.ts';
import { databases } from '../../databases.ts';
import { asAdmin, asBob, type Bot, type From, inDirect, said } from '../bot.ts';
import { button, monday, only, openTeam, postsIn, rightLetter, settle, textOf, wrongLetter } from '../quiz/team.ts';

const elsewhere = { place: 'T1/random' as PlaceRef } as const;
const cas = { user: 'T1/cas' as UserRef, person: 'T1/cas' as PersonRef, userName: 'Cas' } as const;
const evening = { at: monday('18:00') };
const open = 'Take it out of a round…';

const inbox = async (bot: Bot, from: From) => said(await bot.command('inbox', { ...evening, ...from }));
const itemIn = (bot: Bot) => {
  const text = postsIn(bot)
    .filter(({ key }) => key.endsWith('-q'))
    .map(textOf);
  return bot.guide.bank.find(({ stem }) => text.some(one => one.includes(stem))) ?? expect.fail('no question');
};
const voided = async (bot: Bot) =>
  (await bot.store.quiz.roundsOf(bot.origin.place)).flatMap(({ questions }) => questions.map(one => one.voided));

async function report(bot: Bot, item: string, comment: string, from: From = {}): Promise<void> {
  const form = await bot.press(`1:w:${item}`, { ...evening, ...from });
  if (form.kind !== 'form') throw new Error('no form');
  await bot.submit(form.form.submit, { reason: 'wrong', comment }, { ...evening, ...from });
}

/** A round in which Ann is right and Bob wrong, whose question is reported after its end. */
async function reportedTeam(url?: string): Promise<Bot> {
  const bot = await openTeam(url === undefined ? {} : { url });
  await settle(bot, monday('09:00'));
  const post = only(postsIn(bot));
  await bot.press(button(post, rightLetter(bot, post)).action, { at: monday('10:00') });
  await bot.press(button(post, wrongLetter(bot, post)).action, { ...asBob, at: monday('10:00') });
  await settle(bot, monday('17:00'), 15);
  await report(bot, itemIn(bot).id, 'Two are right.');
  return bot;
}

describe.each(databases)('a reported question in the inbox on $name', ({ create }) => {
  it('has its figures, and is taken out of the rounds of the own channel, which are shown first', async () => {
    const bot = await reportedTeam(await create());
    const item = itemIn(bot);
    const shown = await inbox(bot, asAdmin);
    expect(shown.text).toContain(item.stem);
    expect(shown.text).toContain('Two are right.');
    expect(shown.text).toContain('Reported once, on Monday 2 March. Asked in 1 round, answered 2 times, 50% right.');
    const right = item.options.findIndex(option => option.right);
    expect(shown.text).toContain(`${item.options[right]?.text} · picked once`);
    expect(shown.text.match(/ · picked once/g)).toHaveLength(2);
    expect(shown.text.match(/ · picked by nobody/g)).toHaveLength(2);
    expect(shown.text).not.toMatch(/Ann|Bob|T1/);
    const asked = said(await bot.press(shown.action(open), { ...asAdmin, ...evening }));
    expect(asked.text).toContain(`Monday 2 March: ${item.stem}`);
    expect(asked.labels).toEqual(['Take it out', 'Back to the inbox']);
    expect(await voided(bot)).toEqual([false]);
    const back = said(await bot.press(asked.action('Back to the inbox'), { ...asAdmin, ...evening }));
    expect(back.labels).toContain(open);
    const done = said(await bot.press(asked.action('Take it out'), { ...asAdmin, ...evening }));
    expect(done.text).toContain('It counts for nobody');
    expect(await voided(bot)).toEqual([true]);
    const again = await inbox(bot, asAdmin);
    expect(again.labels).not.toContain(open);
    expect(again.text).toContain('No round that is over has asked it.');
    expect(said(await bot.press(shown.action(open), { ...asAdmin, ...evening })).text).toContain(
      'It counts in no round',
    );
    expect(said(await bot.press(again.action('Looks right'), { ...asAdmin, ...evening })).text).toContain('is empty');
  });

  it('is dealt with by one of two curators at once', async () => {
    const bot = await reportedTeam(await create());
    const shown = await inbox(bot, asAdmin);
    const replies = await Promise.all([
      bot.press(shown.action('Looks right'), { ...asAdmin, ...evening }),
      bot.press(shown.action('Later'), { ...asBob, ...asAdmin, ...evening }),
    ]);
    const texts = replies.map(reply => said(reply).text);
    expect(texts.filter(text => text.includes('Another curator has just dealt with that one.'))).toHaveLength(1);
    expect(await bot.store.inbox.decisions()).toHaveLength(1);
  });
});

describe('a reported question', () => {
  it('is taken out by nobody who may not change the quiz, and from nowhere else, also by forged buttons', async () => {
    const bot = await reportedTeam();
    const admin = await inbox(bot, asAdmin);
    const asked = said(await bot.press(admin.action(open), { ...asAdmin, ...evening }));
    await bot.store.inbox.nameCurator(
      { user: cas.user, person: cas.person, name: 'Cas' },
      { user: cas.user, person: cas.person },
      monday('08:00'),
    );
    const curators = [
      ['one who is no admin', cas],
      ['one in a direct message', { ...cas, ...inDirect }],
      ['an admin of another channel', { ...asBob, ...asAdmin, ...elsewhere }],
    ] as const;
    for (const [name, from] of curators) {
      const shown = await inbox(bot, from);
      expect(shown.text, name).toContain(itemIn(bot).stem);
      expect(shown.labels, name).not.toContain(open);
      expect(shown.commands, name).toContain('quiz void yesterday');
      const forged = said(await bot.press(admin.action(open), { ...from, ...evening }));
      expect(forged.text, name).toContain('It counts in no round of this channel that you can take it out of.');
      expect(forged.labels, name).not.toContain('Take it out');
      const taken = said(await bot.press(asked.action('Take it out'), { ...from, ...evening }));
      expect(taken.text, name).toMatch(/Only an admin|not known here/);
    }
    const stranger = said(await bot.press(admin.action(open), { ...asBob, ...evening }));
    expect(stranger.text).toContain('The inbox is for curators');
    expect(await voided(bot)).toEqual([false]);
  });

  it('does not say what is right while a round asks it, and can be taken out then', async () => {
    const bot = await openTeam();
    await settle(bot, monday('09:00'));
    const item = itemIn(bot);
    const by = { ...elsewhere, ...asBob, at: monday('08:00') };
    await report(bot, item.id, 'B is right too.', by);
    const shown = await inbox(bot, { ...asAdmin, at: monday('10:00') });
    expect(shown.text).toContain(item.stem);
    expect(shown.text).not.toContain('B is right too.');
    const reply = await bot.command('inbox', { ...asAdmin, at: monday('10:00') });
    expect(JSON.stringify(reply)).not.toContain(
      `{"text":${JSON.stringify(item.options.find(one => one.right)?.text)},"style":"bold"}`,
    );
    const asked = said(await bot.press(shown.action(open), { ...asAdmin, at: monday('10:00') }));
    expect(asked.text).toContain('(its round is open)');
  });
});
