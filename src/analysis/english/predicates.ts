import type { Attitude } from '../../model/attribution.ts';

/** Nouns and adjectives by which a voice denies what it names: `dismissed the report as false`, `called it a lie`. */
export const wordsOfDenial: ReadonlySet<string> = new Set(
  `false untrue baseless unfounded groundless lie lies fabrication fabrications nonsense hoax bogus fake slander slanders absurd`.split(
    /\s+/,
  ),
);

/** Adjectives that report a state of mind after a form of `be`: `was not convinced that …`. Where negated: doubts. */
export const attributiveAdjectives: ReadonlyMap<string, Attitude> = new Map([
  ['sure', 'affirms'],
  ['certain', 'affirms'],
  ['confident', 'affirms'],
  ['convinced', 'affirms'],
  ['adamant', 'affirms'],
  ['aware', 'affirms'],
  ['positive', 'affirms'],
  ['unaware', 'doubts'],
  ['unsure', 'doubts'],
  ['uncertain', 'doubts'],
  ['sceptical', 'doubts'],
  ['skeptical', 'doubts'],
  ['doubtful', 'doubts'],
  ['afraid', 'expects'],
  ['worried', 'expects'],
  ['fearful', 'expects'],
  ['concerned', 'expects'],
  ['hopeful', 'wants'],
  ['determined', 'wants'],
]);

/** Verbs that lend a reporting noun its subject: `issued a warning that …`, `cast doubt on …`. */
export const lightVerbs: ReadonlySet<string> = new Set(
  `issue make give raise release publish voice express repeat cast throw lodge file have put send deliver level spread offer dispatch carry
  disseminate circulate fabricate peddle obtain receive possess hold collect gather get`.split(/\s+/),
);

/** Words that make a cue of a verb which is none by itself: `made it clear`, `let it be known`, `as X put it`. */
export const idioms: ReadonlyMap<string, readonly (readonly string[])[]> = new Map([
  ['make', [['clear'], ['it', 'clear'], ['known'], ['it', 'known'], ['plain'], ['it', 'plain']]],
  ['let', [['it', 'be', 'known'], ['it', 'slip'], ['slip'], ['be', 'known']]],
  ['put', [['it']]],
  ['go', [['on'], ['on', 'to', 'say'], ['on', 'record', 'as', 'saying'], ['on', 'record', 'saying']]],
  ['leave', [['no', 'doubt']]],
  ['point', [['out'], ['to']]],
]);

/** Those of them that report nothing without the further words. */
export const needsIdiom: ReadonlySet<string> = new Set(['make', 'let', 'leave', 'point']);
