import type { Span } from '../../model/span.ts';
import type { TimeExpression } from '../../model/time.ts';
import type { Term } from './word-forms.ts';
import type { Word } from './words.ts';

/**
 * A number from thirteen on says more than a rare word, since two who count apart seldom come to the same; one and two say next to nothing.
 */
const weights = { day: 0.7, year: 0.3, fewest: 0.2, few: 0.7, many: 1.4, digits: 0.5 } as const;

/** The terms of a passage, each once, in order of where it stands first. Words that stand in a time expression count as its day. */
export function termsIn(words: readonly Word[], times: readonly TimeExpression[]): Term[] {
  const terms = new Map<string, Term>();
  const add = (term: Term) => {
    const known = terms.get(term.key);
    if (known === undefined || known.weight < term.weight) terms.set(term.key, term);
  };
  for (const { value, precision } of times)
    if (value !== null && precision === 'day') add({ key: `@${value}`, weight: weights.day });
  const free = words.filter(({ span }) => !times.some((time) => touches(span, time)));
  for (const term of numbersIn(free)) {
    add(term);
    const digits = leadingDigits(term.key);
    if (digits !== null) add({ key: `~${digits}`, weight: weights.digits });
  }
  for (const { term } of free) if (term !== null) add(term);
  return [...terms.values()];
}

function touches([start, end]: Span, time: TimeExpression): boolean {
  return start < time.end && time.start < end;
}

/** The numbers that words come to: `thirty-seven`, `four hundred`, `41,200` and `4.1` as written. */
function numbersIn(words: readonly Word[]): Term[] {
  const found: Term[] = [];
  let sum = 0;
  let last = -1;
  const close = () => {
    if (sum > 0) found.push(numberTerm(String(sum)));
    sum = 0;
  };
  for (const { folded, span, numerals: parts } of words) {
    if (parts.length > 0) {
      if (span[0] - last > 1) close();
      for (const part of parts) sum = part >= 100 ? Math.max(sum, 1) * part : sum + part;
      last = span[1];
      continue;
    }
    if (isDigit(folded) && /^\d+(?:[.,]\d+)*$/.test(folded))
      found.push(numberTerm(folded.replaceAll(',', '')));
  }
  close();
  return found;
}

/** A look at its first character spares most words the rest. */
function isDigit(folded: string): boolean {
  const code = folded.charCodeAt(0);
  return code >= 48 && code <= 57;
}

/** What a number shares with one ten times as great, as which it may be passed on by mistake; null where that would be one digit. */
function leadingDigits(key: string): string | null {
  return /^#([1-9]\d+?)0*$/.exec(key)?.[1] ?? null;
}

function numberTerm(digits: string): Term {
  const size = Number(digits);
  if (/^(?:19|20)\d\d$/.test(digits)) return { key: `#${digits}`, weight: weights.year };
  return { key: `#${digits}`, weight: size <= 2 ? weights.fewest : size <= 12 ? weights.few : weights.many };
}
