import { analyse } from '../../analysis/pipeline.ts';
import { breakDown } from './breakdown/break-down.ts';
import { depthFacets, type Facet, kindFacets, textFacet } from './breakdown/facet.ts';
import { placeClaims, placeStatements } from './cases/match-claims.ts';
import { nameBook } from './cases/name-book.ts';
import { type AnalysedCase, readCases } from './cases/read-case.ts';
import { scoreClaims, scoreGrouping } from './cases/score-claims.ts';
import { scoreDerivations } from './cases/score-derivations.ts';
import { compareDocument, scoreDocument } from './cases/score-document.ts';
import { scoreEntities } from './cases/score-entities.ts';
import { writeCaseErrors } from './cases/write-case-errors.ts';
import { writeClaimErrors } from './cases/write-claim-errors.ts';
import type { Breakdown, ScoreCommand } from './command.ts';
import { readJsonl } from './corpora/read-jsonl.ts';
import { readMarkedCases, readPassages } from './corpora/read-passages.ts';
import { compareDates } from './dates/match-dates.ts';
import { readDates } from './dates/read-dates.ts';
import { scoreDates } from './dates/score-dates.ts';
import { writeDateErrors } from './dates/write-date-errors.ts';
import { lineagePiles, synthetic } from './lineage/lineage-piles.ts';
import { scoreReport, scoreStory } from './lineage/score-lineage.ts';
import { type TracedReport, tracePile } from './lineage/trace-pile.ts';
import { writeLineageErrors } from './lineage/write-lineage-errors.ts';
import { readPairs } from './names/read-pairs.ts';
import { comparePair, scorePair } from './names/score-pair.ts';
import { writePairErrors } from './names/write-pair-errors.ts';
import { readPages } from './pages/read-pages.ts';
import { comparePage, scorePage } from './pages/score-page.ts';
import { writePageErrors } from './pages/write-page-errors.ts';
import { bareDocument } from './relations/bare-document.ts';
import { outermost, relationsOfAttributions } from './relations/convert.ts';
import type { Passage, Relation } from './relations/relation.ts';
import { percent } from './report/row.ts';
import { type NamedComparison, writeErrors } from './report/write-errors.ts';
import type { RunTable } from './report/write-run.ts';
import { claimsBeside, readClaims, readPosts } from './retrieval/read-posts.ts';
import { scoreSearch } from './retrieval/score-search.ts';
import { searchPosts } from './retrieval/search-posts.ts';
import { writeSearchErrors } from './retrieval/write-search-errors.ts';
import { calibrate } from './scoring/calibration.ts';
import { compare } from './scoring/comparison.ts';
import { estimate } from './scoring/estimate.ts';
import { forecastsOf } from './scoring/forecast.ts';
import { flatSteps, nestedSteps, scoreAttributions } from './scoring/score-attributions.ts';
import { type Sheet, sumSheets } from './scoring/tally.ts';
import type { Unit } from './scoring/unit.ts';
import { compareSpeakers } from './speakers/compare-speakers.ts';
import { scoreSpeakers } from './speakers/score-speakers.ts';
import { writeSpeakerErrors } from './speakers/write-speaker-errors.ts';
import { crossValidate, foldSeed, folds, judgeByShipped } from './stance/cross-validate.ts';
import { readStances } from './stance/read-stances.ts';
import { macroF1, scoreStances } from './stance/score-stances.ts';
import { writeStanceErrors } from './stance/write-stance-errors.ts';

/** The figures of one run, and all differences in words. */
export interface Evaluation {
  readonly tables: readonly RunTable[];
  /** Markdown; see docs/evaluation.md. */
  readonly errors: string;
}

/** Reads what is to be scored, analyses it and scores it. Throws ProblemError where it cannot be read. */
export async function evaluate(command: ScoreCommand): Promise<Evaluation> {
  const { kind, path, limit, annotators } = command;
  const most = limit ?? Number.POSITIVE_INFINITY;
  switch (kind) {
    case 'attribution': {
      const passages = readJsonl(path).slice(0, most);
      return score(command, passages.flatMap(annotators ? compareAnnotators : compareOutermost));
    }
    case 'passages':
      return score(command, readPassages(path).slice(0, most).map(compareAll));
    case 'speakers':
      return scoreSpeakersOf(path, most);
    case 'cases':
      return scoreCases(path, most);
    case 'pages':
      return scorePages(path, most);
    case 'dates':
      return scoreDatedTexts(path, most);
    case 'names':
      return scoreNames(path, most);
    case 'stance':
      return scoreStancesOf(command, most);
    case 'lineage':
      return scoreLineages(path, most);
    case 'retrieval':
      return scoreRetrieval(path, command.claims ?? claimsBeside(path), most);
  }
}

interface PassageComparison extends NamedComparison {
  readonly publisher: string | null;
}

function compareAll(passage: Passage): PassageComparison {
  return compareWith(passage, passage.gold, findRelations(passage), []);
}

function compareOutermost(passage: Passage): PassageComparison {
  const found = findRelations(passage);
  const inner = found.filter(({ parent }) => parent !== null);
  return compareWith(passage, passage.gold, outermost(found), inner);
}

/** Every two annotators of a text, the earlier one taken as gold. */
function compareAnnotators(passage: Passage): PassageComparison[] {
  const { alternatives } = passage;
  return alternatives.flatMap((gold, at) =>
    alternatives.slice(at + 1).map((found) => compareWith(passage, gold, found, [])),
  );
}

function compareWith(
  { name, text, none, publisher }: Passage,
  gold: readonly Relation[],
  found: readonly Relation[],
  inner: readonly Relation[],
): PassageComparison {
  return { name, publisher, inner, comparison: compare(text, none, gold, found) };
}

function findRelations({ name, text }: Passage): Relation[] {
  return relationsOfAttributions(analyse(bareDocument(name, text)).attributions);
}

function score(command: ScoreCommand, comparisons: readonly PassageComparison[]): Evaluation {
  const { path, by, sample } = command;
  // Several comparisons of one text are one unit for the bootstrap: they stand and fall together.
  const units = [...Map.groupBy(comparisons, ({ name }) => name)].map(
    ([name, members]): Unit => ({
      name: nameBelow(path, name),
      sheet: sumSheets(members.map((member) => sheetOf(command, member))),
      forecasts: by === null ? members.flatMap(({ comparison }) => forecastsOf(comparison)) : [],
    }),
  );
  const count = (side: 'gold' | 'found'): number =>
    comparisons.reduce((sum, { comparison }) => sum + comparison[side].length, 0);
  const heading = `${path}: ${units.length} texts, ${count('gold')} marked, ${count('found')} found`;
  return {
    tables: [tableOf(by === null ? heading : `${heading}, by ${by}`, units)],
    errors: writeErrors(`Differences in ${path}`, comparisons, sample),
  };
}

function sheetOf({ kind, by }: ScoreCommand, { publisher, comparison }: PassageComparison): Sheet {
  if (by !== null) return breakDown(comparison, facetsOf(by, publisher));
  return scoreAttributions(comparison, kind === 'passages' ? nestedSteps : flatSteps);
}

function facetsOf(by: Breakdown, publisher: string | null): readonly Facet[] {
  switch (by) {
    case 'kind':
      return kindFacets;
    case 'depth':
      return depthFacets;
    case 'publisher':
      return [textFacet('publisher', publisher ?? 'unknown')];
  }
}

function tableOf(heading: string, units: readonly Unit[]): RunTable {
  return {
    heading,
    figures: estimate(units.map(({ sheet }) => sheet)),
    calibrations: calibrate(units.map(({ forecasts }) => forecasts)),
    units,
  };
}

/** The name of a text without the path that it was read from, so that a moved corpus is the same corpus. */
function nameBelow(path: string, name: string): string {
  return name.startsWith(path) ? name.slice(path.length).replace(/^[/\\:]/, '') : name;
}

async function scoreCases(path: string, most: number): Promise<Evaluation> {
  const cases = (await readCases(path)).slice(0, most);
  const comparisons = cases.flatMap(({ name, gold, documents }) =>
    documents.map((one) => ({ name: `${nameBelow(path, name)}/${one.file}`, ...compareDocument(gold, one) })),
  );
  const documents = comparisons.map(
    (one): Unit => ({ name: one.name, sheet: scoreDocument(one), forecasts: [] }),
  );
  const entities = cases.flatMap((one) => entityUnits(path, one));
  return {
    tables: [
      tableOf(`${path}: ${documents.length} documents`, documents),
      tableOf(`${path}: ${entities.length} entities`, entities),
      ...caseTables(path, cases),
    ],
    errors: writeCaseErrors(`Differences in ${path}`, comparisons) + cases.map(writeClaimErrors).join(''),
  };
}

/** Of passages in which some source is marked with whom it means; the others say nothing of it. */
function scoreSpeakersOf(path: string, most: number): Evaluation {
  const comparisons = readMarkedCases(path)
    .slice(0, most)
    .filter(({ marked }) => marked.attributions.some(({ referent }) => referent !== null))
    .map(compareSpeakers);
  const units = comparisons.map(
    (one): Unit => ({ name: nameBelow(path, one.name), sheet: scoreSpeakers(one), forecasts: [] }),
  );
  const count = comparisons.reduce((sum, { speakers }) => sum + speakers.length, 0);
  return {
    tables: [tableOf(`${path}: ${units.length} texts, ${count} speakers marked`, units)],
    errors: writeSpeakerErrors(`Differences in ${path}`, comparisons),
  };
}

async function scorePages(path: string, most: number): Promise<Evaluation> {
  const comparisons = (await readPages(path, most)).map(comparePage);
  const units = comparisons.map((one): Unit => ({ name: one.file, sheet: scorePage(one), forecasts: [] }));
  return {
    tables: [tableOf(`${path}: ${units.length} pages`, units)],
    errors: writePageErrors(`Differences in ${path}`, comparisons),
  };
}

function scoreNames(path: string, most: number): Evaluation {
  const pairs = readPairs(path).slice(0, most).map(comparePair);
  const units = pairs.map((one): Unit => ({ name: `${one.line}`, sheet: scorePair(one), forecasts: [] }));
  return {
    tables: [tableOf(`${path}: ${units.length} pairs of names`, units)],
    errors: writePairErrors(`Differences in ${path}`, pairs),
  };
}

/** By models that are learned here and have not seen the claim, or by the one that ships. */
function scoreStancesOf({ path, shipped }: ScoreCommand, most: number): Evaluation {
  const pairs = readStances(path).slice(0, most);
  const judged = shipped ? judgeByShipped(pairs) : crossValidate(pairs);
  const units = [...Map.groupBy(judged, ({ claim }) => claim)].map(
    ([claim, members]): Unit => ({ name: claim, sheet: scoreStances(members), forecasts: [] }),
  );
  const way = shipped ? 'by the model that ships' : `in ${folds} parts by claim, seed ${foldSeed}`;
  const mean = percent(macroF1(units.map(({ sheet }) => sheet)));
  return {
    tables: [
      tableOf(`${path}: ${pairs.length} pairs of ${units.length} claims, ${way}; macro-F1 ${mean}`, units),
    ],
    errors: writeStanceErrors(`Differences in ${path}`, judged),
  };
}

function scoreLineages(path: string, most: number): Evaluation {
  const piles = lineagePiles(path, most).map(tracePile);
  const reports = piles.flatMap((pile) => {
    const byId = new Map(pile.map((one) => [one.id, one]));
    return pile.map((one): Unit => ({ name: one.id, sheet: scoreReport(one, byId), forecasts: [] }));
  });
  const stories = piles
    .flatMap(storiesOf)
    .map(([name, members]): Unit => ({ name, sheet: scoreStory(members), forecasts: [] }));
  const where = path === synthetic ? `${piles.length} made-up piles` : path;
  return {
    tables: [
      tableOf(`${where}: ${reports.length} reports`, reports),
      ...(stories.length < 2 ? [] : [tableOf(`${where}: ${stories.length} stories`, stories)]),
    ],
    errors: writeLineageErrors(`Differences in ${where}`, piles.flat()),
  };
}

function storiesOf(pile: readonly TracedReport[]): [string, TracedReport[]][] {
  const told = pile.filter(({ story }) => story !== null);
  return [...Map.groupBy(told, ({ story }) => story ?? '')];
}

function scoreRetrieval(path: string, claimsPath: string, most: number): Evaluation {
  const claims = readClaims(claimsPath);
  const posts = searchPosts(readPosts(path).slice(0, most), claims);
  const units = posts.map((post): Unit => ({ name: post.id, sheet: scoreSearch(post), forecasts: [] }));
  return {
    tables: [tableOf(`${path}: ${units.length} posts, ${claims.length} claims`, units)],
    errors: writeSearchErrors(`Differences in ${path}`, posts, claims),
  };
}

function scoreDatedTexts(path: string, most: number): Evaluation {
  const comparisons = readDates(path)
    .slice(0, most)
    .map((one) => {
      const document = { ...bareDocument(one.name, one.text), published: one.published };
      return compareDates(one, analyse(document).times);
    });
  const units = comparisons.map(
    (one): Unit => ({ name: nameBelow(path, one.name), sheet: scoreDates(one), forecasts: [] }),
  );
  return {
    tables: [tableOf(`${path}: ${units.length} texts`, units)],
    errors: writeDateErrors(`Differences in ${path}`, comparisons),
  };
}

/** The statements of cases as they are grouped, their claims, and which document took from which. */
function caseTables(path: string, cases: readonly AnalysedCase[]) {
  const placed = cases.map((one) => ({ one, statements: placeStatements(one) }));
  const unitsOf = (sheetsOf: (of: (typeof placed)[number]) => readonly Sheet[]): Unit[] =>
    placed.flatMap((of) =>
      sheetsOf(of).map((sheet, at) => ({
        name: `${nameBelow(path, of.one.name)} ${at + 1}`,
        sheet,
        forecasts: [],
      })),
    );
  const grouped = unitsOf(({ statements }) => scoreGrouping(statements));
  const claims = unitsOf(({ one, statements }) =>
    scoreClaims(placeClaims(one, statements), nameBook(one.gold.entities).same),
  );
  const derivations = unitsOf(({ one }) => [scoreDerivations(one)]);
  return [
    tableOf(`${path}: ${grouped.length} statements in claims`, grouped),
    tableOf(`${path}: ${claims.length} claims`, claims),
    tableOf(`${path}: derivations in ${derivations.length} cases`, derivations),
  ];
}

function entityUnits(path: string, one: AnalysedCase): Unit[] {
  return scoreEntities(one).map((sheet, at) => ({
    name: `${nameBelow(path, one.name)} entity ${at + 1}`,
    sheet,
    forecasts: [],
  }));
}
