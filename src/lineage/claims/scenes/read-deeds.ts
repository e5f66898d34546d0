import type { Word } from '../words.ts';
import { deedOfNoun, deedOfVerb, deedRuns } from './deeds.ts';
import { isPreposition, phraseBefore, phraseFrom } from './phrases.ts';
import type { Deed, Phrase } from './scene.ts';

/** What somebody did, as a clause tells it: `A set fire to B`, `B was led by A`, `A was the cause of B`, `the cause of B was A`. */
export function deedsIn(clause: readonly Word[], text: string): Deed[] {
  return clause.flatMap((word, at) => {
    const found = ofRun(clause, at, text) ?? ofVerb(clause, at, word, text) ?? ofNoun(clause, at, word, text);
    return found === null ? [] : [found];
  });
}

const copulas = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being']);

/** Words that may stand between the words of a run. */
const light = new Set(['the', 'a', 'an', 'it', 'them', 'him', 'her', 'entirely', 'solely', 'alone']);

function ofRun(clause: readonly Word[], at: number, text: string): Deed | null {
  for (const { words, deed } of deedRuns.get(clause[at]?.lower ?? '') ?? []) {
    const end = endOfRun(clause, at, words);
    if (end === null) continue;
    const agent = isPassive(clause, at) ? agentBehind(clause, end, text) : null;
    if (agent !== null) return deedOf(deed, agent, phraseBefore(clause, at, text));
    return isPassive(clause, at) && words[0] === 'set'
      ? null
      : deedOf(
          deed,
          phraseBefore(clause, at, text),
          hasObjectWithin(words)
            ? phraseFrom(clause.slice(0, end - 1), at + 1, text)
            : objectFrom(clause, end, text),
        );
  }
  return null;
}

/** `made the guests ill`, `set the ferry alight`: what it is done to stands between. */
function hasObjectWithin([first, last]: readonly string[]): boolean {
  return first === 'made' || last === 'alight' || last === 'ablaze';
}

/** Words of an object between those of a run, `made the children of Mill Lane ill`, that are passed over. */
const mostBetween = 8;

/** Place behind a run that begins at a place; null where it does not. */
function endOfRun(clause: readonly Word[], at: number, run: readonly string[]): number | null {
  let to = at + 1;
  for (const expected of run.slice(1)) {
    const most = hasObjectWithin(run) ? mostBetween : 2;
    let passed = 0;
    while (clause[to]?.lower !== expected) {
      const isPassed = most > 2 || light.has(clause[to]?.lower ?? '');
      if (to >= clause.length || passed >= most || !isPassed) return null;
      to += 1;
      passed += 1;
    }
    to += 1;
  }
  return to;
}

function ofVerb(clause: readonly Word[], at: number, word: Word, text: string): Deed | null {
  const deed = deedOfVerb.get(word.hash);
  if (deed === undefined || at === 0 || !isVerb(word)) return null;
  if (isPassive(clause, at))
    return deedOf(deed, agentBehind(clause, at + 1, text), phraseBefore(clause, at, text));
  return deedOf(deed, phraseBefore(clause, at, text), objectFrom(clause, at + 1, text));
}

/** Forms that are no nouns too, as `orders`, `a lead`, `the Command` are. */
function isVerb({ lower, isCapital }: Word): boolean {
  return !isCapital && (lower.endsWith('ed') || irregular.has(lower));
}

const irregular = new Set('led leads shot won wins stole stolen commands owns kills'.split(' '));

/** Who is named with *by* behind a participle. */
function agentBehind(clause: readonly Word[], at: number, text: string): Phrase | null {
  const by = clause.slice(at, at + farthest).findIndex(({ lower }) => lower === 'by');
  return by === -1 ? null : phraseFrom(clause, at + by + 1, text);
}

/** Words between a participle and its *by*. */
const farthest = 4;

function isPassive(clause: readonly Word[], at: number): boolean {
  return (
    clause.slice(Math.max(0, at - 3), at).some(({ lower }) => copulas.has(lower)) &&
    !/ing$/.test(clause[at]?.lower ?? '')
  );
}

/** `the leader is A`, `A was the leader of B`. */
function ofNoun(clause: readonly Word[], at: number, { hash }: Word, text: string): Deed | null {
  const deed = deedOfNoun.get(hash);
  if (deed === undefined) return null;
  const copula = clause.findIndex(({ lower }) => copulas.has(lower));
  if (copula === -1) return null;
  return copula > at
    ? deedOf(deed, phraseFrom(clause, copula + 1, text), objectFrom(clause.slice(0, copula), at + 1, text))
    : deedOf(deed, phraseBefore(clause, copula, text), objectFrom(clause, at + 1, text));
}

/** What stands behind a verb, with or without a preposition: `of the fire`, `to the ferry`, `the children`. */
function objectFrom(clause: readonly Word[], at: number, text: string): Phrase | null {
  const first = clause[at];
  return phraseFrom(
    clause,
    first !== undefined && (isPreposition(first) || first.lower === 'of') ? at + 1 : at,
    text,
  );
}

function deedOf(deed: number, by: Phrase | null, to: Phrase | null): Deed | null {
  return by === null ? null : { deed, by, to: withoutDeed(to) };
}

/** `707 people shot` and `killed`: what was done does not say to whom. Null where nothing else is said. */
function withoutDeed(to: Phrase | null): Phrase | null {
  if (to === null) return null;
  const nouns = to.nouns.filter((noun) => !deedOfVerb.has(noun));
  return to.named === null && nouns.length === 0 ? null : { ...to, nouns };
}
