/**
 * The library: what the command line does, without printing and without exiting.
 *
 *     import { assembleLedger, readPile, writeLedger } from 'hearsay';
 *
 *     const pile = await readPile(['reports/']);
 *     const ledger = assembleLedger(pile.findings);
 */
export { explain } from './analysis/explain.ts';
export type {
  Comparison,
  Explanation,
  Finder,
  ModelReasons,
  Reason,
  WeighedReading,
} from './analysis/explanation.ts';
export { analyse, analysisVersion } from './analysis/pipeline.ts';
export { type AddingOptions, type Addition, addToWorkspace } from './app/add-to-workspace.ts';
export { type AsOf, type AsOfCounts, countAsOf, documentsAsOf, findingsAsOf } from './app/as-of.ts';
export { assembleLedger } from './app/assemble-ledger.ts';
export { CLAIM_ORDERS, type ClaimOrder, compareClaims } from './app/claims/claim-order.ts';
export type { ClaimsDecided, DecidedClaim } from './app/claims/decide-claims.ts';
export { type JoiningChoices, joinClaims } from './app/claims/join-claims.ts';
export { type ClaimChoices, type ClaimList, listClaims } from './app/claims/list-claims.ts';
export { lockClaim } from './app/claims/lock-claim.ts';
export { claimJudgements, type PlacedClaimDecisions } from './app/claims/place-claim-decisions.ts';
export { type ShownClaim, type ShownOther, type ShownStatement, showClaim } from './app/claims/show-claim.ts';
export { type SplittingChoices, splitClaims } from './app/claims/split-claims.ts';
export type { ClaimSummary } from './app/claims/summarise-claim.ts';
export { withdrawClaimDecision } from './app/claims/withdraw-claim-decision.ts';
export {
  type Corrected,
  type CorrectingOptions,
  correctFacts,
  type Facts,
  withdrawCorrection,
} from './app/correct-facts.ts';
export type { DecidingOptions } from './app/decisions/making.ts';
export { type Explained, maybeExplain } from './app/explain-attribution.ts';
export { exportLedger } from './app/export-ledger.ts';
export {
  affiliateActors,
  disaffiliateActors,
  type Edge,
  type Ends,
} from './app/identity/affiliate-actors.ts';
export type { DecidedActor, IdentityDecided } from './app/identity/decide.ts';
export { type DecisionState, type DecisionSummary, listDecisions } from './app/identity/list-decisions.ts';
export { mergeActors } from './app/identity/merge-actors.ts';
export {
  addNameList,
  type ListingOccasion,
  type NameListAdded,
  type NameListFile,
  removeNameList,
} from './app/identity/name-lists.ts';
export { renameActor } from './app/identity/rename-actor.ts';
export { type SplitTarget, splitActor } from './app/identity/split-actor.ts';
export { type WhoIsWho, whoIsWho, whoIsWhoIn } from './app/identity/who-is-who.ts';
export { withdrawIdentityDecision } from './app/identity/withdraw-decision.ts';
export type { LeftOut } from './app/left-out.ts';
export { type PageReading, pageHistory } from './app/page-history.ts';
export type { LineUnit, Place } from './app/place.ts';
export { type Renewal, type RenewalOptions, reReadWorkspace } from './app/re-read-workspace.ts';
export { type Pile, readPile } from './app/read-pile.ts';
export type {
  FetchPage,
  Interruption,
  Progress,
  ReadingOptions,
  Workers,
} from './app/reading/reading-options.ts';
export {
  type Redacted,
  type RedactingOptions,
  type RedactionTarget,
  redactDocuments,
} from './app/redact-documents.ts';
export { type SearchResult, type Snippet, searchWorkspace } from './app/search-workspace.ts';
export { maybeShow, type Shown } from './app/show-record.ts';
export { type DateRange, maybeDateRange } from './app/timeline/date-range.ts';
export type { Days, TimelineCell } from './app/timeline/lay-out.ts';
export type { SaidTime } from './app/timeline/said-time.ts';
export type { HappenedTime, TimelineItem } from './app/timeline/timeline-item.ts';
export {
  type NamedActor,
  type Timeline,
  type TimelineChoices,
  type TimelineRow,
  timeline,
} from './app/timeline.ts';
export type { NameUse } from './app/who/name-uses.ts';
export { type Placed, type Profile, type ProfileAffiliation, whoIs } from './app/who-is.ts';
export { ledgerLines, writeLedger } from './formats/ledger/write.ts';
export type { Identity, Join, JoinReason } from './identity/identity.ts';
export type { ListLink, MachineLink } from './identity/link.ts';
export { type IdentityEvidence, resolveIdentity } from './identity/resolve-identity.ts';
export { type Evidence, type EvidenceReading, readEvidence } from './ingest/read-evidence.ts';
export { type FetchChoices, PageFetcher } from './ingest/web/page-fetcher.ts';
export type { ClaimJudgement, JudgedStatement } from './lineage/decided/claim-judgement.ts';
export { type GroupedClaims, groupClaims } from './lineage/group-claims.ts';
export type { Alert } from './model/alert.ts';
export type { Attitude, Attribution, Marked, Quoting, Source } from './model/attribution.ts';
export type { Claim, Lock, Origin, Origins } from './model/claim.ts';
export type { Actor, ChainHead, CustodyEntry, CustodyEvent } from './model/custody.ts';
export type {
  ClaimDecision,
  ClaimDecisionContent,
  CorrectableFact,
  Correction,
  Decision,
  DecisionContent,
  EntityAnchor,
  IdentityDecision,
  IdentityDecisionContent,
  Passage,
  Redaction,
  StatementAnchor,
  Withdrawal,
} from './model/decision.ts';
export type { Derivation, SharedPassage } from './model/derivation.ts';
export type { Document, DocumentKind, LineAnchor, Part } from './model/document.ts';
export type { Affiliation, DecidedAffiliation, Entity, EntityType, Mention, Role } from './model/entity.ts';
export type { Findings, UngroupedStatement } from './model/findings.ts';
export type { Ledger } from './model/ledger.ts';
export type { ListEntry, NameList } from './model/name-list.ts';
export type { Exchange, Header, PageCapture, PageResponse, TlsFacts } from './model/page-capture.ts';
export type { PileEntity, PileName } from './model/pile-entity.ts';
export { type Problem, ProblemError } from './model/problem.ts';
export type { Span, Spans } from './model/span.ts';
export type { Link, Stance, Statement } from './model/statement.ts';
export type { TimeExpression } from './model/time.ts';
export type { AddressReading } from './store/addresses.ts';
export type { CustodyFault } from './store/custody-fault.ts';
export type { CustodyOccasion, KeptEntry } from './store/custody-log.ts';
export type { DocumentSummary } from './store/documents.ts';
export type { NewEvidence, Occasion } from './store/intake.ts';
export type { OlderReading, OlderReadingName } from './store/older-readings.ts';
export type { OpenMode } from './store/open-database.ts';
export type { Originals } from './store/originals.ts';
export type { Reread, Rereading, RereadingOccasion } from './store/rereading.ts';
export type { Hit, NameHit, StatementHit, TextHit } from './store/search.ts';
export { type Attestation, type Verified, type VerifyingOptions, verifyStore } from './store/verify-store.ts';
export { type Holdings, Workspace } from './store/workspace.ts';
export { compareTexts, type TextChange, type TextComparison } from './text/compare-texts.ts';
export { lineAt, lineLocator } from './text/line-anchors.ts';
