import type { Document } from '../../model/document.ts';
import type { Section } from '../sections.ts';
import { splitParagraphs } from '../tokens/paragraphs.ts';
import { identifyLanguage, isNoEnglish, languageShown, undetermined } from './identify-language.ts';
import { profileOf } from './profile.ts';

/** Paragraphs of one section that follow each other and are in one language. Half-open, UTF-16 code units. */
export interface LanguageRun {
  readonly start: number;
  readonly end: number;
  /** BCP 47 primary subtag; `und` where it is none that is known. */
  readonly language: string;
}

/** What a text is read as that declares no language and shows none. */
const assumed = 'en';

/** The language of most of a document. */
export interface DocumentLanguage {
  /** What it is read as. BCP 47 primary subtag; `und` where it is none that is known. */
  readonly read: string;
  /** What is known of it, by its file or its words; null where that is nothing. */
  readonly known: string | null;
}

/** The language that most of a document is in; that of its comments counts only where it has nothing else. */
export function languageOfDocument({ text, parts, language }: Document): DocumentLanguage {
  const own = parts.filter(({ kind }) => kind !== 'comment');
  const whole = (own.length > 0 ? own : parts).map(({ start, end }) => text.slice(start, end)).join('\n\n');
  const profile = profileOf(whole);
  const read = languageShown(profile, language ?? assumed);
  if (read === undetermined || (read === assumed && isNoEnglish(profile)))
    return { read: undetermined, known: null };
  const shows = read !== assumed || language !== null || languageShown(profile, undetermined) === read;
  return { read, known: shows ? read : null };
}

/**
 * The runs of a section, in order: a comment may be in another language than the report above it, and so may a paragraph.
 * What is quoted, between marks or as a block, does not count there: whoever quotes speaks the language around it.
 *
 * @param expected the language of the document
 */
export function languageRuns(
  text: string,
  { part, start, end, blocks }: Section,
  expected: string,
): LanguageRun[] {
  const own = part.kind === 'comment' ? identifyLanguage(text.slice(start, end), expected) : expected;
  const runs: LanguageRun[] = [];
  let block = 0;
  for (const [from, to] of splitParagraphs(text, start, end)) {
    while ((blocks[block]?.[1] ?? Number.POSITIVE_INFINITY) <= from) block += 1;
    const isQuoted = (blocks[block]?.[0] ?? Number.POSITIVE_INFINITY) <= from;
    const language = isQuoted ? own : identifyLanguage(withoutQuotations(text.slice(from, to)), own);
    const last = runs.at(-1);
    if (last?.language === language) runs[runs.length - 1] = { ...last, end: to };
    else runs.push({ start: from, end: to, language });
  }
  // With its edges, where it is one: nothing is cut off that the part has.
  return runs.length > 1 ? runs : [{ start, end, language: runs[0]?.language ?? own }];
}

/** Longer stretches between marks are mistakes of whoever set the marks. In characters. */
const longestQuotation = 3000;

/** What closes after each mark that opens. */
const closers: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['«', '»'],
  ['„', '“”'],
  ['"', '"'],
  ['‘', '’'],
]);

const anyOpener = new RegExp(`[${[...closers.keys()].join('')}]`, 'gu');

/** The paragraph with a blank for each quotation. Linear: a closing mark is looked for once, however many may open. */
function withoutQuotations(paragraph: string): string {
  const ahead = new Map<string, number>();
  let kept = '';
  let from = 0;
  for (const { index: at } of paragraph.matchAll(anyOpener)) {
    if (at < from) continue;
    let end = Number.POSITIVE_INFINITY;
    for (const closer of closers.get(paragraph.charAt(at)) ?? []) {
      let next = ahead.get(closer) ?? -1;
      if (next <= at) {
        next = paragraph.indexOf(closer, at + 1);
        if (next < 0) next = Number.POSITIVE_INFINITY;
        ahead.set(closer, next);
      }
      end = Math.min(end, next);
    }
    if (end - at > longestQuotation) continue;
    kept += `${paragraph.slice(from, at)} `;
    from = end + 1;
  }
  return kept + paragraph.slice(from);
}
