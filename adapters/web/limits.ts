/** What the room takes and keeps; all numbers are ours. */
export const limits = {
  /** Bytes of a request: a pasted exam question is some thousand. */
  body: 64 * 1_024,
  /** Messages that are kept; a morning with three people comes to some hundred. */
  kept: 1_000,
  /** Windows that can be open at once. */
  windows: 50,
  /** Milliseconds after which a silent connection is spoken on, so that nothing between closes it. */
  heartbeat: 20_000,
  /** Milliseconds until a window that has lost its connection comes again. */
  again: 1_000,
} as const;
