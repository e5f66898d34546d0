import type { StatementAnchor } from '../../model/decision.ts';
import type { Document } from '../../model/document.ts';
import type { UngroupedStatement } from '../../model/findings.ts';
import type { Span } from '../../model/span.ts';
import type { Workspace } from '../../store/workspace.ts';
import { findWords } from '../../text/find-words.ts';
import { maybePlacePassage, passageOf } from '../decisions/passage.ts';
import { AnchoredDocuments, anchorDocument } from '../identity/document-anchors.ts';
import { RedactedWords } from '../identity/redacted-words.ts';

/** Anchors statements to what they keep when their documents are read anew. Looks into each document once. */
export class StatementAnchors {
  readonly #workspace: Workspace;
  readonly #documents = new Map<string, Pick<StatementAnchor, 'evidence' | 'record' | 'document'>>();
  readonly #texts = new Map<string, string>();

  constructor(workspace: Workspace) {
    this.#workspace = workspace;
  }

  /**
   * Throws ProblemError `several-documents` where others of its file look like its document since they were redacted.
   *
   * @param opposite - whether it says of what the others in the decision say that it is not so
   */
  of(
    statement: Pick<UngroupedStatement, 'id' | 'document' | 'spans' | 'chain'>,
    opposite: boolean,
  ): StatementAnchor {
    const { id, document, spans, chain } = statement;
    const anchor = this.#documents.get(document) ?? anchorDocument(this.#workspace, document);
    this.#documents.set(document, anchor);
    const passage = passageOf(this.#textOf(document), headOf(spans));
    return { ...anchor, statement: id, passage, voices: chain.length, opposite };
  }

  #textOf(document: string): string {
    const text = this.#texts.get(document) ?? this.#workspace.documents.maybeFind(document)?.text ?? '';
    this.#texts.set(document, text);
    return text;
  }
}

/** So much of both must be in common, as a share of their mean length: with less, another sentence is as likely meant. */
const leastOverlap = 0.5;

/** The statements of a workspace as it is now, to be found by their anchors. Looks into each document once. */
export class AnchoredStatements {
  readonly #workspace: Workspace;
  readonly #documents: AnchoredDocuments;
  readonly #redacted: RedactedWords;
  readonly #read = new Map<
    string,
    { readonly document: Document; readonly statements: UngroupedStatement[] } | null
  >();

  constructor(workspace: Workspace) {
    this.#workspace = workspace;
    this.#documents = new AnchoredDocuments(workspace);
    this.#redacted = new RedactedWords(workspace.decisions.redactions());
  }

  /**
   * Id of the statement that is meant: that of the anchor, else the one whose words are most nearly where its words are now. Null
   * where there is none any more, or it cannot be told which.
   */
  maybeFind(anchor: StatementAnchor): string | null {
    if (this.#workspace.maybeStatement(anchor.statement) !== null) return anchor.statement;
    const [document, ...others] = this.#documents.at(anchor);
    return document === undefined || others.length > 0 ? null : this.#findIn(document, anchor);
  }

  #findIn(id: string, { passage, voices }: StatementAnchor): string | null {
    const read = this.#readDocument(id);
    const place = read && this.#place(read.document.text, passage);
    if (read === null || place === null) return null;
    const candidates = read.statements
      .map((statement) => ({
        id: statement.id,
        overlap: overlap(headOf(statement.spans), place),
        strangeVoices: Math.abs(statement.chain.length - voices),
      }))
      .filter((one) => one.overlap >= leastOverlap);
    const [best] = candidates.sort((a, b) => b.overlap - a.overlap || a.strangeVoices - b.strangeVoices);
    return best?.id ?? null;
  }

  /** Where the words stand: as they were; without what was redacted since; or but for their case, blanks and marks. */
  #place(text: string, passage: StatementAnchor['passage']): Span | null {
    const mask = (words: string) => this.#redacted.mask(words);
    const { before, after } = passage;
    const masked = { ...passage, text: mask(passage.text), before: mask(before), after: mask(after) };
    const found = maybePlacePassage(text, passage) ?? maybePlacePassage(text, masked);
    if (found !== null) return found;
    const [only, ...others] = findWords(text, passage.text);
    return only === undefined || others.length > 0 ? null : only;
  }

  #readDocument(id: string) {
    const known = this.#read.get(id);
    if (known !== undefined) return known;
    const document = this.#workspace.documents.maybeFind(id);
    const read = document && { document, statements: this.#workspace.statementsIn(id) };
    this.#read.set(id, read);
    return read;
  }
}

/** So much of a statement is kept, in code units: three long sentences tell it from others, and one that has no end may have a megabyte. */
const longest = 1_000;

/** From the first start to the last end, as far as is kept. */
function headOf(spans: readonly Span[]): Span {
  const start = spans[0]?.[0] ?? 0;
  return [start, Math.min(spans.at(-1)?.[1] ?? 0, start + longest)];
}

/** What two spans have in common, as a share of their mean length (Dice). */
function overlap([start, end]: Span, [from, to]: Span): number {
  const common = Math.max(0, Math.min(end, to) - Math.max(start, from));
  return (2 * common) / (end - start + (to - from) || 1);
}
