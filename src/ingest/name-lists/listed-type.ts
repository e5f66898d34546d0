import type { EntityType } from '../../model/entity.ts';

/** What lists call a type, lower case, with the type that it is. Schemata of FollowTheMoney are among them. */
const types: Readonly<Record<string, EntityType>> = {
  person: 'person',
  individual: 'person',
  organization: 'organisation',
  organisation: 'organisation',
  company: 'organisation',
  publicbody: 'organisation',
  entity: 'organisation',
  group: 'group',
  publication: 'publication',
  place: 'place',
};

/** The type of an entity that a list states; null for what is none, such as a label. */
export function listedType(stated: string): EntityType | null {
  const known = stated.trim().toLowerCase();
  return Object.hasOwn(types, known) ? (types[known] ?? null) : null;
}
