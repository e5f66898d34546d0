import type { Attribution } from '../../model/attribution.ts';
import type { Document } from '../../model/document.ts';
import type { Entity } from '../../model/entity.ts';
import type { Findings } from '../../model/findings.ts';
import type { Span } from '../../model/span.ts';
import {
  answers,
  bodyNouns,
  citingWords,
  publishingVerbs,
  refusals,
  smallNameWords,
  tellingVerbs,
  works,
} from './citing-words.ts';
import type { Form, Relation } from './features.ts';
import { nameWords } from './issuer.ts';
import { quotedIn } from './quoted.ts';
import { sentencesIn } from './sentences.ts';
import { rarityOf, type Term, termsIn } from './terms.ts';
import { isCapitalised, type Word, wordsIn } from './words.ts';

/** A place where a sentence names somebody who may have issued another document. */
export interface Naming {
  /** Folded words of the name, small words left out. */
  readonly name: readonly string[];
  readonly form: Form;
  readonly relation: Relation;
  /** Whether it stands between quotation marks: then it is not the document that names it. */
  readonly isQuoted: boolean;
  /** Names of the voice in whose content it stands, where that is another than the document's own. */
  readonly within: readonly (readonly string[])[];
  /** What is on the word of whoever is named; the whole sentence where nothing narrower is known. */
  readonly terms: readonly Term[];
}

/** A sentence that names others, with all that may tell which document of theirs is meant. */
export interface Reference {
  readonly span: Span;
  readonly namings: readonly Naming[];
  /** What it tells. */
  readonly terms: readonly Term[];
  /** What stands between quotation marks in it, as folded words joined by blanks. */
  readonly quotes: readonly string[];
  /** First and last day of the times that it tells, ISO 8601. */
  readonly days: readonly (readonly [string, string])[];
  /** Whether it tells that somebody said nothing. */
  readonly isRefusal: boolean;
  /** Whether it tells to whom something was said: then it is from no statement of whoever said it. */
  readonly isTold: boolean;
}

/** The sentences of the report (comments and captions are not its own) that name somebody, in order. */
export function referencesIn(findings: Findings): Reference[] {
  const { document } = findings;
  const parts = document.parts.filter(({ kind }) => kind === 'body');
  return parts.flatMap(({ start, end }) => {
    const quoted = quotedIn(document.text, [start, end]);
    return sentencesIn(document.text, [start, end]).flatMap((span) => {
      const reference = referenceAt(span, quoted, findings);
      return reference.namings.length === 0 ? [] : [reference];
    });
  });
}

function referenceAt(span: Span, quoted: readonly Span[], findings: Findings): Reference {
  const { text } = findings.document;
  const words = wordsIn(text, span);
  const times = findings.times.filter((time) => time.start < span[1] && span[0] < time.end);
  const namings = namingsIn(words, span, quoted, findings);
  return {
    span,
    namings,
    terms: termsIn(words, times),
    quotes: quoted
      .filter((one) => span[0] < one[1] && one[0] < span[1])
      .map((one) => folded(text, [Math.max(one[0], span[0]), Math.min(one[1], span[1])])),
    days: times.flatMap(({ earliest, latest }) =>
      earliest === null || latest === null ? [] : [[earliest, latest] as const],
    ),
    isRefusal: isRefusal(words.map((word) => word.folded)),
    isTold: isTold(words) || namings.some(({ relation }) => relation === 'recipient'),
  };
}

/** To whoever wrote it: `told me`, `told reporters`, `said by telephone`, `in an interview`. */
function isTold(words: readonly Word[]): boolean {
  return words.some(({ folded: word }, at) => {
    const next = words[at + 1]?.folded ?? '';
    if (tellingVerbs.has(word) && /^(?:me|us|reporters|journalists)$/.test(next)) return true;
    if (word === 'interview') return words[at - 2]?.folded === 'in';
    return word === 'by' && /^(?:tele)?phone$/.test(next);
  });
}

function isRefusal(words: readonly string[]): boolean {
  if (words.some((word) => refusals.has(word))) return true;
  const isDenied = words.some((word) => /^(?:not|no|nobody|never|unable|could)$|n't$/.test(word));
  return isDenied && words.some((word) => answers.has(word));
}

function folded(text: string, span: Span): string {
  return wordsIn(text, span)
    .map((word) => word.folded)
    .join(' ');
}

interface Occurrence {
  readonly name: readonly string[];
  readonly form: Naming['form'];
  /** First and last word, as places in the sentence. */
  readonly from: number;
  readonly to: number;
}

function namingsIn(
  words: readonly Word[],
  span: Span,
  quoted: readonly Span[],
  findings: Findings,
): Naming[] {
  const here = findings.attributions.filter(({ content, source }) =>
    [...content.spans, ...(source?.spans ?? [])].some(([start, end]) => start < span[1] && span[0] < end),
  );
  const occurrences = [
    ...nameRuns(words, findings.document.text),
    ...nouns(words),
    ...selves(words, findings.document.kind),
  ].sort((a, b) => a.from - b.from);
  const direct = occurrences.map((one) => namingOf(one, words, here, quoted, findings));
  return [...direct, ...pronouns(words, span, here, quoted, findings)];
}

function namingOf(
  { name, form, from, to }: Occurrence,
  words: readonly Word[],
  here: readonly Attribution[],
  quoted: readonly Span[],
  findings: Findings,
): Naming {
  const at: Span = [words[from]?.span[0] ?? 0, words[to]?.span[1] ?? 0];
  const own = here.find((one) => isSourceAt(one, at, findings.document.text));
  const relation = relationOf(words, from, to, own !== undefined && form !== 'self');
  return {
    name,
    form,
    relation,
    isQuoted: quoted.some(([start, end]) => start <= at[0] && at[1] <= end),
    within: outerVoices(at, here, own, findings),
    terms: termsFor(words, own, findings),
  };
}

function termsFor(
  words: readonly Word[],
  own: Attribution | undefined,
  { document, times }: Findings,
): Term[] {
  const contents = own === undefined ? [] : own.content.spans;
  const chosen = contents.length === 0 ? words : contents.flatMap((span) => wordsIn(document.text, span));
  const [first, last] = [chosen[0], chosen.at(-1)];
  if (first === undefined || last === undefined) return [];
  const near = times.filter((time) => time.start < last.span[1] && first.span[0] < time.end);
  return termsIn(chosen, near);
}

/** Runs of capitalised words, small words between them allowed: `Gazeta de Valdemar`. */
function nameRuns(words: readonly Word[], text: string): Occurrence[] {
  const runs: Occurrence[] = [];
  let from = -1;
  let to = -1;
  const close = () => {
    if (from >= 0) {
      const name = words
        .slice(from, to + 1)
        .map(({ folded: word }) => word)
        .filter((word) => !smallNameWords.has(word));
      if (name.length > 0 && !(from === 0 && to === 0 && isOrdinary(name[0] ?? '')))
        runs.push({ name, form: 'name', from, to });
    }
    from = -1;
  };
  words.forEach((word, at) => {
    const previous = words[at - 1];
    const touches = previous !== undefined && /^[\s*_]*$/u.test(text.slice(previous.span[1], word.span[0]));
    if (from >= 0 && !touches) close();
    if (isCapitalised(word)) {
      if (from < 0) from = at;
      to = at;
    } else if (from >= 0 && !smallNameWords.has(word.folded)) close();
  });
  close();
  return runs;
}

/** Whether a word that opens a sentence most likely is no name: more than one report in thirty has it (five bits). */
function isOrdinary(word: string): boolean {
  return rarityOf(word) < 0.5;
}

/** Descriptions by one noun of what issues documents: `the agency`, `his union`, `the governor’s office`. */
function nouns(words: readonly Word[]): Occurrence[] {
  return words.flatMap((word, at): Occurrence[] => {
    const before = words[at - 1];
    if (
      isCapitalised(word) ||
      !bodyNouns.has(word.folded) ||
      /^(?:this|our|every|any|no|one|a|an)$/.test(before?.folded ?? '')
    )
      return [];
    const withOwner = before !== undefined && bodyNouns.has(before.folded) && /['’]s$/.test(before.written);
    const name = withOwner ? [before.folded, word.folded] : [word.folded];
    const from = withOwner ? at - 1 : at;
    return [{ name, form: 'noun', from, to: at }];
  });
}

const ownWords = new Set(['we', 'our', 'us', 'ours']);
const ownWordsOfOne = new Set(['i', 'my']);
const ownNouns = new Set([
  'newspaper',
  'paper',
  'site',
  'website',
  'page',
  'magazine',
  'agency',
  'programme',
  'station',
  'blog',
  'column',
  'pages',
  'office',
]);

/** The document's own voice: *we*, *our report*, *this newspaper*; *I* where one person writes for all of it. */
function selves(words: readonly Word[], kind: Document['kind']): Occurrence[] {
  return words.flatMap((word, at): Occurrence[] => {
    const isOwn =
      ownWords.has(word.folded) ||
      (kind !== 'article' && ownWordsOfOne.has(word.folded)) ||
      (/^(?:this|these)$/.test(words[at - 1]?.folded ?? '') && ownNouns.has(word.folded));
    return isOwn ? [{ name: [], form: 'self', from: at, to: at }] : [];
  });
}

/** Sources that are pronouns or descriptions, under the names that the document has for them. */
function pronouns(
  words: readonly Word[],
  span: Span,
  here: readonly Attribution[],
  quoted: readonly Span[],
  findings: Findings,
): Naming[] {
  return here.flatMap((one) => {
    const at = one.source?.spans[0];
    if (at === undefined || at[0] < span[0] || at[0] >= span[1]) return [];
    const text = findings.document.text.slice(...at);
    if (/\p{Lu}/u.test(text.slice(1))) return [];
    if (/^(?:we|i)$/i.test(text)) return [];
    const entity = findings.entities.find(({ id }) => id === one.source?.entity);
    if (entity === undefined || entity.type === 'unnamed') return [];
    return [entity.name, ...entity.aliases].map(
      (name): Naming => ({
        name: nameWords(name),
        form: 'other',
        relation: 'source',
        isQuoted: quoted.some(([start, end]) => start <= at[0] && at[1] <= end),
        within: outerVoices(at, here, one, findings),
        terms: termsFor(words, one, findings),
      }),
    );
  });
}

/** Whether the source of an attribution is what stands at `at`, or somebody who speaks for it. */
function isSourceAt({ source }: Attribution, at: Span, text: string): boolean {
  return (source?.spans ?? []).some(([start, end]) => {
    if (at[0] < start || at[1] > end) return false;
    const before = text.slice(start, at[0]);
    if (/\b(?:spokes\p{L}+|statement|communiqué|release)\b/iu.test(before)) return true;
    return !/\b(?:of|for|at|in|from|inside|with|near|by|who|which|that|to|about|on)\b|,/iu.test(before);
  });
}

function relationOf(words: readonly Word[], from: number, to: number, isSource: boolean): Relation {
  const before = words.slice(Math.max(0, from - 4), from).map(({ folded: word }) => word);
  const after = words.slice(to + 1, to + 4).map(({ folded: word }) => word);
  if (before.some((word) => tellingVerbs.has(word))) return 'recipient';
  if (/^(?:was|were|has been|had been) told/.test(after.join(' '))) return 'recipient';
  if (isSource || before.slice(-3).join(' ').includes('according to')) return 'source';
  const isAddressee = before.slice(-2).includes('to');
  if (!isAddressee && after.some((word) => publishingVerbs.has(word))) return 'work';
  if (before.some((word) => works.has(word) || citingWords.has(word))) return 'work';
  return works.has(after[0] ?? '') ||
    (works.has(after[1] ?? '') && !/^(?:of|in|on|to|and|for)$/.test(after[0] ?? ''))
    ? 'work'
    : 'mention';
}

/** Names of the voices in whose contents a place lies. Labels of speakers in a transcript have no cue and are no such voices. */
function outerVoices(
  at: Span,
  here: readonly Attribution[],
  own: Attribution | undefined,
  findings: Findings,
): (readonly string[])[] {
  const around = here.filter(
    (one) =>
      one !== own &&
      one.cue !== null &&
      one.source !== null &&
      one.content.spans.some(([start, end]) => start <= at[0] && at[1] <= end),
  );
  return around.flatMap(({ source }) => {
    const entity: Entity | undefined = findings.entities.find(({ id }) => id === source?.entity);
    return [nameWords(source?.text ?? ''), ...(entity === undefined ? [] : [nameWords(entity.name)])];
  });
}
