import type { Span } from '../../../model/span.ts';
import type { Word } from '../../build-stretches.ts';
import { isAnonymity } from '../anonymity.ts';
import type { Frame } from '../cues/frame.ts';
import { reportingVerbs } from '../reporting-verbs.ts';

/** From here on what looks like a thing is more often a clause that the tagger got wrong: `said the old wall fell`. */
const sure = 0.7;

/** Not one in a thousand contents of PolNeAR that follow their cue begins with one of these. */
const adverbial = new Set(
  'until till while because although though since once unless before after'.split(' '),
);

const verbsOfNaming = new Set(['call', 'name', 'title', 'entitle', 'dub', 'know']);

/**
 * Whether a cue that the models found can report what they took for its content: not where something does it to itself
 * (`Winter announced itself`), where nothing is said (`said nothing`), where something merely bears a name (`is called
 * “The Salt Road”`), where a source asks not to be named, where something is put somehow (`as she put it`) or goes by a measure (`according to height`; the rules
 * know voices), not what tells when or why (`quarrelled until the fog lifted`), or where a verb of saying has a thing or a
 * hearer behind it, and no words or clause (`told a long story`, `reported to the harbour master`), unless the models are sure.
 *
 * @param words of the paragraph
 * @param cue half-open range of words
 * @param content its content's first range of words
 * @param certainty that the cue is one and is to be read so, by the models
 */
export function isReport(
  words: readonly Word[],
  [start, end]: Span,
  content: Span,
  certainty: number,
): boolean {
  const first = words[content[0]]?.text.toLowerCase() ?? '';
  if (/sel(?:f|ves)$/.test(first) || first === 'nothing') return false;
  // `Reports to the contrary are false`
  if (first === 'the' && words[content[0] + 1]?.lower === 'contrary') return false;
  if (isAnonymity(words.slice(...content).map(({ lower }) => lower))) return false;
  const cue = words.slice(start, end);
  const last = cue.at(-1);
  if (last?.lemma === 'put' && first === 'it') return false;
  if (content[0] >= end && adverbial.has(first) && words[content[0]]?.tag === 'IN') return false;
  if (last?.text.toLowerCase() === 'to' && cue.at(-2)?.text.toLowerCase() === 'according') return false;
  const verb = cue.find(({ tag, lemma }) => tag === 'VBN' && verbsOfNaming.has(lemma));
  const passive = cue.some(({ tag, lemma }) => tag.startsWith('VB') && lemma === 'be');
  if (verb !== undefined && passive) return false;
  // `reported | to the harbour master`: the preposition may stand on either side.
  const from = first === 'to' ? content[0] + 1 : content[0];
  const before = [...cue, ...words.slice(end, from)];
  if (from >= end && strikesBargain(before, words.slice(from, content[1]))) return false;
  if (from < end || !isThing(words.slice(from, content[1]))) return true;
  if (leadsToHearer(before)) return false;
  return certainty >= sure || !(takesNoThing(before) || leadsAstray(words.slice(end, from)));
}

/** `have agreed a fee`, `has signed the lease`: what is settled between two is said by neither. */
function strikesBargain(before: readonly Word[], content: readonly Word[]): boolean {
  const last = before.at(-1)?.lower === 'for' ? before.at(-2) : before.at(-1);
  const isThere = last?.tag.startsWith('VB') === true && bargains.has(last.lemma);
  return (
    isThere &&
    !content.some(({ tag, lower }) => /^(?:VB[DZP]|MD|TO)$/.test(tag) || lower === 'that' || tag === '``')
  );
}

const bargains = new Set(['agree', 'sign', 'negotiate', 'settle']);

/** Whether a verb of saying and `to` stand before something, and do not belong together as in `admitted to the theft`. */
function leadsToHearer(before: readonly Word[]): boolean {
  if (before.at(-1)?.text.toLowerCase() !== 'to') return false;
  return frameOf(before.at(-2))?.particles.has('to') === false;
}

/** Whether a verb stands before something that the lexicon knows with clauses and quotations only. */
function takesNoThing(before: readonly Word[]): boolean {
  return frameOf(before.at(-1))?.complements.has('noun') === false;
}

/** Whether something else and a preposition stand between a cue and its content: `told | her rosary during | the storm`. */
function leadsAstray(between: readonly Word[]): boolean {
  return between.at(-1)?.tag === 'IN' && between.some(({ tag }) => tag.startsWith('NN'));
}

function frameOf(word: Word | undefined): Frame | undefined {
  return word?.tag.startsWith('VB') === true ? reportingVerbs.get(word.lemma) : undefined;
}

const phraseTags = new Set('DT PRP$ PDT CD JJ JJR JJS NN NNS NNP NNPS POS IN CC ,'.split(' '));

/** A noun phrase that quotes nothing. */
function isThing(content: readonly Word[]): boolean {
  return content.every(({ tag }) => phraseTags.has(tag)) && content.some(({ tag }) => tag.startsWith('NN'));
}
