import type { Transmission } from '../../model/claim.ts';
import type { Entity } from '../../model/entity.ts';
import type { UngroupedStatement } from '../../model/findings.ts';
import { foldDescription, innermost, isNamed, outermost, voiceKey } from './voices.ts';

/** On what a statement rests: on a source of its own, or on the statements from which it was taken. */
export interface Footing {
  readonly statement: UngroupedStatement;
  /** Where in its chain its source stands; null where it rests on others wholly. */
  readonly source: number | null;
  /** From which it was taken, the surest first. */
  readonly parents: readonly UngroupedStatement[];
}

/** Of a claim that is another one, changed: the document that changed it, and the voices that stated it as it was. */
export interface Change {
  readonly document: string;
  /** Ids of entities. */
  readonly voices: ReadonlySet<string>;
}

/**
 * On what each statement rests.
 *
 * @param statements that support one claim
 * @param transmissions among them
 * @param change - null where the claim is no other one, changed
 */
export function footingsOf(
  statements: readonly UngroupedStatement[],
  transmissions: readonly Transmission[],
  change: Change | null,
  entities: ReadonlyMap<string, Entity>,
): Footing[] {
  const byId = new Map(statements.map((one) => [one.id, one]));
  const taken = Map.groupBy(transmissions, ({ to }) => to);
  return statements.map((statement) => {
    const parents = (taken.get(statement.id) ?? [])
      .toSorted((a, b) => b.confidence - a.confidence || (a.from < b.from ? -1 : 1))
      .flatMap(({ from }) => byId.get(from) ?? []);
    const source = parents.some((parent) => isWordOf(parent, statement, entities))
      ? null
      : sourceAt(statement, change);
    return { statement, source, parents };
  });
}

/**
 * Whether a statement says no more than that the other said so: in its document’s own voice, with the other’s voice for its source, or
 * with a source that the other has too: by its entity, in the same words where neither names it, or as what the voice of the other calls
 * otherwise.
 */
function isWordOf(
  parent: UngroupedStatement,
  statement: UngroupedStatement,
  entities: ReadonlyMap<string, Entity>,
): boolean {
  const last = statement.chain.length - 1;
  if (last === 0) return true;
  const source = voiceKey(statement, last);
  if (parent.chain.some((_, at) => voiceKey(parent, at) === source)) return true;
  const [link, other] = [statement.chain[last], innermost(parent)];
  if (isNamed(entities.get(link?.entity ?? ''))) return false;
  if (link?.name != null && other?.name != null && foldDescription(link.name) === foldDescription(other.name))
    return true;
  const named = outermost(parent)?.entity ?? null;
  return named !== null && parent.chain.length > 1 && statement.chain[last - 1]?.entity === named;
}

/** The innermost voice; in the document that changed a claim, the innermost of those that did not state it as it was. */
function sourceAt({ document, chain }: UngroupedStatement, change: Change | null): number {
  const last = chain.length - 1;
  if (document !== change?.document) return last;
  const at = chain.findLastIndex(({ entity }) => entity === null || !change.voices.has(entity));
  return Math.max(at, 0);
}
