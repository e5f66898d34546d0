import type { Attitude } from '../../../model/attribution.ts';
import type { Span } from '../../../model/span.ts';
import type { Draft, Pattern } from '../../draft.ts';
import type { Item } from '../../stretch.ts';
import { isAnonymity } from '../anonymity.ts';
import { lastIndex } from '../contents/content-end.ts';
import { type Complementation, findContent } from '../contents/find-content.ts';
import { predicateOfDenial } from '../contents/predicate-of-denial.ts';
import type { VerbCue } from '../cues/verb-cue.ts';
import { dayWords } from '../day-words.ts';
import { isFiniteVerb, isNominal, longNounPhraseEnd } from '../phrases/noun-phrase.ts';
import { findSubject, type Range } from '../sources/find-subject.ts';
import { type ContentBefore, contentBefore } from './content-before.ts';
import { findAsSaying } from './find-as-saying.ts';
import { findPassive } from './find-passive.ts';
import { type Scene, spanOf, spansOf } from './scene.ts';

/** All attributions of a stretch whose cue is a verb. */
export function findByVerb(scene: Scene): Draft[] {
  const drafts: Draft[] = [];
  const subjects = new Map<VerbCue, Range | null>();
  for (const cue of scene.verbs) {
    const quoted = findAsSaying(scene, cue);
    if (quoted.length > 0) {
      drafts.push(...quoted);
      continue;
    }
    if (isWithinAsSaying(scene.items, cue)) continue;
    const subject = subjectOf(scene, cue, subjects);
    subjects.set(cue, subject);
    const draft = cue.passive ? findPassive(scene, cue, subject) : findActive(scene, cue, subject);
    if (draft !== null) drafts.push(draft);
  }
  return drafts;
}

/** The `saying` of `as saying` belongs to the verb of quoting before it. */
function isWithinAsSaying(items: readonly Item[], cue: VerbCue): boolean {
  return cue.form === 'gerund' && items[cue.first - 1]?.lower === 'as';
}

/** A finite verb has a subject before it; other forms borrow one, or have none in the text. */
function subjectOf(scene: Scene, cue: VerbCue, subjects: ReadonlyMap<VerbCue, Range | null>): Range | null {
  const { items, verbs } = scene;
  if (cue.form === 'finite') return findSubject(items, cue, verbs);
  const index = verbs.indexOf(cue);
  const host = verbs[index - 1];
  if (cue.form === 'infinitive') return infinitiveSubject(items, cue, host, subjects, verbs);
  if (host === undefined) return null;
  if (items[cue.first - 1]?.tag === ',' || items[cue.first - 1]?.tag === 'CC') {
    const shared = subjects.get(host) ?? null;
    // `The doctor, who had asked for this, confirmed …`: the comma closes the clause of the host.
    const isClosed = items[cue.first - 1]?.tag === ',' && isRelative(items, shared);
    return isClosed ? findSubject(items, cue, verbs) : shared;
  }
  if (items[cue.first - 1]?.lower === 'of') return nounPhraseBetween(items, host.end, cue.first - 1);
  return null;
}

/** `the bank to announce`: the phrase between; `is reported to have told`: the subject of the passive before. */
function infinitiveSubject(
  items: readonly Item[],
  cue: VerbCue,
  host: VerbCue | undefined,
  subjects: ReadonlyMap<VerbCue, Range | null>,
  verbs: readonly VerbCue[],
): Range | null {
  if (items[cue.first]?.tag !== 'TO') return findSubject(items, cue, verbs);
  if (host !== undefined && host.end === cue.first) return host.passive ? (subjects.get(host) ?? null) : null;
  if (host === undefined) return null;
  return nounPhraseBetween(items, host.end, cue.first);
}

function nounPhraseBetween(items: readonly Item[], first: number, end: number): Range | null {
  return longNounPhraseEnd(items, first, end) === end && first < end ? { first, end } : null;
}

function findActive(scene: Scene, cue: VerbCue, subject: Range | null): Draft | null {
  const { items } = scene;
  const after = findContent(items, cue, scene.verbs);
  const closesApposition =
    subject !== null &&
    items[cue.first - 1]?.tag === ',' &&
    items.slice(0, cue.first - 1).some(({ tag }) => tag === ',' || tag === 'QUOTE') &&
    (after !== null || quotationPrecedes(scene, subject));
  const other =
    (closesApposition ? null : findInverted(scene, cue)) ?? findOpening(scene, cue) ?? heardFrom(scene, cue);
  if (other !== null) return other;
  const precedes = subject !== null && subject.end <= cue.first;
  const before = cue.form === 'finite' && precedes ? contentBefore(scene, subject.first) : null;
  if (before !== null && (after === null || prefersBefore(items, before, after))) {
    return around(scene, cue, subject, before, cue.end);
  }
  if (before?.range != null && after !== null && goesOn(items, before.range, after)) {
    const spans = [before.span, ...spansOf(items, [after])];
    return draftOf(items, cue, subject, spans, 'verb-within', null);
  }
  if (after === null || (subject === null && !standsAlone(cue, after))) return null;
  if (isAnonymity(items.slice(after.first, after.end).map(({ lower }) => lower))) return null;
  if (isRelative(items, subject) && !after.plain && after.kind !== 'clause') return null;
  const denial = after.kind === 'predicate' ? predicateOfDenial(items, cue, after) : null;
  if (denial !== null) return withDenial(items, cue, subject, after, denial);
  const attitude = after.attitude ?? foreboding(items, cue, after);
  return draftOf(items, cue, subject, spansOf(items, [after]), patternAfter(items, after), attitude);
}

/** `called the figure a lie`: the words of denial belong to the cue. */
function withDenial(
  items: readonly Item[],
  cue: VerbCue,
  subject: Range | null,
  after: Range,
  denial: Range,
): Draft | null {
  const content =
    denial.first === after.first
      ? { first: denial.end, end: after.end }
      : { first: after.first, end: denial.first };
  if (content.first >= content.end) return null;
  const draft = draftOf(items, cue, subject, spansOf(items, [content]), 'predicate', 'denies');
  const cues =
    denial.first === cue.end
      ? [{ first: cue.first, end: denial.end }]
      : [{ first: cue.first, end: cue.end }, denial];
  return { ...draft, cue: spansOf(items, cues) };
}

/** To warn of what is to come expects it; to warn of what is so affirms it. */
function foreboding(items: readonly Item[], cue: VerbCue, after: Range): Attitude | null {
  if (cue.frame.lemma !== 'warn' && cue.frame.lemma !== 'caution') return null;
  return items.slice(after.first, after.end).some(({ tag }) => tag === 'MD') ? 'expects' : null;
}

/** `who wrote the label`: a relative clause tells who somebody is, unless it plainly reports. */
function isRelative(items: readonly Item[], subject: Range | null): boolean {
  const tag = items[subject?.first ?? -1]?.tag;
  return tag === 'WP' || tag === 'WDT';
}

/** `had heard from an interpreter that …`: who was heard is the source, and who heard is none. */
function heardFrom({ items, verbs }: Scene, cue: VerbCue): Draft | null {
  if (items[cue.end - 1]?.lower !== 'from' || cue.end === cue.verb + 1) return null;
  const end = longNounPhraseEnd(items, cue.end);
  const after = findContent(items, { ...cue, end }, verbs);
  if (end === cue.end || after === null || after.kind !== 'clause') return null;
  return draftOf(items, cue, { first: cue.end, end }, spansOf(items, [after]), 'verb-before', null);
}

/** `“…,” Teodric Malven, who sits on the committee, told reporters`: the comma closes a parenthesis, not the content. */
function quotationPrecedes(scene: Scene, subject: Range): boolean {
  return contentBefore(scene, subject.first)?.quoted ?? false;
}

/** Without a source, only what plainly is a content counts: `Asked whether …`, `denies telling …`. */
function standsAlone(cue: VerbCue, after: Complementation): boolean {
  if (cue.form === 'finite' || cue.form === 'infinitive') return false;
  return after.plain || after.kind === 'clause' || after.kind === 'gerund';
}

const circumstances = new Set([
  'as',
  'when',
  'while',
  'after',
  'before',
  'at',
  'in',
  'on',
  'during',
  'from',
  'with',
  'by',
  'to',
]);

/** `“…,” the sergeant said as he left`: the quotation before is the content, the clause after a circumstance. */
function prefersBefore(items: readonly Item[], before: ContentBefore, after: Complementation): boolean {
  const first = items[after.first];
  if (before.closed) return false;
  if (before.quoted) return first?.tag !== 'QUOTE' || items[after.first - 1]?.tag === ',';
  return after.kind === 'clause' && !after.plain && first !== undefined && circumstances.has(first.lower);
}

/** `Nobody had fired, she said, “because nobody there has owned a rifle”`: a clause before, and a quotation that carries it on. */
function goesOn(items: readonly Item[], before: Range, after: Complementation): boolean {
  const first = items[after.first];
  const opening = first?.quotation == null ? '' : first.text.slice(first.quotation.innerStart - first.start);
  return (
    items[after.first - 1]?.tag === ',' &&
    /^(?:because|although|though|and|but|since|as|so|if|unless|when|while) /u.test(opening) &&
    hasFinite(items, before)
  );
}

function patternAfter(items: readonly Item[], after: Complementation): Pattern {
  if (items[after.first]?.tag === 'QUOTE' && after.kind === 'quotation') return 'quotation-after';
  if (after.kind === 'clause' || after.kind === 'question') return 'verb-before';
  if (after.kind === 'predicate' || after.kind === 'of-gerund') return 'predicate';
  return after.kind === 'noun' ? 'noun-phrase' : 'infinitive';
}

/**
 * The content stands before its cue, or on both sides: `The lake, the utility said, will be drained`.
 *
 * @param resume index from which the rest of a broken content is looked for
 */
function around(
  scene: Scene,
  cue: VerbCue,
  subject: Range | null,
  before: ContentBefore,
  resume: number,
): Draft | null {
  const { items } = scene;
  const rest = continuation(items, before, resume);
  if (!before.quoted && !canFollowContent(items, cue, subject, before)) return null;
  const complete =
    before.quoted || rest !== null || (before.range !== null && isClauseLike(items, before.range));
  if (!complete) return null;
  const spans = rest === null ? [before.span] : [before.span, spanOf(items, rest)];
  return draftOf(items, cue, subject, spans, patternAround(before, rest), null);
}

function patternAround(before: ContentBefore, rest: Range | null): Pattern {
  if (before.quoted) return rest === null ? 'quotation-before' : 'quotation-around';
  return rest === null ? 'verb-after' : 'verb-within';
}

/** What resumes a content after `, X said,`: a quotation after one, a verb or other end of the broken clause. */
function continuation(items: readonly Item[], before: ContentBefore, resume: number): Range | null {
  const last = lastIndex(items);
  const closing = items.findIndex(
    (item, index) => index >= resume && index < last && closes(items[before.mark], item),
  );
  if (closing < 0) return null;
  const first = closing + 1;
  const next = items[first];
  if (next === undefined || first >= last) return null;
  if (before.quoted) return resumedQuotation(items, first, last);
  const parenthesis = before.mark >= 0 && items[before.mark]?.tag !== ',';
  const completes =
    isFiniteVerb(next) ||
    next.tag === 'RB' ||
    parenthesis ||
    (before.range !== null && !hasFinite(items, before.range));
  return completes && closing - resume < maxAside ? { first, end: last } : null;
}

/** Words of circumstance between a cue and the comma after which its content goes on; measured by eye, not tuned. */
const maxAside = 6;

/** `“If we go,” X said, “we go together,” and, after a pause, “or not at all.”` */
function resumedQuotation(items: readonly Item[], first: number, last: number): Range | null {
  const quote = items.findIndex(({ tag }, index) => index >= first && index < last && tag === 'QUOTE');
  if (quote < 0 || items.slice(first, quote).some(isFiniteVerb)) return null;
  if (items.slice(first, quote).some(({ tag }) => tag === 'VBG')) return null;
  return { first: quote, end: last };
}

function hasFinite(items: readonly Item[], { first, end }: Range): boolean {
  return items.slice(first, end).some(isFiniteVerb);
}

/**
 * Whether a clause before may be what a cue without marks reports: the verb takes clauses, its subject is no relative
 * pronoun, and the clause is not one that only leads in (`Though he has not been a voice on reform, X …`).
 */
function canFollowContent(
  items: readonly Item[],
  cue: VerbCue,
  subject: Range | null,
  before: ContentBefore,
): boolean {
  const { first, end } = before.range ?? { first: 0, end: 0 };
  const relative = items
    .slice(subject?.first, subject?.end)
    .some(({ tag }, index) => index === 0 && (tag === 'WP' || tag === 'WDT'));
  const leadsIn =
    leadIns.has(items[first]?.lower ?? '') && !items.slice(first, end).some(({ tag }) => tag === ',');
  const asPut = cue.frame.lemma === 'put' && cue.end > cue.verb + 1;
  const takesClause = cue.frame.complements.has('clause') || cue.frame.complements.has('that-clause');
  return (takesClause || asPut) && !relative && !leadsIn;
}

const leadIns = new Set([
  'if',
  'though',
  'although',
  'as',
  'when',
  'while',
  'after',
  'before',
  'since',
  'because',
  'until',
  'unless',
  'once',
  'in',
  'on',
  'at',
  'by',
  'for',
  'with',
  'during',
  'despite',
  'whereas',
  'even',
  'now',
  'whether',
]);

/** With a verb of its own, or one that may stand inside a quotation: `Rail bridge ‘unsafe since March’`. */
function isClauseLike(items: readonly Item[], range: Range): boolean {
  return hasFinite(items, range) || items.slice(range.first, range.end).some(({ tag }) => tag === 'QUOTE');
}

function closes(opening: Item | undefined, item: Item): boolean {
  if (opening?.tag === '-LRB-') return item.tag === '-RRB-';
  if (opening !== undefined && opening.tag !== ',') return item.text === opening.text;
  return item.tag === ',';
}

const subjectOpeners = new Set(['DT', 'PRP$', 'JJ', 'PDT', 'VBN', 'WP', 'QUOTE']);

/** `“…,” said X`; `…, said X`: the verb comes straight after the content, and its subject after the verb. */
function findInverted(scene: Scene, cue: VerbCue): Draft | null {
  const { items } = scene;
  if (cue.form === 'gerund' || items[cue.first]?.tag === 'TO') return null;
  const before = contentBefore(scene, cue.first);
  const next = items[cue.end];
  if (before === null || next === undefined || next.lower === 'that' || dayWords.has(next.lower)) return null;
  if (!isNominal(next) && !subjectOpeners.has(next.tag)) return null;
  const end = longNounPhraseEnd(items, cue.end);
  if (end === cue.end || (!before.quoted && items.slice(end).some(isFiniteVerb))) return null;
  // `The watch, who were awake, heard shells`: only a verb that can lead to words comes before its subject.
  if (!before.quoted && !cue.frame.complements.has('quotation')) return null;
  return around(scene, cue, { first: cue.end, end }, before, end);
}

/** `Said the harbour master: “…”`: a sentence that opens with the verb, its subject behind it, then a quotation. */
function findOpening({ items }: Scene, cue: VerbCue): Draft | null {
  const opens = cue.first === 0 || (cue.first === 1 && items[0]?.tag === 'CC');
  if (!opens || cue.form !== 'finite' || !cue.frame.complements.has('quotation')) return null;
  const next = items[cue.end];
  if (next === undefined || next.tag === 'QUOTE' || !(isNominal(next) || subjectOpeners.has(next.tag)))
    return null;
  const end = longNounPhraseEnd(items, cue.end);
  const mark = items[end];
  if (end === cue.end || (mark?.tag !== ',' && mark?.lower !== ':') || items[end + 1]?.tag !== 'QUOTE')
    return null;
  const content = { first: end + 1, end: lastIndex(items) };
  return draftOf(items, cue, { first: cue.end, end }, spansOf(items, [content]), 'quotation-after', null);
}

function draftOf(
  items: readonly Item[],
  cue: VerbCue,
  subject: Range | null,
  content: readonly Span[],
  pattern: Pattern,
  attitude: Attitude | null,
): Draft {
  return {
    source: subject === null ? null : [spanOf(items, subject)],
    cue: [spanOf(items, { first: cue.first, end: cue.end })],
    content,
    attitude: attitude ?? cue.attitude,
    pattern,
    rank: 0,
  };
}
