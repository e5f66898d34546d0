import { foldWording } from '../fold-wording.ts';

/** A source of a claim under its names. */
export interface NamedSource {
  readonly key: string;
  /** As its documents call it first, and otherwise. At least one. */
  readonly names: readonly string[];
}

/** Of so many sources short names are looked up; a claim with more is told by its copies, which name nobody anew. */
const mostSources = 400;

const small: ReadonlySet<string> = new Set(
  'the of for and at in on to s a an its his her their our'.split(' '),
);

/**
 * Whom short names and definite descriptions mean among the sources of one claim: the one source whose name has all of their words.
 * “Halvane”, “the infirmary” and “the governor’s office” are Halvane Chemicals, the Wend Valley Infirmary and the Office of the Governor where only
 * these state the claim. Who is meant by “a doctor” is not told, and two whom a short name fits leave it open.
 *
 * @returns pairs of keys that are one
 */
export function meantByShortNames(sources: readonly NamedSource[]): [short: string, whole: string][] {
  if (sources.length > mostSources) return [];
  const read = sources.map(({ key, names }) => ({
    key,
    isIndefinite: /^(?:an?|one|some|two|three|several|another)\s/iu.test(names[0] ?? ''),
    words: names.map(wordsOf),
  }));
  return read.flatMap(({ key, isIndefinite, words: [own] }): [string, string][] => {
    if (isIndefinite || own === undefined || own.size === 0) return [];
    const whole = read.filter(
      (other) =>
        other.key !== key && !other.isIndefinite && other.words.some((words) => isWithin(own, words)),
    );
    const [only] = whole;
    return whole.length === 1 && only !== undefined ? [[key, only.key]] : [];
  });
}

function wordsOf(name: string): ReadonlySet<string> {
  return new Set(
    foldWording(name)
      .split(' ')
      .filter((word) => word !== '' && !small.has(word)),
  );
}

/** All of the words, and not all there are. */
function isWithin(own: ReadonlySet<string>, words: ReadonlySet<string>): boolean {
  return own.size < words.size && own.isSubsetOf(words);
}
