import { stemHashOf } from '../word-knowledge.ts';
import type { Word } from '../words.ts';
import { phraseBefore, phraseFrom } from './phrases.ts';
import type { Phrase } from './scene.ts';

const active = new Set(['leads', 'led', 'heads', 'headed', 'commands', 'commanded', 'chairs', 'chaired']);
const nouns = new Set('leader commander chairman head'.split(' ').map(stemHashOf));
const copulas = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being']);

/** Who leads something, by a clause: `A leads B`, `B is led by A`, `A is the leader of B`, `the leader of B is A`. */
export function leaderIn(clause: readonly Word[], text: string): Phrase | null {
  const verb = clause.findIndex(({ lower }, at) => at > 0 && active.has(lower));
  const copula = clause.findIndex(({ lower }) => copulas.has(lower));
  if (verb > 0) {
    const isPassive = copula !== -1 && copula < verb && verb - copula < farthest;
    return isPassive ? agentBehind(clause, verb + 1, text) : phraseBefore(clause, verb, text);
  }
  const noun = clause.findIndex(({ hash, isCapital }) => !isCapital && nouns.has(hash));
  if (copula < 1 || noun === -1) return null;
  return noun < copula ? phraseFrom(clause, copula + 1, text) : phraseBefore(clause, copula, text);
}

/** Words between a participle and its copula, or its *by*. */
const farthest = 4;

function agentBehind(clause: readonly Word[], at: number, text: string): Phrase | null {
  const by = clause.slice(at, at + farthest).findIndex(({ lower }) => lower === 'by');
  return by === -1 ? null : phraseFrom(clause, at + by + 1, text);
}
