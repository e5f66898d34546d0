import type { Draft } from '../../draft.ts';
import type { Item } from '../../stretch.ts';
import { contentEnd } from '../contents/content-end.ts';
import { findContent } from '../contents/find-content.ts';
import type { VerbCue } from '../cues/verb-cue.ts';
import { longNounPhraseEnd } from '../phrases/noun-phrase.ts';
import type { Range } from '../sources/find-subject.ts';
import { contentBefore } from './content-before.ts';
import { type Scene, spanOf, spansOf } from './scene.ts';

/**
 * A passive cue names its voice after `by`, or not at all. Its subject is the start of the content (`The ferry is
 * said to have sunk`, `The cook was accused of salting the wine`), an empty `it`, or whoever was told.
 */
export function findPassive(scene: Scene, cue: VerbCue, subject: Range | null): Draft | null {
  const { items, verbs } = scene;
  const by = agent(items, cue.end);
  const resumed = by === null ? cue : { ...cue, end: by.end };
  const content = contents(items, resumed, subject, verbs) ?? parenthetical(scene, resumed, subject);
  if (content === null) return null;
  return {
    source: by === null ? null : [spanOf(items, by)],
    cue: [spanOf(items, { first: cue.first, end: cue.end })],
    content: spansOf(items, content),
    attitude: attitudeOf(items, cue, content),
    pattern: 'passive',
    rank: 0,
  };
}

/** `by the palace`, right after the cue or after `in a note`. */
function agent(items: readonly Item[], at: number): Range | null {
  if (items[at]?.lower !== 'by') return null;
  const end = longNounPhraseEnd(items, at + 1);
  return end > at + 1 ? { first: at + 1, end } : null;
}

function contents(
  items: readonly Item[],
  cue: VerbCue,
  subject: Range | null,
  verbs: VerbCue[] | readonly VerbCue[],
): Range[] | null {
  const next = items[cue.end];
  if (next?.tag === 'TO' && subject !== null && !isExpletive(items, subject)) {
    return [subject, { first: cue.end, end: contentEnd(items, cue.end, cue, verbs) }];
  }
  const isCharge = next?.lower === 'of' && items[cue.end + 1]?.tag === 'VBG';
  if (
    isCharge &&
    cue.frame.complements.has('of-gerund') &&
    subject !== null &&
    !isExpletive(items, subject)
  ) {
    return [subject, { first: cue.end, end: contentEnd(items, cue.end, cue, verbs) }];
  }
  const after = findContent(items, cue, verbs);
  if (after === null || (after.kind !== 'clause' && after.kind !== 'question' && after.kind !== 'quotation'))
    return null;
  return [after];
}

/** `The ship turned back, it was announced by the palace`; `…, I was told by a guard`. */
function parenthetical(scene: Scene, cue: VerbCue, subject: Range | null): Range[] | null {
  if (subject === null || !(isExpletive(scene.items, subject) || isHearer(scene.items, subject, cue)))
    return null;
  const before = contentBefore(scene, Math.min(subject.first, cue.first));
  return before?.range == null ? null : [before.range];
}

/** Who was told, and passes it on as their own. */
function isHearer(items: readonly Item[], { first, end }: Range, { frame }: VerbCue): boolean {
  return frame.lemma === 'tell' && end === first + 1 && hearers.has(items[first]?.lower ?? '');
}

const hearers: ReadonlySet<string> = new Set(['i', 'we', 'one', 'he', 'she', 'they']);

function isExpletive(items: readonly Item[], { first, end }: Range): boolean {
  return end === first + 1 && items[first]?.lower === 'it';
}

/** `are urged to carry a shovel` wants; `is said to have sunk` affirms. */
function attitudeOf(items: readonly Item[], cue: VerbCue, content: readonly Range[]): Draft['attitude'] {
  const infinitive = content.some(({ first }) => items[first]?.tag === 'TO');
  return infinitive && cue.attitude === cue.frame.attitude ? cue.frame.infinitiveAttitude : cue.attitude;
}
