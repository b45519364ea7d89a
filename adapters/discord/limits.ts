/** What Discord takes, from its OpenAPI request schemas unless a comment says otherwise. Lengths are UTF-16 units. */
export const limits = {
  /** All components of a message, nested ones counted. */
  components: 40,
  /** All text displays of a message together. Undocumented for the sum; found by the authors of JDA. */
  text: 4_000,
  /** The text that is sent alone when Discord refused the whole message: far below `text`, to be taken for sure. */
  plainText: 1_900,
  buttonsPerRow: 5,
  /** Ours: as many as a classic message takes. */
  buttons: 25,
  buttonLabel: 80,
  /** Of a label, the units that are seen before Discord cuts it off (component reference, "Buttons"). */
  buttonLabelSeen: 38,
  customId: 100,
  /** Of an autocompleted option, of an option of a command and of a select. */
  choices: 25,
  choice: 100,
  modalTitle: 45,
  /** Documented in the component reference; the schema says 40. */
  modalFields: 5,
  fieldLabel: 45,
  fieldHint: 100,
  fieldValue: 4_000,
  placeholder: 100,
  threadName: 100,
  /** Bytes of the files of a message: 10 MiB in a server without boosts (reference, "Uploading Files"), less some for the rest of it. */
  files: 10_000_000,
  /** Messages of a channel that one call gives. */
  found: 100,
  commandSummary: 100,
} as const;
