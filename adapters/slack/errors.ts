import { webApi } from '@slack/bolt';
import { DeliveryError, type DeliveryProblem } from '../../src/errors.ts';
import { outcomeOf } from '../kit/network.ts';

/** Slack's own words, by what they mean for the core. A word that is not listed is a refused payload. */
const meanings: Partial<Record<DeliveryProblem, readonly string[]>> = {
  rate_limited: ['ratelimited', 'rate_limited', 'message_limit_exceeded'],
  forbidden: [
    // Where the bot was removed from a private channel, Slack says that there is no such channel.
    ...['not_in_channel', 'channel_not_found', 'user_not_in_channel', 'no_permission', 'access_denied'],
    ...['restricted_action', 'restricted_action_read_only_channel', 'restricted_action_thread_locked'],
    ...['restricted_action_thread_only_channel', 'restricted_action_non_threadable_channel'],
    ...['cannot_reply_to_message', 'cant_update_message', 'edit_window_closed', 'messages_tab_disabled'],
    ...['missing_scope', 'not_allowed_token_type', 'team_access_not_granted', 'ekm_access_denied'],
    ...['org_login_required', 'cannot_dm_bot', 'user_disabled', 'user_not_visible'],
  ],
  not_found: [
    ...['is_archived', 'is_inactive', 'message_not_found', 'thread_not_found', 'user_not_found', 'users_not_found'],
    ...['team_not_found', 'expired_url', 'used_url'],
  ],
  unavailable: ['service_unavailable', 'team_added_to_org', 'request_timeout'],
  // Slack documents both with "some aspect of the operation" that may have succeeded.
  unknown_outcome: ['internal_error', 'fatal_error'],
  bot: ['not_authed', 'invalid_auth', 'account_inactive', 'token_revoked', 'token_expired'],
};

const problemOf = new Map(
  Object.entries(meanings).flatMap(([problem, codes]) => codes.map(code => [code, problem as DeliveryProblem])),
);

/** The layout was refused, so the same words without layout may pass. */
export const layoutRefusals: ReadonlySet<string> = new Set([
  ...['invalid_blocks', 'invalid_blocks_format', 'msg_blocks_too_long', 'msg_too_long'],
]);

/** Seconds to wait where Slack names none. */
const defaultWait = 30;

/** Slack's edge or a proxy may say nothing, nothing to wait for, or a date: after none of them would a call be taken. */
const waitOf = (seconds: number): number => (seconds > 0 ? seconds : defaultWait);

/** Refusals of a direct message that say nothing of the person: of the app, its token, its scopes or the workspace. */
const notOfPerson: ReadonlySet<string> = new Set([
  ...['missing_scope', 'not_allowed_token_type', 'team_access_not_granted', 'ekm_access_denied', 'org_login_required'],
  ...['messages_tab_disabled', 'access_denied', 'no_permission', 'restricted_action', 'team_not_found'],
]);

/** The same of a call for a direct message: what is not the person's to mend is a trouble of the bot. */
export function directError(error: unknown): DeliveryError {
  const failure = deliveryError(error);
  const { problem, code } = failure;
  const isRefusal = problem === 'forbidden' || problem === 'not_found';
  // A status comes from the edge or from a proxy, which know of nobody's direct messages.
  if (!isRefusal || !(notOfPerson.has(code) || code.startsWith('http_'))) return failure;
  return new DeliveryError('bot', code, { cause: failure.cause });
}

/** Translates whatever a call to Slack threw into the words of the core. */
export function deliveryError(error: unknown): DeliveryError {
  if (error instanceof DeliveryError) return error;
  if (error instanceof webApi.WebAPIRateLimitedError)
    return new DeliveryError('rate_limited', 'ratelimited', { cause: error, retryAfter: waitOf(error.retryAfter) });
  if (error instanceof webApi.WebAPIPlatformError) return refusal(error);
  if (error instanceof webApi.WebAPIHTTPError)
    return new DeliveryError(statusProblem(error.statusCode), `http_${error.statusCode}`, { cause: error });
  const code = networkCode(error);
  return new DeliveryError(outcomeOf(code), code, { cause: error });
}

/** What the log may hold of a failure: the SDK's errors carry what was sent and what came back. */
export function explain(error: unknown): { problem: DeliveryProblem; code: string; stack: string | undefined } {
  const { problem, code, cause } = deliveryError(error);
  const first = cause instanceof Error ? cause : error;
  return { problem, code, stack: first instanceof Error ? first.stack : undefined };
}

function refusal(error: webApi.WebAPIPlatformError): DeliveryError {
  const code = error.data.error;
  // The SDK passes the text of an answer that is not JSON, such as a proxy's error page, in the place of the code.
  if (!/^\w{1,80}$/.test(code)) return new DeliveryError('unknown_outcome', 'not_json', { cause: error });
  const problem = problemOf.get(code) ?? 'invalid';
  if (problem !== 'rate_limited') return new DeliveryError(problem, code, { cause: error });
  const retryAfter = waitOf(error.data.response_metadata?.retryAfter ?? 0);
  return new DeliveryError(problem, code, { cause: error, retryAfter });
}

/**
 * Slack uses no status but 200 and 429 for the Web API; the others come from its edge or from response URLs.
 * A 5xx may be sent after the post was made, and a round must never stand twice, so its outcome is unknown.
 */
function statusProblem(status: number): DeliveryProblem {
  if (status >= 500) return 'unknown_outcome';
  if (status === 404 || status === 410) return 'not_found';
  return status === 401 || status === 403 ? 'forbidden' : 'invalid';
}

/** The code of the innermost network error; the error's name where there is none, such as `TimeoutError`. */
function networkCode(error: unknown): string {
  if (!(error instanceof Error)) return 'no_answer';
  if ('code' in error && typeof error.code === 'string' && !(error instanceof webApi.WebAPIRequestError))
    return error.code;
  return error.cause instanceof Error ? networkCode(error.cause) : error.name;
}
