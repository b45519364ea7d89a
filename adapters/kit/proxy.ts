import { EnvHttpProxyAgent, Pool } from 'undici';
import type { ProxyConfig } from '../../src/config.ts';

/** Milliseconds for a proxy to open a way to a host: as long as undici gives a host itself to connect. */
const longestOpening = 10_000;

/**
 * Goes by the proxy that is set. An empty setting is one: without it, the agent would look for it in the environment.
 * `opening` is the milliseconds for a way to a host: undici's five minutes would hold a connection for as long to a proxy
 * that fell silent, and of those to one host there may be only so many.
 */
export const proxyAgent = (
  { HTTP_PROXY = '', HTTPS_PROXY = '', NO_PROXY = '' }: ProxyConfig,
  { opening = longestOpening, ...options }: EnvHttpProxyAgent.Options & { opening?: number } = {},
): EnvHttpProxyAgent =>
  new EnvHttpProxyAgent({
    ...options,
    ...{ httpProxy: HTTP_PROXY, httpsProxy: HTTPS_PROXY, noProxy: NO_PROXY },
    clientFactory: (origin, own) => new Pool(origin, { ...own, headersTimeout: opening }),
  });
