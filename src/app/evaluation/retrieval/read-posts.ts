import { existsSync, readFileSync } from 'node:fs';
import type { ClaimFields } from '../../../lineage/retrieval/claim-reading.ts';
import { corpusFault } from '../corpora/corpus-fault.ts';
import { type JsonRecord, maybeStrings } from '../corpora/json-shape.ts';
import { parseLine } from '../corpora/parse-line.ts';

/** A claim that is known. */
export interface KnownClaim {
  readonly id: string;
  readonly fields: ClaimFields;
}

/** A post, and which known claims people say that it repeats. */
export interface MarkedPost {
  readonly id: string;
  readonly text: string;
  /** Ids of claims; one at least. */
  readonly relevant: readonly string[];
}

/**
 * Where the claims are that posts are searched in, if it is not said: in the same folder, the file whose name ends in `-claims.jsonl`
 * in the place of what stands behind the last hyphen (`name-claims.jsonl` for `name-dev.jsonl`), else `claims.jsonl`.
 *
 * @throws ProblemError `bad-corpus` where neither is there.
 */
export function claimsBeside(posts: string): string {
  const paths = [posts.replace(/-[^-/\\]*$/, '-claims.jsonl'), posts.replace(/[^/\\]*$/, 'claims.jsonl')];
  const found = paths.find((path) => path !== posts && existsSync(path));
  if (found === undefined) throw corpusFault(posts, 'No file of claims lies beside it.');
  return found;
}

/**
 * Reads posts: one JSON object a line, with `id`, `text` and `relevant`, a list of ids of claims.
 *
 * @throws ProblemError `bad-corpus`, with the line that is wrong.
 */
export function readPosts(path: string): MarkedPost[] {
  return readLines(path, (record, fault) => {
    const relevant = maybeStrings(record.relevant);
    if (!relevant || relevant.length === 0) throw fault('`relevant` is no list of ids of claims.');
    return { id: stringIn(record, 'id', fault), text: stringIn(record, 'text', fault), relevant };
  });
}

/**
 * Reads claims: one JSON object a line, with `id`, `claim`, and perhaps `title`, `subtitle` and `date`, the day on which it was
 * checked (ISO 8601, or `9 May 2031`). Other fields are passed over.
 *
 * @throws ProblemError `bad-corpus`, with the line that is wrong.
 */
export function readClaims(path: string): KnownClaim[] {
  return readLines(path, (record, fault) => {
    const text = stringIn(record, 'claim', fault);
    const { title, subtitle, date } = record;
    const fields = {
      text,
      title: typeof title === 'string' ? title : '',
      detail: typeof subtitle === 'string' ? subtitle : '',
      date: typeof date === 'string' ? readDay(date) : null,
    };
    return { id: stringIn(record, 'id', fault), fields };
  });
}

type Fault = (message: string) => Error;

function readLines<Item>(path: string, read: (record: JsonRecord, fault: Fault) => Item): Item[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .flatMap((json, index) => {
      if (json.trim() === '') return [];
      const place = { path, line: index + 1 };
      return [read(parseLine(json, place), (message) => corpusFault(path, message, place.line))];
    });
}

function stringIn(record: JsonRecord, name: string, fault: Fault): string {
  const value = record[name];
  if (typeof value !== 'string') throw fault(`The record has no \`${name}\`.`);
  return value;
}

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

function readDay(written: string): string | null {
  if (/^\d{4}-\d\d-\d\d/.test(written)) return written.slice(0, 10);
  const [, day = '', name = '', year = ''] = /^(\d{1,2}) ([A-Za-z]{3,9}) (\d{4})$/.exec(written.trim()) ?? [];
  const month = months.indexOf(name.slice(0, 3).toLowerCase()) + 1;
  return month === 0 ? null : `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
}
