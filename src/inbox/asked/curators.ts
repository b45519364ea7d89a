/** Who may work on the inbox: admins, and those whom they name. */
import { hash } from 'node:crypto';
import type { Origin, Reply, Spoken } from '../../chat.ts';
import type { RequestOf } from '../../commands.ts';
import { type Asker, isChannel } from '../../quiz/asked/place.ts';
import type { Store } from '../../store/store.ts';
import { toCaller } from '../../text/build.ts';
import * as texts from '../said/curators.ts';

/** More would not be read. */
const mostChanges = 20;

export function createCurators({ store: { inbox } }: { store: Store }) {
  /** In a direct message nobody is an admin of anything that others see. */
  const isAdmin = (origin: Origin): boolean => origin.isAdmin && isChannel(origin);

  const note = (
    { origin, at, eventId }: Asker & { eventId?: string },
    what: string,
    place: Origin['place'] | null = origin.place,
  ): Promise<void> => {
    const id = hash('sha256', `${eventId ?? at.epochMilliseconds} ${origin.person} ${what}`).slice(0, 16);
    return inbox.noteChange(origin, { id, place, what, at });
  };

  const list = async (): Promise<Reply> =>
    toCaller(texts.curatorList((await inbox.curators()).map(({ name }) => name)));

  return {
    isCurator: async (origin: Origin): Promise<boolean> => isAdmin(origin) || inbox.isCurator(origin.person),
    note,

    async command(spoken: Spoken, { removes, rest }: RequestOf<'curators'>): Promise<Reply> {
      const { origin, at, people = [] } = spoken;
      if (!isAdmin(origin)) return toCaller(texts.adminsName);
      if (rest === '') return list();
      const [meant] = people;
      if (removes) {
        const known = await inbox.curators();
        const wanted = rest.replace(/^@/, '').trim().toLowerCase();
        const curator = known.find(({ person, name }) => person === meant?.person || name.toLowerCase() === wanted);
        if (!curator || !(await inbox.removeCurator(curator.person))) return toCaller(texts.noCurator(rest));
        await note(spoken, 'curators remove', null);
        return toCaller(texts.curatorRemoved(curator.name));
      }
      if (!meant) return toCaller(texts.nobodyNamed(rest));
      if (!(await inbox.nameCurator(meant, origin, at))) return toCaller(texts.curatorAlready(meant.name));
      await note(spoken, 'curators @name', null);
      return toCaller(texts.curatorNamed(meant.name));
    },

    async log({ origin }: Spoken): Promise<Reply> {
      if (!isAdmin(origin)) return toCaller(texts.adminsLog);
      return toCaller(texts.changeLog(await inbox.changes(origin.place, mostChanges), origin.zone ?? 'UTC'));
    },
  };
}
