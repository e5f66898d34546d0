import type { Span } from '../../../model/span.ts';

/** What ends the first phrase of a source: an apposition, a clause, what it adds behind a preposition. */
const separator =
  / ?[,(–—]| (?:who|which|that|whose|of|for|in|at|from|with|on|near|to|by|close|familiar|briefed) /gu;

/** Behind a name and still of its phrase: letters of honour, marks. */
const trailing = /^(?:\s*(?:MP|MEP|MLA|QC|KC|SC|PhD|MD|Jr\.?|Sr\.?|[”"’'\].)]))*\s*$/u;

/** Between a comma and the name behind it: titles, and an article. */
const titlesOnly = /^\s*(?:the\s+)?(?:\p{Lu}[\p{L}.-]*\s+)*$/u;

/**
 * Which of the names in a source is its own: the one that its first phrase ends with (`Council spokeswoman Leyra Omanche`), the
 * first of several that `and` joins, the one before what it is (`the Pelnews agency`), or the one in apposition (`a spokesman for the miners, Hanno
 * Vireck`). Null where it is
 * a description that only mentions names.
 *
 * @param names where they stand in the source, in order
 */
export function nameInSource(source: string, names: readonly Span[]): number | null {
  if (names.length === 0) return null;
  const headEnd = endOfHead(source, names);
  const last = names.findLastIndex(([, end]) => end <= headEnd);
  if (last >= 0 && trailing.test(source.slice(names[last]?.[1], headEnd)))
    return firstOfPair(source, names, last);
  return (
    nameOfFirst(source, names, headEnd) ??
    nameOfItsKind(source, names, headEnd) ??
    nameInApposition(source, names)
  );
}

/** What a body is, behind its name. A newspaper or a company has the name of its town there as often (`the Olm newspaper`). */
const kindBehindName =
  /^ (?:(?:news|press|wire|television|radio) )?(?:agency|website|channel|network|party|movement)$/u;

/** Before it: an article, and what tells more of it. */
const beforeKind = /^[Tt]he (?:\p{Ll}[\p{L}-]* ){0,3}$/u;

/** `the Pelnews agency`, `the state-run Pelnews news agency`: the body of the name, with what it is. `the Pelnews editor` is somebody else. */
function nameOfItsKind(source: string, names: readonly Span[], headEnd: number): number | null {
  const index = names.findIndex(
    ([start, end]) =>
      end < headEnd &&
      kindBehindName.test(source.slice(end, headEnd)) &&
      beforeKind.test(source.slice(0, start)),
  );
  return index < 0 ? null : index;
}

/** `the Qods Force and its puppet government`: the first of several that are joined, where it is a name. */
function nameOfFirst(source: string, names: readonly Span[], headEnd: number): number | null {
  const index = names.findIndex(
    ([, end]) => end < headEnd && /^ (?:and|or|&) /u.test(source.slice(end, end + 5)),
  );
  return index < 0 ? null : index;
}

/** Where the first phrase ends; what stands inside of names ends none. */
function endOfHead(source: string, names: readonly Span[]): number {
  for (const { index } of source.matchAll(separator)) if (!isInside(index, names)) return index;
  return source.length;
}

function isInside(index: number, names: readonly Span[]): boolean {
  return names.some(([start, end]) => start <= index && index < end);
}

function firstOfPair(source: string, names: readonly Span[], last: number): number {
  let first = last;
  while (first > 0 && /^\s*(?:,|and|or|&)\s+$/u.test(source.slice(names[first - 1]?.[1], names[first]?.[0])))
    first -= 1;
  return first;
}

function nameInApposition(source: string, names: readonly Span[]): number | null {
  const index = names.findIndex(([start, end], at) => {
    const comma = source.lastIndexOf(',', start);
    const isFirst = at === 0 || (names[at - 1]?.[1] ?? 0) <= comma;
    const closes = /^\s*(?:[,(–—]|$)/u.test(source.slice(end)) || trailing.test(source.slice(end));
    return comma > 0 && isFirst && closes && titlesOnly.test(source.slice(comma + 1, start));
  });
  return index < 0 ? null : index;
}

const preposition =
  /(?:^|\s)(?:of|for|from|at|with|in|by|within|inside)\s+(?:(?:the|a|an|its|his|her|their|our)\s+)?(?:\p{Lu}[\p{L}.]*\s+)*$/u;

/**
 * Which of the names in a description is of whom the described one speaks for or belongs to: `the ministry’s spokesman`,
 * `Council officials`, `two of the Mission’s officers`; `speaker` for `our steward`. Null where it names nobody such.
 *
 * @param names where they stand in the source, in order
 */
export function ownerInSource(source: string, names: readonly Span[]): number | 'speaker' | null {
  if (/^(?:our|my)\s/iu.test(source)) return 'speaker';
  const index = names.findIndex(([start, end]) => {
    const owns = /^[’']s?\s/u.test(source.slice(end, end + 3));
    const modifies =
      /^\s\p{Ll}/u.test(source.slice(end, end + 2)) &&
      !/^\s(?:and|or|who|which|that|in|on|at)\s/u.test(source.slice(end, end + 7));
    return owns || modifies || preposition.test(source.slice(Math.max(0, start - longestLead), start));
  });
  return index < 0 ? null : index;
}

/** Characters before a name in which its preposition is looked for. */
const longestLead = 60;
