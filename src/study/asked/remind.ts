/** `remind`: when a person is reminded, and in which zone. */
import type { ActionOf } from '../../actions.ts';
import type { Press, Reply, Submit } from '../../chat.ts';
import type { RequestOf } from '../../commands.ts';
import type { Asker } from '../../quiz/asked/place.ts';
import { type ReadReminder, type ReminderWish, readReminder } from '../../rules/remind.ts';
import type { Store } from '../../store/store.ts';
import { toCaller } from '../../text/build.ts';
import * as texts from '../said/remind.ts';

export function createRemind({ quiz, study }: Store) {
  const show = async ({ origin }: Asker, changed: boolean): Promise<Reply> =>
    toCaller(texts.reminderMessage(await study.reminder(origin.person), changed));

  /** The zone where none was chosen: the person's own as far as it is known, else that of the channel. */
  const zoneFor = async ({ origin, at }: Asker): Promise<{ zone: string; isOwn: boolean } | null> => {
    const [set, learner] = await Promise.all([study.reminder(origin.person), study.learner(origin, at)]);
    const own = set?.ownZone ?? origin.zone ?? learner.known;
    if (own) return { zone: own, isOwn: true };
    const schedule = await quiz.scheduleOf(origin.place);
    return schedule && { zone: schedule.schedule.zone, isOwn: false };
  };

  const save = async (asker: Asker, { time, zone, rounds }: ReminderWish): Promise<Reply> => {
    const { origin, at } = asker;
    const known = zone ? null : await zoneFor(asker);
    if (time && !zone && !known)
      return { kind: 'form', form: texts.zoneForm(time.toString({ smallestUnit: 'minute' }), '') };
    const chosen = zone ?? (known && !known.isOwn ? known.zone : undefined);
    await study.saveReminder(
      origin,
      {
        ...(time !== undefined && { time }),
        // What the profile says anyway is followed, also when it changes.
        ...(chosen !== undefined && { zone: chosen === origin.zone ? null : chosen }),
        ...(rounds !== undefined && { rounds }),
      },
      at,
    );
    return show(asker, true);
  };

  return {
    async command(asker: Asker, { rest }: RequestOf<'remind'>): Promise<Reply> {
      const read = readReminder(rest);
      if (!read || Object.keys(read.ok ? read.wish : read).length === 0) return show(asker, false);
      return read.ok ? save(asker, read.wish) : toCaller(texts.reminderProblem(read));
    },
    async off({ origin, at }: Press, kind: texts.ReminderKind): Promise<Reply> {
      await study.saveReminder(origin, kind === 'day' ? { time: null } : { rounds: false }, at);
      return toCaller(texts.turnedOff(kind));
    },
    /** The form for a time and a zone, as it was filled in before. */
    zone(_: Press, { draft }: ActionOf<'own'>): Reply {
      const [time = '', zone = ''] = draft.split('|');
      return { kind: 'form', form: texts.zoneForm(time, zone) };
    },
    async zoned(submit: Submit): Promise<Reply> {
      const { time = '', zone = '' } = submit.values;
      const [clock, place] = [readReminder(time), readReminder(zone)];
      const problems = {
        ...(!(clock?.ok && clock.wish.time) && { time: texts.problemOf(wrong(clock, 'time', time)) }),
        ...(!(place?.ok && place.wish.zone) && { zone: texts.problemOf(wrong(place, 'zone', zone)) }),
      };
      if (Object.keys(problems).length > 0 || !clock?.ok || !place?.ok)
        return { kind: 'form', form: texts.zoneForm(time, zone, problems) };
      return save(submit, { ...clock.wish, ...place.wish });
    },
  };
}

type Wrong = Exclude<ReadReminder, { ok: true }>;

/** What was wrong with a field that holds no such part. */
export function wrong(read: ReadReminder | null, part: Wrong['part'], text: string): Wrong {
  return read && !read.ok && read.part === part
    ? read
    : { ok: false, part, text, suggestions: suggestionsFor(part, text) };
}

const suggestionsFor = (part: Wrong['part'], text: string): string[] => {
  if (part === 'time') return [];
  const read = readReminder(`08:30 ${text}`);
  return read && !read.ok ? read.suggestions : [];
};
