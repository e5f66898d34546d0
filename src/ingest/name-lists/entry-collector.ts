import type { EntityType } from '../../model/entity.ts';
import type { ListEntry } from '../../model/name-list.ts';
import type { Problem } from '../../model/problem.ts';
import { ingestProblem } from '../ingest-problem.ts';

/** What a row or record of a list says of somebody. */
export interface StatedEntry {
  readonly id: string | null;
  readonly type: EntityType | null;
  readonly names: readonly string[];
  readonly weakNames: readonly string[];
  /** Of the file, from 1. */
  readonly line: number;
}

/**
 * So much of a list is taken. 250,000 entries of a watch list with five names each take some 200 MB. The longest names in
 * public lists have about 250 characters, and the most names some hundred; what is longer is a text, and no name. Nobody
 * corrects 10,000 lines by hand.
 */
const most = { entries: 250_000, names: 1_000, characters: 500, problems: 10_000 };

/** Collects the entries of a list: those with one id as one, the others each for itself. */
export class EntryCollector {
  readonly problems: Problem[] = [];
  readonly #entries: OpenEntry[] = [];
  readonly #byId = new Map<string, OpenEntry>();

  /** False where no more is taken: then there is a problem that says so. */
  take(stated: StatedEntry): boolean {
    const [names, weakNames] = [stated.names, stated.weakNames].map((all) => all.flatMap(tidyName)) as [
      string[],
      string[],
    ];
    if ([...names, ...weakNames].some((name) => name.length > most.characters)) {
      const message = `The entry on line ${stated.line} has a name of more than ${most.characters} characters.`;
      return this.fault(ingestProblem('bad-name', message, { line: stated.line }));
    }
    if (names.length === 0) {
      const message = `The entry on line ${stated.line} has no name.`;
      return this.fault(ingestProblem('missing-name', message, { line: stated.line }));
    }
    const entry = this.#entryOf(stated);
    for (const name of names) entry.names.add(name);
    for (const name of weakNames) entry.weakNames.add(name);
    entry.type ??= stated.type;
    if (entry.names.size + entry.weakNames.size > most.names)
      return this.#tooMany('names of one entry', stated.line);
    return this.#entries.length < most.entries || this.#tooMany('entries', stated.line);
  }

  /** The same, for what could not be read. */
  fault(problem: Problem): boolean {
    this.problems.push(problem);
    return this.problems.length < most.problems || this.#tooMany('problems', problem.line ?? 1);
  }

  entries(): ListEntry[] {
    return this.#entries.map(({ id, type, names, weakNames }) => ({
      id,
      type,
      names: [...names],
      weakNames: [...weakNames].filter((name) => !names.has(name)),
    }));
  }

  #entryOf({ id }: StatedEntry): OpenEntry {
    const known = id === null ? undefined : this.#byId.get(id);
    if (known !== undefined) return known;
    const entry = { id, type: null, names: new Set<string>(), weakNames: new Set<string>() };
    this.#entries.push(entry);
    if (id !== null) this.#byId.set(id, entry);
    return entry;
  }

  #tooMany(what: string, line: number): false {
    const message = `The list has too many ${what}; what follows line ${line} was left out.`;
    this.problems.push(ingestProblem('too-many-records', message, { line }));
    return false;
  }
}

interface OpenEntry {
  readonly id: string | null;
  type: EntityType | null;
  readonly names: Set<string>;
  readonly weakNames: Set<string>;
}

/** With single spaces and nothing around it; none where there is no letter and no digit in it. */
function tidyName(written: string): string[] {
  const name = written
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .toWellFormed();
  return /[\p{L}\p{N}]/u.test(name) ? [name] : [];
}
