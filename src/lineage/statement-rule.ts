import { type Bag, entriesOf } from './claims/bag.ts';
import { type Compare, compareStatements, type StatementComparison } from './claims/compare-statements.ts';
import { glanceSize, mayCover, writeGlance } from './claims/glance.ts';
import { moods } from './claims/moods.ts';
import { packSignature, unpackSignature } from './claims/packed-signature.ts';
import { isThin, partsOf } from './claims/part-statements.ts';
import type { Signature } from './claims/signature.ts';
import { fingerprint } from './pairs/fingerprint.ts';
import type { PairRule } from './pairs/pair-rule.ts';

export type StatementRule = PairRule<Signature, StatementComparison>;

/**
 * Which statements make one claim, for any number of them. Two are compared when they share two of the words under which they are
 * filed; one is enough where it is among the two weightiest that each says itself.
 *
 * @param comparison what two are to each other, asked only of those that are worth it, and of each two of what hangs together
 */
export function statementRuleBy(comparison: Compare): StatementRule {
  return {
    classOf,
    write: packSignature,
    read: unpackSignature,
    keysOf: keysOfStatement,
    // A word that more than 300 statements are filed under says too little. With two words asked for, a larger block costs no comparisons, but each
    // statement of it is counted with each other.
    cap: 300,
    shared: 2,
    glance: {
      size: glanceSize,
      write: writeGlance,
      mayMatter: (all, one, other) => mayCover(all, one, other, leastCovered),
    },
    compare: (a, b) => {
      if (!isWorthComparing(a, b)) return null;
      const found = comparison(a, b);
      return found.relation === 'none' ? null : found;
    },
    connects: ({ score }) => score > leastToConnect,
    partition: (items, edges) => {
      const scores = edges.map(({ a, b, edge }) => ({ a, b, score: edge.score }));
      return partsOf({ items: [...items.keys()], edges: scores }, leastToConnect, {
        items,
        comparison,
      });
    },
  };
}

/**
 * Of what one of two says, the share by weight that must stand in or around the other: a comparison takes fifty times as long as this look. On the
 * F1 on three invented cases was 65.4 without it and 64.7 with it where nothing else was changed, and with later weights 67.5 both with 0.25 and with 0.35; 0.5 costs 2 points. Of the pairs in made documents seven in ten
 * fall away.
 */
const leastCovered = 0.35;

function isWorthComparing(a: Signature, b: Signature): boolean {
  if (a.mood !== b.mood) return false;
  return covered(a.own, b.full) >= leastCovered || covered(b.own, a.full) >= leastCovered;
}

/** How much of the weight of a bag is of words or names that another has. 0 to 1. */
function covered(bag: Bag, by: Bag): number {
  let [all, hit] = [0, 0];
  for (let at = 0, to = 0; at < bag.hashes.length; at += 1) {
    const [hash = 0, name = 0, weight = 0] = [bag.hashes[at], bag.names[at], bag.weights[at]];
    while (to < by.hashes.length && (by.hashes[to] ?? 0) < hash) to += 1;
    all += weight;
    if (by.hashes[to] === hash || (name !== 0 && by.names.includes(name))) hit += weight;
  }
  return all === 0 ? 0 : hit / all;
}

/**
 * From which score on an edge connects. On cases (F1 of claims; number of origins exact): from 1 on 67.3 and 53.3 on three, 58.4 and 52.6 on three others; from 1.5 on 67.3 and 55.6, 59.3 and
 * 50.0; from 2 on more origins are right and fewer retellings found. Of the edges above 0 between 5,000 made documents 63 in 100 are within one story, and 300 statements of all kinds of
 * stories hang together; above 1 they are 80, and 34; above 2 they are 96, and 12.
 */
const leastToConnect = 1.5;

/**
 * How many words a statement is filed under: of its own, of what stands around it, and of its own those that count twice. On three invented cases
 * (F1 of statements by claim; all pairs that share one word: 65.9) 65.4; with none that counts twice 63.5, with three 64.7; with 16 and 16 words 63.5. In made
 * documents, of a statement’s 350 pairs that share one word 19 are left.
 */
const [ownKeys, aroundKeys, doubleKeys] = [10, 10, 2];

function keysOfStatement(signature: Signature): number[] {
  const { own, full } = signature;
  const said = weightiest(own);
  const mine = new Set(own.hashes);
  const around = weightiest(full).filter(({ hash }) => !mine.has(hash));
  return [
    ...said.slice(0, ownKeys).map(keyOf),
    ...around.slice(0, aroundKeys).map(keyOf),
    ...said.slice(0, doubleKeys).map((entry) => other(keyOf(entry))),
    ...keysOfWording(signature),
  ];
}

/**
 * What is said in the same words is compared, too, where each of the words is so common in a pile on one matter that its block says nothing: enough keys to
 * be compared for these alone.
 */
function keysOfWording(signature: Signature): number[] {
  if (isThin(signature)) return [];
  const key = (signature.wording ^ 0x27d4eb2f) >>> 0;
  return [key, other(key)];
}

/** Another key for the same, with which it counts twice. */
function other(key: number): number {
  return (key ^ 0x5bd1e995) >>> 0;
}

type Entry = ReturnType<typeof entriesOf>[number];

/** A name by its consonants, in which its transliterations agree. */
function keyOf({ hash, name }: Entry): number {
  return name || hash;
}

function weightiest(bag: Bag): Entry[] {
  return entriesOf(bag).sort((a, b) => b.weight - a.weight || a.hash - b.hash);
}

/** Words of a weight of three that were never met before (100 each) say enough to be the same anywhere; `He was there` must also stand among the same. */
const enough = 300;

/** What says the same in the same words, of the same people, numbers and days. */
function classOf(signature: Signature): string {
  const { wording, own, full, figures, days, isDenial, mood } = signature;
  const weight = own.weights.reduce((sum, one) => sum + one, 0);
  return fingerprint([
    [wording, Number(isDenial), moods.indexOf(mood)],
    own.hashes,
    own.names,
    figures.flatMap(({ low, high, unit }) => [low, high, unit]),
    days.flatMap((day) => [...day].map((digit) => digit.charCodeAt(0))),
    weight < enough ? full.hashes : [],
  ]);
}

/** By the weights that ship. */
export const statementRule: StatementRule = statementRuleBy(compareStatements);
