import type { Identity } from '../../identity/identity.ts';
import type { ListLink, MachineLink } from '../../identity/link.ts';
import { linkListed } from '../../identity/link-listed.ts';
import { linkerVersion } from '../../identity/linker-version.ts';
import { findLinks } from '../../identity/links/find-links.ts';
import { type IdentityEvidence, resolveIdentity } from '../../identity/resolve-identity.ts';
import type { DecidedAffiliation } from '../../model/entity.ts';
import type { Findings } from '../../model/findings.ts';
import type { PileEntity } from '../../model/pile-entity.ts';
import { ProblemError } from '../../model/problem.ts';
import type { Workspace } from '../../store/workspace.ts';
import { foldName } from '../../text/names/fold-name.ts';
import { standing } from '../decisions/standing.ts';
import { AnchoredDocuments } from './document-anchors.ts';
import { pileEntitiesOf } from './pile-entities-of.ts';
import { PileIndex } from './pile-index.ts';
import { type PlacedDecisions, placeDecisions } from './place-decisions.ts';
import { RedactedWords } from './redacted-words.ts';

/** An affiliation that does not count, whoever stated it. */
export interface Disaffiliated {
  /** Id of the actor that does not belong. */
  readonly member: string;
  /** Id of the actor to which it does not. */
  readonly of: string;
  /** Null: in any role. */
  readonly role: string | null;
}

/** Who is who in a pile: which entities are one actor, and what persons say of actors. */
export interface WhoIsWho {
  readonly identity: Identity;
  /** Id of an actor to the name that a person gave it. */
  readonly names: ReadonlyMap<string, string>;
  /** Id of an actor to the affiliations that persons set, in the order in which they did. */
  readonly affiliations: ReadonlyMap<string, readonly DecidedAffiliation[]>;
  readonly disaffiliated: readonly Disaffiliated[];
  /** Ids of decisions that do not count, since nobody is there any more of whom they speak. */
  readonly notPlaced: ReadonlySet<string>;
  /** Ids of decisions that do not count, or not whole, since a later one contradicts them. */
  readonly overruled: ReadonlySet<string>;
  /** Id of a decision to the entities of whom it speaks that are there. */
  readonly speaksOf: ReadonlyMap<string, readonly string[]>;
}

/** What is to be left out of account. */
export interface LeftOutOfAccount {
  /** Ids of decisions of who is who and of claims. */
  readonly decisions: ReadonlySet<string>;
  /** Ids of lists of names. */
  readonly lists: ReadonlySet<string>;
}

/** Nothing is. */
export const NOTHING: LeftOutOfAccount = { decisions: new Set(), lists: new Set() };

/** Who is who in files that no workspace holds: nobody has decided anything. */
export function whoIsWhoIn(findings: readonly Findings[]): WhoIsWho {
  const entities = pileEntitiesOf(findings);
  const identity = resolveIdentity({ entities, links: findLinks(entities) });
  const notPlaced = new Set<string>();
  return { ...undecided, identity, notPlaced, overruled: identity.overruled };
}

const undecided = { names: new Map(), affiliations: new Map(), disaffiliated: [], speaksOf: new Map() };

/** Who is who in a workspace, as documents, lists and persons have it at this moment. */
export function whoIsWho(workspace: Workspace, without: LeftOutOfAccount = NOTHING): WhoIsWho {
  return whoIsWhoAmong(pileIn(workspace, without), workspace, without);
}

/** The entities of a workspace, and what lists and the machine say of them. */
export interface LinkedPile {
  readonly index: PileIndex;
  readonly links: Required<Pick<IdentityEvidence, 'listed' | 'links'>>;
}

/** All that is known of the entities of a workspace but what persons decide. */
export function pileIn(workspace: Workspace, without: LeftOutOfAccount = NOTHING): LinkedPile {
  const moment = workspace.links.moment();
  const index = new PileIndex(workspace.links.entities());
  const entities = index.all();
  const listed = listLinks(workspace, entities, without);
  return { index, links: { listed, links: machineLinks(workspace, entities, moment) } };
}

/** What lists say of entities. */
function listLinks(
  workspace: Workspace,
  entities: readonly PileEntity[],
  without: LeftOutOfAccount,
): readonly ListLink[] {
  if (!workspace.nameLists.all().some(({ id }) => !without.lists.has(id))) return [];
  const entries = workspace.nameLists.entries().filter(({ list }) => !without.lists.has(list));
  return linkListed(entries, entities, foldName);
}

/**
 * Who is who in some documents of a workspace, as these alone show their entities; what the machine found that links two of them, what
 * lists say and what persons decided counts as it does today.
 */
export function whoIsWhoAmongSome(findings: readonly Findings[], workspace: Workspace): WhoIsWho {
  const index = new PileIndex(pileEntitiesOf(findings));
  const { links } = pileIn(workspace).links;
  const listed = listLinks(workspace, index.all(), NOTHING);
  return whoIsWhoAmong({ index, links: { listed, links } }, workspace);
}

/** What the machine finds, or has found before; it is kept, unless somebody else is writing. */
function machineLinks(
  workspace: Workspace,
  entities: readonly PileEntity[],
  moment: number,
): readonly MachineLink[] {
  const kept = workspace.links.kept(linkerVersion);
  if (kept !== null) return kept;
  const found = findLinks(entities);
  try {
    workspace.links.keep(linkerVersion, found, moment);
  } catch (error) {
    // Whoever looks something up need neither wait for a writer nor be one.
    if (!(error instanceof ProblemError)) throw error;
  }
  return found;
}

/** Who is who in a workspace, where its entities are known already, and what links them. */
export function whoIsWhoAmong(
  { index, links }: LinkedPile,
  workspace: Workspace,
  without: LeftOutOfAccount = NOTHING,
): WhoIsWho {
  const decisions = workspace.identityDecisions.all().filter(({ id }) => !without.decisions.has(id));
  const documents = new AnchoredDocuments(workspace);
  const placed = placeDecisions(standing(decisions), index, (anchor) => documents.at(anchor));
  const identity = resolveIdentity({ entities: index.all(), judgements: placed.judgements, ...links });
  return layOver(identity, placed, index, new RedactedWords(workspace.decisions.redactions()));
}

/** What persons say of actors, by today’s ids of these. Of two decisions about one thing the later counts. */
function layOver(
  identity: Identity,
  placed: PlacedDecisions,
  index: PileIndex,
  redacted: RedactedWords,
): WhoIsWho {
  const overruled = new Set(identity.overruled);
  const actorOf = (entity: string) => actorOfEntity(identity, index, entity);
  return {
    identity,
    names: namesOf(placed, actorOf, redacted, overruled),
    ...affiliationsOf(placed, actorOf, redacted, overruled),
    notPlaced: placed.notPlaced,
    speaksOf: placed.speaksOf,
    overruled,
  };
}

/** The actor that an entity is where nobody set it apart; of one that is set apart everywhere, any. */
export function actorOfEntity(identity: Identity, index: PileIndex, entity: string): string {
  const places = identity.placesOf(entity);
  if (places !== null) return identity.actorOf(places[0]?.entity ?? entity, places[0]?.document ?? '');
  const documents = index.maybeFind(entity)?.documents ?? [];
  const own = documents.find((document) => identity.entityIn(entity, document) === entity);
  return identity.actorOf(entity, own ?? documents[0] ?? '');
}

function namesOf(
  { renames }: PlacedDecisions,
  actorOf: (entity: string) => string,
  redacted: RedactedWords,
  overruled: Set<string>,
): Map<string, string> {
  const names = new Map<string, string>();
  const named = new Map<string, string>();
  for (const { decision, entity } of renames) {
    const actor = actorOf(entity);
    const before = named.get(actor);
    if (before !== undefined && before !== decision.id) overruled.add(before);
    named.set(actor, decision.id);
    if (redacted.standIn(decision.name)) names.delete(actor);
    else names.set(actor, decision.name);
  }
  return names;
}

function affiliationsOf(
  placed: PlacedDecisions,
  actorOf: (entity: string) => string,
  redacted: RedactedWords,
  overruled: Set<string>,
): Pick<WhoIsWho, 'affiliations' | 'disaffiliated'> {
  const mask = (text: string | null) => text && redacted.mask(text);
  let set: { readonly member: string; readonly affiliation: DecidedAffiliation }[] = [];
  let disaffiliated: (Disaffiliated & { readonly decision: string })[] = [];
  for (const { decision, ...ids } of placed.affiliations) {
    const [member, of] = [actorOf(ids.member), actorOf(ids.of)];
    const edge = { member, of, role: mask(decision.role) };
    if (decision.kind === 'disaffiliation') {
      const gone = set.filter((one) => isMeant(edge, one.member, one.affiliation));
      for (const { affiliation } of gone) overruled.add(affiliation.decision);
      set = set.filter((one) => !gone.includes(one));
      disaffiliated.push({ ...edge, decision: decision.id });
      continue;
    }
    const { from, until } = decision;
    const affiliation = {
      of,
      role: edge.role,
      from,
      until,
      source: mask(decision.source),
      decision: decision.id,
    };
    set.push({ member, affiliation });
    // Who says that somebody is a member in this role no longer says that they are not.
    const contradicted = disaffiliated.filter(
      (one) => one.role !== null && isMeant(one, member, affiliation),
    );
    for (const one of contradicted) overruled.add(one.decision);
    disaffiliated = disaffiliated.filter((one) => !contradicted.includes(one));
  }
  const byMember = Map.groupBy(set, ({ member }) => member);
  const affiliations = new Map(
    [...byMember].map(([member, all]) => [member, all.map(({ affiliation }) => affiliation)]),
  );
  return { affiliations, disaffiliated: disaffiliated.map(({ member, of, role }) => ({ member, of, role })) };
}

/** Whether an edge is one of those that do not count. */
export function isMeant(
  { member, of, role }: Disaffiliated,
  actor: string,
  edge: { readonly of: string; readonly role: string | null },
): boolean {
  return (
    member === actor &&
    of === edge.of &&
    (role === null || (edge.role !== null && foldName(role) === foldName(edge.role)))
  );
}
