import { setApartId } from '../../identity/judgement.ts';
import type { Split } from '../../model/decision.ts';
import { ProblemError } from '../../model/problem.ts';
import type { Workspace } from '../../store/workspace.ts';
import { chosenDocuments } from '../decisions/chosen-documents.ts';
import type { DecidingOptions } from '../decisions/making.ts';
import { workspaceProblem } from '../workspace-problem.ts';
import { actorsAfter, decide, type IdentityDecided } from './decide.ts';
import { anchorDocument } from './document-anchors.ts';
import { Roster } from './roster.ts';

/** What is set apart of an actor: some of its names, what stands in some documents, or some names in some documents; or from whom it is. */
export interface SplitTarget {
  readonly names?: readonly string[] | undefined;
  /** Ids or paths as they were added. */
  readonly documents?: readonly string[] | undefined;
  /** Others, each named as the actor is. Nothing else is asked then. */
  readonly from?: readonly string[] | undefined;
}

/**
 * Decides that what one actor is taken for are two. Throws ProblemError: `no-such-entity`, `several-entities`,
 * `nothing-to-split`, `not-held`, `several-documents`, `words-redacted`, and what the workspace throws.
 *
 * @param named - by the id of one of its entities, or by a name that it alone has
 */
export function splitActor(
  workspace: Workspace,
  named: string,
  { names, documents, from }: SplitTarget,
  options: DecidingOptions,
): IdentityDecided {
  const roster = Roster.of(workspace);
  if (from !== undefined) return keepApart(roster, named, from, options);
  const { actor } = roster.find(named);
  const members = roster.who.identity.membersOf(actor);
  const chosen = names === undefined ? members : calledSo(roster, members, names);
  const places = documents === undefined ? null : new Set(idsOf(workspace, documents));
  const cut = chosen.map((entity) => cutOf(roster, entity, places)).filter((one) => one.pieces.length > 0);
  const rest = members.filter((member) => !cut.some((one) => one.isWhole && one.entity === member));
  if (cut.length === 0 || rest.length === 0) throw nothingToSplit(roster.nameOf(actor), cut.length > 0);
  const apart = cut.flatMap((one) => anchorsOf(workspace, roster, one));
  const own: Pick<Split, 'kind' | 'apart' | 'from'> = {
    kind: 'split',
    apart,
    from: rest.map((entity) => roster.anchor(entity)),
  };
  const decision = decide(workspace, own, options);
  const made = cut.some(({ isWhole }) => !isWhole) ? [setApartId(decision)] : cut.map(({ entity }) => entity);
  return { decision, actors: actorsAfter(roster, [...rest, ...made]) };
}

/** One entity and others, whether they were taken for one or might be some day. */
function keepApart(
  roster: Roster,
  named: string,
  from: readonly string[],
  options: DecidingOptions,
): IdentityDecided {
  const { entity } = roster.find(named);
  const others = [...new Set(from.map((other) => roster.find(other).entity))];
  if (others.includes(entity)) throw nothingToSplit(roster.nameOf(entity), true);
  const apart = [{ ...roster.anchor(entity), documents: null }];
  const own = { kind: 'split', apart, from: others.map((other) => roster.anchor(other)) } as const;
  const decision = decide(roster.workspace, own, options);
  return { decision, actors: actorsAfter(roster, [entity, ...others]) };
}

/** What is cut off an entity. */
interface Cut {
  readonly entity: string;
  /** Of the entities of the pile that it is, with the documents in which they are set apart. */
  readonly pieces: ReturnType<Roster['piecesOf']>;
  /** Nothing is left of it. */
  readonly isWhole: boolean;
}

function cutOf(roster: Roster, entity: string, places: ReadonlySet<string> | null): Cut {
  const all = roster.piecesOf(entity);
  const isMeant = (document: string) => places === null || places.has(document);
  const pieces = all
    .map((piece) => ({ ...piece, documents: piece.documents.filter(isMeant) }))
    .filter(({ documents }) => documents.length > 0);
  return { entity, pieces, isWhole: all.every(({ documents }) => documents.every(isMeant)) };
}

function anchorsOf(workspace: Workspace, roster: Roster, { entity, pieces, isWhole }: Cut): Split['apart'] {
  if (isWhole) return [{ ...roster.anchor(entity), documents: null }];
  return pieces.map((piece) => ({
    ...roster.anchor(piece.entity),
    documents: piece.documents.map((document) => anchorDocument(workspace, document)),
  }));
}

/** Those whom documents call so first and foremost; those who go by the name at all where nobody is. */
function calledSo(roster: Roster, members: readonly string[], names: readonly string[]): string[] {
  const byName = names.map((name) => {
    const first = members.filter((member) => roster.isCalled(member, name).first);
    return first.length > 0 ? first : members.filter((member) => roster.isCalled(member, name).atAll);
  });
  return [...new Set(byName.flat())];
}

function idsOf(workspace: Workspace, documents: readonly string[]): string[] {
  return documents.flatMap((named) => chosenDocuments(workspace, named).map(({ id }) => id));
}

function nothingToSplit(name: string, isAll: boolean): ProblemError {
  const message = isAll
    ? `That is all of ${name}, and nothing would be left.`
    : `${name} has no such name, or is in none of these documents.`;
  return new ProblemError(workspaceProblem('nothing-to-split', message));
}
