import type { Part } from '../model/document.ts';
import type { Draft } from './draft.ts';
import type { Cast, Meant } from './entities/cast.ts';
import type { Language } from './language.ts';
import { readAt } from './read-source.ts';

/** Characters of the opening of a report, in which it says somebody’s word before it says the name. */
const opening = 600;

/** Characters between the description and the name: the rest of the sentence, and what is quoted in the next. */
const farthest = 600;

/**
 * Who is meant by the first source of a report, where it is described and the next source is the first name that stands for such a
 * one: `…, a member of parliament said. “…,” Kasmir Beld told …`. By the place of the draft; at most one.
 *
 * @param drafts in text order
 */
export function nameOpening(
  text: string,
  part: Part,
  drafts: readonly Draft[],
  cast: Cast,
  language: Language,
): ReadonlyMap<number, Meant> {
  const found = new Map<number, Meant>();
  const later = drafts.findIndex(({ source }) => (source?.[0]?.[0] ?? 0) - part.start > opening);
  const openings = later < 0 ? drafts : drafts.slice(0, later);
  const first = openings.findIndex((draft) => isDescribed(text, draft, cast, language));
  const description = openings[first]?.source?.[0];
  if (description === undefined) return found;
  // A voice around it may be named: `…, a lawmaker said, according to the agency`.
  if (drafts.slice(0, first).some((draft) => !holds(draft, drafts[first]))) return found;
  const next = drafts.slice(first + 1).find(({ source }) => (source?.[0]?.[0] ?? 0) > description[1]);
  const name = next?.source?.[0];
  if (name === undefined || name[0] - description[1] > farthest) return found;
  const read = readAt(text, description, cast, language);
  const named = readAt(text, name, cast, language);
  const type = cast.typeOfNew(named.source, name, part.start);
  if (type === null) return found;
  const isMeant = language.isNamedLater(text.slice(...description), read.source, { ...named.source, type });
  return isMeant ? found.set(first, named) : found;
}

function isDescribed(text: string, { source }: Draft, cast: Cast, language: Language): boolean {
  const [first] = source ?? [];
  return first !== undefined && readAt(text, first, cast, language).source.form === 'description';
}

function holds({ content }: Draft, inner: Draft | undefined): boolean {
  const [start] = inner?.content[0] ?? [-1];
  return content.some(([from, to]) => from <= start && start < to);
}
