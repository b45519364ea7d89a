/** What is asked for behind the names of the parts. */
export type Options = {
  /** `quick` gives the main ratios of a part in some seconds, and the others not at all. */
  size: 'full' | 'quick';
  /** Channels that have played for a year, where the tables are to have grown. */
  channels: number;
  /** The name of the one database to look at, in small letters; null for both. */
  only: string | null;
  /** How long the bot is watched at its work. */
  minutes: number;
};
