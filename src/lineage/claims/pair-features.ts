import type { Bag } from './bag.ts';
import { canBeOne, type Figure } from './figures.ts';
import type { Signature } from './signature.ts';
import { classesOfAll, nearestIn, nearness } from './word-knowledge.ts';

/** How much of one bag the other holds, by weight, 0 to 1: of all its words, of names, of other words, and by the same stems alone. */
interface Cover {
  readonly all: number;
  readonly names: number;
  readonly words: number;
  readonly stems: number;
}

function coverOf(a: Bag, b: Bag, soft: boolean): Cover {
  let all = 0;
  let allHit = 0;
  let names = 0;
  let namesHit = 0;
  let stemsHit = 0;
  for (let at = 0, to = 0; at < a.hashes.length; at += 1) {
    const weight = a.weights[at] ?? 0;
    const name = a.names[at] ?? 0;
    const hash = a.hashes[at] ?? 0;
    while (to < b.hashes.length && (b.hashes[to] ?? 0) < hash) to += 1;
    const isSame = b.hashes[to] === hash;
    const best = isSame ? 1 : name !== 0 ? (b.names.includes(name) ? 0.9 : 0) : soft ? bestIn(hash, b) : 0;
    all += weight;
    allHit += weight * best;
    if (isSame) stemsHit += weight;
    if (name !== 0) {
      names += weight;
      namesHit += weight * best;
    }
  }
  const share = (hit: number, whole: number) => (whole === 0 ? 0 : hit / whole);
  return {
    all: share(allHit, all),
    names: share(namesHit, names),
    words: share(allHit - namesHit, all - names),
    stems: share(stemsHit, all),
  };
}

/** How near the nearest word of a bag is that is no name. */
function bestIn(hash: number, b: Bag): number {
  let held = meanings.get(b);
  if (held === undefined) {
    held = classesOfAll(b.hashes.filter((_, at) => b.names[at] === 0));
    meanings.set(b, held);
  }
  return nearestIn(hash, held);
}

const meanings = new WeakMap<Bag, ReadonlySet<number>>();

const both = (a: number, b: number): number => Math.sqrt(a * b);

const share = (some: readonly number[], others: readonly number[]): number =>
  some.length === 0 ? 0 : some.filter((one) => others.includes(one)).length / some.length;

/** 1 where a figure of one can be one of the other’s, -1 where each has figures and none can. */
function figuresAgree(a: readonly Figure[], b: readonly Figure[]): number {
  if (a.length === 0 || b.length === 0) return 0;
  return a.some((one) => b.some((two) => canBeOne(one, two))) ? 1 : -1;
}

/** Whether two figures count the same: what stands behind them is the same or nearly. */
function countAlike(a: Figure, b: Figure): boolean {
  if (a.unit === 0 || b.unit === 0) return false;
  return [a.unit, a.next].some(
    (one) => one !== 0 && [b.unit, b.next].some((two) => two !== 0 && nearness(one, two) > 0.5),
  );
}

function alikeAgree(a: readonly Figure[], b: readonly Figure[]): number {
  const pairs = a.flatMap((one) => b.filter((two) => countAlike(one, two)).map((two) => canBeOne(one, two)));
  return pairs.length === 0 ? 0 : pairs.includes(true) ? 1 : -1;
}

function daysAgree(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 || b.length === 0) return 0;
  if (a.some((one) => b.includes(one))) return 1;
  const overlap = a.some((one) =>
    b.some((two) => one.slice(0, 10) <= two.slice(11) && two.slice(0, 10) <= one.slice(11)),
  );
  return overlap ? 0.3 : -1;
}

export const featureNames = [
  'bias',
  'own least',
  'own most',
  'own both',
  'own stems',
  'own names',
  'own words',
  'full both',
  'full names',
  'full words',
  'in full least',
  'in full most',
  'topic',
  'topics',
  'figures agree',
  'figures conflict',
  'figures near',
  'figures far',
  'one has figures',
  'negation',
  'negated both',
  'future',
  'source',
  'cites',
  'voices',
  'same document',
  'near',
  'pointing',
  'pointing full',
  'pointing topic',
  'opening',
  'opening one',
  'size',
  'when same',
  'when other',
  'sizes apart',
  'alike agree',
  'alike conflict',
  'days same',
  'days apart',
  'thin',
  'thin topic',
  'thin full',
  'thin in full',
  'rare',
  'rare least',
  'words x names',
] as const;

export function featuresOf(a: Signature, b: Signature): number[] {
  const ab = coverOf(a.own, b.own, true);
  const ba = coverOf(b.own, a.own, true);
  const fab = coverOf(a.full, b.full, false);
  const fba = coverOf(b.full, a.full, false);
  const inFullB = coverOf(a.own, b.full, true).all;
  const inFullA = coverOf(b.own, a.full, true).all;
  const topicA = coverOf(b.own, a.topic, true).all;
  const topicB = coverOf(a.own, b.topic, true).all;
  const topics = both(coverOf(a.topic, b.topic, false).all, coverOf(b.topic, a.topic, false).all);
  const agree = figuresAgree(a.figures, b.figures);
  const near = figuresAgree([...a.figures, ...a.fullFigures], [...b.figures, ...b.fullFigures]);
  const alike = alikeAgree(a.figures, b.figures);
  const pointing = Math.max(a.pointing, b.pointing);
  const full = both(fab.all, fba.all);
  const weightOf = (bag: Bag) => bag.weights.reduce((sum, one) => sum + one, 0) / 100;
  const [sizeA, sizeB] = [weightOf(a.own), weightOf(b.own)];
  const thin = 1 / (1 + Math.min(sizeA, sizeB));
  const sameDocument = a.document === b.document;
  const cites = Math.max(
    share(a.publisher, [...b.voices, ...b.source]),
    share(b.publisher, [...a.voices, ...a.source]),
  );
  const [whenA, whenB] = [a.when, b.when];
  const days = daysAgree(a.days, b.days);
  // weight shared in absolute terms
  const shared = Math.min(ab.all * sizeA, ba.all * sizeB);
  return [
    1,
    Math.min(ab.all, ba.all),
    Math.max(ab.all, ba.all),
    both(ab.all, ba.all),
    both(ab.stems, ba.stems),
    both(ab.names, ba.names),
    both(ab.words, ba.words),
    full,
    both(fab.names, fba.names),
    both(fab.words, fba.words),
    Math.min(inFullA, inFullB),
    Math.max(inFullA, inFullB),
    Math.max(topicA, topicB),
    topics,
    Math.max(0, agree),
    Math.max(0, -agree),
    agree === 0 ? Math.max(0, near) : 0,
    agree === 0 ? Math.max(0, -near) : 0,
    Number((a.figures.length === 0) !== (b.figures.length === 0)),
    Number(a.isDenial !== b.isDenial),
    Number(a.isDenial && b.isDenial),
    Number(a.isFuture !== b.isFuture),
    both(share(a.source, b.source), share(b.source, a.source)),
    sameDocument ? 0 : cites,
    Math.max(share(a.source, b.voices), share(b.source, a.voices)),
    Number(sameDocument),
    sameDocument && Math.abs(a.place - b.place) < 2 ? 1 : 0,
    pointing,
    pointing * full,
    pointing * Math.max(topicA, topicB),
    Number(a.isOpening && b.isOpening),
    Number(a.isOpening !== b.isOpening),
    Math.log(1 + Math.min(sizeA, sizeB)),
    Number(whenA !== null && whenA === whenB),
    Number(whenA !== null && whenB !== null && whenA !== whenB),
    Math.abs(Math.log((1 + sizeA) / (1 + sizeB))),
    Math.max(0, alike),
    Math.max(0, -alike),
    Math.max(0, days),
    Math.max(0, -days),
    thin,
    thin * Math.max(topicA, topicB),
    thin * full,
    thin * Math.min(inFullA, inFullB),
    Math.log(1 + shared),
    Math.log(1 + Math.max(ab.words * sizeA, ba.words * sizeB)),
    both(ab.words, ba.words) * both(ab.names, ba.names),
  ];
}
