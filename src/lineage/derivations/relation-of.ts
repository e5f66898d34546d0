import type { Attribution } from '../../model/attribution.ts';
import type { Span } from '../../model/span.ts';
import { citingWords, publishingVerbs, tellingVerbs, works } from './citing-words.ts';
import type { Relation } from './features.ts';
import type { Word } from './words.ts';

/**
 * How a sentence stands to what its words `from` to `to` name.
 *
 * @param isSource whether an attribution has it as its source
 */
export function relationOf(
  words: readonly Word[],
  from: number,
  to: number,
  isSource: boolean,
  text: string,
): Relation {
  const before = words.slice(Math.max(0, from - 4), from).map(({ folded }) => folded);
  const after = wordsBehind(words, to, text);
  const isEverybody = before.at(-1) === 'tells' && words[to]?.folded === 'us';
  if ((before.some((word) => tellingVerbs.has(word)) && !isEverybody) || isTold(after)) return 'recipient';
  if (isSource || before.slice(-3).join(' ').includes('according to')) return 'source';
  if (isAgreeing(after) || isView(words, from, text) || isInverted(words, from, to, text)) return 'source';
  if (first.test(`${after.join(' ')} `) || isAs(before, after)) return 'source';
  return works.has(words[to]?.folded ?? '') || isOfWork(before, after) ? 'work' : 'mention';
}

/** Words of an apposition, at most. */
const mostOfApposition = 14;

/** The three words behind a name, or behind the apposition that follows it: `The Lamp, a newspaper of wide circulation, put …`. */
function wordsBehind(words: readonly Word[], to: number, text: string): string[] {
  const gap = (at: number) => text.slice(words[at]?.span[1] ?? 0, words[at + 1]?.span[0] ?? 0);
  let last = to;
  if (words[to + 1] !== undefined && gap(to).startsWith(','))
    for (let at = to + 1; at < Math.min(words.length - 1, to + mostOfApposition); at += 1)
      if (gap(at).startsWith(',')) {
        last = at;
        break;
      }
  return words.slice(last + 1, last + 4).map(({ folded }) => folded);
}

/** `The Post was told …` */
function isTold(after: readonly string[]): boolean {
  return /^(?:was|were|has been|had been) told/.test(after.join(' '));
}

/** `as the Post was the first to report` */
const first = /^(?:(?:was|were) )?(?:the )?first (?:to )?/;

/** `The port authority takes the same view`, `The union disagrees`: what is told stands in the sentence before. */
function isAgreeing(after: readonly string[]): boolean {
  return /^(?:(?:takes?|took|shares?|shared|holds?|held) (?:the |a )?(?:same|similar|other|opposite|different|that|this)|(?:agree|concur|disagree|differ|object)(?:s|d|ed|red)?\b)/.test(
    after.join(' '),
  );
}

/** `For the Commission the van is a phantom`: a view, at the head of its sentence. */
function isView(words: readonly Word[], from: number, text: string): boolean {
  const at = words[from - 1]?.folded === 'the' ? from - 2 : from - 1;
  if (at !== 0 || words[0]?.folded !== 'for') return false;
  const gap = words
    .slice(from, from + 6)
    .findIndex(({ folded }) => /^(?:the|it|this|that|there|these|those)$/.test(folded));
  return gap > 0 || text.slice(words[from]?.span[1], words[from + 1]?.span[0]).startsWith(',');
}

const sayingVerbs =
  /^(?:says?|said|writes?|wrote|claims?|claimed|insists?|insisted|reports?|reported|believes?|believed|argues?|argued|reckons?)$/;

/** `Cast-off props, says the Commission.`: a verb of speech before a name with which the clause ends. */
function isInverted(words: readonly Word[], from: number, to: number, text: string): boolean {
  const at = words[from - 1]?.folded === 'the' ? from - 2 : from - 1;
  const [before, verb, name, next] = [words[at - 1], words[at], words[to], words[to + 1]];
  if (before === undefined || verb === undefined || name === undefined || !sayingVerbs.test(verb.folded))
    return false;
  if (!/[,”"’»?!—–]/.test(text.slice(before.span[1], verb.span[0]))) return false;
  return next === undefined || /^[^\s]*[,;:.—–]/.test(text.slice(name.span[1], next.span[0]));
}

/** `just as young Ferdi has it`, `as the Commission calls the boxes`. */
function isAs(before: readonly string[], after: readonly string[]): boolean {
  return (
    before.slice(-3).includes('as') &&
    /^(?:has it|had it|puts? it|calls?|called|tells?|told|says?|said|reported|reports|wrote|writes)\b/.test(
      after.join(' '),
    )
  );
}

function isOfWork(before: readonly string[], after: readonly string[]): boolean {
  const isBeside = before.slice(-2).some((word) => /^(?:to|at|of|in|for|from|near|inside|with)$/.test(word));
  if (!isBeside && after.some((word) => publishingVerbs.has(word))) return true;
  if (before.some((word) => works.has(word) || citingWords.has(word))) return true;
  const [next = '', second = ''] = after;
  return works.has(next) || (works.has(second) && !/^(?:of|in|on|to|and|for)$/.test(next));
}

const speaker = /\b(?:spokes\p{L}+|statement|communiqué|release)\b/iu;
const besideOthers = /\b(?:of|for|at|in|from|inside|with|near|by|who|which|that|to|about|on)\b|,/iu;
/** Longer sources are clauses, of which no name at their end is the head. */
const longest = 160;

/** Whether the source of an attribution is what stands at `at`, or somebody who speaks for it. */
export function isSourceAt({ source }: Attribution, at: Span, text: string): boolean {
  return (source?.spans ?? []).some(([start, end]) => {
    if (at[0] < start || at[1] > end || at[0] - start > longest) return false;
    const before = text.slice(start, at[0]);
    if (/['’]s$/.test(text.slice(at[1] - 2, at[1])))
      return speaker.test(text.slice(at[1], Math.min(end, at[1] + longest)));
    return speaker.test(before) || !besideOthers.test(before);
  });
}
