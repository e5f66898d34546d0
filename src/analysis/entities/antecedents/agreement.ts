import type { Mention } from './mention.ts';
import type { Referent } from './referent.ts';

/** Whether somebody can be meant by a pronoun of the third person, or a relative one, at all: by gender, number and sort. */
export function agrees(pronoun: Mention, referent: Referent): boolean {
  switch (pronoun.pronoun) {
    case 'person':
      return agreesAsPerson(pronoun, referent);
    case 'body':
      return referent.number !== 'many' && referent.gender === 'either' && referent.sort !== 'person';
    case 'group':
      return referent.number !== 'one' || referent.gender === 'either';
    case 'relative':
      return pronoun.sort !== 'person' || referent.sort !== 'thing';
    default:
      return false;
  }
}

/** Somebody, or a name of whom nothing is told; and nobody of the other gender. */
function agreesAsPerson({ gender }: Mention, { gender: known, number, sort }: Referent): boolean {
  if (number === 'many') return false;
  return known === 'either' ? sort === 'person' || sort === 'open' : known === gender;
}
