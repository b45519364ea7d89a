import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { payloads } from './payloads.ts';

const manifest = parse(readFileSync(new URL('../../../slack-manifest.yaml', import.meta.url), 'utf8'));

it('asks for the least scopes', () => {
  const ofChannels = ['channels:read', 'groups:read'];
  const scopes = ['app_mentions:read', 'chat:write', 'commands', 'im:history', 'im:write', 'users:read', ...ofChannels];
  expect(manifest.oauth_config.scopes).toEqual({ bot: scopes });
});

it('subscribes to what the adapter listens to', () => {
  expect(manifest.settings.event_subscriptions.bot_events).toEqual([
    ...['app_home_opened', 'app_mention', 'message.im', 'member_joined_channel'],
    ...['channel_left', 'group_left', 'channel_archive', 'group_archive', 'channel_deleted', 'group_deleted'],
    ...['app_uninstalled', 'tokens_revoked'],
  ]);
  expect(manifest.settings.interactivity.is_enabled).toBe(true);
  expect(manifest.settings.socket_mode_enabled).toBe(true);
});

it('lets people write to the bot, and opens its Home tab', () => {
  expect(manifest.features.app_home).toEqual({
    home_tab_enabled: true,
    messages_tab_enabled: true,
    messages_tab_read_only_enabled: false,
  });
});

it('has the shortcut on messages, within the limits of Slack', () => {
  const [shortcut, ...others] = manifest.features.shortcuts;
  expect(others).toEqual([]);
  expect(shortcut).toMatchObject({
    name: 'Ask the guide',
    type: 'message',
    callback_id: payloads.shortcut().callback_id,
  });
  expect(shortcut.name.length).toBeLessThanOrEqual(24);
  expect(shortcut.description.length).toBeLessThanOrEqual(150);
});

it('has the slash command, within the limits of Slack', () => {
  const [command, ...others] = manifest.features.slash_commands;
  expect(others).toEqual([]);
  expect(command).toMatchObject({ command: '/smgov', should_escape: true });
  for (const word of ['question', 'practice', 'quiz', 'board', 'me', 'help'])
    expect(command.usage_hint).toContain(word);
  expect(command.usage_hint.length).toBeLessThanOrEqual(1_000);
  expect(command.description.length).toBeLessThanOrEqual(2_000);
  expect(manifest.display_information.name.length).toBeLessThanOrEqual(35);
  expect(manifest.display_information.description.length).toBeLessThanOrEqual(140);
});
