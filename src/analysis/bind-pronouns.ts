import type { Draft } from './draft.ts';
import {
  type Antecedents,
  findAntecedents,
  type MentionedSentence,
} from './entities/antecedents/find-antecedents.ts';
import type { Voice } from './entities/antecedents/voice.ts';
import type { Choose } from './entities/antecedents/weigh.ts';
import type { Language } from './language.ts';
import type { LaidOut } from './lay-out.ts';

/** Whom pronouns and repeated descriptions mean in a stretch of text, given who is said to say what in it. */
export function bindPronouns(
  { paragraphs, quotations }: LaidOut,
  drafts: readonly Draft[],
  { findNounPhrases }: Pick<Language, 'findNounPhrases'>,
  choose?: Choose,
): Antecedents {
  function* sentences(): Generator<MentionedSentence> {
    let index = 0;
    for (const { words } of paragraphs) {
      for (const sentence of words) yield { mentions: findNounPhrases(sentence), paragraph: index };
      index += 1;
    }
  }
  return findAntecedents(sentences(), drafts.map(voiceOf), quotations, choose);
}

function voiceOf({ source, content, pattern }: Draft): Voice {
  return { source: source?.[0] ?? null, content, isTurn: pattern === 'speaker-label' };
}
