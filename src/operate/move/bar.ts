/** Told again and again: how much of all is done. */
export type ShowProgress = (done: number, of: number) => void;

type Out = { isTTY?: boolean; write(text: string): unknown };

const width = 30;
/** Between two lines where there is no terminal, so that they do not fill a log; between two pictures where there is one. */
const pauses = { lines: 2_000, bar: 100 };

/** A bar that is drawn over itself in a terminal, and plain lines elsewhere. `milliseconds` is a clock that never goes back. */
export function createBar(out: Out, milliseconds: () => number): ShowProgress {
  let last = Number.NEGATIVE_INFINITY;
  return (done, of) => {
    const isLast = done >= of;
    if (!isLast && milliseconds() - last < (out.isTTY ? pauses.bar : pauses.lines)) return;
    last = milliseconds();
    const share = of === 0 ? 1 : done / of;
    if (!out.isTTY) return void out.write(`${done} of ${of} rows\n`);
    const full = Math.round(share * width);
    out.write(`\r[${'#'.repeat(full)}${'.'.repeat(width - full)}] ${done} of ${of} rows${isLast ? '\n' : ''}`);
  };
}
