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
  header: 150,
  plainText: 3_000,
  /** Top-level `text`. chat.update refuses more than 4,000. */
  fallback: 3_000,
  actionsPerBlock: 25,
  actionId: 255,
  buttonLabel: 75,
  url: 3_000,
  modalTitle: 24,
  submitLabel: 24,
  fieldLabel: 2_000,
  inputLength: 3_000,
  options: 100,
  optionLabel: 75,
  fields: 100,
} as const;

/** About what the JSON of one text element, and of one section around such elements, adds to the text. */
export const overhead = { element: 60, section: 45 } as const;
