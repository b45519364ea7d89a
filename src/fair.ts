/** So that the burst of one team holds up no other: its events wait for each other, and teams take turns. */

/** Does the work when it is the turn of its team; `full`, and nothing is done, where too much of the team waits already. */
export type InTurn = <T>(team: string, work: () => Promise<T>) => Promise<T | 'full'>;

/** Ours: enough that waits for the database overlap, and so few that who comes next waits some hundredths of a second. */
const usual = { atOnce: 16, mostWaiting: 500 };

/** So much is worked on at once; of each team so much may wait. */
export function createTurns({ atOnce, mostWaiting } = usual): InTurn {
  /** Whoever is first in it has the next turn, and then goes to its end. */
  const queues = new Map<string, (() => void)[]>();
  let running = 0;
  const passOn = (): void => {
    const [first] = queues;
    if (!first) return void running--;
    const [team, queue] = first;
    queues.delete(team);
    queue.shift()?.();
    if (queue.length > 0) queues.set(team, queue);
  };
  const wait = (team: string): Promise<void> | null => {
    const queue = queues.get(team) ?? [];
    if (queue.length >= mostWaiting) return null;
    queues.set(team, queue);
    return new Promise(resolve => queue.push(resolve));
  };
  return async (team, work) => {
    if (running < atOnce) running++;
    else {
      const turn = wait(team);
      if (!turn) return 'full';
      await turn;
    }
    try {
      return await work();
    } finally {
      passOn();
    }
  };
}
