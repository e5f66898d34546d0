import { stemHashOf } from '../word-knowledge.ts';
import type { Word } from '../words.ts';
import { phraseBefore, phraseFrom } from './phrases.ts';
import type { Phrase, Stay } from './scene.ts';
import type { SceneSetting } from './scene-setting.ts';

/** Verbs by which somebody was where the clause says; none of those by which one comes and goes. */
const stays = new Set(
  `be stay spend sleep attend sit stand remain live see meet hide perform play speak arrest capture detain hold treat dine wait work
  photograph film`
    .split(/\s+/)
    .map(stemHashOf),
);

const copulas = new Set(['was', 'were', 'been']);

const placers = new Set(['in', 'at', 'near', 'outside', 'inside', 'aboard']);

/**
 * Where a clause says that somebody was: `Ana was at the clinic in Velm`, `on Sunday he slept in Velm`. Null where it names no place, or not who it
 * was.
 */
export function stayIn(clause: readonly Word[], setting: SceneSetting): Stay | null {
  const verb = clause.findIndex(({ lower, hash }) => copulas.has(lower) || stays.has(hash));
  if (verb < 1) return null;
  const places = clause.flatMap(({ lower }, at) =>
    at > verb && placers.has(lower) ? (phraseFrom(clause, at + 1, setting.text) ?? []) : [],
  );
  const place = places.find(({ named }) => named !== null);
  const who = whoIn(clause, verb, setting);
  if (place === undefined || who?.named == null) return null;
  const names = places.flatMap(({ named }) => named ?? []);
  return { who, place, names: [...names, ...names.flatMap((name) => setting.within.get(name) ?? [])] };
}

function whoIn(clause: readonly Word[], verb: number, { text, meant }: SceneSetting): Phrase | null {
  const told = phraseBefore(clause, verb, text);
  if (told !== null) return told;
  for (const word of clause.slice(0, verb)) {
    const named = meant(word);
    if (named !== null) return { named, nouns: [], start: word.start, end: word.end };
  }
  return null;
}
