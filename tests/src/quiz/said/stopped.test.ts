import { describe, expect, it } from 'vitest';
import type { PlaceRef } from '../../../../src/chat.ts';
import { stopNotice } from '../../../../src/quiz/said/stopped.ts';
import { plainText } from '../../../../src/text/plain.ts';
import { schedule } from '../../rules/fixtures.ts';

const place = 'T1/general' as PlaceRef;

describe('that a quiz has stopped', () => {
  it.each([
    ['forbidden', 'Invite me to it, and give me the rights to see it, to write messages, to open threads'],
    ['not_found', 'archived or gone, or I was removed from it. Bring it back and invite me'],
    ['empty', 'Nobody answered the last three rounds'],
  ] as const)('for the reason %s is told with its channel and how to mend it', (reason, mend) => {
    const notice = stopNotice(schedule(), reason, place);
    const text = plainText(notice);
    expect(text).toMatch(/^Your quiz has stopped: its channel \(09:00-17:00 Europe\/Berlin mon-fri 1\)\. /);
    expect(text).toContain(mend);
    expect(text).toMatch(/\nThen start it again there: quiz on$/);
    const links = notice.parts.flatMap(part => (part.kind === 'text' ? part.spans : [])).filter(span => span.place);
    expect(links).toEqual([{ text: 'its channel', place }]);
  });
});
