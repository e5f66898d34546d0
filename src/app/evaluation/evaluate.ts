import { analyse } from '../../analysis/pipeline.ts';
import { readCases } from './cases/read-case.ts';
import { compareDocument, scoreDocument } from './cases/score-document.ts';
import { scoreEntities } from './cases/score-entities.ts';
import { writeCaseErrors } from './cases/write-case-errors.ts';
import type { Command } from './command.ts';
import { readJsonl } from './corpora/read-jsonl.ts';
import { readPassages } from './corpora/read-passages.ts';
import { bareDocument } from './relations/bare-document.ts';
import { outermost, relationsOfAttributions } from './relations/convert.ts';
import type { Passage, Relation } from './relations/relation.ts';
import type { FigureTable } from './report/print-figures.ts';
import { type NamedComparison, writeErrors } from './report/write-errors.ts';
import { compare } from './scoring/comparison.ts';
import { estimate } from './scoring/estimate.ts';
import { flatSteps, nestedSteps, scoreAttributions } from './scoring/score-attributions.ts';
import { sumSheets } from './scoring/tally.ts';

/** The figures of one run, and all differences in words. */
export interface Evaluation {
  readonly tables: readonly FigureTable[];
  /** Markdown; see docs/evaluation.md. */
  readonly errors: string;
}

/** Reads what is to be scored, analyses it and scores it. Throws ProblemError where it cannot be read. */
export function evaluate({ kind, path, limit, annotators }: Command): Evaluation {
  const most = limit ?? Number.POSITIVE_INFINITY;
  switch (kind) {
    case 'attribution': {
      const passages = readJsonl(path).slice(0, most);
      return score(
        path,
        annotators ? passages.flatMap(compareAnnotators) : passages.map(compareOutermost),
        flatSteps,
      );
    }
    case 'passages':
      return score(path, readPassages(path).slice(0, most).map(compareAll), nestedSteps);
    case 'cases':
      return scoreCases(path, most);
  }
}

function findRelations({ name, text }: Passage): Relation[] {
  return relationsOfAttributions(analyse(bareDocument(name, text)).attributions);
}

function compareAll(passage: Passage): NamedComparison {
  const { name, text, none, gold } = passage;
  return { name, comparison: compare(text, none, gold, findRelations(passage)) };
}

function compareOutermost(passage: Passage): NamedComparison {
  const { name, text, none, gold } = passage;
  return { name, comparison: compare(text, none, gold, outermost(findRelations(passage))) };
}

/** Every two annotators of a text, the earlier one taken as gold. */
function compareAnnotators({ name, text, none, alternatives }: Passage): NamedComparison[] {
  return alternatives.flatMap((gold, at) =>
    alternatives.slice(at + 1).map((found) => ({ name, comparison: compare(text, none, gold, found) })),
  );
}

function score(path: string, comparisons: readonly NamedComparison[], steps: typeof flatSteps): Evaluation {
  // Several comparisons of one text are one unit for the bootstrap: they stand and fall together.
  const units = Map.groupBy(comparisons, ({ name }) => name);
  const sheets = [...units.values()].map((unit) =>
    sumSheets(unit.map(({ comparison }) => scoreAttributions(comparison, steps))),
  );
  const count = (side: 'gold' | 'found'): number =>
    comparisons.reduce((sum, { comparison }) => sum + comparison[side].length, 0);
  const heading = `${path}: ${sheets.length} texts, ${count('gold')} marked, ${count('found')} found`;
  return {
    tables: [{ heading, figures: estimate(sheets) }],
    errors: writeErrors(`Differences in ${path}`, comparisons),
  };
}

function scoreCases(path: string, most: number): Evaluation {
  const cases = readCases(path).slice(0, most);
  const comparisons = cases.flatMap(({ gold, documents }) =>
    documents.map((one) => compareDocument(gold, one)),
  );
  const entities = cases.flatMap(scoreEntities);
  return {
    tables: [
      {
        heading: `${path}: ${comparisons.length} documents`,
        figures: estimate(comparisons.map(scoreDocument)),
      },
      { heading: `${path}: ${entities.length} entities`, figures: estimate(entities) },
    ],
    errors: writeCaseErrors(`Differences in ${path}`, comparisons),
  };
}
