import { writeFileSync } from 'node:fs';
import { ProblemError } from '../../model/problem.ts';
import { type CompareCommand, readCommand, type ScoreCommand, usage } from './command.ts';
import { evaluate } from './evaluate.ts';
import { printChanges } from './report/print-changes.ts';
import { printTable } from './report/print-figures.ts';
import { printReliability } from './report/print-reliability.ts';
import { type RunTable, writeRun } from './report/write-run.ts';
import { compareRuns } from './runs/compare-runs.ts';
import { resamples, seed } from './scoring/bootstrap.ts';

/** Scores or compares, prints, and tells the exit status: 0 done, 1 nothing to score, 2 a usage error. */
async function main(words: readonly string[]): Promise<number> {
  try {
    const command = readCommand(words);
    process.stdout.write(command.task === 'compare' ? compare(command) : await score(command));
    return 0;
  } catch (error) {
    return complain(error);
  }
}

const note = `Intervals: 95 %, percentile bootstrap, ${resamples} resamples, seed ${seed}.\n`;

async function score(command: ScoreCommand): Promise<string> {
  const { tables, errors } = await evaluate(command);
  if (command.errors !== null) writeFileSync(command.errors, errors);
  if (command.format === 'json') return writeRun({ kind: command.kind, path: command.path, tables });
  const shown = tables.flatMap((table) => [
    printTable(table),
    ...(command.reliability ? printBins(table) : []),
  ]);
  return `${shown.join('\n')}\n${note}`;
}

function printBins({ calibrations }: RunTable): string[] {
  return calibrations.map(printReliability);
}

function compare({ before, after, format }: CompareCommand): string {
  const tables = compareRuns(before, after);
  if (format === 'json') return `${JSON.stringify({ before, after, resamples, seed, tables }, null, 2)}\n`;
  return `${tables.map(printChanges).join('\n')}\n* the interval of the change does not hold 0. ${note}`;
}

function complain(error: unknown): number {
  if (error instanceof ProblemError) {
    const { code, path, line, column, message, advice } = error.problem;
    const place = [path, line, column].filter((part) => part !== null).join(':');
    const isUsage = code === 'usage';
    process.stderr.write(
      `${place ? `${place}: ` : ''}${code}: ${message} ${advice}\n${isUsage ? `${usage}\n` : ''}`,
    );
    return isUsage ? 2 : 1;
  }
  if (error instanceof Error && 'code' in error) {
    process.stderr.write(`unreadable: ${error.message}\n`);
    return 1;
  }
  throw error;
}

process.exitCode = await main(process.argv.slice(2));
