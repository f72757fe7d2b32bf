import {
  type ComparedStory,
  type CompareStoryOptions,
  compareStory,
  type StoryArticle,
} from '../core/compare-story.ts';
import type { Curation } from '../core/comparison/curation/curation.ts';
import type { Outlet } from './schemas.ts';

/** A story's copies in the order of the site, and what is found in them. */
interface AssembledStory {
  readonly copies: readonly StoryArticle[];
  readonly compared: ComparedStory;
}

/**
 * A story as check and pages both see it: its articles in alphabetical order of the outlets' names, in which rows
 * are found, each with the keys that its outlet had before.
 *
 * @param outlets by their keys; `undefined` where they could not be read
 */
export function assembleStory(
  copies: readonly StoryArticle[],
  outlets: ReadonlyMap<string, Outlet> | undefined,
  curation: Curation,
  options: CompareStoryOptions,
): AssembledStory {
  const nameOf = (id: string) => outlets?.get(id)?.name ?? id;
  const ordered = copies
    .map((copy) => ({ ...copy, aliases: outlets?.get(copy.id)?.aliases }))
    .sort((a, b) => ORDER.compare(nameOf(a.id), nameOf(b.id)));
  return { copies: ordered, compared: compareStory(ordered, curation, options) };
}

const ORDER = new Intl.Collator('en');
