import type { Attribution } from '../model/attribution.ts';
import type { Document, Gap, Part } from '../model/document.ts';
import type { Findings } from '../model/findings.ts';
import { castOf, type DocumentCast } from './cast-of-document.ts';
import type { Draft } from './draft.ts';
import { undetermined } from './identification/identify-language.ts';
import {
  type DocumentLanguage,
  type LanguageRun,
  languageOfDocument,
  languageRuns,
} from './identification/language-runs.ts';
import type { Language } from './language.ts';
import { languages } from './languages.ts';
import { type LaidOut, layOut } from './lay-out.ts';
import { type LaidReview, layReviews } from './lay-reviews.ts';
import { type Section, sectionsOf } from './sections.ts';
import { type AttributedText, findStatements, inTextOrder } from './statements/find-statements.ts';
import { type FoundTime, findTimes } from './times/find-times.ts';
import { toAttributions } from './to-attributions.ts';
import { mostDrafts } from './too-many-drafts.ts';

/** Version of the analysis as a whole; part of what makes a stored finding stale. */
export const analysisVersion = 'attribution/10';

/**
 * Who says what in this document, on whose word, about whom and when? The steps, in order:
 *
 *     voices         each part of the document has one, where the file names it
 *     sections       body and block quotations are read as one text           sections.ts
 *     languages      what each part, and each paragraph in it, is written in  identification/
 *     layout         paragraphs, quotations, words, sentences, stretches      lay-out.ts
 *     drafts         source, cue and content, as the language’s rules and models find them
 *     reviews        what persons say of these: not there, otherwise, missing lay-reviews.ts
 *     names          who and what is named, under which names                 cast-of-document.ts
 *     attributions   nested, numbered, their sources bound to entities        to-attributions.ts
 *     times          every expression that says when                          times/find-times.ts
 *     statements     each voice’s position on each proposition, in a chain    statements/find-statements.ts
 *
 * What depends on the language comes from languages.ts. In a text whose language is not there nothing is guessed; it is a
 * gap of the document. The findings depend on the document alone: the same one gives the same, whatever was read before.
 *
 * @throws TooManyDrafts where the document has more attributions than may be held at once
 */
export function analyse(document: Document): Findings {
  return analyseWithin(document, mostDrafts);
}

/**
 * The same with a limit of one's own: a function by itself, so that `documents.map(analyse)` gives it no index for a limit.
 *
 * @param reviews - what persons say of its attributions, one for each; what lies where no language is read, or over the edge of a part, is
 *   left out
 */
export function analyseWithin(
  document: Document,
  most: number,
  reviews: readonly LaidReview[] = [],
): Findings {
  const { language, runs } = languageRunsOf(document);
  const laidOut = layOutSections(document, runs, most, reviews);
  const cast = castOf(document, laidOut);
  const parts = document.parts.map((part) => withVoice(part, cast));
  const attributions: Attribution[] = [];
  const texts: AttributedText[] = [];
  for (const { section, layout, drafts, rules } of laidOut) {
    const part = withVoice(section.part, cast);
    const found = toAttributions(document, part, drafts, layout, cast.cast, rules, analysisVersion);
    // Not spread into one call: a document may hold more of them than a call may have arguments.
    for (const one of found.attributions) attributions.push(one);
    if (part.kind === 'headline' || part.kind === 'caption') continue;
    const { paragraphs } = layout;
    texts.push({ ...found, paragraphs, sentences: [...paragraphs.sentences()], rules: rules.statements });
  }
  const all = runs.flat();
  const times = findTimesInRuns(document, language.read, all);
  const untold = cutAtParts(all, parts).filter((run) => !languages.has(run.language));
  const gaps = untold.filter((run) => hasWords(document.text, run)).map(gapOf);
  const voiced = { ...document, language: language.known, parts, gaps };
  const entities = cast.cast.entities();
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  return {
    document: voiced,
    entities,
    times: times.map((time) => ({ document: document.id, ...time })),
    attributions,
    statements: inTextOrder(texts.flatMap((text) => findStatements(voiced, text, byId, times))),
  };
}

/** A run of one language in a section, laid out, with what was found in it. */
interface LaidOutRun {
  readonly section: Section;
  readonly layout: LaidOut;
  readonly drafts: readonly Draft[];
  readonly rules: Language;
}

function layOutSections(
  document: Document,
  runs: readonly (readonly LanguageRun[])[],
  most: number,
  reviews: readonly LaidReview[],
): LaidOutRun[] {
  const laidOut: LaidOutRun[] = [];
  let left = most;
  for (const [index, section] of sectionsOf(document).entries()) {
    for (const { start, end, language } of runs[index] ?? []) {
      const rules = languages.get(language);
      if (rules === undefined) continue;
      const layout = layOut(document.text, [start, end], rules, section.blocks);
      const found = rules.findDrafts(layout, document.kind === 'transcript', left);
      left -= found.length;
      const drafts = layReviews(found, reviews, [start, end]);
      laidOut.push({ section, layout, drafts, rules });
    }
  }
  return laidOut;
}

/** The language of a document, and the runs of each of its sections. */
export function languageRunsOf(document: Document): {
  readonly language: DocumentLanguage;
  readonly runs: readonly (readonly LanguageRun[])[];
} {
  const language = languageOfDocument(document);
  return {
    language,
    runs: sectionsOf(document).map((section) => languageRuns(document.text, section, language.read)),
  };
}

/** The runs, each within one part, so that whoever reads a part knows what was not looked at in it. */
function cutAtParts(runs: readonly LanguageRun[], parts: readonly Part[]): LanguageRun[] {
  const cut: LanguageRun[] = [];
  let first = 0;
  for (const run of runs) {
    while ((parts[first]?.end ?? Number.POSITIVE_INFINITY) <= run.start) first += 1;
    for (let at = first; (parts[at]?.start ?? Number.POSITIVE_INFINITY) < run.end; at += 1) {
      const { start, end } = parts[at] ?? run;
      cut.push({ ...run, start: Math.max(run.start, start), end: Math.min(run.end, end) });
    }
  }
  return cut;
}

function hasWords(text: string, { start, end }: LanguageRun): boolean {
  return text.slice(start, end).trim() !== '';
}

function gapOf({ start, end, language }: LanguageRun): Gap {
  return { start, end, language: language === undetermined ? null : language };
}

/** The times of the whole text as its language tells them; in a run of another language, as that one does. */
function findTimesInRuns(
  { text, published }: Document,
  language: string,
  runs: readonly LanguageRun[],
): FoundTime[] {
  const timesAs = (tag: string, start: number, end: number) =>
    findTimes(text, { published, reader: languages.get(tag)?.times ?? null }, start, end);
  const others = runs.filter((run) => run.language !== language).sort((a, b) => a.start - b.start);
  const whole = timesAs(language, 0, text.length);
  if (others.length === 0) return whole;
  let next = 0;
  const own = whole.filter(({ start }) => {
    while ((others[next]?.end ?? text.length) <= start) next += 1;
    return start < (others[next]?.start ?? text.length);
  });
  const foreign = others.flatMap((run) => timesAs(run.language, run.start, run.end));
  return [...own, ...foreign].sort((a, b) => a.start - b.start);
}

function withVoice(part: Part, { voices }: DocumentCast): Part {
  const id = part.voiceName === null ? undefined : voices.get(part.voiceName);
  return id === undefined ? part : { ...part, voice: id };
}
