import type { Span } from '../../../model/span.ts';
import type { SourceWords } from '../../entities/source.ts';

/** So many named sources behind a description are looked at: who opens a report without a name has it in the next sentences. */
const mostNamed = 3;

/** Shorter words say too little of who somebody is: `of`, `who`, `has`. */
const shortestWord = 4;

/** Longer sources are no descriptions but sentences. */
const longestSource = 300;

/**
 * Whom indefinite descriptions mean that a source soon after names: reports put who somebody is first, and the name with the same words
 * beside it second. “A member of parliament said … Ilan Marek, who sits on parliament’s security committee, said”. Each word in common
 * but that of the name counts; a description that no name explains stays somebody of its own.
 *
 * @param sources in text order
 * @returns from where a description starts to the words that name whom it means
 */
export function namedLater(sources: readonly SourceWords[]): ReadonlyMap<number, Span> {
  const found = new Map<number, Span>();
  for (const [at, one] of sources.entries()) {
    if (!isIndefinite(one)) continue;
    const words = wordsOf(one.text);
    const named = nextNamed(sources, at).find((other) => sharesAny(words, wordsBeside(other)));
    if (named !== undefined) found.set(one.start, [named.start, named.end]);
  }
  return found;
}

function isIndefinite({ source, text }: SourceWords): boolean {
  const { form, definite, named, possessed, type } = source;
  const isSomebody = form === 'description' && !definite && named === null && !possessed;
  return isSomebody && (type === 'person' || type === 'unnamed') && /^(?:an?|one)\s/iu.test(text);
}

function nextNamed(sources: readonly SourceWords[], at: number): SourceWords[] {
  const next: SourceWords[] = [];
  for (let after = at + 1; after < sources.length && next.length < mostNamed; after += 1) {
    const one = sources[after];
    if (one !== undefined && one.source.type === 'person' && one.source.form === 'name' && !isAnother(one))
      next.push(one);
  }
  return next;
}

/** `another member of parliament, Ilan Marek`: not the one before. */
function isAnother({ text }: SourceWords): boolean {
  return /^(?:another|a second|a third)\s/iu.test(text);
}

/** What a source says beside the name itself. */
function wordsBeside({ text, source }: SourceWords): Set<string> {
  return wordsOf(text.replace(source.name, ' '));
}

function wordsOf(text: string): Set<string> {
  const words =
    text
      .slice(0, longestSource)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  return new Set(words.filter((word) => word.length >= shortestWord && !common.has(word)));
}

/** Words that fit anybody. */
const common: ReadonlySet<string> = new Set(
  'whose which that with from this their they have been were said told asked named name people person woman another other former local senior'.split(
    ' ',
  ),
);

function sharesAny(some: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  return some.intersection(others).size > 0;
}
