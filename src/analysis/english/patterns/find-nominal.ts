import type { Draft } from '../../draft.ts';
import type { Item } from '../../stretch.ts';
import { contentEnd, startsClause } from '../contents/content-end.ts';
import type { Complement, Frame } from '../cues/frame.ts';
import { verbGroup } from '../cues/verb-cue.ts';
import { baseNounPhraseEnd, isFiniteVerb, isVerb, longNounPhraseEnd } from '../phrases/noun-phrase.ts';
import { lightVerbs, wordsOfDenial } from '../predicates.ts';
import { reportingNouns } from '../reporting-verbs.ts';
import { findSubject, type Range } from '../sources/find-subject.ts';
import { type Scene, spanOf, spansOf } from './scene.ts';

interface Voice {
  readonly source: Range | null;
  /** Words of the cue: the noun, with the preposition that leads to its voice. */
  readonly cue: readonly Range[];
  /** Where the content may start. */
  readonly next: number;
  /** Whether a verb before the noun belongs to the cue. */
  readonly lent: boolean;
}

/** Attributions by a noun: `the governor’s accusation that …`, `Allegations by X that …`, `rumours that …`. */
export function findNominal(scene: Scene): Draft[] {
  const { items } = scene;
  const drafts: Draft[] = [];
  for (let index = 0; index < items.length; index += 1) {
    const item = items[index];
    if (item === undefined) break;
    const frame = item.tag === 'NN' || item.tag === 'NNS' ? reportingNouns.get(item.lemma) : undefined;
    if (frame === undefined) continue;
    const draft = nominalAt(scene, index, frame);
    if (draft !== null) drafts.push(draft);
  }
  return drafts;
}

function nominalAt(scene: Scene, index: number, frame: Frame): Draft | null {
  const { items } = scene;
  const voice = lightVerbVoice(scene, index, frame) ?? voiceOf(items, index);
  const disputed = disputedMatter(items, voice, index);
  if (disputed !== null) return disputed;
  const kind = complementAt(items, voice.next, frame, voice.source !== null);
  if (kind === null) return null;
  const end = nominalEnd(scene, voice.next, index, voice.lent);
  if (end <= voice.next) return null;
  const content = { first: voice.next, end };
  const attitude = kind === 'infinitive' ? frame.infinitiveAttitude : frame.attitude;
  return {
    source: voice.source === null ? laterVoice(items, end) : [spanOf(items, voice.source)],
    cue: spansOf(items, voice.cue),
    content: [spanOf(items, content)],
    attitude: foretells(items, frame, content) ? 'expects' : attitude,
    pattern: 'nominal',
    rank: 0,
  };
}

/** `disseminating false reports about cooperation between …`: to call a report false is to name what it claims. */
function disputedMatter(items: readonly Item[], voice: Voice, noun: number): Draft | null {
  const first = voice.cue[0]?.first ?? noun;
  const labelled = items.slice(first, noun).some(({ lower }) => wordsOfDenial.has(lower));
  if (!voice.lent || !labelled || !['about', 'of', 'on'].includes(items[noun + 1]?.lower ?? '')) return null;
  const end = longNounPhraseEnd(items, noun + 2);
  if (end === noun + 2 || voice.source === null) return null;
  return {
    source: [spanOf(items, voice.source)],
    cue: [spanOf(items, { first, end: noun + 2 })],
    content: [spanOf(items, { first: noun + 2, end })],
    attitude: 'affirms',
    pattern: 'nominal',
    rank: 0,
  };
}

/** A warning of what is to come expects it. */
function foretells(items: readonly Item[], { lemma }: Frame, { first, end }: Range): boolean {
  return lemma === 'warning' && items.slice(first, end).some(({ tag }) => tag === 'MD');
}

/** A verb that lends the noun its subject: `The office issued a warning that …`, `issued a statement saying …`. */
function lightVerbVoice({ items, verbs }: Scene, index: number, { lemma }: Frame): Voice | null {
  let verb = index - 1;
  while (['DT', 'JJ', 'CD', 'PRP$'].includes(items[verb]?.tag ?? '')) verb -= 1;
  const item = items[verb];
  if (item === undefined || !isVerb(item) || !lightVerbs.has(item.lemma) || verb < 1) return null;
  const group = verbGroup(items, verb);
  const subject = findSubject(items, group, verbs);
  if (subject === null) return null;
  const last =
    showsThat(items, index) ??
    (items[index + 1]?.lower === 'saying' || (lemma === 'doubt' && items[index + 1]?.lower === 'on')
      ? index + 2
      : index + 1);
  return { source: subject, cue: [{ first: group.first, end: last }], next: last, lent: true };
}

/** `have obtained information that shows …`, `reports indicating that …`: the end of the words that lead on. */
function showsThat(items: readonly Item[], index: number): number | null {
  const next = items[index + 1];
  const verb = next?.lower === 'that' || next?.lower === 'which' ? index + 2 : index + 1;
  const item = items[verb];
  const shows =
    item !== undefined &&
    isVerb(item) &&
    ['show', 'indicate', 'suggest', 'prove', 'confirm', 'reveal'].includes(item.lemma);
  return shows && (verb === index + 2 || item.tag === 'VBG') ? verb + 1 : null;
}

/** `X’s claim`, `its claim`, `claims by X`, `a belief among X`, `the assertion of X`, `a report in the X`. */
function voiceOf(items: readonly Item[], index: number): Voice {
  const noun = { first: index, end: index + 1 };
  const lead = leadingPreposition(items, index);
  if (lead !== null) {
    const end = longNounPhraseEnd(items, lead, voiceLimit(items, lead));
    if (end > lead) {
      const together = items[index + 1]?.lower === 'by' && index === 0;
      const cue = together ? { first: index, end: index + 2 } : noun;
      return { source: { first: lead, end }, cue: [cue], next: commaAfter(items, end), lent: false };
    }
  }
  const copula = copulaBefore(items, index);
  const source = possessor(items, index);
  if (copula !== null) return { source, cue: [noun, copula], next: copula.end, lent: false };
  return { source, cue: [noun], next: adverbialEnd(items, index + 1), lent: false };
}

/** Index after the preposition that leads to the voice; null where none does. */
function leadingPreposition(items: readonly Item[], index: number): number | null {
  const lead = items[index + 1]?.lower ?? '';
  if (['by', 'from', 'among'].includes(lead)) return index + 2;
  if (lead === 'of') return leadsToVoice(items, index + 2) ? index + 2 : null;
  const published = items[index]?.lemma === 'report' || items[index]?.lemma === 'claim';
  if (lead === 'in' && published && items[index + 3]?.tag.startsWith('NNP'))
    return leadsToVoice(items, index + 2) ? index + 2 : null;
  const spread =
    items[index + 1]?.tag === 'VBN' || items[index + 1]?.tag === 'VBD' || items[index + 1]?.tag === 'VB';
  return spread && items[index + 2]?.lower === 'by' ? index + 3 : null;
}

/** `Word in the paddock is that …`, `her answer was that …`: the form of `be` is part of the cue. */
function copulaBefore(items: readonly Item[], index: number): Range | null {
  let at = index + 1;
  if (items[at]?.tag === 'IN') at = baseNounPhraseEnd(items, at + 1);
  const copula = items[at]?.lemma === 'be' && isComplementiser(items[at + 1]);
  return copula ? { first: at, end: at + 1 } : null;
}

/** The voice ends before the `that` of the content; in `a report by X which says that …` before a clause that has a verb for it. */
function voiceLimit(items: readonly Item[], start: number): number {
  const that = items.findIndex(({ lower }, index) => index >= start && lower === 'that');
  if (that < 0) return items.length;
  const before = items[that - 1];
  if (before === undefined || !isFiniteVerb(before)) return that;
  const relative = items.findLastIndex(({ tag }, index) => index < that && /^W(DT|P)$/.test(tag));
  return relative > start ? relative : that;
}

/** `the assertion of the enemy radio that …`: a voice, and not yet the content, when a clause follows it. */
function leadsToVoice(items: readonly Item[], start: number): boolean {
  const end = longNounPhraseEnd(items, start, voiceLimit(items, start));
  return end > start && isComplementiser(items[commaAfter(items, end)]);
}

function commaAfter(items: readonly Item[], end: number): number {
  return items[end]?.tag === ',' && isComplementiser(items[end + 1]) ? end + 1 : end;
}

/** `claims on the terraces that …`: a place between the noun and its clause. */
function adverbialEnd(items: readonly Item[], start: number): number {
  if (items[start]?.tag !== 'IN' || isComplementiser(items[start])) return start;
  const end = baseNounPhraseEnd(items, start + 1);
  return end > start + 1 && isComplementiser(items[end]) ? end : start;
}

function possessor(items: readonly Item[], index: number): Range | null {
  let at = index - 1;
  while (at >= 0 && ['JJ', 'NN', 'CD', 'VBN', 'RB', 'JJS'].includes(items[at]?.tag ?? '')) at -= 1;
  if (items[at]?.tag === 'PRP$') return { first: at, end: at + 1 };
  if (items[at]?.tag !== 'POS') return null;
  let first = at - 1;
  while (first > 0 && reaches(items, first - 1, at)) first -= 1;
  return first < at ? { first, end: at } : null;
}

function reaches(items: readonly Item[], first: number, end: number): boolean {
  return !isVerb(items[first] ?? ({ tag: 'VB' } as Item)) && baseNounPhraseEnd(items, first, end) === end;
}

function isComplementiser(item: Item | undefined): boolean {
  return item?.lower === 'that' && item.tag !== 'DT';
}

function complementAt(items: readonly Item[], at: number, frame: Frame, voiced: boolean): Complement | null {
  const item = items[at];
  const before = items[at - 1]?.lower;
  if (item === undefined) return null;
  if (before === 'saying' || leadsOn.has(before ?? ''))
    return item.lower === 'that' || startsClause(items, at, items.length) ? 'clause' : null;
  if (before === 'on' && frame.lemma === 'doubt') return 'noun';
  if (item.lower === 'that' && thatClause(items, at)) return 'clause';
  if (frame.complements.has('question') && (item.lower === 'whether' || item.tag === 'WRB'))
    return 'question';
  if (item.tag === 'TO' && items[at + 1]?.tag === 'VB')
    return frame.complements.has('infinitive') && voiced ? 'infinitive' : null;
  return null;
}

const leadsOn = new Set([
  'show',
  'shows',
  'showing',
  'indicate',
  'indicates',
  'indicating',
  'suggest',
  'suggests',
  'suggesting',
  'prove',
  'proves',
  'proving',
  'confirm',
  'confirms',
  'confirming',
  'reveal',
  'reveals',
  'revealing',
]);

/** A clause of its own (`that the votes had been counted`), not a relative one (`claims that surfaced in May`). */
function thatClause(items: readonly Item[], at: number): boolean {
  const next = items[at + 1];
  if (next === undefined) return false;
  if (next.tag === 'QUOTE' || next.tag === 'EX') return true;
  const subject = baseNounPhraseEnd(items, at + 1);
  return (subject > at + 1 || next.tag === 'VBG') && items.slice(subject).some((item) => isFiniteVerb(item));
}

/**
 * A noun that is subject of its sentence gives the content back before the sentence’s own verb:
 * `the accusation that he had hidden rifles under the rice | drew no reply`.
 */
function nominalEnd(scene: Scene, start: number, noun: number, lent: boolean): number {
  const { items, verbs } = scene;
  const end = contentEnd(items, start, null, verbs);
  if (lent || !isSubject(scene, noun)) return end;
  let clauses = items[start]?.tag === 'TO' ? 1 : 0;
  for (let index = start + 1; index < end; index += 1) {
    const item = items[index];
    if (item === undefined || !isFiniteVerb(item)) continue;
    if (clauses > 0 && !continuesClause(items, index, start))
      return items[index - 1]?.tag === ',' ? index - 1 : index;
    clauses += 1;
  }
  return end;
}

/** Whether no finite verb of the noun’s own clause stands before it: back to a comma, `that`, or a reporting verb. */
function isSubject({ items, verbs }: Scene, noun: number): boolean {
  for (let index = noun - 1; index >= 0; index -= 1) {
    const item = items[index];
    if (item === undefined || item.tag === ',' || item.lower === ';' || item.tag === ':') return true;
    const cue = verbs.find(({ first, end }) => first <= index && index < end);
    if (cue !== undefined) return cue.frame.complements.has('clause') && items[cue.end - 1]?.tag !== 'IN';
    if (item.lower === 'that' && item.tag === 'IN') return true;
    if (isFiniteVerb(item)) return false;
  }
  return true;
}

/** Whether a further finite verb belongs to a clause inside of the content, by what stands before it. */
function continuesClause(items: readonly Item[], index: number, start: number): boolean {
  for (let before = index - 1; before > start; before -= 1) {
    const item = items[before];
    if (item === undefined) return false;
    if (item.tag === 'CC' || item.tag.startsWith('W') || item.lower === 'that' || item.tag === 'PRP')
      return true;
    if (isVerb(item)) return false;
  }
  return false;
}

/** `The claim that …, first made by a losing candidate, …`. */
function laterVoice(items: readonly Item[], end: number): Draft['source'] {
  if (items[end]?.tag !== ',') return null;
  for (let index = end + 1; index < Math.min(items.length, end + 5); index += 1) {
    if (items[index]?.tag !== 'VBN' || items[index + 1]?.lower !== 'by') continue;
    const close = longNounPhraseEnd(items, index + 2);
    return close > index + 2 ? [spanOf(items, { first: index + 2, end: close })] : null;
  }
  return null;
}
