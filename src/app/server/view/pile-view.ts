import type { Claim } from '../../../model/claim.ts';
import type { Document } from '../../../model/document.ts';
import type { Entity } from '../../../model/entity.ts';
import type { Ledger } from '../../../model/ledger.ts';
import type { Statement } from '../../../model/statement.ts';
import type { Workspace } from '../../../store/workspace.ts';
import { type AsOf, documentsAsOf } from '../../as-of.ts';
import { type FormerIds, formerIdsIn } from '../../claims/claim-called.ts';
import { type ClaimsPile, ledgerAsOf } from '../../claims/claims-pile.ts';
import { type ClaimSummary, summariseClaim } from '../../claims/summarise-claim.ts';

/** What an actor does in a pile. Ids of statements, each once, in the order of the ledger. */
export interface ActorUse {
  readonly documents: Set<string>;
  /** That rest on its word. */
  readonly voiced: Set<string>;
  /** That it passed on from others. */
  readonly relayed: Set<string>;
  /** Of others, in whose words it is mentioned. */
  readonly about: Set<string>;
}

/** A ledger without what stands in documents by itself, which is read there: a quarter of its size. */
export type LedgerOfClaims = Omit<Ledger, 'attributions' | 'times'>;

/** All of a workspace as it was on a day, with what is asked of it again and again. */
export interface PileView extends ClaimsPile {
  readonly ledger: LedgerOfClaims;
  readonly entities: ReadonlyMap<string, Entity>;
  readonly summaries: ReadonlyMap<string, ClaimSummary>;
  /** Ids of the claims that are a change of a claim, by its id. */
  readonly distortedAs: ReadonlyMap<string, readonly string[]>;
  /** Read when somebody asks for the first time. */
  readonly formerIds: () => FormerIds;
  readonly statementsIn: ReadonlyMap<string, readonly Statement[]>;
  /** By id of the actor. */
  readonly uses: ReadonlyMap<string, ActorUse>;
}

/**
 * Reads a workspace whole: as costly as its ledger, and everything that is asked afterwards is at hand.
 *
 * @param day - ISO 8601; null for everything. RangeError where it is no date.
 */
export function readPileView(workspace: Workspace, day: string | null): PileView {
  const asOf = day === null ? null : documentsAsOf(workspace, day);
  const { ledger, who } = ledgerAsOf(workspace, asOf);
  const { attributions, times, ...ofClaims } = ledger;
  return viewOf(ofClaims, who, asOf);
}

function viewOf(ledger: LedgerOfClaims, who: ClaimsPile['who'], asOf: AsOf | null): PileView {
  const pile = {
    asOf,
    who,
    claims: byId<Claim>(ledger.claims),
    statements: byId<Statement>(ledger.statements),
    documents: byId<Document>(ledger.documents),
  };
  const statementsIn = Map.groupBy(ledger.statements, ({ document }) => document);
  const changed = ledger.claims.filter(({ distorts }) => distorts !== null);
  return {
    ...pile,
    ledger,
    entities: byId<Entity>(ledger.entities),
    summaries: new Map(ledger.claims.map((claim) => [claim.id, summariseClaim(claim, pile)])),
    distortedAs: new Map(
      [...Map.groupBy(changed, ({ distorts }) => distorts?.of ?? '')].map(([of, all]) => [
        of,
        all.map(({ id }) => id),
      ]),
    ),
    formerIds: once(() => formerIdsIn(pile)),
    statementsIn,
    uses: usesOf(ledger, statementsIn),
  };
}

function once<Read>(read: () => Read): () => Read {
  let known: { readonly read: Read } | null = null;
  return () => {
    known ??= { read: read() };
    return known.read;
  };
}

function byId<One extends { readonly id: string }>(all: readonly One[]): ReadonlyMap<string, One> {
  return new Map(all.map((one) => [one.id, one]));
}

function usesOf(
  { entities, statements }: LedgerOfClaims,
  statementsIn: ReadonlyMap<string, readonly Statement[]>,
): ReadonlyMap<string, ActorUse> {
  const uses = new Map<string, ActorUse>();
  const actorUse = (actor: string): ActorUse => {
    const known = uses.get(actor);
    if (known !== undefined) return known;
    const use = {
      documents: new Set<string>(),
      voiced: new Set<string>(),
      relayed: new Set<string>(),
      about: new Set<string>(),
    };
    uses.set(actor, use);
    return use;
  };
  for (const { id, document, chain } of statements) {
    for (const [at, { entity }] of chain.entries()) {
      if (entity === null) continue;
      const use = actorUse(entity);
      use.documents.add(document);
      (at === chain.length - 1 ? use.voiced : use.relayed).add(id);
    }
  }
  for (const { id, mentions } of entities) addMentions(actorUse(id), id, mentions, statementsIn);
  return uses;
}

/** Both are in the order of the text, so that each is passed once. */
function addMentions(
  use: ActorUse,
  actor: string,
  mentions: Entity['mentions'],
  statementsIn: ReadonlyMap<string, readonly Statement[]>,
): void {
  for (const [document, own] of Map.groupBy(mentions, (one) => one.document)) {
    use.documents.add(document);
    for (const { id, spans, chain } of statementsIn.get(document) ?? []) {
      if (chain.at(-1)?.entity === actor) continue;
      const isMentioned = own.some(({ start, end }) =>
        spans.some(([from, to]) => from <= start && end <= to),
      );
      if (isMentioned) use.about.add(id);
    }
  }
}
