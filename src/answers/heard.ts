/** What was heard by its likeness to examples (src/search/talk/), as something to do. */
import { type CommandSpec, commandSpecs, type Request, requestOf } from '../commands.ts';
import type { Guide } from '../knowledge/guide.ts';
import { topicNamed } from '../knowledge/names.ts';
import type { Heard } from '../search/talk/ear.ts';
import { type Aside, asideKinds } from './aside-lexicon.ts';

/**
 * How sure it must be. Chosen so that of the guide's own questions and of those in tests/eval/ none is lost; `npx vitest
 * run tests/src/answers` holds both sides.
 */
const surely = 0.85;
const rather = { likely: 0.6, asks: 0.15 };
const hardlyAsked = { likely: 0.4, asks: 0.05 };
/** A name of the guide speaks for a question; only what is hardly one is heard beside it. */
const besideName = { likely: surely, asks: 0.01 };

type Bounds = { likely: number; asks: number };
const within = (heard: Heard, { likely, asks }: Bounds): boolean => heard.likely >= likely && heard.asks <= asks;

/** Is it so plainly that, that no rule need be asked? */
export const isSure = (heard: Heard): boolean => (heard.names ? within(heard, besideName) : heard.likely >= surely);

/** Is it rather that than a question? */
export function isLikely(heard: Heard): boolean {
  if (heard.means === onTopic) return heard.likely >= rather.likely;
  return heard.names ? within(heard, besideName) : within(heard, rather) || within(heard, hardlyAsked);
}

/** The one command that takes words of the guide. */
const onTopic = 'command practice {x}';

/** The line that was heard; null where it comes to nothing. What changes something is only offered. */
export function lineHeard(guide: Guide, { means, about }: Heard): Request | { kind: 'aside'; aside: Aside } | null {
  const { aside, spec } = byMeaning.get(means) ?? {};
  if (aside) return { kind: 'aside', aside };
  if (spec) return requestOf([spec]);
  const topic = about === '' ? undefined : topicNamed(guide, about);
  return topic ? { kind: 'practice', topic: topic.id } : null;
}

const byMeaning = new Map<string, { aside?: Aside; spec?: CommandSpec }>([
  ...asideKinds.map(aside => [`aside ${aside}`, { aside }] as const),
  ...commandSpecs.map(spec => [`command ${spec.words}`, { spec }] as const),
]);
