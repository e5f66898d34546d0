import { contentEnd } from '../contents/content-end.ts';
import type { Complement, Frame } from '../cues/frame.ts';
import type { Draft } from '../draft.ts';
import { reportingNouns } from '../english/reporting-verbs.ts';
import { baseNounPhraseEnd, isFinite, isVerb, longNounPhraseEnd } from '../phrases/noun-phrase.ts';
import type { Range } from '../sources/find-subject.ts';
import type { Item } from '../stretch.ts';
import { spanOf, spansOf, type Scene } from './scene.ts';

interface Voice {
  readonly source: Range | null;
  /** Words of the cue: the noun, with the preposition that leads to its voice. */
  readonly cue: readonly Range[];
  /** Where the content may start. */
  readonly next: number;
}

/** Attributions by a noun: `the governor’s accusation that …`, `Allegations by X that …`, `rumours that …`. */
export function findNominal(scene: Scene): Draft[] {
  const { items } = scene;
  const drafts: Draft[] = [];
  for (const [index, item] of items.entries()) {
    const frame = item.tag === 'NN' || item.tag === 'NNS' ? reportingNouns.get(item.lemma) : undefined;
    if (frame === undefined) continue;
    const draft = nominalAt(scene, index, frame);
    if (draft !== null) drafts.push(draft);
  }
  return drafts;
}

function nominalAt(scene: Scene, index: number, frame: Frame): Draft | null {
  const { items } = scene;
  const voice = voiceOf(items, index);
  const kind = complementAt(items, voice.next, frame, voice.source !== null);
  if (kind === null) return null;
  const end = nominalEnd(scene, voice.next, index);
  if (end <= voice.next) return null;
  const content = { first: voice.next, end };
  return {
    source: voice.source === null ? laterVoice(items, end) : [spanOf(items, voice.source)],
    cue: spansOf(items, voice.cue),
    content: [spanOf(items, content)],
    attitude: kind === 'infinitive' ? frame.infinitiveAttitude : frame.attitude,
    pattern: 'nominal',
    rank: 0,
  };
}

/** `X’s claim`, `its claim`, `claims by X`, `a belief among X`, `the assertion of X`. */
function voiceOf(items: readonly Item[], index: number): Voice {
  const noun = { first: index, end: index + 1 };
  const after = items[index + 1];
  const lead = after?.lower ?? '';
  if (['by', 'from', 'among'].includes(lead) || (lead === 'of' && leadsToVoice(items, index + 2))) {
    const end = longNounPhraseEnd(items, index + 2, voiceLimit(items, index + 2));
    if (end > index + 2) {
      const cue = lead === 'by' && index === 0 ? { first: index, end: index + 2 } : noun;
      return { source: { first: index + 2, end }, cue: [cue], next: commaAfter(items, end) };
    }
  }
  return { source: possessor(items, index), cue: [noun], next: adverbialEnd(items, index + 1) };
}

/** The voice ends before the `that` of the content. */
function voiceLimit(items: readonly Item[], start: number): number {
  const that = items.findIndex(({ lower }, index) => index >= start && lower === 'that');
  return that < 0 ? items.length : that;
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
  return !isVerb(items[first] ?? { tag: 'VB' } as Item) && baseNounPhraseEnd(items, first, end) === end;
}

function isComplementiser(item: Item | undefined): boolean {
  return item?.lower === 'that' && item.tag !== 'DT';
}

function complementAt(items: readonly Item[], at: number, frame: Frame, voiced: boolean): Complement | null {
  const item = items[at];
  if (item === undefined) return null;
  if (item.lower === 'that' && thatClause(items, at)) return 'clause';
  if (frame.complements.has('question') && (item.lower === 'whether' || item.tag === 'WRB')) return 'question';
  if (item.tag === 'TO' && items[at + 1]?.tag === 'VB') return frame.complements.has('infinitive') && voiced ? 'infinitive' : null;
  return null;
}

/** A clause of its own (`that the votes had been counted`), not a relative one (`claims that surfaced in May`). */
function thatClause(items: readonly Item[], at: number): boolean {
  const next = items[at + 1];
  if (next === undefined) return false;
  if (next.tag === 'QUOTE' || next.tag === 'EX') return true;
  const subject = baseNounPhraseEnd(items, at + 1);
  return (subject > at + 1 || next.tag === 'VBG') && items.slice(subject).some((item) => isFinite(item));
}

/**
 * A noun that is subject of its sentence gives the content back before the sentence’s own verb:
 * `the accusation that he had hidden rifles under the rice | drew no reply`.
 */
function nominalEnd(scene: Scene, start: number, noun: number): number {
  const { items, verbs } = scene;
  const end = contentEnd(items, start, null, verbs);
  if (items.slice(0, noun).some((item) => isFinite(item))) return end;
  let clauses = items[start]?.tag === 'TO' ? 1 : 0;
  for (let index = start + 1; index < end; index += 1) {
    const item = items[index];
    if (item === undefined || !isFinite(item)) continue;
    if (clauses > 0 && !continuesClause(items, index, start)) return items[index - 1]?.tag === ',' ? index - 1 : index;
    clauses += 1;
  }
  return end;
}

/** Whether a further finite verb belongs to a clause inside of the content, by what stands before it. */
function continuesClause(items: readonly Item[], index: number, start: number): boolean {
  for (let before = index - 1; before > start; before -= 1) {
    const item = items[before];
    if (item === undefined) return false;
    if (item.tag === 'CC' || item.tag.startsWith('W') || item.lower === 'that' || item.tag === 'PRP') return true;
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
