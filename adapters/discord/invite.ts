import { OAuth2Scopes, PermissionFlagsBits } from 'discord.js';

/** As README.md lists them. */
const rights =
  PermissionFlagsBits.ViewChannel |
  PermissionFlagsBits.SendMessages |
  PermissionFlagsBits.SendMessagesInThreads |
  PermissionFlagsBits.CreatePublicThreads |
  PermissionFlagsBits.ReadMessageHistory;

/** The address by which a server takes the bot in; none where the token does not begin with the bot's id. */
export function inviteAddress(token: string): string[] {
  const id = Buffer.from(token.split('.')[0] ?? '', 'base64url').toString();
  if (!/^\d+$/.test(id)) return [];
  const scope = [OAuth2Scopes.Bot, OAuth2Scopes.ApplicationsCommands].join(' ');
  return [
    `https://discord.com/oauth2/authorize?${new URLSearchParams({ client_id: id, scope, permissions: String(rights) })}`,
  ];
}
