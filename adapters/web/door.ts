import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';

/** Who may open the page: on this machine anybody, from elsewhere who knows the password. */
export type Door = {
  /** May this request be answered? */
  knows(request: IncomingMessage): boolean;
  /** Is it the page's own doing, and not that of another site in the same browser? */
  isOwn(request: IncomingMessage): boolean;
  /** Takes a password; whether it is the right one. The browser then keeps a cookie until the bot starts again. */
  admit(password: string, response: ServerResponse): boolean;
};

const cookie = 'smgov_try';

/** `password` null: the page is for this machine alone, and asked for by one of its own names. */
export function createDoor(password: string | null): Door {
  const pass = digest(`pass ${password}`).toString('hex');
  return {
    knows(request) {
      if (password === null) return isHere(request.headers.host);
      const given = new RegExp(`(?:^|; )${cookie}=([0-9a-f]{64})(?:;|$)`).exec(request.headers.cookie ?? '')?.[1];
      return given !== undefined && same(given, pass);
    },
    isOwn({ headers: { origin, host } }) {
      return origin !== undefined && URL.canParse(origin) && new URL(origin).host === host;
    },
    admit(given, response) {
      if (password === null || !same(given.trim(), password)) return false;
      response.setHeader('set-cookie', `${cookie}=${pass}; Path=/try; HttpOnly; SameSite=Strict`);
      return true;
    },
  };
}

/** A name that somebody else's site could have led here, by a record of its own that names this machine, is refused. */
const isHere = (host = ''): boolean => /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/i.test(host);

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/** In a time that tells nothing of where they differ, or of their lengths. */
const same = (one: string, other: string): boolean => timingSafeEqual(digest(one), digest(other));

/** The names of this machine for itself: who listens there is not reached from elsewhere. */
export const isLoopback = (host: string): boolean => /^(?:localhost|127(?:\.\d{1,3}){3}|::1)$/i.test(host);
