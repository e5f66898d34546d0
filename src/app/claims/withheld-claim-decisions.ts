import type { ClaimDecision, StatementAnchor } from '../../model/decision.ts';
import type { Workspace } from '../../store/workspace.ts';
import { AnchoredDocuments } from '../identity/document-anchors.ts';
import type { RedactedWords } from '../identity/redacted-words.ts';

/**
 * Ids of the decisions of claims that must not leave a workspace with a copy that withholds what was redacted: those in which the words
 * stand, and those that keep of a redacted document what stands there no longer; the words around a statement may end within
 * those that were redacted.
 */
export function withheldClaimDecisions(workspace: Workspace, redacted: RedactedWords): Set<string> {
  const keepers = new Keepers(workspace);
  const withheld = workspace.claimDecisions
    .all()
    .filter(
      (one) => redacted.standInDecision(one) || anchorsIn(one).some((anchor) => keepers.tellsMore(anchor)),
    );
  // Where a withdrawal is withheld, so is what it withdrew, which would count again without it.
  return new Set(withheld.flatMap((one) => (one.kind === 'withdrawal' ? [one.id, one.withdrawn] : [one.id])));
}

function anchorsIn(decision: ClaimDecision): readonly StatementAnchor[] {
  if (decision.kind === 'withdrawal') return [];
  return decision.kind === 'claim-split' ? [...decision.statements, ...decision.from] : decision.statements;
}

/** What is kept of redacted documents. */
class Keepers {
  readonly #workspace: Workspace;
  readonly #documents: AnchoredDocuments;
  readonly #redacted: ReadonlySet<string>;
  readonly #texts = new Map<string, string>();

  constructor(workspace: Workspace) {
    this.#workspace = workspace;
    this.#documents = new AnchoredDocuments(workspace);
    this.#redacted = new Set(workspace.decisions.redactedEvidence());
  }

  /** Whether an anchor keeps words of a redacted document that do not stand in it as it is shown. */
  tellsMore(anchor: StatementAnchor): boolean {
    if (!this.#redacted.has(anchor.evidence)) return false;
    const { before, text, after } = anchor.passage;
    return !this.#documents.at(anchor).some((id) => this.#textOf(id).includes(`${before}${text}${after}`));
  }

  #textOf(document: string): string {
    const text = this.#texts.get(document) ?? this.#workspace.documents.maybeFind(document)?.text ?? '';
    this.#texts.set(document, text);
    return text;
  }
}
