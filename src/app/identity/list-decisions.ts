import type { Actor } from '../../model/custody.ts';
import type {
  ClaimDecision,
  Decision,
  EntityAnchor,
  IdentityDecision,
  Review,
  StatementAnchor,
} from '../../model/decision.ts';
import type { Workspace } from '../../store/workspace.ts';
import { claimDecisionStates } from '../claims/claim-decision-states.ts';
import { standing } from '../decisions/standing.ts';
import { shownWords } from '../reviews/anchor-attribution.ts';
import { RedactedWords } from './redacted-words.ts';
import { type WhoIsWho, whoIsWho } from './who-is-who.ts';

/**
 * Whether a decision counts: not where it was withdrawn, a later one contradicts it, or nothing is there of which it speaks. Of who is
 * who, `overruled` may be of some of it; of claims, that is told apart.
 */
export type DecisionState = 'counts' | 'withdrawn' | 'overruled' | 'overruled in part' | 'not placed';

/** Something that a person decided, without words that were redacted. */
export interface DecisionSummary {
  /** `p-…`. */
  readonly id: string;
  readonly kind: Decision['kind'] | IdentityDecision['kind'] | ClaimDecision['kind'];
  /** ISO 8601 date-time. */
  readonly time: string;
  readonly by: Actor;
  readonly reason: string | null;
  readonly state: DecisionState;
  /** The documents, entities or statements that it is about. A document has no name here; a statement has its words. */
  readonly about: readonly Named[];
  /** Of a split: whom or which those that it is about are not. */
  readonly from: readonly Named[];
  /** What was decided of them, field by field. */
  readonly says: Readonly<Record<string, string | null>>;
}

/** Of what a decision speaks. */
export interface Named {
  /** Null where the name of an entity was redacted: its id is a hash of it, by which a guess could be checked. */
  readonly id: string | null;
  readonly name: string | null;
}

/** Everything that persons decided in a workspace, of documents, of who is who and of claims, in the order of their times. */
export function listDecisions(workspace: Workspace): DecisionSummary[] {
  const redacted = new RedactedWords(workspace.decisions.redactions());
  const ofDocuments = documentDecisions(workspace.decisions.all(), redacted);
  const ofIdentity = identityDecisions(workspace, redacted);
  const ofClaims = claimDecisions(workspace, redacted);
  return [...ofDocuments, ...ofIdentity, ...ofClaims].sort((a, b) =>
    a.time < b.time ? -1 : a.time > b.time ? 1 : 0,
  );
}

function documentDecisions(all: readonly Decision[], redacted: RedactedWords): DecisionSummary[] {
  const withdrawn = new Set(all.flatMap((one) => (one.kind === 'withdrawal' ? [one.withdrawn] : [])));
  return all.map((one) => ({
    ...made(one, redacted),
    state: withdrawn.has(one.id) ? 'withdrawn' : 'counts',
    about: [{ id: one.document, name: null }],
    from: [],
    says: saidOfDocument(one, redacted),
  }));
}

function saidOfDocument(one: Decision, redacted: RedactedWords): DecisionSummary['says'] {
  if (one.kind === 'redaction') return { passages: String(one.passages.length) };
  if (one.kind === 'withdrawal') return { withdrawn: one.withdrawn };
  return one.kind === 'review' ? saidOfAttribution(one, redacted) : masked(one.facts, redacted);
}

/** With the words that are attributed: of the person's reading, else of what was found. */
function saidOfAttribution(
  { verdict, found, stands }: Review,
  redacted: RedactedWords,
): DecisionSummary['says'] {
  const anchor = stands ?? found;
  const content = anchor && shownWords(anchor, anchor.content, redacted);
  return { verdict, attribution: found?.attribution ?? null, content };
}

/** Everything that persons decided of who is who, in the order in which they did. */
export function identityDecisions(
  workspace: Workspace,
  redacted: RedactedWords,
  who: () => Pick<WhoIsWho, 'notPlaced' | 'overruled'> = () => whoIsWho(workspace),
): DecisionSummary[] {
  const all = workspace.identityDecisions.all();
  if (all.length === 0) return [];
  const { notPlaced, overruled } = who();
  const counting = new Set(standing(all).map(({ id }) => id));
  const stateOf = ({ id, kind }: IdentityDecision): DecisionState => {
    if (kind === 'withdrawal') return 'counts';
    if (!counting.has(id)) return 'withdrawn';
    if (notPlaced.has(id)) return 'not placed';
    return overruled.has(id) ? 'overruled' : 'counts';
  };
  return all.map((one) => ({
    ...made(one, redacted),
    state: stateOf(one),
    ...saidOfEntities(one, redacted),
  }));
}

function saidOfEntities(
  one: IdentityDecision,
  redacted: RedactedWords,
): Pick<DecisionSummary, 'about' | 'from' | 'says'> {
  const named = ({ id, names }: EntityAnchor) => ({
    id: names.some((name) => redacted.standIn(name)) ? null : id,
    name: redacted.mask(names[0] ?? ''),
  });
  const nothing = { from: [], says: {} };
  switch (one.kind) {
    case 'merge':
      return { ...nothing, about: one.entities.map(named) };
    case 'split': {
      const documents = one.apart.flatMap((anchor) => anchor.documents ?? []).map(({ document }) => document);
      const says = documents.length === 0 ? {} : { documents: [...new Set(documents)].join(' ') };
      return { about: one.apart.map(named), from: one.from.map(named), says };
    }
    case 'rename':
      return { ...nothing, about: [named(one.entity)], says: masked({ name: one.name }, redacted) };
    case 'affiliation': {
      const { role, from, until, source } = one;
      const says = masked({ role, from, until, source }, redacted);
      return { ...nothing, about: [named(one.member), named(one.of)], says };
    }
    case 'disaffiliation':
      return {
        ...nothing,
        about: [named(one.member), named(one.of)],
        says: masked({ role: one.role }, redacted),
      };
    case 'withdrawal':
      return { ...nothing, about: [], says: { withdrawn: one.withdrawn } };
  }
}

/** Everything that persons decided of claims, in the order in which they did. */
export function claimDecisions(workspace: Workspace, redacted: RedactedWords): DecisionSummary[] {
  const all = workspace.claimDecisions.all();
  if (all.length === 0) return [];
  const states = claimDecisionStates(workspace);
  return all.map((one) => ({
    ...made(one, redacted),
    state: states.get(one.id) ?? (one.kind === 'withdrawal' ? 'counts' : 'withdrawn'),
    ...saidOfStatements(one, redacted),
  }));
}

function saidOfStatements(
  one: ClaimDecision,
  redacted: RedactedWords,
): Pick<DecisionSummary, 'about' | 'from' | 'says'> {
  if (one.kind === 'withdrawal') return { about: [], from: [], says: { withdrawn: one.withdrawn } };
  const named = ({ statement, passage }: StatementAnchor) => ({
    id: statement,
    name: redacted.mask(passage.text),
  });
  const opposites = one.statements.filter(({ opposite }) => opposite).map(({ statement }) => statement);
  return {
    about: one.statements.map(named),
    from: one.kind === 'claim-split' ? one.from.map(named) : [],
    says: opposites.length === 0 ? {} : { opposite: opposites.join(' ') },
  };
}

function made(
  { id, kind, time, by, reason }: Decision | IdentityDecision | ClaimDecision,
  redacted: RedactedWords,
): Pick<DecisionSummary, 'id' | 'kind' | 'time' | 'by' | 'reason'> {
  const who: Actor = by.kind === 'person' ? { ...by, name: redacted.mask(by.name) } : by;
  return { id, kind, time, by: who, reason: reason && redacted.mask(reason) };
}

function masked(
  says: Readonly<Record<string, string | null>>,
  redacted: RedactedWords,
): Readonly<Record<string, string | null>> {
  return Object.fromEntries(
    Object.entries(says).map(([field, text]) => [field, text && redacted.mask(text)]),
  );
}
