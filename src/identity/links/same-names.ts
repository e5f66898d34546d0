import { compareNames, nameKeys } from '../../text/names/compare-names.ts';
import type { NameReason } from '../../text/names/comparison.ts';
import type { MachineLink } from '../link.ts';
import type { Company } from './company.ts';
import { isThin } from './cut-short.ts';
import { canBeOne, type NamedEntity } from './named-entity.ts';
import { withoutContradiction } from './without-contradiction.ts';

/** A key that more names share than this tells none of them from the others. */
const mostOfKey = 200;

/** Entities whose full names are the same in other letters, another order or another spelling. Only names with a key in common are compared. */
export function linkSameNames(entities: readonly NamedEntity[], appears: Company): MachineLink[] {
  const links = new Map<string, MachineLink>();
  for (const group of byKey(entities).values()) {
    for (const [index, one] of group.entries()) {
      for (const other of group.slice(index + 1)) {
        const key = `${one.entity.id} ${other.entity.id}`;
        const link = links.has(key) ? null : linkOf(one, other);
        if (link !== null) links.set(key, link);
      }
    }
  }
  return [...withoutContradiction([...links.values()], entities), ...linkSharedNames(entities, appears)];
}

/** Others who must appear with both of two bodies that are written alike where every state has one of that name. */
const companyOfShared = 3;

/** Bodies of one name that are compared with each one more: each affair has its own. */
const mostAffairs = 8;

/**
 * Entities of several documents that go by a name which many bodies have, `Ministry of Defence`: they are one where the same others
 * appear with them. A single common noun (`Council`) says too little even so.
 */
function linkSharedNames(entities: readonly NamedEntity[], appears: Company): MachineLink[] {
  // Names before descriptions, which are joined with a name or not at all.
  const sorted = [...entities].sort((a, b) => Number(a.isDescription) - Number(b.isDescription));
  const written = Map.groupBy(sorted, turned);
  const shared = [...written].filter(([words, all]) => all.length > 1 && words.includes(' '));
  return shared.flatMap(([, all]) => {
    const affairs: NamedEntity[] = [];
    return all.flatMap((one) => {
      const other = affairs.find((known) => isSameAffair(one, known, appears));
      if (other === undefined && affairs.length < mostAffairs) affairs.push(one);
      const reason = `${one.name.written} appears with the same others`;
      return other === undefined ? [] : [{ a: other.entity.id, b: one.entity.id, strength: 0.6, reason }];
    });
  });
}

/** The same for `Ministry of Defence`, `Defence Ministry` and `the defence ministry`: a body’s name with what stands behind its first `of` in front. */
function turned({ name: { folded }, type }: NamedEntity): string {
  const [front = '', ...behind] = type === 'person' ? [folded] : folded.split(' of ');
  return [...behind, front].join(' ');
}

function isSameAffair(one: NamedEntity, other: NamedEntity, appears: Company): boolean {
  if (!canBeOne(one.type, other.type) || (one.isDescription && other.isDescription)) return false;
  return appears.shared(one.entity, other.entity, companyOfShared) >= companyOfShared;
}

function byKey(entities: readonly NamedEntity[]): Map<string, NamedEntity[]> {
  const groups = new Map<string, NamedEntity[]>();
  for (const one of entities) {
    for (const key of nameKeys(one.name)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [one]);
      else group.push(one);
    }
  }
  for (const [key, { length }] of groups) if (length < 2 || length > mostOfKey) groups.delete(key);
  return groups;
}

function linkOf(one: NamedEntity, other: NamedEntity): MachineLink | null {
  // Names that are written alike have one id, but for common nouns, which name another body in every document.
  if (!canBeOne(one.type, other.type) || one.name.folded === other.name.folded) return null;
  if (one.isDescription && other.isDescription) return null;
  const { verdict, score, reasons } = compareNames(one.name, other.name);
  if (verdict !== 'same' || !saysEnough(one, other, reasons)) return null;
  const reason = `${one.name.written} and ${other.name.written} are one name`;
  return { a: one.entity.id, b: other.entity.id, strength: Math.min(score, 1), reason };
}

/**
 * Whether what agrees tells one actor from others. Thin agreement does not (`Ministry of Defence`), nor does one word, unless two scripts or
 * systems spell it (`Hizbullah`). Between a person’s first and last name words may be left out, nowhere else: `Hillary Clinton
 * Campaign` is nobody’s longer name.
 */
function saysEnough(one: NamedEntity, other: NamedEntity, reasons: readonly NameReason[]): boolean {
  if (reasons.some(({ kind }) => kind === 'thin') || isThin(one.name)) return false;
  const isShort = one.name.tokens.length < 2 || other.name.tokens.length < 2;
  if (isShort) return one.type !== 'person' && reasons.some(({ kind }) => kind === 'variant');
  const left = reasons.filter(({ kind }) => kind === 'left-over');
  return left.every(({ a, b }) => one.type === 'person' && isInside(a, one) && isInside(b, other));
}

/** Whether a word stands neither first nor last in a name. */
function isInside(word: string | null, { name }: NamedEntity): boolean {
  return word === null || (name.tokens[0]?.text !== word && name.tokens.at(-1)?.text !== word);
}
