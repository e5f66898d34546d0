import { givenName } from '../../../text/names/given-names.ts';
import type { Word } from '../../build-stretches.ts';
import {
  bodyWords,
  generations,
  postNominals,
  publicationWords,
  titleModifiers,
  titles,
} from './name-lists.ts';
import { bareWord, isNameWord, type NameRun } from './name-run.ts';
import { isPersonNoun } from './person-noun.ts';

/** What a run of words holds: names, each with the titles beside it. Indices of words, half-open. */
export interface NameParts {
  /** Without titles; empty where the run is a title by itself (`the Governor`). */
  readonly first: number;
  readonly end: number;
  /** Titles before the name: `Deputy Foreign Minister`. Empty where there are none. */
  readonly titleFirst: number;
  /** The end with what stands behind the name: `MP`. */
  readonly outerEnd: number;
}

/**
 * Takes a run apart: `Ordelan Foreign Minister Jan Bek` holds `Ordelan`, and `Jan Bek` with the title `Foreign Minister`;
 * `Kasmir Beld MP` is one name with its letters. A title inside the name of a body stays: `Office of the Governor`.
 */
export function takeApart(words: readonly Word[], { first, end }: NameRun): NameParts[] {
  const title = lastTitle(words, first, end);
  if (title === null) return [namePart(words, first, end, first)];
  const titleFirst = firstOfTitle(words, first, title);
  const before = titleFirst > first ? [namePart(words, first, titleFirst, first)] : [];
  return [...before, namePart(words, title + 1, end, titleFirst)];
}

/** The last title that a name follows, or that ends the run; null where none does, or the run is a body’s name. */
function lastTitle(words: readonly Word[], first: number, end: number): number | null {
  for (let at = end - 1; at >= first; at -= 1) {
    const word = words[at];
    if (word === undefined || !(titles.has(bareWord(word)) || isTrade(words, first, at, end))) continue;
    const behind = words.slice(at + 1, end);
    if (behind.some(({ lower }) => isOfBody(lower) || lower === 'of' || lower === 'for')) return null;
    if (isPostNominal(words, first, at)) continue;
    return words.slice(first, at).some(({ lower }) => lower === 'of' || lower === 'for') ? null : at;
  }
  return null;
}

/** `Actress Rosario Dawson`: what somebody can be, at the head of the run and before two names. */
function isTrade(words: readonly Word[], first: number, at: number, end: number): boolean {
  return at === first && end - at > 2 && isPersonNoun(words[at]) && givenName(named(words[at])) === null;
}

function named(word: Word | undefined): { readonly written: string; readonly text: string } {
  return { written: word?.text ?? '', text: word?.lower ?? '' };
}

function isOfBody(lower: string): boolean {
  return bodyWords.has(lower) || publicationWords.has(lower);
}

/** `Kasmir Beld MP`: letters that close the run, behind a name. */
function isPostNominal(words: readonly Word[], first: number, at: number): boolean {
  const before = words[at - 1];
  return at > first && postNominals.has(words[at]?.lower ?? '') && before !== undefined && !isTitle(before);
}

function isTitle(word: Word): boolean {
  return titles.has(bareWord(word)) || titleModifiers.has(bareWord(word));
}

/** Back over what belongs to the title, hyphens and modifiers included: `Deputy Foreign Minister`. */
function firstOfTitle(words: readonly Word[], first: number, title: number): number {
  let at = title;
  while (at > first && isTitleLike(words[at - 1])) at -= 1;
  return at;
}

function isTitleLike(word: Word | undefined): boolean {
  return (
    word !== undefined &&
    bareWord(word)
      .split('-')
      .every((part) => titles.has(part) || titleModifiers.has(part))
  );
}

function namePart(words: readonly Word[], first: number, end: number, titleFirst: number): NameParts {
  let last = end;
  while (last - 1 > first && postNominals.has(words[last - 1]?.lower ?? '')) last -= 1;
  return { first, end: Math.max(last, first), titleFirst, outerEnd: end };
}

/** `Jan Bek, Jr.`: whether a generation follows behind a comma, so that the name goes on over it. */
export function generationEnd(words: readonly Word[], end: number): number {
  const comma = words[end]?.tag === ',' ? 1 : 0;
  const word = words[end + comma];
  return word !== undefined && isNameWord(word) && generations.has(bareWord(word)) ? end + comma + 1 : end;
}
