/** Who may work on the inbox: admins, and those whom they name. */
import type { Origin, PlaceRef, Reply, Spoken } from '../../chat.ts';
import type { RequestOf } from '../../commands.ts';
import { noteChange } from '../../quiz/asked/changes.ts';
import { isChannel } from '../../quiz/asked/place.ts';
import type { Store } from '../../store/store.ts';
import { toCaller } from '../../text/build.ts';
import * as texts from '../said/curators.ts';

/** More would not be read. */
const mostChanges = 20;

type Deps = { store: Store; curates?: (place: PlaceRef) => boolean };

export function createCurators({ store, curates = () => true }: Deps) {
  const { inbox } = store;
  /** In a direct message nobody is an admin of anything that others see. */
  const isAdmin = (origin: Origin): boolean => origin.isAdmin && isChannel(origin);
  /** Nor may those of one workspace teach the bot of all, unless it is theirs. */
  const mayName = (origin: Origin): boolean => isAdmin(origin) && curates(origin.place);

  const list = async (): Promise<Reply> =>
    toCaller(texts.curatorList((await inbox.curators()).map(({ name }) => name)));

  return {
    isCurator: async (origin: Origin): Promise<boolean> => mayName(origin) || inbox.isCurator(origin.person),

    async command(spoken: Spoken, { removes, rest }: RequestOf<'curators'>): Promise<Reply> {
      const { origin, at, people = [] } = spoken;
      if (!mayName(origin)) return toCaller(texts.adminsName);
      if (rest === '') return list();
      const [meant] = people;
      if (removes) {
        const known = await inbox.curators();
        const wanted = rest.replace(/^@/, '').trim().toLowerCase();
        const curator = known.find(({ person, name }) => person === meant?.person || name.toLowerCase() === wanted);
        if (!curator || !(await inbox.removeCurator(curator.person))) return toCaller(texts.noCurator(rest));
        await noteChange(store, spoken, 'curators remove', null);
        return toCaller(texts.curatorRemoved(curator.name));
      }
      if (!meant) return toCaller(texts.nobodyNamed(rest));
      if (!(await inbox.nameCurator(meant, origin, at))) return toCaller(texts.curatorAlready(meant.name));
      await noteChange(store, spoken, 'curators @name', null);
      return toCaller(texts.curatorNamed(meant.name));
    },

    async log({ origin }: Spoken): Promise<Reply> {
      if (!isAdmin(origin)) return toCaller(texts.adminsLog);
      return toCaller(
        texts.changeLog(await inbox.changes(origin.place, mayName(origin), mostChanges), origin.zone ?? 'UTC'),
      );
    },
  };
}
