/** What comes in is bounded here, once, so that nothing behind it has to expect a text without end or a zone of no map. */
import type { Inbound, Origin, PersonRef, Reply } from './chat.ts';
import * as replies from './replies.ts';
import { isZone } from './rules/zones.ts';

/** Longer than any exam question with its options; beyond it somebody pasted a document. */
export const longestText = 4_000;
/** A word for each five characters and more: text of one-letter words takes as much work as a longer one. */
const mostWords = 800;
/** Discord suggests for options of up to 100 letters; nobody types a longer beginning. */
const longestBeginning = 100;
/** As a form's field takes it on every platform. */
const longestValue = 4_000;
const mostValues = 25;
const longestName = 80;

/** Either an event of bearable size, or what to say to one that is not. */
export type Admitted<I extends Inbound> = { ok: true; inbound: I } | { ok: false; reply: Reply };

/** Bounds an event. The time that this takes grows with the length of its text and with nothing else. */
export function admit<I extends Inbound>(inbound: I): Admitted<I> {
  const bounded = { ...inbound, origin: trusted(inbound.origin) };
  switch (bounded.kind) {
    case 'command':
    case 'mention': {
      const text = bounded.text.length > longestText ? bounded.text : composed(bounded.text);
      return isTooLong(text)
        ? { ok: false, reply: replies.tooLong(longestText) }
        : { ok: true, inbound: { ...bounded, text } };
    }
    case 'suggest':
      return { ok: true, inbound: { ...bounded, text: unfolded(bounded.text, longestBeginning) } };
    case 'submit':
      return { ok: true, inbound: { ...bounded, values: bearable(bounded.values) } };
    default:
      return { ok: true, inbound: bounded };
  }
}

/** With the marks of each letter in their order: to put them there takes the square of their number, so it is done once. */
const composed = (text: string): string => text.normalize('NFC');

/** So many letters one ligature can unfold to: U+FDFA. */
const mostUnfolded = 18;

/** The text is measured as the search reads it. */
function isTooLong(text: string): boolean {
  // As nearly all are, and then it has no more words than letters.
  if (text.length * mostUnfolded <= longestText) return false;
  if (text.length > longestText || text.normalize('NFKD').length > longestText) return true;
  let words = 1;
  for (let i = 0; i < text.length; i++) if (/\s/.test(text[i] ?? '')) words++;
  return words > mostWords;
}

/** The text, or so much of its beginning that it is admitted. */
export function readable(text: string): string {
  let read = composed(text.slice(0, longestText));
  while (isTooLong(read)) read = read.slice(0, read.length / 2);
  return read;
}

const unfolded = (text: string, most: number): string =>
  text.slice(0, most).normalize('NFKC').slice(0, most).toWellFormed();

const bearable = (values: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(values)
      .slice(0, mostValues)
      .map(([id, value]) => [id, value.slice(0, longestValue)]),
  );

/** Ids of platforms are longer than that, and hardly a name ends like one. */
const shortestId = 8;

/**
 * What a platform reports of a person is checked like what the person types. The name is '' where there is none, or
 * where the person's id stands for it: then the name that is known stays.
 */
function trusted(origin: Origin): Origin {
  const told = origin.userName.toWellFormed().replaceAll(/\s+/g, ' ').trim().slice(0, longestName).toWellFormed();
  const isId = told.length >= shortestId && origin.user.endsWith(told);
  return {
    ...origin,
    userName: isId ? '' : told,
    zone: origin.zone !== null && isZone(origin.zone) ? origin.zone : null,
  };
}

/** How much one person may ask in a minute: more than anybody reads, and far less than would hold up others. */
const usualAMinute = 30;
/** Persons remembered at once; beyond, the memory starts anew. */
const mostPersons = 10_000;

/** Is it within what a person may ask in one minute, the first beyond, or one of those after that? */
type Within = 'yes' | 'first beyond' | 'beyond';

export function createLimit(most = usualAMinute): (person: PersonRef, at: Temporal.Instant) => Within {
  let minute = 0;
  const counts = new Map<PersonRef, number>();
  return (person, at) => {
    const now = Math.floor(at.epochMilliseconds / 60_000);
    if (now !== minute || counts.size >= mostPersons) counts.clear();
    minute = now;
    const count = (counts.get(person) ?? 0) + 1;
    counts.set(person, count);
    if (count <= most) return 'yes';
    return count === most + 1 ? 'first beyond' : 'beyond';
  };
}
