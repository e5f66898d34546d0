import type { Entity } from '../../model/entity.ts';
import type { UngroupedStatement } from '../../model/findings.ts';
import type { Link } from '../../model/statement.ts';
import { foldWording } from '../fold-wording.ts';

/** The innermost voice: on whose word a statement rests. */
export function innermost({ chain }: UngroupedStatement): Link | undefined {
  return chain.at(-1);
}

/** The voice of the part of the document in which a statement stands. */
export function outermost({ chain }: UngroupedStatement): Link | undefined {
  return chain[0];
}

/** Whether its innermost voice says that the claim is so, or passes it on. Who only denies or doubts it is no origin. */
export function isSupport(statement: UngroupedStatement): boolean {
  const stance = innermost(statement)?.stance;
  return stance === 'affirms' || stance === 'reports';
}

/** One key for one voice: its entity, else its name in that document, else its place in that statement, where nobody is named. */
export function voiceKey(statement: UngroupedStatement, at: number): string {
  const link = statement.chain[at];
  if (link?.entity != null) return link.entity;
  return link?.name == null ? `${statement.id} ${at}` : `${statement.document} ${link.name}`;
}

/**
 * What a source that nobody names is the same by: its words with each of the voices of its chain. “The services”, wherever Ana has them
 * from, are one, and so is the clerk of whom the same paper tells twice; what two papers call `a clerk` may be two. None for a source
 * with a name, and none where no words tell who it is.
 */
export function wordingKeys(
  { chain }: UngroupedStatement,
  at: number,
  entities: ReadonlyMap<string, Entity>,
): string[] {
  const link = chain[at];
  if (link?.name == null || isNamed(entities.get(link.entity ?? ''))) return [];
  const words = foldDescription(link.name);
  return chain.slice(0, at).flatMap(({ entity }) => (entity === null ? [] : `${entity} ${words}`));
}

/** A description as it is compared: without its article. */
export function foldDescription(words: string): string {
  return foldWording(words).replace(/^(?:an?|the|one|some) /u, '');
}

/** Named: it goes by a name somewhere, or is a document, which can be asked for although nobody signs it. */
export function isNamed(entity: Entity | undefined): boolean {
  if (entity === undefined || entity.type === 'unnamed') return false;
  const byName = entity.mentions.length === 0 || entity.mentions.some(({ form }) => form === 'name');
  return byName || entity.type === 'document';
}
