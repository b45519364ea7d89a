import { beforeEach, describe, expect, it } from 'vitest';
import { decodeAction } from '../../../src/actions.ts';
import type { Gap } from '../../../src/store/gaps.ts';
import { asBob, type Bot, type From, inDirect, inThread, later, openBot, type Said, said } from '../bot.ts';
import { library } from '../prepared.ts';

const driftQuestion = 'what detects drift?';

/** A question between two topics. Which ones the model leaves open changes with its training, so one is looked for. */
async function undecided(): Promise<string> {
  const { guide, search } = await library();
  const triggers = guide.topics.flatMap(topic => topic.triggers);
  const pairs = triggers.flatMap((one, i) => triggers.slice(i + 1).map(other => `${one} and ${other}`));
  const text = pairs.find(pair => search.find(pair).outcome === 'choose');
  if (!text) throw new Error('the model decides between any two triggers');
  return text;
}

let bot: Bot;
beforeEach(async () => {
  bot = await openBot();
});
const gaps = (): Promise<Gap[]> => bot.store.gaps(Temporal.Instant.fromEpochMilliseconds(0), 10);

describe('a choice', () => {
  it('that only the asker sees gives way to what was chosen', async () => {
    const text = await undecided();
    const choice = said(await bot.command(text));
    expect(choice.text).toMatch(/^Did you mean one of these\?\n/);
    expect(choice.audience).toBe('caller');
    expect(choice.labels.length).toBeGreaterThanOrEqual(2);
    expect(choice.labels.length).toBeLessThanOrEqual(3);
    for (const label of choice.labels) {
      const chosen = said(await bot.press(choice.action(label)));
      expect([chosen.mode, chosen.audience]).toEqual(['replace', 'caller']);
      expect(chosen.text).toContain(`› ${label} · guide`);
      expect(chosen.labels).toContain('Share');
    }
  });

  it('in public stays, and each reader opens a copy of their own', async () => {
    const choice = said(await bot.mention(await undecided(), inThread));
    expect(choice.audience).toBe('place');
    const [label = ''] = choice.labels;
    const opened = said(await bot.press(choice.action(label), { ...inThread, ...asBob }));
    expect([opened.mode, opened.audience]).toEqual(['new', 'caller']);
  });

  it('is what the talk goes on about', async () => {
    const choice = said(await bot.mention(await undecided(), inDirect));
    const label = choice.labels[1] ?? '';
    await bot.press(choice.action(label), inDirect);
    expect(said(await bot.mention('and the exam tip?', inDirect)).text).toContain(`› ${label} · guide`);
  });
});

describe('Share', () => {
  it('shows everybody what the asker saw, to be judged but not shared again', async () => {
    const seen = said(await bot.command(driftQuestion));
    const shared = said(await bot.press(seen.action('Share')));
    expect([shared.audience, shared.mode]).toEqual(['place', 'new']);
    expect(shared.text).toBe(`“Ann asked: what detects drift?”\n${seen.text}`);
    expect(shared.labels).toEqual(seen.labels.filter(label => label !== 'Share'));
  });

  it('shows the passage that was asked for', async () => {
    const seen = said(await bot.command('an example of drift that Model Monitor finds'));
    expect(seen.text).toContain('loan approval');
    expect(said(await bot.press(seen.action('Share'))).text).toBe(
      `“Ann asked: an example of drift that Model Monitor finds”\n${seen.text}`,
    );
  });

  it.each([
    ['Can Model Monitor run on a schedule?', 'Yes: '],
    ['what is data drift?', 'Data drift: '],
  ])('shows what answers %s before the card', async (question, first) => {
    const seen = said(await bot.command(question));
    expect(seen.text.startsWith(first)).toBe(true);
    expect(said(await bot.press(seen.action('Share'))).text).toBe(`“Ann asked: ${question}”\n${seen.text}`);
  });

  it('is done once, however often it is pressed, and in each place', async () => {
    const share = said(await bot.command(driftQuestion)).action('Share');
    const both = (await Promise.all([bot.press(share), bot.press(share)])).map(said);
    expect(both.map(({ audience }) => audience).toSorted()).toEqual(['caller', 'place']);
    const again = said(await bot.press(share));
    expect([again.text, again.audience, again.mode]).toEqual(['Already shared above.', 'caller', 'new']);
    expect(said(await bot.press(share, inThread)).audience).toBe('place');
    const other = said(await bot.command(driftQuestion)).action('Share');
    expect(said(await bot.press(other)).audience).toBe('place');
  });

  it('is repeated to nobody when the platform sends the press twice', async () => {
    const share = said(await bot.command(driftQuestion)).action('Share');
    expect(said(await bot.press(share, { eventId: 'twice' })).audience).toBe('place');
    expect(await bot.press(share, { eventId: 'twice' })).toEqual({ kind: 'none' });
  });

  it('names the topic of what was opened beside an answer, as it is not what was asked', async () => {
    const seen = said(await bot.mention(driftQuestion));
    const opened = said(await bot.press(seen.action('Clarify'), asBob));
    const shared = said(await bot.press(opened.action('Share'), asBob));
    expect(shared.text).toBe(`“Bob shares: Clarify”\n${opened.text}`);
    expect(said(await bot.press(opened.action('Share'), asBob)).text).toBe('Already shared above.');
    const same = said(await bot.press(seen.action('Clarify'))).action('Share');
    expect(said(await bot.press(same)).text).toContain('“Ann shares: Clarify”');
  });

  it.each([
    ['topics', 'Topics'],
    ['cheatsheet', 'Cheat sheet'],
  ])('of %j says what it is', async (text, title) => {
    const share = said(await bot.command(text)).action('Share');
    expect(said(await bot.press(share)).text).toMatch(new RegExp(`^“Ann shares: ${title}”\n`));
  });

  it('repeats what was asked as text alone', async () => {
    const hostile = { userName: '<!channel> [x](https://evil.example)' };
    const seen = said(await bot.command('<@U1> @everyone what detects drift?', hostile));
    const reply = await bot.press(seen.action('Share'), hostile);
    if (reply.kind !== 'message') throw new Error('expected a message');
    expect(reply.message.parts[0]).toEqual({
      kind: 'quote',
      spans: [{ text: '<!channel> [x](https://evil.example) asked: <@U1> @everyone what detects drift?' }],
    });
  });

  it('is not offered for what it cannot show: the verdict on pasted options', async () => {
    const seen = said(await bot.command('Which feature detects drift in production?\nA. Canvas\nB. Model Monitor'));
    expect(seen.text).toMatch(/^The guide supports B: Model Monitor/);
    const shared = seen.labels.includes('Share') ? said(await bot.press(seen.action('Share'))).text : seen.text;
    expect(shared).toBe(seen.text);
  });
});

describe('a related topic', () => {
  it('opens beside the answer, for the reader who pressed', async () => {
    const seen = said(await bot.mention(driftQuestion));
    const opened = said(await bot.press(seen.action('Clarify'), asBob));
    expect([opened.audience, opened.mode]).toEqual(['caller', 'new']);
    expect(opened.text).toContain('Clarify detects bias');
    expect(opened.labels).toContain('Share');
    expect(said(await bot.press(seen.action('Clarify'), inDirect)).labels).not.toContain('Share');
  });

  it('leads on, as far as one likes', async () => {
    let seen: Said = said(await bot.command('compare Canvas and JumpStart'));
    for (const label of ['JumpStart', 'Canvas', 'DeepAR', 'JumpStart', 'Model Registry']) {
      seen = said(await bot.press(seen.action(label)));
      expect(seen.text).toContain(`› ${label} · guide`);
    }
  });
});

describe('judging an answer', () => {
  let answer: Said;
  beforeEach(async () => {
    answer = said(await bot.mention(driftQuestion));
  });
  const complain = async (reason: string, from: From = {}): Promise<Said> => {
    const asking = said(await bot.press(answer.action('Not helpful'), from));
    return said(await bot.press(asking.action(reason), from));
  };

  it('as helpful is thanked for and is no gap', async () => {
    expect(said(await bot.press(answer.action('Helpful'))).text).toContain('Thank you');
    expect(await gaps()).toEqual([]);
  });

  it('as not helpful asks for the reason, in private', async () => {
    const asking = said(await bot.press(answer.action('Not helpful')));
    expect(asking.labels).toEqual(['It is wrong', 'Not what I asked', 'Out of date', 'In my own words…']);
    expect(asking.audience).toBe('caller');
    expect(await gaps()).toEqual([]);
  });

  it.each([
    ['It is wrong', 'wrong'],
    ['Not what I asked', 'off_topic'],
    ['Out of date', 'outdated'],
  ])('as “%s” is noted with the question and the topic', async (label, reason) => {
    const thanks = await complain(label);
    expect([thanks.mode, thanks.audience]).toEqual(['replace', 'caller']);
    expect(await gaps()).toMatchObject([{ reason, question: driftQuestion, topic: 'model-monitor', count: 1 }]);
  });

  it('counts once for each person: the last word', async () => {
    await complain('It is wrong');
    await complain('Out of date', { at: later({ minutes: 1 }) });
    await complain('Out of date', asBob);
    expect(await gaps()).toMatchObject([{ reason: 'outdated', count: 2 }]);
    await bot.press(answer.action('Helpful'), { at: later({ minutes: 2 }) });
    expect(await gaps()).toMatchObject([{ reason: 'outdated', count: 1 }]);
  });

  it('in own words opens a form, whose text reaches the curators', async () => {
    const asking = said(await bot.press(answer.action('Not helpful')));
    const reply = await bot.press(asking.action('In my own words…'));
    if (reply.kind !== 'form') throw new Error('expected a form');
    expect(decodeAction(reply.form.submit)?.kind).toBe('comment');
    expect(reply.form.fields).toMatchObject([{ id: 'comment', kind: 'text', required: true }]);
    const thanks = said(await bot.submit(reply.form.submit, { comment: '  the step names changed  ' }));
    expect(thanks.text).toContain('Thank you');
    expect(await gaps()).toMatchObject([
      { reason: 'other', question: driftQuestion, topic: 'model-monitor', comments: 'the step names changed' },
    ]);
  });

  it('works for what was opened by a button, too', async () => {
    answer = said(await bot.press(said(await bot.command('compare Canvas and DeepAR')).action('DeepAR')));
    await complain('It is wrong');
    expect(await gaps()).toMatchObject([{ reason: 'wrong', topic: 'deepar', count: 1 }]);
  });
});
