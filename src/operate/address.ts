/** What the tools of whoever runs the bot read out of a `DATABASE_URL`. */

/** The path of a database of SQLite. */
export const pathOf = (url: string): string => url.replace(/^sqlite:(?:\/\/(?=\/))?/, '');

export const isSqlite = (url: string): boolean => url.startsWith('sqlite:');
