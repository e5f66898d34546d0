import { type Role, roles } from '../../../formats/marked-text/marked-case.ts';
import type { Span, Spans } from '../../../model/span.ts';
import type { Relation } from '../relations/relation.ts';
import { closedSources } from './closed-sources.ts';
import { agreeAsWhole, type Comparison, pairsOf } from './comparison.ts';
import { chainOf, depthOf } from './nesting.ts';
import { quotingOf } from './quoting.ts';
import { agree, strictnesses, stripEdges } from './strictness.ts';
import { type Entry, match, type Sheet, share, shareOf } from './tally.ts';

type Step = (comparison: Comparison) => Entry[];

/** What is scored in a corpus that marks only the outermost voices, and no attitude. */
export const flatSteps: readonly Step[] = [
  scoreRoles,
  scoreStatedSources,
  scoreWhole,
  scoreWords,
  scoreDirect,
  scoreQuoting,
  scoreFlatSpans,
];

/** What is scored where nesting and attitude are marked. */
export const nestedSteps: readonly Step[] = [
  scoreRoles,
  scoreWhole,
  scoreWords,
  scoreDirect,
  scoreDepths,
  scoreDeepChains,
  scoreAttitudes,
  scoreNone,
  scoreQuoting,
];

/** The tallies of one text. Every sheet made by the same steps has the same names. */
export function scoreAttributions(comparison: Comparison, steps: readonly Step[]): Sheet {
  return new Map(steps.flatMap((step) => step(comparison)));
}

function scoreRoles(comparison: Comparison): Entry[] {
  const { text, gold, found } = comparison;
  const pairs = pairsOf(comparison);
  return (['cue', 'source', 'content'] as const).flatMap((role) =>
    strictnesses.map((strictness) => {
      const hits = pairs.filter((pair) => agree(strictness, pair.gold[role], pair.found[role], text));
      return match(`${role} ${strictness}`, hits.length, found.length, gold.length);
    }),
  );
}

/** Sources alone: an attribution without one, found or marked, does not count. */
function scoreStatedSources(comparison: Comparison): Entry[] {
  const { text, gold, found } = comparison;
  const isStated = ({ source }: Relation): boolean => source.length > 0;
  const hits = pairsOf(comparison).filter(
    (pair) => isStated(pair.gold) && agree('edge', pair.gold.source, pair.found.source, text),
  );
  return [
    match('stated source edge', hits.length, found.filter(isStated).length, gold.filter(isStated).length),
  ];
}

function scoreWhole(comparison: Comparison): Entry[] {
  const { text, gold, found } = comparison;
  const pairs = pairsOf(comparison);
  return strictnesses.map((strictness) => {
    const hits = pairs.filter((pair) => agreeAsWhole(strictness, pair, text));
    return match(`whole ${strictness}`, hits.length, found.length, gold.length);
  });
}

/** Words of contents: one that two contents hold counts twice, as each of them is answered for. */
function scoreWords(comparison: Comparison): Entry[] {
  const words = wordsOf(comparison.text);
  const count = (contents: readonly Spans[]): number =>
    contents.reduce((sum, content) => sum + wordsIn(words, content).size, 0);
  const shared = pairsOf(comparison).reduce(
    (sum, { gold, found }) => sum + countShared(wordsIn(words, gold.content), wordsIn(words, found.content)),
    0,
  );
  const found = count(comparison.found.map(({ content }) => content));
  return [match('content words', shared, found, count(comparison.gold.map(({ content }) => content)))];
}

/** Runs of letters and digits: the scorer's own measure, apart from the tokens of whatever it scores. */
function wordsOf(text: string): Spans {
  return Array.from(text.matchAll(/[\p{L}\p{N}]+/gu), ({ index, 0: word }) => [index, index + word.length]);
}

function wordsIn(words: Spans, content: Spans): Set<number> {
  const isInside = ([start, end]: Span): boolean => content.some(([from, to]) => start < to && from < end);
  return new Set(words.flatMap((word, index) => (isInside(word) ? [index] : [])));
}

function countShared<Item>(a: ReadonlySet<Item>, b: ReadonlySet<Item>): number {
  return [...a].filter((item) => b.has(item)).length;
}

/** From the fourth level on there are too few to tell apart. */
const deepest = 4;

function scoreDepths({ text, gold, found, pairs }: Comparison): Entry[] {
  const levelOf = (relations: Comparison['gold'], index: number): number =>
    Math.min(deepest, depthOf(relations, index));
  const goldLevels = gold.map((_, index) => levelOf(gold, index));
  const foundLevels = found.map((_, index) => levelOf(found, index));
  const hits = pairsOf({ text, none: false, gold, found, pairs }).flatMap((pair, at) => {
    const level = goldLevels[pairs[at]?.gold ?? -1] ?? 0;
    return level === foundLevels[pairs[at]?.found ?? -1] && agreeAsWhole('dice80', pair, text) ? [level] : [];
  });
  return Array.from({ length: deepest }, (_, index) => {
    const count = (levels: readonly number[]): number => levels.filter((level) => level === index + 1).length;
    const name = `depth ${index + 1}${index + 1 === deepest ? '+' : ''} dice80`;
    return match(name, count(hits), count(foundLevels), count(goldLevels));
  });
}

function scoreDeepChains(comparison: Comparison): Entry[] {
  const { gold, found } = comparison;
  const deep = (relations: Comparison['gold']): number[] =>
    relations.flatMap((_, index) => (depthOf(relations, index) >= 2 ? [index] : []));
  const foundOf = new Map(comparison.pairs.map((pair) => [pair.gold, pair.found]));
  const right = deep(gold).filter((index) => isRightFromEndToEnd(comparison, index, foundOf));
  return [match('deep chains', right.length, deep(found).length, deep(gold).length)];
}

/** Whether the relation and all around it are found at Dice 0.8, and the found ones lie in each other likewise. */
function isRightFromEndToEnd(
  comparison: Comparison,
  index: number,
  foundOf: ReadonlyMap<number, number>,
): boolean {
  const { text, gold, found } = comparison;
  const goldChain = chainOf(gold, index);
  const start = foundOf.get(index);
  if (start === undefined) return false;
  const foundChain = chainOf(found, start);
  if (foundChain.length !== goldChain.length) return false;
  return goldChain.every((at, step) => {
    const one = gold[at];
    const other = found[foundChain[step] ?? -1];
    const isPair = foundOf.get(at) === foundChain[step];
    return isPair && !!one && !!other && agreeAsWhole('dice80', { gold: one, found: other }, text);
  });
}

function scoreAttitudes(comparison: Comparison): Entry[] {
  const pairs = pairsOf(comparison).filter(({ gold }) => gold.attitude !== null);
  const marked = pairs.filter(({ gold }) => gold.attitude !== 'affirms');
  return [
    shareOf('attitude', pairs, ({ gold, found }) => gold.attitude === found.attitude),
    shareOf('attitude not affirms', marked, ({ gold, found }) => gold.attitude === found.attitude),
  ];
}

function scoreNone({ none, found }: Comparison): Entry[] {
  return [share('none left clean', none && found.length === 0 ? 1 : 0, none ? 1 : 0)];
}

/** Contents of those attributions that are direct quotations on one side at least; their partners go with them. */
function scoreDirect({ text, gold, found, pairs }: Comparison): Entry[] {
  const isDirect = (relation: Relation | undefined): boolean =>
    relation !== undefined && quotingOf(relation, text) === 'direct';
  const foundOf = new Map(pairs.map((pair) => [pair.gold, found[pair.found]]));
  const goldOf = new Map(pairs.map((pair) => [pair.found, gold[pair.gold]]));
  const golds = gold.flatMap((one, index) => {
    const partner = foundOf.get(index);
    return isDirect(one) || isDirect(partner) ? [{ one, partner }] : [];
  });
  const founds = found.filter((one, index) => isDirect(one) || isDirect(goldOf.get(index)));
  const hits = golds.filter(
    ({ one, partner }) => partner && agree('edge', one.content, partner.content, text),
  );
  return [match('direct: content edge F1', hits.length, founds.length, golds.length)];
}

function scoreQuoting(comparison: Comparison): Entry[] {
  const { text, gold, pairs } = comparison;
  const paired = new Map(pairsOf(comparison).map((pair, at) => [pairs[at]?.gold, pair]));
  return (['direct', 'mixed', 'indirect'] as const).flatMap((kind) => {
    const ofKind = gold.flatMap((one, index) => (quotingOf(one, text) === kind ? [paired.get(index)] : []));
    return [
      shareOf(
        `${kind}: cue overlap R`,
        ofKind,
        (pair) => !!pair && agree('overlap', pair.gold.cue, pair.found.cue, text),
      ),
      shareOf(
        `${kind}: content edge R`,
        ofKind,
        (pair) => !!pair && agree('edge', pair.gold.content, pair.found.content, text),
      ),
      shareOf(`${kind}: whole dice80 R`, ofKind, (pair) => !!pair && agreeAsWhole('dice80', pair, text)),
    ];
  });
}

/** Unique contiguous fragments by role, whichever relation they belong to: how flat sequence labellers are scored. */
function scoreFlatSpans({ text, gold, found }: Comparison): Entry[] {
  const keys = (pieces: readonly Spans[]): Set<string> =>
    new Set(pieces.flatMap((spans) => spans.map(([start, end]) => `${start}-${end}`)));
  const compareSets = (name: string, goldSet: Set<string>, foundSet: Set<string>): Entry =>
    match(name, countShared(goldSet, foundSet), foundSet.size, goldSet.size);
  const compareRole = (role: Role, name: string, cut: (spans: Spans) => Spans): Entry => {
    const cutAll = (relations: Comparison['gold']): Set<string> =>
      keys(relations.map((one) => cut(one[role])));
    return compareSets(`flat ${role} ${name}`, cutAll(gold), cutAll(found));
  };
  const closed = keys(found.map((one) => closedSources(one, text)));
  return [
    ...roles.flatMap((role) => [
      compareRole(role, 'exact', (spans) => spans),
      compareRole(role, 'edge', (spans) => stripEdges(spans, text)),
    ]),
    compareSets('flat source closed', keys(gold.map(({ source }) => source)), closed),
  ];
}
