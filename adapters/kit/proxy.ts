import { EnvHttpProxyAgent } from 'undici';
import type { ProxyConfig } from '../../src/config.ts';

/** Goes by the proxy that is set. An empty setting is one: without it, the agent would look for it in the environment. */
export const proxyAgent = (
  { HTTP_PROXY = '', HTTPS_PROXY = '', NO_PROXY = '' }: ProxyConfig,
  options?: EnvHttpProxyAgent.Options,
): EnvHttpProxyAgent =>
  new EnvHttpProxyAgent({ ...options, httpProxy: HTTP_PROXY, httpsProxy: HTTPS_PROXY, noProxy: NO_PROXY });
