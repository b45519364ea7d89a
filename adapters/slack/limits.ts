/** What Slack takes, in characters where not said otherwise. From docs.slack.dev unless noted. */
export const limits = {
  /**
   * All blocks of one message. Not documented: near 13,200 Slack answers `msg_blocks_too_long`, and layout counts
   * too (slackapi/bolt-js#2509). The rest is left as a margin.
   */
  message: 12_000,
  /** The share of `message` that buttons may take; the words come first. */
  buttons: 6_000,
  /** Blocks of one message; a Home tab may have 100. */
  blocks: 50,
  /** Ours: the blocks of `blocks` that buttons may take. */
  buttonBlocks: 20,
  header: 150,
  plainText: 3_000,
  contextElements: 10,
  /** Ours: a time in words is short. */
  timeFallback: 100,
  /** Charts of a message. Not documented; found by the authors of vercel/chat (#696). */
  charts: 2,
  chartTitle: 50,
  chartLabel: 20,
  chartBars: 20,
  /** Top-level `text`. chat.update refuses more than 4,000. */
  fallback: 3_000,
  actionsPerBlock: 25,
  actionId: 255,
  buttonLabel: 75,
  /** What a screen reader says in place of the label. */
  spoken: 75,
  url: 3_000,
  modalTitle: 24,
  submitLabel: 24,
  fieldLabel: 2_000,
  /** Ours: no page names a limit, and it stands in one line below its field. */
  fieldProblem: 300,
  inputLength: 3_000,
  /** Of a menu, or of one group of its options. */
  options: 100,
  optionGroups: 100,
  checkboxes: 10,
  optionLabel: 75,
  /** Ours: two of them and what stands between are one label. */
  groupName: 36,
  fields: 100,
} as const;

/** About what the JSON of one text element, of a time, and of one section around such elements adds to the text. */
export const overhead = { element: 60, date: 130, section: 45 } as const;
