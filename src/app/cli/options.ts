import { Argument, Option } from 'commander';
import type { Workers } from '../reading/reading-options.ts';
import { day, personName, wholeNumber } from './option-values.ts';

// Options that several commands have, each behind the flags that it gives.

/** How results are printed. */
export interface OutputOptions {
  readonly format: 'text' | 'json';
}

/** `--format` */
export function formatOption(): Option {
  return new Option('--format <FORMAT>', 'how to print results').choices(['text', 'json']).default('text');
}

/** How files are read. */
export interface ReadingFlags {
  readonly workers: Workers;
}

/** What is read. */
export function pathsArgument(): Argument {
  return new Argument('<PATH...>', 'files, folders, addresses of pages (https://…), or - for standard input');
}

/** `--workers` */
export function workersOption(): Option {
  return new Option('--workers <N>', 'threads to read with; 0 for none')
    .default('auto', 'one for each core where that is faster')
    .argParser(wholeNumber(0));
}

/** How pages are fetched. */
export interface FetchFlags {
  readonly ignoreRobots?: boolean;
  readonly allowPort: readonly number[];
  readonly allowDowngrade?: boolean;
  readonly maxBytes: number;
}

/** `--ignore-robots` */
export function ignoreRobotsOption(): Option {
  return new Option('--ignore-robots', 'fetch pages though their robots.txt asks not to; it is recorded');
}

/** `--allow-port` */
export function allowPortOption(): Option {
  return new Option('--allow-port <N>', 'fetch pages from this port beside 80 and 443; may be given again')
    .default([], 'none')
    .argParser((value: string, before: readonly number[]) => [...before, wholeNumber(1, 65_535)(value)]);
}

/** `--allow-downgrade` */
export function allowDowngradeOption(): Option {
  return new Option('--allow-downgrade', 'follow redirects from https to http');
}

/** A capture is itself a file that is read, of 64 MiB at most, and needs room for its headers. */
const mostPageBytes = 60 * 1024 * 1024;

/** `--max-bytes` */
export function maxBytesOption(): Option {
  return new Option('--max-bytes <N>', 'of a page that is fetched')
    .default(16 * 1024 * 1024, '16 MiB')
    .argParser(wholeNumber(1, mostPageBytes));
}

/** Which workspace is meant. */
export interface WorkspaceOptions {
  /** Path of the workspace's file. */
  readonly workspace: string;
}

/** `--workspace` */
export function workspaceOption(): Option {
  return new Option('-w, --workspace <FILE>', 'the workspace').default('case.hearsay');
}

/** `--by`, of a command that writes; see `ByOption`. */
export function byOption(): Option {
  return new Option(
    '--by <NAME>',
    'who does it, for the custody log; the name of the account if not given',
  ).argParser(personName);
}

/** `--as-of`; see `AsOfOption`. */
export function asOfOption(): Option {
  return new Option('--as-of <DATE>', 'as one could have answered at the end of this day').argParser(day);
}

/** `--key-file`; see `KeyFileOption`. */
export function keyFileOption(): Option {
  return new Option(
    '--key-file <FILE>',
    'the private key, in PEM; in your configuration folder if not given',
  );
}

/** `--ca` */
export function caOption(): Option {
  return new Option('--ca <FILE>', 'certificates of time-stamping authorities that you trust, in PEM');
}
