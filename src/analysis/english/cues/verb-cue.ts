import type { Attitude } from '../../../model/attribution.ts';
import type { Item } from '../../stretch.ts';
import { isAdverb, isFiniteVerb } from '../phrases/noun-phrase.ts';
import { idioms, needsIdiom } from '../predicates.ts';
import { governingVerbs, reportingVerbs, verbsOfAcceptance } from '../reporting-verbs.ts';
import type { Frame } from './frame.ts';

/** A reporting verb with what belongs to it: auxiliaries, negation, `to`, a governing verb, a particle. */
export interface VerbCue {
  readonly frame: Frame;
  /** Index of the verb itself, and the half-open range of the whole group, in the stretch's items. */
  readonly verb: number;
  readonly first: number;
  readonly end: number;
  readonly form: 'finite' | 'infinitive' | 'gerund' | 'participle';
  readonly passive: boolean;
  readonly negated: boolean;
  /** What the cue says of its source's position, before the content is looked at. */
  readonly attitude: Attitude;
}

const negations = new Set(['not', "n't", 'n’t', 'never', 'neither', 'nor', 'hardly', 'scarcely']);
const auxiliaries = new Set(['be', 'have', 'do', 'get']);

function isAuxiliary(item: Item | undefined): boolean {
  return (
    item !== undefined && (item.tag === 'MD' || (item.tag.startsWith('VB') && auxiliaries.has(item.lemma)))
  );
}

/** Every verb of the stretch that can attribute, with its group, in order. */
export function findVerbCues(items: readonly Item[]): VerbCue[] {
  const cues: VerbCue[] = [];
  for (let index = 0; index < items.length; index += 1) {
    const item = items[index];
    if (item === undefined || !item.tag.startsWith('VB')) continue;
    const frame = reportingVerbs.get(item.lemma);
    if (frame === undefined || isSharedCue(item) || isAttributive(items, index)) continue;
    const cue = verbCue(items, index, frame);
    if (needsIdiom.has(item.lemma) && cue.end === index + 1) continue;
    const before = cues.at(-1);
    if (before !== undefined && before.end > cue.verb) continue;
    if (before !== undefined && before.end > cue.first) cues.pop();
    cues.push(cue);
  }
  return cues;
}

/** `citing` and `quoting` lead to a further voice for the words of another cue (patterns/find-citing.ts). */
function isSharedCue({ tag, lemma }: Item): boolean {
  return tag === 'VBG' && (lemma === 'cite' || lemma === 'quote');
}

/** `the expected value`: a participle between an article and its noun. */
function isAttributive(items: readonly Item[], index: number): boolean {
  const { tag = '' } = items[index] ?? {};
  const before = items[index - 1]?.tag ?? '';
  return (tag === 'VBN' || tag === 'VBG') && ['DT', 'PRP$', 'POS', 'JJ', 'CD'].includes(before);
}

function verbCue(items: readonly Item[], verb: number, frame: Frame): VerbCue {
  const first = groupStart(items, verb);
  const group = items.slice(first, verb + 1);
  const negated = group.some(
    ({ lower }, index) => negations.has(lower) || (lower === 'yet' && group[index + 1]?.tag === 'TO'),
  );
  const particle = particleOf(items, verb, frame);
  const passive = isPassive(group);
  const governed = governingAttitude(group);
  const plain = particle?.attitude ?? frame.attitude;
  return {
    frame,
    verb,
    first,
    end: particle?.end ?? verb + 1,
    form: formOf(group),
    passive,
    negated,
    attitude:
      governed === null
        ? negated
          ? negatedAttitude(frame, plain)
          : plain
        : governedAttitude(frame, governed, plain),
  };
}

/** The words of a verb that is no reporting verb by itself, with its auxiliaries and negation. */
export function verbGroup(
  items: readonly Item[],
  verb: number,
): { readonly first: number; readonly end: number } {
  return { first: groupStart(items, verb), end: verb + 1 };
}

function particleOf(items: readonly Item[], verb: number, frame: Frame) {
  const idiom = idioms
    .get(frame.lemma)
    ?.find((words) => words.every((word, offset) => items[verb + 1 + offset]?.lower === word));
  if (idiom !== undefined) return { attitude: frame.attitude, end: verb + 1 + idiom.length };
  const next = items[verb + 1];
  if (next === undefined) return null;
  const attitude = frame.particles.get(next.lower);
  return attitude === undefined ? null : { attitude, end: verb + 2 };
}

/** Left over auxiliaries, negation, the adverbs between them, `to` and its governing verb, and `neither … nor`. */
function groupStart(items: readonly Item[], verb: number): number {
  let first = verb;
  for (let index = verb - 1; index >= 0; index -= 1) {
    const item = items[index];
    if (item === undefined) break;
    if (isAuxiliary(item) || negations.has(item.lower)) first = index;
    else if (item.tag === 'TO' && index === first - 1) {
      first = index;
      if (governingVerbs.has(items[index - 1]?.lemma ?? '') && items[index - 1]?.tag.startsWith('VB')) {
        index -= 1;
        first = index;
      }
    } else if (item.tag === 'VB' && items[first]?.lower === 'nor') first = index;
    else if (!isAdverb(item)) break;
  }
  return withoutLeadingAdverbs(items, first, verb);
}

function withoutLeadingAdverbs(items: readonly Item[], first: number, verb: number): number {
  let index = first;
  while (index < verb) {
    const item = items[index];
    if (item === undefined || !isAdverb(item) || negations.has(item.lower)) break;
    index += 1;
  }
  return index;
}

function formOf(group: readonly Item[]): VerbCue['form'] {
  const lead = group.find((item) => !isAdverb(item));
  if (lead === undefined) return 'finite';
  if (isFiniteVerb(lead)) return 'finite';
  if (group.some(({ tag }) => tag === 'TO')) return 'infinitive';
  if (lead.tag === 'VBG') return 'gerund';
  return lead.tag === 'VBN' ? 'participle' : lead.tag === 'VB' ? 'infinitive' : 'finite';
}

function isPassive(group: readonly Item[]): boolean {
  const verb = group.at(-1);
  if (verb?.tag !== 'VBN' && verb?.tag !== 'VBD') return false;
  const last = group.findLast((item, index) => index < group.length - 1 && isAuxiliary(item));
  return last !== undefined && (last.lemma === 'be' || last.lemma === 'get');
}

function governingAttitude(group: readonly Item[]): 'denies' | 'doubts' | 'asks' | 'same' | null {
  const to = group.findIndex(({ tag }) => tag === 'TO');
  const governing = group[to - 1];
  return (governing === undefined ? null : governingVerbs.get(governing.lemma)) ?? null;
}

function governedAttitude(
  frame: Frame,
  governed: 'denies' | 'doubts' | 'asks' | 'same',
  plain: Attitude,
): Attitude {
  if (governed === 'same') return plain;
  if (governed === 'asks') return frame.complements.has('question') ? 'asks' : plain;
  return verbsOfAcceptance.has(frame.lemma) ? 'denies' : governed;
}

/** To withhold acceptance is to deny; to withhold a word is to leave it open; not to deny is neither. */
function negatedAttitude(frame: Frame, plain: Attitude): Attitude {
  if (plain === 'denies') return 'doubts';
  if (plain !== 'affirms') return plain === 'wants' || plain === 'expects' ? 'denies' : plain;
  return verbsOfAcceptance.has(frame.lemma) ? 'denies' : 'doubts';
}
