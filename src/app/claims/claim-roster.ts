import { signaturesOf } from '../../lineage/claims/signatures-of.ts';
import { Polarities } from '../../lineage/decided/polarities.ts';
import type { Claim } from '../../model/claim.ts';
import type { StatementAnchor } from '../../model/decision.ts';
import { ProblemError } from '../../model/problem.ts';
import type { Statement } from '../../model/statement.ts';
import type { Workspace } from '../../store/workspace.ts';
import { workspaceProblem } from '../workspace-problem.ts';
import { type ClaimsPile, statementsOf } from './claims-pile.ts';
import { claimsNamed, type KnownOfClaims } from './find-claims.ts';
import { StatementAnchors } from './statement-anchors.ts';

/** A statement that somebody pointed at, by itself or with its claim. */
export interface PointedStatement {
  readonly statement: Statement;
  /** Whether it says of what its claim’s own words say that it is not so. */
  readonly opposite: boolean;
}

/** Claims of a workspace that a decision is about, as they are at one moment, to be found by what people call them. */
export class ClaimRoster {
  readonly workspace: Workspace;
  readonly #pile: ClaimsPile;
  readonly #anchors: StatementAnchors;

  /**
   * @param named - ids of claims (`c-…`) or statements (`s-…`), all that are to be found in it
   * @param known - of these, before
   */
  static of(workspace: Workspace, named: readonly string[], known: KnownOfClaims = {}): ClaimRoster {
    return new ClaimRoster(workspace, claimsNamed(workspace, named, known));
  }

  private constructor(workspace: Workspace, pile: ClaimsPile) {
    this.workspace = workspace;
    this.#pile = pile;
    this.#anchors = new StatementAnchors(workspace);
  }

  /** The claims of these statements as they are now, after a decision about them. */
  after(statements: readonly string[]): ClaimRoster {
    return ClaimRoster.of(this.workspace, statements, { who: this.#pile.who });
  }

  /**
   * The statements that are meant by an id: of a claim (`c-…`) all of them, the one in whose words it is stated first; of a
   * statement (`s-…`) that one. Throws ProblemError: `no-such-claim`.
   */
  find(named: string): PointedStatement[] {
    const all = this.#allOf(this.claim(named));
    return this.#pile.statements.has(named) ? all.filter(({ statement }) => statement.id === named) : all;
  }

  /**
   * The claim that is meant by its id, or by that of one of its statements; not by one that it had, so that what is decided falls on no
   * other than was meant. Throws ProblemError: `no-such-claim`.
   */
  claim(named: string): Claim {
    const { claims, statements } = this.#pile;
    const claim = claims.get(statements.get(named)?.claim ?? named);
    if (claim !== undefined) return claim;
    const message = `The workspace has no claim and no statement under ${named}.`;
    throw new ProblemError(workspaceProblem('no-such-claim', message));
  }

  /** The statements of the claims that these make, without these, each once. */
  besides(pointed: readonly PointedStatement[]): PointedStatement[] {
    const own = new Set(pointed.map(({ statement }) => statement.id));
    const claims = new Set(pointed.map(({ statement }) => statement.claim));
    const all = [...claims].flatMap((id) => this.#allOf(this.claim(id)));
    return all.filter(({ statement }) => !own.has(statement.id));
  }

  /** Whether one of two statements says that something is not so, and the other does not, as the machine reads their words. */
  areOpposites(a: Statement, b: Statement): boolean {
    return this.#isNegated(a) !== this.#isNegated(b);
  }

  /** By what they keep when documents are read anew. Throws ProblemError as `StatementAnchors.of` does. */
  anchorsOf(pointed: readonly PointedStatement[]): StatementAnchor[] {
    return pointed.map(({ statement, opposite }) => this.#anchors.of(statement, opposite));
  }

  #isNegated({ id, document }: Statement): boolean {
    const findings = this.workspace.maybeFindings(document);
    const signatures = findings === null ? [] : signaturesOf(findings);
    return signatures.find(({ statement }) => statement === id)?.isNegated ?? false;
  }

  #allOf(claim: Claim): PointedStatement[] {
    const all = statementsOf(claim, this.#pile);
    const isItsWords = ({ text }: Statement) => text.replace(/\s+/gu, ' ') === claim.text;
    const inOrder = [...all.filter(isItsWords), ...all.filter((one) => !isItsWords(one))];
    const polarities = Polarities.of(claim.joins);
    return inOrder.map((statement) => ({
      statement,
      opposite: polarities.areOpposites(inOrder[0]?.id ?? '', statement.id) ?? false,
    }));
  }
}
