import { watch } from 'node:fs';
import type { Form, Message } from '../chat.ts';
import { StartError } from '../errors.ts';
import { list, message, plain } from '../text/build.ts';
import { checkGuide } from './check.ts';
import { samplesOf, type Tools } from './command.ts';
import type { Preview, Said } from './messages/said.ts';

/** One thing that the bot says: as it is drawn, and what each platform is sent for it. A form has no payload of its own. */
type Look = { name: string; to: string; said: Message | Form; payloads: { platform: string; text: string }[] };
/** `problems` are those of the guide; without a guide that can be read there are no looks. */
export type Gallery = { title: string; looks: Look[]; problems: string[] };

/** What `preview ID` or `messages [NAME]` shows, by the guide as it stands in its folder now. Does not reject for the guide. */
export async function galleryOf(
  words: readonly string[],
  folder: string,
  previews: () => Promise<Preview[]>,
  prepared: Tools['prepared'],
): Promise<Gallery> {
  const title = words.join(' ');
  const { lines, ok } = await checkGuide(folder);
  const problems = ok ? [] : lines.filter(line => !line.startsWith('hint: '));
  try {
    const shown = await previews();
    const named = shown.map(({ platform }) => platform.toLowerCase());
    // All platforms stand side by side there, so one that is named picks nothing.
    const wanted = words.filter((word, i) => i !== 1 || !named.includes(word.toLowerCase()));
    const looks = (await samplesOf(wanted, folder, prepared)).flatMap(({ name, to, said }): Look[] => {
      const one = drawn(said);
      if (!one) return [];
      const payloads = 'parts' in one ? shown.map(({ platform, show }) => ({ platform, text: show(one) })) : [];
      return [{ name, to, said: one, payloads }];
    });
    return { title, looks, problems };
  } catch (error) {
    if (!(error instanceof StartError)) throw error;
    return { title, looks: [], problems: problems.length > 0 ? problems : [...error.problems] };
  }
}

/** What there is to see of something that is said; null where that is nothing. */
function drawn(said: Said): Message | Form | null {
  if (Array.isArray(said)) return message(said);
  if ('parts' in said || 'submitLabel' in said) return said;
  switch (said.kind) {
    case 'none':
      return null;
    case 'message':
      return said.message;
    case 'form':
      return said.form;
    case 'suggestions':
      return message([list(...said.choices.map(({ label }) => [plain(label)]))]);
    default:
      return message([said]);
  }
}

/** Milliseconds in which an editor has written all that it writes at once. */
const settled = 200;

/** Calls back after something in the folder has changed, once for what changes together. The result ends that. */
export function watchFolder(folder: string, changed: () => void): () => void {
  let timer: NodeJS.Timeout | undefined;
  const watcher = watch(folder, { recursive: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(changed, settled);
  });
  return () => {
    clearTimeout(timer);
    watcher.close();
  };
}
