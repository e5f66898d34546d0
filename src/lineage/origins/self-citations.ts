import type { SelfCitation } from '../../model/claim.ts';
import type { UngroupedStatement } from '../../model/findings.ts';
import type { Footing } from './footing.ts';

/**
 * Where a claim came back to a voice that had passed it on before: in one chain that names it twice, or by way of others who had it
 * from there. One for each statement at most.
 *
 * @param footings - the earliest first
 */
export function findSelfCitations(footings: readonly Footing[]): SelfCitation[] {
  const footingOf = new Map(footings.map((one) => [one.statement.id, one]));
  return footings.flatMap(({ statement, parents }) => {
    const entity = statement.chain[0]?.entity ?? null;
    if (entity === null) return [];
    const through = withinChain(statement, entity) ?? throughOthers(statement, parents, entity, footingOf);
    return through === null ? [] : [{ entity, statement: statement.id, through }];
  });
}

/** The voices between the first and the next time that a chain names its first voice. */
function withinChain({ chain }: UngroupedStatement, entity: string): string[] | null {
  const again = chain.findIndex((link, at) => at > 0 && link.entity === entity);
  return again < 0 ? null : chain.slice(1, again).flatMap((link) => link.entity ?? []);
}

/** The shortest way back to a statement in which the voice is named, if somebody else is on it. */
function throughOthers(
  statement: UngroupedStatement,
  parents: readonly UngroupedStatement[],
  entity: string,
  footingOf: ReadonlyMap<string, Footing>,
): string[] | null {
  const seen = new Set([statement.id]);
  let front = parents.map((one) => ({ one, way: [] as readonly string[] }));
  while (front.length > 0) {
    const further: typeof front = [];
    for (const { one, way } of front) {
      if (seen.has(one.id)) continue;
      seen.add(one.id);
      const named = one.chain.findIndex((link) => link.entity === entity);
      const passed = one.chain.slice(0, named < 0 ? undefined : named).flatMap((link) => link.entity ?? []);
      const longer = [...new Set([...way, ...passed])];
      if (named >= 0) {
        if (longer.length > 0) return longer;
        continue;
      }
      for (const before of footingOf.get(one.id)?.parents ?? []) further.push({ one: before, way: longer });
    }
    front = further;
  }
  return null;
}
