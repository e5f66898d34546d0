import type { ClaimDecision, IdentityDecision, Redaction, StatementAnchor } from '../../model/decision.ts';
import type { ListEntry, NameList } from '../../model/name-list.ts';
import { holdsWords, maskWords } from '../decisions/redact-document.ts';

/** What was redacted anywhere in a workspace, against which decisions and lists are held before they are shown. */
export class RedactedWords {
  readonly #redactions: readonly Pick<Redaction, 'words' | 'mark'>[];

  constructor(redactions: readonly Pick<Redaction, 'words' | 'mark'>[]) {
    this.#redactions = redactions;
  }

  /** The text without the words. */
  mask(text: string): string {
    return this.#redactions.reduce((masked, one) => maskWords(masked, one, true), text);
  }

  standIn(text: string): boolean {
    return this.#redactions.some((one) => holdsWords(text, one));
  }

  /**
   * Whether any words of a decision hold them: those that a person wrote, names under which entities are found again, or words by
   * which statements are.
   */
  standInDecision(decision: IdentityDecision | ClaimDecision): boolean {
    return wordsIn(decision).some((text) => this.standIn(text));
  }

  standInList({ path, by }: NameList): boolean {
    return [path, by.kind === 'person' ? by.name : ''].some((text) => this.standIn(text));
  }

  standInEntry({ id, names, weakNames }: ListEntry): boolean {
    return [id ?? '', ...names, ...weakNames].some((text) => this.standIn(text));
  }
}

function wordsIn(decision: IdentityDecision | ClaimDecision): string[] {
  const { by, reason } = decision;
  return [by.kind === 'person' ? by.name : '', reason ?? '', ...ownWordsIn(decision)];
}

function ownWordsIn(decision: IdentityDecision | ClaimDecision): readonly string[] {
  switch (decision.kind) {
    case 'merge':
      return decision.entities.flatMap(({ names }) => names);
    case 'split':
      return [...decision.apart, ...decision.from].flatMap(({ names }) => names);
    case 'rename':
      return [...decision.entity.names, decision.name];
    case 'affiliation':
      return [...decision.member.names, ...decision.of.names, decision.role ?? '', decision.source ?? ''];
    case 'disaffiliation':
      return [...decision.member.names, ...decision.of.names, decision.role ?? ''];
    case 'claim-join':
    case 'claim-lock':
      return decision.statements.flatMap(wordsAround);
    case 'claim-split':
      return [...decision.statements, ...decision.from].flatMap(wordsAround);
    case 'withdrawal':
      return [];
  }
}

/** In one piece, since what was redacted may begin before the statement. */
function wordsAround({ record, passage: { before, text, after } }: StatementAnchor): string[] {
  return [record ?? '', `${before}${text}${after}`];
}
