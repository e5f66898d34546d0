import type { Word } from '../words.ts';
import { clausesOf } from './clauses.ts';
import { leaderIn } from './leader-in.ts';
import { phraseBefore } from './phrases.ts';
import type { Phrase, Scene } from './scene.ts';
import type { SceneSetting } from './scene-setting.ts';
import { stayIn } from './stay-in.ts';

/**
 * What a statement tells of somebody, by the order of its words alone.
 *
 * @param words its own
 */
export function readScene(words: readonly Word[], setting: SceneSetting): Scene {
  const clauses = clausesOf(words, setting.text, setting.isTime);
  return {
    stay: firstOf(clauses, (clause) => stayIn(clause, setting)),
    dead: firstOf(clauses, (clause) => deadIn(clause, setting.text)),
    leads: firstOf(clauses, (clause) => leaderIn(clause, setting.text)),
    partOfDay: words.map(({ lower }) => partsOfDay.get(lower) ?? 0).find((part) => part > 0) ?? 0,
    isNow: words.some(({ lower }) => present.has(lower)),
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

const present = new Set(['is', 'are', 'leads', 'heads', 'commands', 'chairs']);

const deaths = new Set(['died', 'dies', 'perished']);
const killings = new Set(['killed', 'murdered', 'assassinated', 'buried', 'dead']);
const copulas = new Set(['is', 'are', 'was', 'were', 'been', 'be']);

/** `Ana died`, `Ana was killed`, `Ana had been dead`. */
function deadIn(clause: readonly Word[], text: string): Phrase | null {
  const at = clause.findIndex(
    ({ lower }, place) => deaths.has(lower) || (killings.has(lower) && isBehindCopula(clause, place)),
  );
  return at < 1 ? null : phraseBefore(clause, at, text);
}

function isBehindCopula(clause: readonly Word[], at: number): boolean {
  return clause.slice(Math.max(0, at - 2), at).some(({ lower }) => copulas.has(lower));
}
