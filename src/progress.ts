/** Told again and again by work that takes long: what is being done and, where it can be counted, how much of it is done. */
export type Progress = (step: string, done?: number, of?: number) => void;

/** Between two lines, so that they are read and do not fill a log. */
const pause = 2_000;

/** Says the first step at once, and from then on where the work has got to, every two seconds at most. */
export function sayProgress(say: (line: string) => void, milliseconds: () => number): Progress {
  let last = Number.NEGATIVE_INFINITY;
  return (step, done, of) => {
    if (milliseconds() - last < pause) return;
    last = milliseconds();
    say(`Preparing the guide, as it is new or changed: ${step}${of === undefined ? '' : `, ${done} of ${of}`}`);
  };
}
