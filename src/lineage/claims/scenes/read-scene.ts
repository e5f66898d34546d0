import type { Span } from '../../../model/span.ts';
import { stemHashOf } from '../word-knowledge.ts';
import { isFunctionWord, type Word } from '../words.ts';
import { clausesOf } from './clauses.ts';
import { deedOfVerb } from './deeds.ts';
import { isPreposition, phraseBefore, phraseFrom } from './phrases.ts';
import { deedsIn } from './read-deeds.ts';
import type { Phrase, Scene, Stay } from './scene.ts';

/**
 * What a statement tells of an event, by the order of its words alone.
 *
 * @param words its own
 * @param isTime whether a word belongs to a time expression
 */
export function readScene(words: readonly Word[], text: string, isTime: (word: Word) => boolean): Scene {
  const clauses = clausesOf(words, text, isTime);
  return {
    deeds: clauses.flatMap((clause) => deedsIn(clause, text)),
    stay: firstOf(clauses, (clause) => stayIn(clause, text)),
    dead: firstOf(clauses, (clause) => deadIn(clause, text)),
    partOfDay: words.map(({ lower }) => partsOfDay.get(lower) ?? 0).find((part) => part > 0) ?? 0,
    before: behind(words, 'before'),
    after: behind(words, 'after'),
    order: orderIn(words),
    isNow: words.some(
      ({ lower, hash }) => lower === 'is' || lower === 'are' || (deedOfVerb.has(hash) && lower.endsWith('s')),
    ),
  };
}

function firstOf<Found>(clauses: readonly Word[][], read: (clause: Word[]) => Found | null): Found | null {
  for (const clause of clauses) {
    const found = read(clause);
    if (found !== null) return found;
  }
  return null;
}

const partsOfDay: ReadonlyMap<string, number> = new Map([
  ['morning', 1],
  ['dawn', 1],
  ['noon', 2],
  ['midday', 2],
  ['afternoon', 3],
  ['evening', 4],
  ['dusk', 4],
  ['night', 5],
  ['midnight', 5],
  ['overnight', 5],
]);

/** Verbs by which somebody or something was where the clause says. */
const stays = new Set(
  `be stay spend sleep attend sit stand remain live see meet arrive land anchor berth dock moor lie hide die marry perform play
  speak arrest capture detain hold treat bury dine wait`
    .split(/\s+/)
    .map(stemHashOf),
);

const copulas = new Set(['is', 'are', 'was', 'were', 'been', 'be']);

const placers = new Set(['in', 'at', 'near', 'outside', 'inside', 'aboard', 'off']);

const pronouns = new Set(['he', 'she', 'they', 'it', 'i', 'we']);

/** `Ana was at the clinic in Velm`, `on Sunday he slept in Velm`. */
function stayIn(clause: readonly Word[], text: string): Stay | null {
  const verb = clause.findIndex(({ lower, hash }) => copulas.has(lower) || stays.has(hash));
  if (verb < 1) return null;
  const places = clause.flatMap(({ lower }, at) =>
    at > verb && placers.has(lower) ? (phraseFrom(clause, at + 1, text) ?? []) : [],
  );
  if (places.length === 0) return null;
  const who = phraseBefore(clause, verb, text);
  const isPronoun = clause.slice(0, verb).some(({ lower }) => pronouns.has(lower));
  return who === null && !isPronoun ? null : { who, places };
}

/** `Ana died`, `Ana was killed`, `Ana had been dead`. */
function deadIn(clause: readonly Word[], text: string): Phrase | null {
  const at = clause.findIndex(
    ({ lower }, place) =>
      /^(?:died|perished|dies)$/.test(lower) ||
      (/^(?:killed|murdered|assassinated|buried|dead)$/.test(lower) && isPassive(clause, place)),
  );
  return at < 1 ? null : phraseBefore(clause, at, text);
}

function isPassive(clause: readonly Word[], at: number): boolean {
  return clause.slice(Math.max(0, at - 2), at).some(({ lower }) => copulas.has(lower));
}

function orderIn(words: readonly Word[]): Span | null {
  const word = words.find(({ lower }) => lower === 'before' || lower === 'after');
  return word === undefined ? null : [word.start, word.end];
}

/** Hashes of the two words of weight behind a word. */
function behind(words: readonly Word[], word: string): number[] {
  const at = words.findIndex(({ lower }) => lower === word);
  if (at === -1) return [];
  return words
    .slice(at + 1, at + 6)
    .filter((one) => !isFunctionWord(one) && !isPreposition(one))
    .slice(0, 2)
    .map(({ hash }) => hash);
}
