/** What can happen in a scene. */
import type { MessageRef, Origin } from '../../chat.ts';
import type { PauseReason } from '../../rules/schedule.ts';
import { ann, channel, type Person, type Step } from './stage.ts';

const post = 'play:message:0' as MessageRef;

export const types =
  (text: string, by: Person = ann, where: Partial<Origin> = {}): Step =>
  stage =>
    stage.hears({ kind: 'command', text }, by, where);
export const mentions =
  (text: string, by: Person = ann, where: Partial<Origin> = {}): Step =>
  stage =>
    stage.hears({ kind: 'mention', text }, by, where);
/** Presses the newest button with this label. */
export const presses =
  (label: string, by: Person = ann, where: Partial<Origin> = {}): Step =>
  stage =>
    stage.hears({ kind: 'press', action: stage.button(label), message: post }, by, where);
/** Taps an option of the newest round that has it, "A" of its only question or "2C", whatever its button is called. */
export const picks =
  (option: string, by: Person): Step =>
  stage => {
    const [, number = '', letter = ''] = /^(\d?)([A-Z])$/.exec(option) ?? [];
    return stage.hears({ kind: 'press', action: stage.option(Number(number || 1) - 1, letter), message: post }, by);
  };
/** Presses a button of long ago. */
export const taps =
  (action: string): Step =>
  stage =>
    stage.hears({ kind: 'press', action, message: post }, ann);
/** Fills the form that was opened last in so, and leaves the rest of it as it stands. */
export const sends =
  (values: Record<string, string>, by: Person = ann): Step =>
  stage => {
    const { fields, submit } = stage.form();
    const initial = Object.fromEntries(fields.map(({ id, initial = '' }) => [id, initial]));
    return stage.hears({ kind: 'submit', form: submit, values: { ...initial, ...values } }, by);
  };
export const waits =
  (time: Temporal.DurationLike): Step =>
  stage =>
    stage.waits(time);
export const stops =
  (reason: PauseReason): Step =>
  async stage =>
    void (await stage.store.quiz.pauseSchedule(channel, reason));

/** The channel takes no posts from now on. */
export const refuses =
  (problem: 'forbidden' | 'not_found'): Step =>
  async stage =>
    stage.refuse(problem);
