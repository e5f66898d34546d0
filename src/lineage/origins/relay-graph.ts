import type { UngroupedStatement } from '../../model/findings.ts';
import { dominatorsOf } from './dominators.ts';
import type { Footing } from './footing.ts';
import { voiceKey } from './voices.ts';

/** Keys that no voice has. */
const beginning = '\u0000beginning';
const end = '\u0000end';

/** From each voice, those to which it passed a claim on: by entity, or by another key where there is none. */
export type Relays = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * The ways on which statements reached their documents: in each chain from the innermost voice outwards, and from the voice of a
 * document to whoever took it from there. A voice that speaks in several statements is one node.
 */
export function relaysOf(footings: readonly Footing[]): Relays {
  const leaving = new Map<string, Set<string>>();
  const add = (from: string, to: string) => {
    if (from === to) return;
    const known = leaving.get(from);
    if (known === undefined) leaving.set(from, new Set([to]));
    else known.add(to);
  };
  for (const { statement, source, parents } of footings) {
    if (source !== null) add(beginning, voiceKey(statement, source));
    const entry = source ?? entryOf(statement, parents);
    for (const parent of parents) add(voiceKey(parent, 0), voiceKey(statement, entryOf(statement, [parent])));
    for (let at = entry; at > 0; at -= 1) add(voiceKey(statement, at), voiceKey(statement, at - 1));
    add(voiceKey(statement, 0), end);
  }
  return leaving;
}

/** The voices through which every way leads from a source to a document, in the order of the way; sources are among them. */
export function chokePointsOf(relays: Relays): string[] {
  return dominatorsOf(relays, beginning, end);
}

/** Where in a chain what was taken from others comes in: at the outermost voice of one of them, else at that of the document. */
function entryOf(statement: UngroupedStatement, parents: readonly UngroupedStatement[]): number {
  const voices = new Set(parents.map((parent) => voiceKey(parent, 0)));
  const at = statement.chain.findLastIndex((_, place) => place > 0 && voices.has(voiceKey(statement, place)));
  return Math.max(at, 0);
}
