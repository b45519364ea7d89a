/** Posts of JSON to whatever addresses a platform gives, over connections that are kept for the next one. */
import http from 'node:http';
import https from 'node:https';
import { urlToHttpOptions } from 'node:url';
import type { ProxyConfig } from '../../src/config.ts';

/** What came back; of a longer text than ours need, the beginning. */
type Posted = { status: number; statusText: string; retryAfter: string | undefined; text: string };

/** Rejects with Node's own error where no answer came, or with the `TimeoutError` where it came too late. */
export type PostJson = (url: string, body: object) => Promise<Posted>;

/** Connections to one host: as many as a burst of answers keeps busy, and few enough for any host and proxy. */
const mostConnections = 64;
/** Characters of an answer that are read. Slack says what is wrong in a few words. */
const longestAnswer = 10_000;

/**
 * `timeout` is for a whole post, in milliseconds. The global `fetch` takes three times the processor time. A redirect is
 * an answer like others and not followed.
 */
export function createPost({ timeout, proxy }: { timeout: number; proxy: ProxyConfig | null }): PostJson {
  const options = { keepAlive: true, maxSockets: mostConnections, ...(proxy && { proxyEnv: proxy }) };
  const agents = { 'http:': new http.Agent(options), 'https:': new https.Agent(options) };
  const post = (url: URL, body: string): Promise<Posted> =>
    new Promise((resolve, reject) => {
      const { request } = url.protocol === 'http:' ? http : https;
      // Given the address itself, Node copies all of its parts several times.
      const { hostname, port, path } = urlToHttpOptions(url);
      const call = request({
        ...{ hostname, port, path },
        method: 'POST',
        agent: agents[url.protocol === 'http:' ? 'http:' : 'https:'],
        headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) },
      });
      let tooLate: Error | undefined;
      // A signal would do the same for a third of what the whole post takes.
      const late = setTimeout(() => {
        tooLate = new DOMException('the post took too long', 'TimeoutError');
        call.destroy(tooLate);
      }, timeout);
      const failed = (error: Error) => {
        clearTimeout(late);
        reject(tooLate ?? error);
      };
      call.on('error', error => {
        // The other side ends idle connections; where it did so just now, it has not seen the post.
        if (call.reusedSocket && 'code' in error && error.code === 'ECONNRESET') {
          clearTimeout(late);
          post(url, body).then(resolve, reject);
        } else failed(error);
      });
      call.on('response', response => {
        let text = '';
        response.setEncoding('utf8');
        response.on('data', (more: string) => {
          if (text.length < longestAnswer) text += more;
        });
        response.on('error', failed);
        response.on('end', () => {
          clearTimeout(late);
          const { statusCode: status = 0, statusMessage: statusText = '', headers } = response;
          resolve({ status, statusText, retryAfter: headers['retry-after'], text: text.slice(0, longestAnswer) });
        });
      });
      call.end(body);
    });
  return (url, body) => post(new URL(url), JSON.stringify(body));
}
