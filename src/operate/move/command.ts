import { StartError } from '../../errors.ts';

/** The two databases that `npm run move` names, as in `DATABASE_URL`. Throws a `StartError` on other words. */
export function endsNamed([from, to, ...more]: readonly string[]): [from: string, to: string] {
  if (from === undefined || to === undefined || more.length > 0)
    throw new StartError([
      'Name two databases: npm run move -- sqlite:data/smgov.db postgres://user@host/database; PGPASSWORD may hold the password.',
    ]);
  return [from, to];
}
