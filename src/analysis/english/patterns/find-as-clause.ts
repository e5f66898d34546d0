import type { Draft } from '../../draft.ts';
import type { Item } from '../../stretch.ts';
import { contentEnd } from '../contents/content-end.ts';
import type { VerbCue } from '../cues/verb-cue.ts';
import { isFiniteVerb } from '../phrases/noun-phrase.ts';
import { findSubject } from '../sources/find-subject.ts';
import { type Scene, spanOf } from './scene.ts';

/** Words of the longest clause that opens a sentence so. */
const longest = 20;

/**
 * A clause with `as` that opens a sentence and says whose word the rest of it is: `As the Post reports, the mayor has left.` The verb closes
 * the clause, with a time or place behind it at most: `As I told you, …` and `As she said this, …` are others.
 */
export function findAsClause({ items, verbs }: Scene): Draft[] {
  const start = items[0]?.tag === 'CC' ? 1 : 0;
  if (items[start]?.lower !== 'as') return [];
  const comma = items.findIndex(({ tag }, at) => at > start && tag === ',');
  const cue = verbs.find(({ first }) => first > start);
  if (cue === undefined || comma < 0 || comma > start + longest || !closes(items, cue, comma)) return [];
  const subject = findSubject(items.slice(0, comma), cue, verbs);
  const end = contentEnd(items, comma + 1, null, verbs);
  if (subject === null || subject.first !== start + 1 || !items.slice(comma + 1, end).some(isFiniteVerb))
    return [];
  return [
    {
      source: [spanOf(items, subject)],
      cue: [spanOf(items, { first: cue.first, end: cue.end })],
      content: [spanOf(items, { first: comma + 1, end })],
      attitude: cue.attitude,
      pattern: 'as-clause',
      rank: 0,
    },
  ];
}

/** Clauses of these are none of telling: `As you know`, `As we expected`, `As new leaders emerge`. */
const otherVerbs: ReadonlySet<string> = new Set(
  'know expect hope think guess suspect fear imagine understand see emerge transpire'.split(' '),
);

/** Whether nothing but a time or place stands between the verb and the end of its clause. */
function closes(items: readonly Item[], { frame, passive, form, end }: VerbCue, comma: number): boolean {
  const takesClause = frame.complements.has('clause') || frame.complements.has('that-clause');
  const tells = takesClause && !otherVerbs.has(frame.lemma) && !passive && form === 'finite';
  const behind = items.slice(end, comma);
  const isBare = behind[0]?.tag === 'IN' || behind.every(({ tag }) => tag === 'RB' || tag === 'CD');
  return tells && isBare && !behind.some(isFiniteVerb);
}
