import type { EntityType } from '../../model/entity.ts';
import type { PileEntity } from '../../model/pile-entity.ts';
import { foldName } from '../../text/names/fold-name.ts';
import { parseName } from '../../text/names/parse-name.ts';
import type { NamedType, ParsedName } from '../../text/names/parsed-name.ts';
import { describedBody } from './described-body.ts';

/** An entity with a name, taken apart for comparing. */
export interface NamedEntity {
  readonly entity: PileEntity;
  readonly type: NamedType;
  /** The name that most documents give it. */
  readonly name: ParsedName;
  /** All its names, as they are looked up: folded. */
  readonly wordings: ReadonlySet<string>;
  /** Whether it has no name but a description that may be made of one: `the port authority`. */
  readonly isDescription: boolean;
}

/** The entities that have a name, or a body’s description, in the order given; other descriptions and peoples are nobody’s name. */
export function namedEntities(entities: readonly PileEntity[]): NamedEntity[] {
  return entities.flatMap((entity) => {
    const { type } = entity;
    if (type === 'unnamed') return describedEntity(entity);
    return type === 'group' ? [] : namedEntity(entity, type);
  });
}

function describedEntity(entity: PileEntity): NamedEntity[] {
  const described = describedBody(entity.names[0]?.name ?? '');
  if (described === null) return [];
  const name = parseName(described, 'organisation');
  return [
    { entity, type: 'organisation', name, wordings: new Set([foldName(described)]), isDescription: true },
  ];
}

function namedEntity(entity: PileEntity, type: NamedType): NamedEntity[] {
  const [first] = entity.names;
  const commonest = entity.names.reduce(
    (best, one) => (one.documents > best.documents ? one : best),
    first ?? none,
  );
  if (!isProper(commonest.name)) return [];
  const name = parseName(commonest.name, type);
  const written = [...entity.names.map((one) => one.name), ...entity.aliases];
  return [{ entity, type, name, wordings: new Set(written.map(foldName)), isDescription: false }];
}

/** Whether a wording is a name: a capital, a handle, or a script that has no capitals. `The residents` is none. */
function isProper(wording: string): boolean {
  const name = wording.replace(/^(?:the|a|an)\s/iu, '');
  return /^[^\p{L}]*(?:\p{Lu}|\p{Lo})/u.test(name) || name.startsWith('@');
}

const none = { name: '', documents: 0 };

/** Whether two kinds of thing can be one: an agency is a body to one report and a publication to the next. */
export function canBeOne(a: EntityType, b: EntityType): boolean {
  return a === b || (bodies.has(a) && bodies.has(b));
}

const bodies: ReadonlySet<EntityType> = new Set(['organisation', 'publication', 'group']);
