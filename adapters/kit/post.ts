/** Posts of JSON to whatever addresses a platform gives, over connections that are kept for the next one. */
import { Agent, type Dispatcher } from 'undici';
import type { ProxyConfig } from '../../src/config.ts';
import { proxyAgent } from './proxy.ts';

/** What came back; of a longer text than ours need, the beginning. */
type Posted = { status: number; statusText: string; retryAfter: string | undefined; text: string };

/** Rejects with the error of Node or undici where no answer came, or with a `TimeoutError` where it came too late. */
export type PostJson = (url: string, body: object) => Promise<Posted>;

/**
 * Connections to one host: with half as many, the answers to 64 people who tapped without a rest queued up until they were
 * a second late. Few enough for any host and proxy.
 */
const mostConnections = 128;
/** Bytes of an answer that are kept. Slack says what is wrong in a few words. */
const longestAnswer = 10_000;

/**
 * `timeout` is for a whole post, in milliseconds. The global `fetch` takes six times the processor time, and Node's own
 * client twice. A redirect is an answer like others and not followed. An idle connection is let go after some seconds, as
 * undici has it: of one that the other side ends just now, nobody knows whether it saw the post.
 */
export function createPost({ timeout, proxy }: { timeout: number; proxy: ProxyConfig | null }): PostJson {
  const connections = { connections: mostConnections };
  const agent = proxy
    ? proxyAgent(proxy, { ...connections, proxyTunnel: false, opening: timeout })
    : new Agent(connections);
  return (url, body) => {
    const { origin, pathname, search } = new URL(url);
    const post = { origin, path: `${pathname}${search}`, method: 'POST', body: JSON.stringify(body) };
    const headers = { 'content-type': 'application/json' };
    return new Promise((resolve, reject) => {
      // Undici's own bounds are for parts of a post.
      const bounds = { headersTimeout: 0, bodyTimeout: 0 };
      agent.dispatch({ ...post, headers, ...bounds }, hearing(timeout, resolve, reject));
    });
  };
}

/** Hears the answer to one post. */
function hearing(
  timeout: number,
  resolve: (posted: Posted) => void,
  reject: (error: Error) => void,
): Dispatcher.DispatchHandler {
  const chunks: Buffer[] = [];
  let size = 0;
  let head: Omit<Posted, 'text'> = { status: 0, statusText: '', retryAfter: undefined };
  let tooLate: Error | undefined;
  let post: Dispatcher.DispatchController | undefined;
  const late = setTimeout(() => {
    tooLate = new DOMException('no answer came in time', 'TimeoutError');
    reject(tooLate);
    post?.abort(tooLate);
  }, timeout);
  return {
    onRequestStart(started) {
      post = started;
      if (tooLate) post.abort(tooLate);
    },
    onResponseStart(_, status, headers, statusText = '') {
      head = { status, statusText, retryAfter: headers['retry-after']?.toString() };
    },
    onResponseData(_, chunk) {
      if (size < longestAnswer) chunks.push(chunk);
      size += chunk.length;
    },
    onResponseEnd() {
      clearTimeout(late);
      resolve({ ...head, text: Buffer.concat(chunks).toString().slice(0, longestAnswer) });
    },
    onResponseError(_, error) {
      clearTimeout(late);
      reject(error);
    },
  };
}
