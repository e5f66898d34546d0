import type { Signature } from '../signature.ts';
import { nearness, stemHashOf } from '../word-knowledge.ts';

/**
 * What is told of an event in words that no dictionary takes for synonyms: one report counts the dead, another bodies; one the injured,
 * another those who were treated.
 */
const concepts: readonly string[] = [
  'die died dead death kill body corpse fatality perish murder massacre slay slain',
  'injure injury wound wounded hurt treat sick ill sicken poison hospitalise hospitalize hospital casualty infirmary clinic',
  'leave depart flee escape withdraw withdrew withdrawn exit evacuate',
  'miss disappear vanish',
  'arrest detain seize capture hold custody jail',
];

const conceptOf: ReadonlyMap<number, number> = new Map(
  concepts.flatMap((words, concept) =>
    words.split(' ').map((word): [number, number] => [stemHashOf(word), concept]),
  ),
);

const persons: ReadonlySet<number> = new Set(
  `person people man men woman women child children boy girl baby infant adult teenager youth pupil student teacher resident villager
  citizen civilian worker employee miner fisherman sailor passenger traveller patient prisoner detainee hostage refugee migrant exile
  soldier fighter militant gunman rebel troop officer guard policeman member supporter protester demonstrator marcher voter victim
  casualty survivor neighbour guest customer visitor fan player crew dead wounded injured missing body corpse death fatality`
    .split(/\s+/)
    .map(stemHashOf),
);

/** Whether a noun counts people, alive or dead. */
export function countsPersons(stem: number): boolean {
  return persons.has(stem);
}

/** Whether a noun says what befell those whom it counts: `nineteen dead`, `six arrests`. */
export function tellsMore(stem: number): boolean {
  return conceptOf.has(stem);
}

/** Which of the concepts a statement tells of. */
export function conceptsIn({ own: { hashes } }: Signature): ReadonlySet<number> {
  return new Set(hashes.flatMap((hash) => conceptOf.get(hash) ?? []));
}

/** How near two stems are, 0 to 1: in meaning, or in what reports tell by them. */
export function kinship(a: number, b: number): number {
  const concept = conceptOf.get(a);
  return concept !== undefined && concept === conceptOf.get(b) ? 1 : nearness(a, b);
}
