import type { Draft } from '../../draft.ts';
import type { Item, Stretch } from '../../stretch.ts';
import { isVerb } from '../phrases/noun-phrase.ts';
import { isNotice, repeatsSomebody } from './notices.ts';

/** The longest label, in words: `The Secretary of State (Mr Oduya-Fenn)`. */
const maxLabel = 9;

/**
 * Labels of transcripts and threads: `COUNSEL: Where were you?`, `@quaylights: third night running`, and a name
 * before a quotation: `Retired postman Ghislain Orbeck, 71: “…”`. What the label opens runs to the end of its
 * paragraph.
 *
 * @param transcript whether labels before unquoted speech count although they are not in capitals
 */
export function findSpeakerLabel(paragraph: readonly Stretch[], transcript: boolean): Draft | null {
  const outer = [...quotedOpening(paragraph), ...paragraph.filter(({ inside }) => inside === null)];
  for (const [index, stretch] of outer.entries()) {
    const label = labelIn(stretch.items);
    const from = label[0];
    const to = label.at(-1);
    if (from === undefined || to === undefined) continue;
    const next = stretch.items[stretch.items.indexOf(to) + 2];
    if (next === undefined) continue;
    const opens = index === 0 && (transcript || isMarkedLabel(label)) && !isShouted(stretch.items);
    if (!opens && next.tag !== 'QUOTE') continue;
    const end = opens ? paragraphEnd(paragraph) : next.end;
    return {
      source: [[from.start, to.end]],
      cue: null,
      content: [[next.start, end]],
      attitude: 'affirms',
      pattern: 'speaker-label',
      rank: 0,
    };
  }
  return null;
}

/** What opens a paragraph inside marks, where it is a turn of a transcript that is quoted: `"COUNSEL: Where were you?`. */
function quotedOpening(paragraph: readonly Stretch[]): Stretch[] {
  const start = paragraph.find(({ inside }) => inside === null)?.items[0]?.start;
  const opening = paragraph.find(({ inside }) => inside !== null && inside.start === start);
  const label = labelIn(opening?.items ?? []);
  return opening !== undefined && label.length > 0 && isMarkedLabel(label) ? [opening] : [];
}

/** The items before the first colon, where they can be a label; else none. */
function labelIn(items: readonly Item[]): readonly Item[] {
  const colon = items.findIndex(({ lower }) => lower === ':');
  const opening = items[0]?.tag === '``' ? 1 : 0;
  const first = repeatsSomebody(wordsOf(items.slice(opening, colon))) ? opening + 1 : opening;
  const label = items.slice(first, Math.max(colon, first));
  return colon > first && colon <= maxLabel && isLabel(label) && !isNotice(wordsOf(label)) ? label : [];
}

function wordsOf(label: readonly Item[]): string[] {
  return label.filter(({ text }) => /\p{L}/u.test(text)).map(({ lower }) => lower);
}

/** A heading all in capitals is no turn of a speaker: `PRESS NOTE: QUESTIONS ABOUT THE FERRY`. */
function isShouted(items: readonly Item[]): boolean {
  return items.every(({ text }) => text === text.toUpperCase());
}

function paragraphEnd(paragraph: readonly Stretch[]): number {
  return paragraph.reduce((end, { items }) => Math.max(end, items.at(-1)?.end ?? 0), 0);
}

function isLabel(label: readonly Item[]): boolean {
  return (
    label.every((item) => !isVerb(item) && item.tag !== 'QUOTE') && /^[\p{Lu}@]/u.test(label[0]?.text ?? '')
  );
}

/** In capitals, one letter (`Q`), or a handle. */
function isMarkedLabel(label: readonly Item[]): boolean {
  const words = label.filter(({ text }) => /\p{L}/u.test(text));
  const first = words[0]?.text ?? '';
  return (
    first.startsWith('@') || words.every(({ text }) => text === text.toUpperCase() && /\p{Lu}/u.test(text))
  );
}

/** Paragraphs as far as their labels count. */
interface LabelledParagraphs extends Iterable<{ readonly stretches: readonly Stretch[] }> {
  readonly length: number;
}

/**
 * Whether every paragraph opens with a label, or most do and some label comes back: the speakers take turns. Where half
 * have none, the rest is not looked at.
 */
export function isTranscript(paragraphs: LabelledParagraphs): boolean {
  const labels: string[] = [];
  let others = 0;
  for (const { stretches } of paragraphs) {
    const label = labelOf(stretches);
    if (label === null) others += 1;
    else labels.push(label);
    if (others * 2 >= paragraphs.length) return false;
  }
  const turns = labels.length >= 3 && new Set(labels).size < labels.length;
  return turns || (labels.length >= 2 && others === 0);
}

function labelOf(paragraph: readonly Stretch[]): string | null {
  const label = labelIn(paragraph.find(({ inside }) => inside === null)?.items ?? []);
  return label.length > 0 ? label.map(({ text }) => text).join(' ') : null;
}
