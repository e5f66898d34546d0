import { isAcronymOf } from '../../../text/names/acronym.ts';
import type { Word } from '../../build-stretches.ts';
import type { SaidSame } from '../../entities/mention.ts';
import { isAllCapitals } from './name-run.ts';
import { type Named, type NamedSentence, nameFrom } from './named.ts';

/**
 * The pairs of names of one sentence of which it says that they are one actor’s: a name with its acronym in brackets,
 * `(CTE)`, `(PMOI/MEK)`; `, also known as …`; `, which calls itself …`; `…, formerly …`.
 */
export function saidSame(sentence: NamedSentence): SaidSame[] {
  return sentence.names.flatMap((name) => {
    const others = [...inBrackets(sentence, name), ...called(sentence, name)];
    return others.map((other) => ({ name: name.index, other: other.index }));
  });
}

/** Names in the brackets that follow a name, as far as they can be names of the same. */
function inBrackets(sentence: NamedSentence, name: Named): Named[] {
  const { words } = sentence;
  if (words[name.outerEnd]?.text !== '(') return [];
  const inside: Named[] = [];
  let at = afterKnownAs(words, name.outerEnd + 1);
  const introduced = at > name.outerEnd + 1;
  for (let other = nameFrom(sentence, at); other !== undefined; other = nameFrom(sentence, at)) {
    inside.push(other);
    at = other.outerEnd;
    if (!isBetween(words[at])) break;
    at = afterKnownAs(words, at + 1);
  }
  if (words[at]?.text !== ')') return [];
  return introduced ? inside : inside.filter((other) => isShortFor(words, other, name));
}

function isBetween(word: Word | undefined): boolean {
  return word?.text === '/' || word?.text === ',' || word?.text === ';' || word?.lower === 'or';
}

/** An acronym behind the long form, or the long form behind an acronym; a handle behind any name. */
function isShortFor(words: readonly Word[], other: Named, name: Named): boolean {
  const short = wordsOf(words, other);
  const long = wordsOf(words, name);
  if (short.length === 1 && short[0]?.text.startsWith('@')) return true;
  if (short.length === 1 && short[0] !== undefined && isAllCapitals(short[0])) {
    return long.length > 1 || isAcronymOf(short[0].text, textOf(long));
  }
  return long.length === 1 && isAcronymOf(long[0]?.text ?? '', textOf(short));
}

function wordsOf(words: readonly Word[], { first, end }: Named): readonly Word[] {
  return words.slice(first, end);
}

function textOf(words: readonly Word[]): string {
  return words.map(({ text }) => text).join(' ');
}

/** Most words between a name and the other one that is said to be its. */
const longestWay = 7;

/** `X, also known as Y`; `X, which calls itself (the) Y`; `X, or Y,` where Y is its acronym; `X, formerly Y`. */
function called(sentence: NamedSentence, name: Named): Named[] {
  const { words } = sentence;
  const [first, second] = words.slice(name.outerEnd, name.outerEnd + 2);
  const start = first?.tag === ',' ? name.outerEnd + 1 : name.outerEnd;
  if (first?.tag === ',' && second?.lower === 'or') {
    const other = nameFrom(sentence, start + 1);
    return other !== undefined && isShortFor(words, other, name) ? [other] : [];
  }
  const at = afterKnownAs(words, start);
  const other = at > start ? nameFrom(sentence, afterMark(words, at)) : undefined;
  return other === undefined ? [] : [other];
}

const adverbs = new Set(
  'also better formerly previously once now then widely commonly otherwise still locally sometimes'.split(
    ' ',
  ),
);
const naming = new Set('known called named renamed styled dubbed nicknamed abbreviated'.split(' '));
const alone = new Set('formerly previously alias aka a.k.a. née nee'.split(' '));

/** Behind words that introduce another name of the same: `(also) known as`, `which calls itself`, `formerly`; else where it began. */
function afterKnownAs(words: readonly Word[], start: number): number {
  let at = start;
  if (['which', 'who', 'that'].includes(words[at]?.lower ?? '')) return afterCallsItself(words, start);
  while (adverbs.has(words[at]?.lower ?? '') && at - start < longestWay) at += 1;
  const lower = words[at]?.lower ?? '';
  if (naming.has(lower) && words[at + 1]?.lower === 'as') return at + 2;
  if (naming.has(lower) && (at > start || isPassive(words, at))) return at + 1;
  if (alone.has(lower)) return at + 1;
  return at > start && alone.has(words[at - 1]?.lower ?? '') ? at : start;
}

/** `, called the Wreckers,`; `Beld called Tolvay` is something that Beld does. */
function isPassive(words: readonly Word[], at: number): boolean {
  return (
    words[at]?.tag === 'VBN' && ['(', ',', 'is', 'was', 'are', 'were'].includes(words[at - 1]?.lower ?? '')
  );
}

/** `which calls itself`, `which is also known as`, `which changed its name to`. */
function afterCallsItself(words: readonly Word[], start: number): number {
  const [verb, object, third, fourth] = words.slice(start + 1, start + 5).map(({ lower }) => lower);
  if (
    /^(?:call|style|name)s?(?:ed|led|d)?$/.test(verb ?? '') &&
    /^(?:itself|himself|herself|themselves)$/.test(object ?? '')
  ) {
    return start + 3;
  }
  if (verb === 'changed' && object === 'its' && third === 'name' && fourth === 'to') return start + 5;
  if (!/^(?:is|was|are|were)$/.test(verb ?? '')) return start;
  const after = afterKnownAs(words, start + 2);
  return after > start + 2 ? after : start;
}

/** Behind an opening quotation mark. */
function afterMark(words: readonly Word[], at: number): number {
  return words[at]?.tag === '``' || (words[at]?.tag === 'DT' && words[at + 1]?.tag === '``')
    ? at + (words[at]?.tag === 'DT' ? 2 : 1)
    : at;
}
