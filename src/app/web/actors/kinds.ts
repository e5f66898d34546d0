import type { Shapes } from '../api/client.ts';

/** What an actor is called by its kind. */
export const kindNames: Readonly<Record<Shapes['EntityType'], string>> = {
  person: 'person',
  organisation: 'organisation',
  place: 'place',
  publication: 'publication',
  group: 'group',
  document: 'document',
  unnamed: 'unnamed source',
};

/** Signs of the kinds, which stand beside their words. */
export const kindSigns: Readonly<Record<Shapes['EntityType'], string>> = {
  person: '●',
  organisation: '■',
  place: '▲',
  publication: '¶',
  group: '⁂',
  document: '▤',
  unnamed: '?',
};
