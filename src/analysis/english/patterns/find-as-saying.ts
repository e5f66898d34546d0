import type { Draft } from '../../draft.ts';
import type { Item } from '../../stretch.ts';
import { contentEnd } from '../contents/content-end.ts';
import type { VerbCue } from '../cues/verb-cue.ts';
import { longNounPhraseEnd } from '../phrases/noun-phrase.ts';
import { findSubject, type Range } from '../sources/find-subject.ts';
import { type Scene, spanOf } from './scene.ts';

const quotingVerbs = new Set(['quote', 'cite', 'repost', 'report', 'describe', 'paraphrase']);

/**
 * Two voices for one content:
 *
 *     {1 The Lantern} {1 quoted} {2 the constable} {2 as saying} {1,2 that …}
 *     {2 The bishop} {1 was quoted} by {1 a newsletter} {2 as saying} {1,2 that …}
 *     {  The bishop} {was quoted as saying} {that …}
 */
export function findAsSaying(scene: Scene, cue: VerbCue): Draft[] {
  if (!quotingVerbs.has(cue.frame.lemma)) return [];
  const { items, verbs } = scene;
  const saying = asSaying(items, cue.end);
  const subject = cue.form === 'finite' ? findSubject(items, cue, verbs) : null;
  if (saying === null)
    return cue.frame.lemma === 'quote' || cue.frame.lemma === 'repost'
      ? quotedWithColon(scene, cue, subject)
      : [];
  const start = afterComma(items, saying.end);
  const content = { first: start, end: contentEnd(items, start, cue, verbs) };
  if (content.first >= content.end) return [];
  return cue.passive
    ? passive(items, cue, subject, saying, content)
    : active(items, cue, subject, saying, content);
}

/** `as saying`, `as having said` within reach of the verb, before another finite verb. */
function asSaying(items: readonly Item[], at: number): Range | null {
  for (let index = at; index < items.length && index - at < 20; index += 1) {
    const next = items[index + 1];
    if (items[index]?.lower === ';' || items[index]?.tag === 'QUOTE') return null;
    if (items[index]?.lower === 'as' && next?.tag === 'VBG' && speech.has(next.lemma))
      return { first: index, end: index + 2 };
  }
  return null;
}

const speech = new Set([
  'say',
  'tell',
  'report',
  'claim',
  'add',
  'write',
  'admit',
  'state',
  'argue',
  'warn',
  'declare',
  'ask',
  'suggest',
  'confirm',
]);

function afterComma(items: readonly Item[], at: number): number {
  return items[at]?.tag === ',' || items[at]?.lower === ':' ? at + 1 : at;
}

function passive(
  items: readonly Item[],
  cue: VerbCue,
  subject: Range | null,
  saying: Range,
  content: Range,
): Draft[] {
  const by = items[cue.end]?.lower === 'by' ? longNounPhraseEnd(items, cue.end + 1, saying.first) : cue.end;
  if (by <= cue.end + 1) {
    const together = saying.first === cue.end;
    const cues = together
      ? [spanOf(items, { first: cue.first, end: saying.end })]
      : [spanOf(items, cue), spanOf(items, saying)];
    return [draft(items, subject, cues, content, 0)];
  }
  const quoter = { first: cue.end + 1, end: by };
  return [
    draft(items, quoter, [spanOf(items, cue)], content, 0),
    draft(items, subject, [spanOf(items, saying)], content, 1),
  ];
}

function active(
  items: readonly Item[],
  cue: VerbCue,
  subject: Range | null,
  saying: Range,
  content: Range,
): Draft[] {
  const quoted = longNounPhraseEnd(items, cue.end, saying.first);
  if (quoted === cue.end) return [];
  const inner = draft(items, { first: cue.end, end: saying.first }, [spanOf(items, saying)], content, 1);
  return [draft(items, subject, [spanOf(items, cue)], content, 0), inner];
}

/** `quotes the notice: “…”`, `reposted @user: …`: the quoted voice has no cue of its own. */
function quotedWithColon(scene: Scene, cue: VerbCue, subject: Range | null): Draft[] {
  const { items, verbs } = scene;
  const end = longNounPhraseEnd(items, cue.end);
  if (end === cue.end || items[end]?.lower !== ':' || subject === null || cue.passive) return [];
  const content = { first: end + 1, end: contentEnd(items, end + 1, cue, verbs) };
  if (content.first >= content.end) return [];
  return [
    draft(items, subject, [spanOf(items, cue)], content, 0),
    draft(items, { first: cue.end, end }, null, content, 1),
  ];
}

function draft(
  items: readonly Item[],
  source: Range | null,
  cue: Draft['cue'],
  content: Range,
  rank: number,
): Draft {
  return {
    source: source === null ? null : [spanOf(items, source)],
    cue,
    content: [spanOf(items, content)],
    attitude: 'affirms',
    pattern: 'quoted-as',
    rank,
  };
}
