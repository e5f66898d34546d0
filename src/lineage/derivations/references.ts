import type { Attribution } from '../../model/attribution.ts';
import type { Span } from '../../model/span.ts';
import { answers, refusals, tellingVerbs } from './citing-words.ts';
import type { Form, Relation } from './features.ts';
import { nameWords } from './name-words.ts';
import { type Occurrence, occurrencesIn } from './occurrences.ts';
import { isSourceAt, relationOf } from './relation-of.ts';
import type { Scene } from './scenes.ts';
import { termsIn } from './terms.ts';
import type { Term } from './word-forms.ts';
import type { Word } from './words.ts';

/** A place where a sentence names somebody who may have issued another document. */
export interface Naming {
  /** Folded words of the name, small words left out; none where the document means itself. */
  readonly name: readonly string[];
  readonly form: Form;
  readonly relation: Relation;
  /** Whether it is only the object of a noun or verb: *members of the Party*, *votes for the Alliance*. */
  readonly isObject: boolean;
  /** Whether it is a description that may go back to a name before it in its sentence. */
  readonly goesBack: boolean;
  /** Whether it stands between quotation marks: then it is not the document that names it. */
  readonly isQuoted: boolean;
  /** Names of the voices in whose contents it stands. */
  readonly within: readonly (readonly string[])[];
  /** What is on the word of whoever is named: places in the terms of the sentence. Null for all of them. */
  readonly told: readonly number[] | null;
}

/** A sentence that names others, with all that may tell which document of theirs is meant. */
export interface Reference {
  readonly span: Span;
  /** In text order, pronouns last. */
  readonly namings: readonly Naming[];
  /** What it tells. */
  readonly terms: readonly Term[];
  /** The first words of what stands between quotation marks in it, folded and joined by blanks. */
  readonly quotes: readonly string[];
  /** First and last day of the times that it tells, ISO 8601. */
  readonly days: readonly (readonly [string, string])[];
  /** Whether it tells that somebody said nothing. */
  readonly isRefusal: boolean;
  /** Whether it tells to whom something was said: then that is from no statement. */
  readonly isTold: boolean;
}

/** The reference that a sentence makes; null where it names nobody. */
export function referenceIn(scene: Scene): Reference | null {
  const { span, words, times } = scene;
  const terms = termsIn(words, times);
  const namings = namingsIn(scene, terms);
  if (namings.length === 0) return null;
  return {
    span,
    namings,
    terms,
    quotes: quotesIn(scene),
    days: times.flatMap(({ earliest, latest }) =>
      earliest === null || latest === null ? [] : [[earliest, latest] as const],
    ),
    isRefusal: isRefusal(words.map(({ folded }) => folded)),
    isTold: isTold(words) || namings.some(({ relation }) => relation === 'recipient'),
  };
}

/** Words of a quotation that are enough to find it again. */
const wordsOfQuote = 12;

function quotesIn({ span, quoted, textWords }: Scene): string[] {
  return quoted.map(([start, end]) =>
    textWords
      .within([Math.max(start, span[0]), Math.min(end, span[1])])
      .slice(0, wordsOfQuote)
      .map(({ folded }) => folded)
      .join(' '),
  );
}

/** To whoever wrote it: `told me`, `told reporters`, `said by telephone`, `in an interview`. What a body *tells us* it tells everybody. */
function isTold(words: readonly Word[]): boolean {
  return words.some(({ folded }, at) => {
    const next = words[at + 1]?.folded ?? '';
    if (folded !== 'tells' && tellingVerbs.has(folded) && /^(?:me|us|reporters|journalists)$/.test(next))
      return true;
    if (
      /^(?:wrote|written|replied|said)$/.test(folded) &&
      next === 'to' &&
      /^(?:me|us)$/.test(words[at + 2]?.folded ?? '')
    )
      return true;
    return folded === 'interview'
      ? words[at - 2]?.folded === 'in'
      : folded === 'by' && /^(?:tele)?phone$/.test(next);
  });
}

function isRefusal(words: readonly string[]): boolean {
  if (words.some((word) => refusals.has(word))) return true;
  if (
    /\b(?:has|have|had|would) (?:not|yet to|never) (?:yet )?(?:said?|say|named?|explain(?:ed)?|disclosed?|identif(?:y|ied))\b/.test(
      words.join(' '),
    )
  )
    return true;
  const isDenied = words.some((word) => /^(?:not|no|nobody|never|unable|could)$|n't$/.test(word));
  return isDenied && words.some((word) => answers.has(word));
}

function namingsIn(scene: Scene, terms: readonly Term[]): Naming[] {
  const occurrences = occurrencesIn(scene);
  const bearer = occurrences.find((one) => isBearer(one, scene));
  const named = occurrences.map((one) => ({
    ...namingOf(one, scene, terms),
    goesBack: one.form === 'noun' && bearer !== undefined && bearer.from < one.from,
  }));
  return [...named, ...scene.attributions.flatMap((one) => pronounOf(one, scene, terms))];
}

/** What a description further on may go back to: a name, but not one that only says where, or of what, something is. */
function isBearer({ form, from }: Occurrence, { words }: Scene): boolean {
  return form === 'name' && !/^(?:of|at|in|from|near|on|after|before)$/.test(words[from - 1]?.folded ?? '');
}

function namingOf(
  { name, form, from, to }: Occurrence,
  scene: Scene,
  terms: readonly Term[],
): Omit<Naming, 'goesBack'> {
  const { words, attributions, findings } = scene;
  const at: Span = [words[from]?.span[0] ?? 0, words[to]?.span[1] ?? 0];
  const own = attributions.find((one) => isSourceAt(one, at, findings.document.text));
  const relation = relationOf(words, from, to, own !== undefined && form !== 'self', findings.document.text);
  return { name, form, relation, isObject: isObject(words, from), ...placed(at, own, scene, terms) };
}

function isObject(words: readonly Word[], from: number): boolean {
  const at = words[from - 1]?.folded === 'the' ? from - 2 : from - 1;
  return at > 0 && /^(?:of|for|against|with|between|towards?)$/.test(words[at]?.folded ?? '');
}

/** Other names of a source that may be meant by a pronoun or description. */
const mostOthers = 4;

/** The source of an attribution where it is a pronoun or description, under the names that the document has for it. */
function pronounOf(one: Attribution, scene: Scene, terms: readonly Term[]): Naming[] {
  const { span, findings, entities } = scene;
  const at = one.source?.spans[0];
  if (at === undefined || at[0] < span[0] || at[0] >= span[1]) return [];
  const written = findings.document.text.slice(...at);
  if (/\p{Lu}/u.test(written.slice(1)) || /^(?:we|i)$/i.test(written)) return [];
  const entity = entities.get(one.source?.entity ?? '');
  if (entity === undefined || entity.type === 'unnamed') return [];
  const place = placed(at, one, scene, terms);
  return [entity.name, ...entity.aliases].slice(0, mostOthers).map(
    (name): Naming => ({
      name: nameWords(name),
      form: 'other',
      relation: 'source',
      isObject: false,
      goesBack: false,
      ...place,
    }),
  );
}

function placed(
  at: Span,
  own: Attribution | undefined,
  scene: Scene,
  terms: readonly Term[],
): Pick<Naming, 'isQuoted' | 'within' | 'told'> {
  return {
    isQuoted: scene.quoted.some(([start, end]) => start <= at[0] && at[1] <= end),
    within: outerVoices(at, own, scene),
    told: own === undefined ? null : toldBy(own, scene, terms),
  };
}

/** Of the terms of the sentence those that stand in the content of an attribution. */
function toldBy({ content }: Attribution, { words, times }: Scene, terms: readonly Term[]): number[] {
  const isWithin = ([start, end]: Span) => content.spans.some(([from, to]) => from <= start && end <= to);
  const inside = termsIn(
    words.filter(({ span }) => isWithin(span)),
    times.filter(({ start, end }) => isWithin([start, end])),
  );
  const keys = new Set(inside.map(({ key }) => key));
  return terms.flatMap(({ key }, place) => (keys.has(key) ? [place] : []));
}

/** Names of the voices in whose contents a place lies. Labels of speakers in a transcript have no cue and are no such voices. */
function outerVoices(
  at: Span,
  own: Attribution | undefined,
  { attributions, entities }: Scene,
): (readonly string[])[] {
  const around = attributions.filter(
    (one) =>
      one !== own &&
      one.cue !== null &&
      one.content.spans.some(([start, end]) => start <= at[0] && at[1] <= end),
  );
  return around.flatMap(({ source }) => {
    if (source === null) return [];
    const entity = entities.get(source.entity ?? '');
    return [nameWords(source.text), ...(entity === undefined ? [] : [nameWords(entity.name)])];
  });
}
