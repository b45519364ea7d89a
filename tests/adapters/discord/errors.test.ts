import { DiscordAPIError, HTTPError } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { deliveryError, directError } from '../../../adapters/discord/errors.ts';
import { startError } from '../../../adapters/discord/start.ts';
import { DeliveryError, type DeliveryProblem } from '../../../src/errors.ts';

const api = (status: number, code: number) =>
  new DiscordAPIError({ code, message: 'no' }, code, status, 'POST', 'http://127.0.0.1/x', {});
const connection = (code: string) => Object.assign(new Error(code), { code });

describe('a refusal of a direct message', () => {
  it.each<[DeliveryProblem, number, number]>([
    ['forbidden', 403, 50007],
    ['forbidden', 400, 50278],
    ['not_found', 404, 10013],
    ['bot', 403, 50001],
    ['bot', 403, 20026],
    ['bot', 401, 0],
    ['rate_limited', 400, 40003],
  ])('is %s for %i %i: only what is the person’s own ends anything of theirs', (problem, status, code) => {
    expect(directError(api(status, code))).toMatchObject({ problem, code: String(code) });
  });
});

describe('an error of Discord', () => {
  it.each<[DeliveryProblem, number, number]>([
    ['bot', 401, 0],
    ['forbidden', 403, 50001],
    ['forbidden', 403, 50013],
    ['forbidden', 403, 50007],
    ['forbidden', 400, 50008],
    ['forbidden', 400, 50024],
    ['forbidden', 400, 160002],
    ['forbidden', 400, 50278],
    ['forbidden', 400, 160005],
    ['forbidden', 400, 160006],
    ['not_found', 404, 10003],
    ['not_found', 404, 10008],
    ['not_found', 404, 10062],
    ['not_found', 401, 50027],
    ['not_found', 400, 50083],
    ['invalid', 400, 50035],
    ['invalid', 413, 40005],
    ['invalid', 400, 40060],
    ['invalid', 400, 999_999],
    ['not_found', 404, 10015],
    ['not_found', 404, 10013],
    ['not_found', 404, 10007],
    ['forbidden', 400, 160007],
    ['rate_limited', 400, 40003],
    ['rate_limited', 400, 20028],
    ['rate_limited', 400, 20029],
    ['rate_limited', 429, 40062],
    ['unavailable', 400, 40004],
    ['rate_limited', 429, 30046],
    ['rate_limited', 400, 20016],
    ['unavailable', 429, 130000],
  ])('is %s for status %i and code %i', (problem, status, code) => {
    const error = deliveryError(api(status, code));
    expect(error).toMatchObject({ problem, code: String(code) });
    expect(error.retryAfter).toEqual(problem === 'rate_limited' ? expect.any(Number) : undefined);
  });

  it.each<[DeliveryProblem, unknown]>([
    ['unavailable', new HTTPError(503, 'Service Unavailable', 'POST', 'x', {})],
    ['unknown_outcome', new HTTPError(504, 'Gateway Timeout', 'POST', 'x', {})],
    ['unavailable', connection('ECONNREFUSED')],
    ['unavailable', connection('ENOTFOUND')],
    ['unknown_outcome', connection('ECONNRESET')],
    ['unknown_outcome', connection('UND_ERR_SOCKET')],
    ['unknown_outcome', new DOMException('This operation was aborted', 'AbortError')],
    ['bot', new Error('Expected token to be set for this request, but none was present')],
    ['invalid', new TypeError('a bug of ours')],
    ['invalid', undefined],
  ])('is %s for %s', (problem, error) => {
    expect(deliveryError(error)).toMatchObject({ problem, cause: error });
  });

  it('stays as it is once translated', () => {
    const error = new DeliveryError('not_found', '10003');
    expect(deliveryError(error)).toBe(error);
  });
});

describe('a failed start', () => {
  it.each([4004, 4010, 4011, 4012, 4013, 4014])('says what to do about close code %i', code => {
    expect(startError(new Error('closed'), code).problems[0]).not.toContain('could not be reached');
  });

  it('names the token and where to find a new one', () => {
    const [problem] = startError(api(401, 0), undefined).problems;
    expect(problem).toMatch(/DISCORD_TOKEN.*discord\.com\/developers\/applications.*"Bot".*"Reset Token"/);
  });

  it('names the address where Discord was not reached', () => {
    const [problem] = startError(connection('ECONNREFUSED'), undefined).problems;
    expect(problem).toMatch(/could not be reached \(ECONNREFUSED\).*DISCORD_API_URL/);
  });
});
