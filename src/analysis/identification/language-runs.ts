import type { Document } from '../../model/document.ts';
import type { Span } from '../../model/span.ts';
import { splitParagraphs } from '../tokens/paragraphs.ts';
import { identifyLanguage, isNoEnglish, undetermined } from './identify-language.ts';

/** Paragraphs of one part that follow each other and are in one language. Half-open, UTF-16 code units. */
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
  const read = identifyLanguage(whole, language ?? assumed);
  if (read === undetermined || (read === assumed && isNoEnglish(whole)))
    return { read: undetermined, known: null };
  const shows = read !== assumed || language !== null || identifyLanguage(whole, undetermined) === read;
  return { read, known: shows ? read : null };
}

/**
 * The runs of a part, in order: a comment may be in another language than the report above it, and so may a paragraph.
 * What stands between quotation marks does not count there: whoever quotes speaks the language around the quotation.
 *
 * @param expected the language of the document
 */
export function languageRuns(text: string, [start, end]: Span, expected: string): LanguageRun[] {
  const own = identifyLanguage(text.slice(start, end), expected);
  const runs: LanguageRun[] = [];
  for (const [from, to] of splitParagraphs(text, start, end)) {
    const language = identifyLanguage(withoutQuotations(text.slice(from, to)), own);
    const last = runs.at(-1);
    if (last?.language === language) runs[runs.length - 1] = { ...last, end: to };
    else runs.push({ start: from, end: to, language });
  }
  // With its edges, where it is one: nothing is cut off that the part has.
  return runs.length > 1 ? runs : [{ start, end, language: runs[0]?.language ?? own }];
}

/** Longer stretches between marks are mistakes of whoever set the marks. */
const quotations = /“[^”]{0,3000}”|«[^»]{0,3000}»|„[^“”]{0,3000}[“”]|"[^"]{0,3000}"|‘[^’]{0,3000}’/gu;

function withoutQuotations(paragraph: string): string {
  return paragraph.replace(quotations, ' ');
}
