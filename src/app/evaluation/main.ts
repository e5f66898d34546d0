import { writeFileSync } from 'node:fs';
import { ProblemError } from '../../model/problem.ts';
import { type Command, readCommand, usage } from './command.ts';
import { evaluate } from './evaluate.ts';
import { type FigureTable, printTable } from './report/print-figures.ts';
import { resamples, seed } from './scoring/estimate.ts';

/** Scores, prints, and tells the exit status: 0 done, 1 nothing to score, 2 a usage error. */
function main(words: readonly string[]): number {
  try {
    const command = readCommand(words);
    const { tables, errors } = evaluate(command);
    process.stdout.write(command.format === 'json' ? writeJson(command, tables) : writeText(tables));
    if (command.errors !== null) writeFileSync(command.errors, errors);
    return 0;
  } catch (error) {
    return complain(error);
  }
}

function writeText(tables: readonly FigureTable[]): string {
  const note = `Intervals: 95 %, percentile bootstrap, ${resamples} resamples, seed ${seed}.`;
  return `${tables.map(printTable).join('\n')}\n${note}\n`;
}

function writeJson({ kind, path }: Command, tables: readonly FigureTable[]): string {
  return `${JSON.stringify({ kind, path, resamples, seed, tables }, null, 2)}\n`;
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

process.exitCode = main(process.argv.slice(2));
