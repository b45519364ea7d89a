import { spawn } from 'node:child_process';

/** What opens an address on a system, by Node's name for it. */
const openers: Readonly<Record<string, string>> = { darwin: 'open', win32: 'explorer' };

/** Opens an address in the browser of whoever sits at this machine; where there is none, nothing happens. */
export function openInBrowser(address: string, system: string): void {
  spawn(openers[system] ?? 'xdg-open', [address], { stdio: 'ignore', detached: true })
    .on('error', () => {})
    .unref();
}
