import type { Form, Message, Part, Reply } from '../../chat.ts';

/** How one platform would show a message. */
export type Preview = { platform: string; show(message: Message): string };

/** Whatever the bot says or shows, as the functions that make it give it. */
export type Said = Message | Reply | Form | Part | Part[];

/** Something that the bot says, by a name under which it can be picked. `to` tells who sees it. */
export type Sample = { name: string; to: string; said: Said };

/** The exports of a module that are something said, or that make it. A compiler finds each that has no sample. */
export type SaidBy<Module> = {
  [Name in keyof Module]: Module[Name] extends Said
    ? Name
    : Module[Name] extends (...args: never[]) => infer Made
      ? Extract<Awaited<Made>, Said> extends never
        ? never
        : Name
      : never;
}[keyof Module] &
  string;
