/** Failures of a call before its connection stood, by Node's and undici's codes: the other side cannot have seen it. */
const neverSent: ReadonlySet<string> = new Set([
  ...['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'ENETUNREACH', 'EHOSTUNREACH', 'UND_ERR_CONNECT_TIMEOUT'],
]);

/** What is known of a call that ended with such a code. */
export const outcomeOf = (code: string): 'unavailable' | 'unknown_outcome' =>
  neverSent.has(code) ? 'unavailable' : 'unknown_outcome';
