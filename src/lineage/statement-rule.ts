import { type Bag, entriesOf } from './claims/bag.ts';
import { compareStatements, type StatementComparison } from './claims/compare-statements.ts';
import { partition } from './claims/partition.ts';
import type { Signature } from './claims/signature.ts';
import { fingerprint } from './pairs/fingerprint.ts';
import { Packing } from './pairs/packed.ts';
import type { PairRule } from './pairs/pair-rule.ts';

/**
 * Which statements make one claim, for any number of them. Two are compared when they share two of the words under which they are
 * filed; one is enough where it is among the two weightiest that each says itself.
 */
export const statementRule: PairRule<Signature, StatementComparison> = {
  classOf,
  write: (signature) => packing.pack(signature),
  read: (written) => packing.unpack(written) as Signature,
  keysOf: keysOfStatement,
  // A word that more than 300 statements are filed under says too little. With two words asked for, a larger block costs no comparisons, but each
  // statement of it is counted with each other.
  cap: 300,
  shared: 2,
  compare: (a, b) => {
    const found = compareStatements(a, b);
    return found.relation === 'none' && found.score <= -mostAgainst ? null : found;
  },
  connects: ({ score }) => score > 0,
  partition: (items, edges) =>
    partition({
      items: [...items.keys()],
      edges: edges.map(({ a, b, edge }) => ({ a, b, score: edge.score })),
    }),
};

/** `partition` counts no pair for more than this against one claim: what is further apart need not be kept. */
const mostAgainst = 4;

/**
 * How many words a statement is filed under: of its own, of what stands around it, and of its own those that count twice. On the casebook
 * (F1 of statements by claim; all pairs that share one word: 65.9) 65.4; with none that counts twice 63.5, with three 64.7; with 16 and 16 words 63.5. In made
 * documents, of a statement’s 350 pairs that share one word 19 are left.
 */
const [ownKeys, aroundKeys, doubleKeys] = [10, 10, 2];

function keysOfStatement({ own, full }: Signature): number[] {
  const said = weightiest(own);
  const mine = new Set(own.hashes);
  const around = weightiest(full).filter(({ hash }) => !mine.has(hash));
  return [
    ...said.slice(0, ownKeys).map(keyOf),
    ...around.slice(0, aroundKeys).map(keyOf),
    ...said.slice(0, doubleKeys).map((entry) => (keyOf(entry) ^ 0x5bd1e995) >>> 0),
  ];
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
  const { wording, own, full, figures, days, isDenial } = signature;
  const weight = own.weights.reduce((sum, one) => sum + one, 0);
  return fingerprint([
    [wording, Number(isDenial)],
    own.hashes,
    own.names,
    figures.flatMap(({ low, high, unit }) => [low, high, unit]),
    days.flatMap((day) => [...day].map((digit) => digit.charCodeAt(0))),
    weight < enough ? full.hashes : [],
  ]);
}

/** Beginning with the id, so that statements stand in the order of their ids. */
const packing = new Packing(
  'statement document own meant full topic hashes names weights figures fullFigures low high unit next start isNegated isDenial isFuture pointing source voices publisher place isOpening when days wording'.split(
    ' ',
  ),
);
