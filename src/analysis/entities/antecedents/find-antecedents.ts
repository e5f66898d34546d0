import type { Span, Spans } from '../../../model/span.ts';
import { agrees } from './agreement.ts';
import { Discourse } from './discourse.ts';
import type { Mention } from './mention.ts';
import type { Referent, Sighting } from './referent.ts';
import type { Voice } from './voice.ts';
import { type Choose, chooseByWeights } from './weigh.ts';

/** The mentions of one sentence. */
export interface MentionedSentence {
  readonly mentions: readonly Mention[];
  /** Number of its paragraph in the text. */
  readonly paragraph: number;
}

/** A stretch between quotation marks; half-open, with the one around it. */
export interface QuotedStretch {
  readonly start: number;
  readonly end: number;
}

/**
 * Whom pronouns and repeated descriptions mean: from where a mention starts to the words that say best who is meant. What is not in it
 * means somebody new, or nobody whom the text tells of.
 */
export type Antecedents = ReadonlyMap<number, Span>;

/**
 * Reads a stretch of text once, in order, and keeps in mind who was spoken of, as a reader does: salience by place in the
 * sentence, recency and repetition (Lappin, Leass 1994; Mitkov 1998), agreement in gender, number and sort, and who is
 * speaking. Costs the length of the text: each pronoun looks at so many referents and no more.
 *
 * @param sentences in order
 * @param voices who is said to say what, in any order
 * @param quotations by start, outer before inner
 * @param choose picks whom a pronoun means; by default as the weights have it that come with the program
 */
export function findAntecedents(
  sentences: Iterable<MentionedSentence>,
  voices: readonly Voice[],
  quotations: readonly QuotedStretch[],
  choose: Choose = chooseByWeights,
): Antecedents {
  return new Reading(voices, quotations, choose).read(sentences);
}

interface Place {
  readonly sentence: number;
  readonly paragraph: number;
}

class Reading {
  readonly #discourse: Discourse;
  readonly #quotations: readonly QuotedStretch[];
  readonly #bySource: ReadonlyMap<number, Voice>;
  /** By where their content begins; each with what of it there is. */
  readonly #contents: readonly (readonly [span: Span, voice: Voice])[];
  readonly #meant = new Map<number, Referent>();
  /** Where pronouns stand. */
  readonly #pronouns = new Set<number>();
  /** Pronouns of the first person, each with the source that is speaking. */
  readonly #spoken = new Map<number, Span>();
  /** A source that says who *I* or *we* is, outside of what anybody is quoted with. */
  #signer: Span | null = null;
  /** The names and descriptions of the sentence that is read, by where they start. */
  #byStart: ReadonlyMap<number, Mention> = new Map();
  #nextQuotation = 0;
  #openQuotations: QuotedStretch[] = [];
  #nextContent = 0;
  #openContents: (readonly [span: Span, voice: Voice])[] = [];

  constructor(voices: readonly Voice[], quotations: readonly QuotedStretch[], choose: Choose) {
    this.#discourse = new Discourse(choose);
    this.#quotations = quotations;
    this.#bySource = new Map(
      voices.flatMap((voice) => (voice.source === null ? [] : [[voice.source[0], voice]])),
    );
    this.#contents = voices
      .flatMap((voice) => voice.content.map((span) => [span, voice] as const))
      .sort(([a], [b]) => a[0] - b[0] || b[1] - a[1]);
  }

  read(sentences: Iterable<MentionedSentence>): Antecedents {
    let sentence = 0;
    for (const { mentions, paragraph } of sentences) {
      this.#readSentence(mentions, { sentence, paragraph });
      sentence += 1;
    }
    const antecedents = new Map<number, Span>();
    for (const [start, { naming }] of this.#meant) {
      if (naming.form === 'pronoun') continue;
      if (naming.start !== start || this.#saysMore(naming)) antecedents.set(start, this.#wholeOf(naming));
    }
    for (const [start, source] of this.#spoken) {
      const meant = this.#pronouns.has(source[0]) ? antecedents.get(source[0]) : undefined;
      antecedents.set(start, meant ?? source);
    }
    for (const [start, [from, to]] of antecedents) if (to - from > longestNaming) antecedents.delete(start);
    return antecedents;
  }

  /** The words of a naming; where it opens a source, the whole source, so that it is bound as that one is. */
  #wholeOf({ start, whole }: Mention): Span {
    const source = this.#bySource.get(start)?.source;
    return source !== undefined && source !== null && source[1] > whole ? source : [start, whole];
  }

  /** Whether the words behind a source say who that is, and are no part of it: `a doctor, who asked not to be named, said`. */
  #saysMore({ start, whole, form, definite }: Mention): boolean {
    const source = this.#bySource.get(start)?.source ?? null;
    return form === 'description' && !definite && source !== null && source[1] < whole;
  }

  #readSentence(mentions: readonly Mention[], place: Place): void {
    const referents: (Referent | null)[] = mentions.map(() => null);
    this.#byStart = new Map(mentions.map((mention) => [mention.start, mention]));
    const order = [...mentions.keys()].sort(
      (a, b) =>
        (mentions[a]?.end ?? 0) - (mentions[b]?.end ?? 0) ||
        (mentions[b]?.start ?? 0) - (mentions[a]?.start ?? 0),
    );
    for (const index of order) {
      const mention = mentions[index];
      if (mention === undefined) continue;
      const referent = this.#referentOf(mention, index, mentions, referents, place);
      referents[index] = referent;
      if (referent !== null) this.#meant.set(mention.start, this.#meant.get(mention.start) ?? referent);
    }
  }

  #referentOf(
    mention: Mention,
    index: number,
    mentions: readonly Mention[],
    referents: readonly (Referent | null)[],
    place: Place,
  ): Referent | null {
    const sighting = this.#sightingOf(mention, place);
    if (mention.form !== 'pronoun') {
      const members = mention.members.flatMap((member) => referents[member] ?? []);
      // Whoever is a source is no second wording: `fire to the ferry Morning Tern, a member of the Assembly said`.
      const apposedTo = sighting.isVoice ? null : (referents[mention.apposedTo ?? -1] ?? null);
      return this.#discourse.enter(mention, sighting, apposedTo, members);
    }
    this.#pronouns.add(mention.start);
    const referent = this.#meantBy(mention, index, mentions, referents, sighting);
    if (referent !== null && referent.naming !== mention) this.#discourse.see(referent, mention, sighting);
    return referent;
  }

  #meantBy(
    mention: Mention,
    index: number,
    mentions: readonly Mention[],
    referents: readonly (Referent | null)[],
    sighting: Sighting,
  ): Referent | null {
    switch (mention.pronoun) {
      case 'speaker':
        this.#noteSpeaker(mention);
        return null;
      case 'relative':
        return antecedentOfRelative(mention, index, mentions, referents);
      case 'former':
      case 'latter':
        return this.#discourse.pair()?.at(mention.pronoun === 'former' ? 0 : 1) ?? null;
      default: {
        const excluded = this.#speakerKeys(mention);
        const own = sighting.isVoice ? (this.#bySource.get(mention.start)?.content ?? []) : [];
        const { sentence, paragraph, quotation, isVoice } = sighting;
        const { spokeLast } = this.#discourse;
        const setting = { mention, sentence, paragraph, quotation, isVoice, spokeLast };
        const meant = this.#discourse.meant(
          setting,
          (one) =>
            [...excluded].some((key) => one.keys.has(key)) ||
            isQuotedOf(one, own) ||
            (isVoice && quotation < 0 && isOnlyQuoted(one)),
        );
        return (
          meant ?? (mention.pronoun === 'person' ? this.#discourse.enterUntold(mention, sighting) : null)
        );
      }
    }
  }

  #sightingOf(mention: Mention, { sentence, paragraph }: Place): Sighting {
    const { start, clause, form, place } = mention;
    const isVoice = this.#bySource.has(start);
    const quotation = this.#quotationAt(start);
    return {
      start,
      sentence,
      paragraph,
      clause,
      form,
      quotation,
      isVoice,
      place: isVoice ? 'subject' : place,
    };
  }

  /** Where the innermost quotation around an offset begins, or -1. Offsets rise from call to call, but for a few words. */
  #quotationAt(offset: number): number {
    for (let next = this.#quotations[this.#nextQuotation]; next !== undefined && next.start <= offset; ) {
      this.#openQuotations.push(next);
      this.#nextQuotation += 1;
      next = this.#quotations[this.#nextQuotation];
    }
    this.#openQuotations = this.#openQuotations.filter(({ end }) => end > offset);
    return this.#openQuotations.at(-1)?.start ?? -1;
  }

  /** Contents around an offset, outer before inner. */
  #contentsAt(offset: number): readonly (readonly [span: Span, voice: Voice])[] {
    for (let next = this.#contents[this.#nextContent]; next !== undefined && next[0][0] <= offset; ) {
      this.#openContents.push(next);
      this.#nextContent += 1;
      next = this.#contents[this.#nextContent];
    }
    this.#openContents = this.#openContents.filter(([[, end]]) => end > offset);
    return this.#openContents;
  }

  /** The voice whose own words stand at an offset: the innermost that is quoted there, or whose turn it is. */
  #speakingAt(offset: number): Voice | null {
    const isQuoted = this.#quotationAt(offset) >= 0;
    const { start: from = 0, end: to = 0 } = this.#openQuotations.at(-1) ?? {};
    const speaking = this.#contentsAt(offset).findLast(([, { source, isTurn }]) => {
      if (isTurn) return true;
      return isQuoted && source !== null && (source[0] < from || source[0] >= to);
    });
    return speaking?.[1] ?? null;
  }

  /** *I* in a quotation is who is quoted; elsewhere whoever has said who *I* is: `I, the undersigned, declare …`. */
  #noteSpeaker({ start, end }: Mention): void {
    const source = this.#speakingAt(start)?.source ?? this.#signer;
    const own = this.#bySource.get(start)?.source ?? null;
    if (source !== null && source[0] !== start) this.#spoken.set(start, source);
    else if (own !== null && own[1] > end) this.#signer = own;
  }

  /** Wordings of who is quoted here: *he* in somebody’s own words is not that somebody. */
  #speakerKeys({ start }: Mention): ReadonlySet<string> {
    const source = this.#speakingAt(start)?.source ?? null;
    if (source === null) return new Set();
    const known = this.#meant.get(source[0]);
    const own = this.#byStart.get(source[0])?.key ?? '';
    return new Set([...(known?.keys ?? []), own].filter((key) => key !== ''));
  }
}

/** `“The governor’s people gave it to me,” he said`: in their own words nobody is called so. */
function isQuotedOf({ last }: Referent, content: Spans): boolean {
  if (last.quotation < 0 || last.form === 'pronoun') return false;
  return content.some(([start, end]) => start <= last.quotation && last.start < end);
}

/** `“I filmed it for my brother.” He also said …`: whom only somebody’s own words describe does not speak next. */
function isOnlyQuoted({ last, naming, mentions }: Referent): boolean {
  return last.quotation >= 0 && naming.form === 'description' && mentions === 1;
}

/** `who` and `which` mean what they follow: the nearest mention before them that can be meant, a comma between or not. */
function antecedentOfRelative(
  relative: Mention,
  index: number,
  mentions: readonly Mention[],
  referents: readonly (Referent | null)[],
): Referent | null {
  for (let before = index - 1; before >= 0; before -= 1) {
    const mention = mentions[before];
    if (mention === undefined || relative.start - mention.end > farthestHead) return null;
    const referent = referents[before] ?? null;
    if (mention.form !== 'pronoun' && referent !== null && agrees(relative, referent)) return referent;
  }
  return null;
}

/** Characters of the longest words that say who somebody is: they are read again for each pronoun that means that one. */
const longestNaming = 300;

/** Characters between a relative pronoun and what it follows, with what stands between (`of the board, `). */
const farthestHead = 40;
