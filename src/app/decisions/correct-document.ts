import type { CorrectableFact, Correction } from '../../model/decision.ts';
import type { Document, Part } from '../../model/document.ts';

/**
 * A document with facts as a person states them. Where the publisher is corrected, so is the voice of the parts that are in
 * the publisher's: unless another body issued the text, in which case only the publisher is another. The same for the author
 * of what has no publisher, such as a mail.
 */
export function correctDocument(
  document: Document,
  correction: Correction & { readonly id: string },
): Document {
  const { facts } = correction;
  const statedBy = { ...document.statedBy };
  for (const fact of Object.keys(facts) as CorrectableFact[]) {
    if (facts[fact] == null) delete statedBy[fact];
    else statedBy[fact] = whoStates(correction);
  }
  return {
    ...document,
    ...facts,
    statedBy,
    parts: document.parts.map((part) => withVoice(part, document, facts)),
  };
}

/** `correction p-0123456789abcdef by Ines Varga`. */
function whoStates({ id, by }: Correction & { readonly id: string }): string {
  return `correction ${id} by ${by.kind === 'person' ? by.name : 'hearsay'}`;
}

function withVoice(part: Part, { publisher, author }: Document, facts: Correction['facts']): Part {
  if (part.kind === 'comment') return part;
  if (facts.publisher !== undefined && part.voiceName === publisher)
    return { ...part, voiceName: facts.publisher };
  if (facts.author !== undefined && publisher === null && author !== null && part.voiceName === author) {
    return { ...part, voiceName: facts.author };
  }
  return part;
}
