import type { webApi } from '@slack/bolt';
import { z } from 'zod';
import { DeliveryError } from '../../src/errors.ts';
import type { InstallationStore } from '../../src/store/installations/installation-store.ts';
import { Client } from './client.ts';
import { deliveryError } from './errors.ts';
import type { Self } from './parse.ts';
import type { Where, Workspace } from './workspace.ts';

/** What is kept of an installation. A token that expires has with it what the next one is got by. */
const keptSchema = z.object({
  token: z.string(),
  bot: z.string(),
  name: z.string(),
  /** `expires` in epoch milliseconds. */
  renewal: z.object({ token: z.string(), expires: z.number() }).optional(),
});
export type Kept = z.infer<typeof keptSchema>;

type InstalledDeps = {
  store: InstallationStore;
  /** Names this process where it renews a token. */
  holder: string;
  now: () => Temporal.Instant;
  sleep: (milliseconds: number) => Promise<unknown>;
  sdk: webApi.WebClient;
  app: { clientId: string; clientSecret: string };
  build: (client: Client, self: Self) => Workspace;
  /** Told of a workspace that has the bot from now on. */
  gained: (team: string) => void;
  /** Told of a workspace whose token Slack no longer takes. */
  lost: (workspace: Workspace, token: string, code: string) => void;
};

/** Workspaces that are held at once; who comes back after many others is built anew, which costs a look at the database. */
export const mostHeld = 1_000;
/** A token is renewed so long before it expires; Slack's live 12 hours. */
const early = Temporal.Duration.from({ hours: 1 });
/** For a call of up to 10 s, and what is saved after it. */
const leased = Temporal.Duration.from({ seconds: 30 });
/** Milliseconds and number of looks for a token that another process renews. */
const wait = { pause: 500, most: 40 } as const;
/** Slack's words for a token that will not be taken again. One that merely expired is renewed. */
const lostTokens: ReadonlySet<string> = new Set(['token_revoked', 'account_inactive', 'invalid_auth']);
const spentRenewals: ReadonlySet<string> = new Set(['invalid_refresh_token', 'token_revoked', 'invalid_auth']);

/** By so much Slack's clock may be ahead of ours. */
const clocksDiffer = Temporal.Duration.from({ seconds: 60 });

type Held = { workspace: Workspace; kept: Kept };

/** The workspaces that installed the bot: each is built when it is needed, from what the database keeps of it. */
export function createInstalled(deps: InstalledDeps) {
  const { store, sdk, now, lost } = deps;
  const held = new Map<string, Promise<Held | null>>();
  const renew = createRenewal(deps);

  /** The id under which the token stands: the workspace's own, or its organisation's. */
  async function installationOf({ team, org }: Where): Promise<{ id: string; kept: Kept } | null> {
    const own = await store.find(team);
    if (own.kept !== null) return { id: team, kept: read(own.kept) };
    const parent = org ?? own.parent;
    const shared = parent === null || parent === undefined ? null : (await store.find(parent)).kept;
    if (!parent || shared === null) return null;
    if (own.parent !== parent) {
      await store.share(team, parent, now());
      deps.gained(team);
    }
    return { id: parent, kept: read(shared) };
  }

  async function load(where: Where): Promise<Held | null> {
    const found = await installationOf(where);
    if (!found) return null;
    const kept = isLate(found.kept, now(), early) ? await renew(found.id, found.kept) : found.kept;
    if (!kept) return null;
    const { team } = where;
    const refused = (code: string) => {
      held.delete(team);
      if (lostTokens.has(code)) lost(workspace, client.inUse, code);
    };
    const again = async (expired: string) => {
      // Whoever asks for the workspace from now on gets it with the new one.
      held.delete(team);
      const token = (await renew(found.id, kept, expired))?.token ?? null;
      return token === expired ? null : token;
    };
    const client = new Client(sdk, { token: kept.token, team }, { now, refused, renew: again });
    const workspace = deps.build(client, { team, bot: kept.bot, name: kept.name });
    return { workspace, kept };
  }

  /** The newest stand last. */
  function hold(team: string, value: Promise<Held | null>): Promise<Held | null> {
    held.delete(team);
    held.set(team, value);
    const [oldest] = held.keys();
    if (held.size > mostHeld && oldest !== undefined) held.delete(oldest);
    return value;
  }

  return {
    /** null where the bot is not installed. */
    async of(where: Where): Promise<Workspace | null> {
      const known = held.get(where.team);
      const before = await known;
      if (known && before && !isLate(before.kept, now(), early)) {
        hold(where.team, known);
        return before.workspace;
      }
      const current = held.get(where.team);
      const loading = current && current !== known ? current : hold(where.team, load(where));
      try {
        const found = await loading;
        if (!found) held.delete(where.team);
        return found?.workspace ?? null;
      } catch (error) {
        held.delete(where.team);
        throw error;
      }
    },
    async save(id: string, kept: Kept): Promise<void> {
      await store.save(id, JSON.stringify(kept), now());
      held.clear();
      if (id.startsWith('T')) deps.gained(id);
    },
    /**
     * Forgets the token of an installation, and says which workspaces it was for. What Slack told before that
     * installation, and told again only now, is of an older one.
     */
    async end(id: string, told?: Temporal.Instant): Promise<string[]> {
      if (told && (await store.savedAfter(id, told.add(clocksDiffer)))) return [];
      const teams = [id, ...(await store.sharing(id))];
      for (const team of teams) {
        await store.drop(team, now());
        held.delete(team);
      }
      return teams.filter(team => team.startsWith('T'));
    },
    /** Is this the token that is kept for the workspace? A refusal of an older one says nothing of it. */
    async keeps(team: string, token: string | undefined): Promise<string | null> {
      const found = await installationOf({ team });
      return found && found.kept.token === token ? found.id : null;
    },
  };
}

const read = (kept: string): Kept => keptSchema.parse(JSON.parse(kept));

const isLate = ({ renewal }: Kept, now: Temporal.Instant, ahead: Temporal.Duration): boolean =>
  renewal !== undefined && renewal.expires <= now.add(ahead).epochMilliseconds;

/**
 * Renews a token that expires soon, or that Slack refused as `expired` whatever our clock says. What it is got by can be
 * spent once, so one process alone does it, under a lease, and looks again once it has that. null where Slack will give
 * no more.
 */
function createRenewal({ store, holder, now, sleep, sdk, app }: InstalledDeps) {
  const none = Temporal.Duration.from({ seconds: 0 });
  const look = async (id: string): Promise<Kept | null> => {
    const { kept } = await store.find(id);
    return kept === null ? null : read(kept);
  };

  async function ask(id: string, kept: Kept, isGood: boolean): Promise<Kept | null> {
    try {
      const granted = await sdk.oauth.v2.access({
        client_id: app.clientId,
        client_secret: app.clientSecret,
        grant_type: 'refresh_token',
        refresh_token: kept.renewal?.token ?? '',
      });
      const { access_token, refresh_token, expires_in } = granted;
      if (!access_token || !refresh_token || !expires_in) throw new DeliveryError('unknown_outcome', 'no_token');
      const expires = now().add({ seconds: expires_in }).epochMilliseconds;
      const renewed = { ...kept, token: access_token, renewal: { token: refresh_token, expires } };
      await store.save(id, JSON.stringify(renewed), now());
      return renewed;
    } catch (error) {
      const failure = deliveryError(error);
      if (spentRenewals.has(failure.code)) {
        await store.drop(id, now());
        return null;
      }
      if (isGood) return kept;
      throw failure;
    }
  }

  return async (id: string, old: Kept, expired?: string): Promise<Kept | null> => {
    const isDue = (kept: Kept) => isLate(kept, now(), early) || (kept.renewal && kept.token === expired);
    const isGood = (kept: Kept) => !isLate(kept, now(), none) && kept.token !== expired;
    // Of two calls in this process each takes a lease of its own.
    const own = `${holder}:${now().epochMilliseconds}:${sequence++}`;
    for (let looks = 0; looks < wait.most; looks++) {
      if (await store.lease(id, own, now(), now().add(leased))) {
        try {
          const current = await look(id);
          return current && isDue(current) ? await ask(id, current, isGood(current)) : current;
        } finally {
          await store.release(id, own);
        }
      }
      if (isGood(old)) return old;
      await sleep(wait.pause);
      const current = await look(id);
      if (!current || !isDue(current)) return current;
    }
    throw new DeliveryError('unavailable', 'token_not_renewed');
  };
}

let sequence = 0;
