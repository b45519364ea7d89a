/** One after the other, first come, first served. */
export type Turns = {
  /** Resolves when it is the caller's turn, which lasts until `end`. */
  begin(): Promise<void>;
  /** Ends the turn; whoever waits longest has the next one from this moment on, so that nobody comes in between. */
  end(): void;
  /** Is it anybody's turn? */
  areTaken(): boolean;
};

export function createTurns(): Turns {
  const waiting: (() => void)[] = [];
  let isTaken = false;
  return {
    begin() {
      if (isTaken) return new Promise(resolve => waiting.push(resolve));
      isTaken = true;
      return Promise.resolve();
    },
    end() {
      const next = waiting.shift();
      if (next) next();
      else isTaken = false;
    },
    areTaken: () => isTaken,
  };
}
