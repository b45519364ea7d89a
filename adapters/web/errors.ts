import { DeliveryError, StartError } from '../../src/errors.ts';

/** Why the page cannot be served, and what to do. */
export function listenError(error: NodeJS.ErrnoException, host: string, port: number): StartError {
  if (error.code === 'EADDRINUSE')
    return new StartError([`PORT ${port} is in use by another program. Set PORT to a free one.`], error);
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND')
    return new StartError([`WEB_HOST ${host} is no address of this machine. 0.0.0.0 stands for all of them.`], error);
  return new StartError([`The page cannot be served on ${host}, port ${port} (${error.code}).`], error);
}

/** What the log should hold of a failure. */
export const explain = (error: unknown): object =>
  error instanceof DeliveryError ? { problem: error.problem, code: error.code } : { err: error };
