import type { Mention } from './mention.ts';
import type { Referent } from './referent.ts';

/** Where the pronoun stands whose referent is sought. */
export interface Setting {
  readonly mention: Mention;
  readonly sentence: number;
  readonly paragraph: number;
  readonly quotation: number;
  /** Whether the pronoun is the source of an attribution. */
  readonly isVoice: boolean;
  /** Who was the source of the last one; null where nobody was yet. */
  readonly spokeLast: Referent | null;
}

/** Sentences back that are told apart; whoever was last spoken of further back is far. */
const farthest = 4;

/**
 * What speaks for or against that a pronoun means somebody, each sign by its name: how near, how prominent and how often that one was
 * spoken of (Lappin, Leass 1994), whether the sentences run alike (Mitkov 1998), what is known of it, and who is speaking.
 *
 * @param rank place among those that can be meant, by how near they are, from 0
 */
export function signsOf(referent: Referent, setting: Setting, rank: number): string[] {
  const { last, naming, mentions, sort, number, gender } = referent;
  const sentences = setting.sentence - last.sentence;
  const isIndefinite = naming.form === 'description' && !naming.definite;
  const far = Math.min(sentences, farthest);
  const signs = [
    `${far} sentences back`,
    `${far === 0 ? 'here' : 'before'}: ${last.place}`,
    `nearest but ${Math.min(rank, 2)}`,
    `named by ${naming.form}`,
    `spoken of ${Math.min(mentions, 3)} times`,
    `sort ${sort}`,
    `number ${number}`,
  ];
  const add = (isSo: boolean, sign: string): void => {
    if (isSo) signs.push(sign);
  };
  add(last.form === 'pronoun', 'last a pronoun');
  add(last.place === setting.mention.place && last.place !== 'other', 'alike');
  add(far === 0 && last.clause === setting.mention.clause, 'same clause');
  add(setting.isVoice && referent === setting.spokeLast, 'spoke last');
  add(setting.isVoice && last.isVoice, 'spoke');
  add(setting.isVoice && (sort === 'thing' || sort === 'open'), `${sort} as source`);
  add(setting.isVoice && isIndefinite, 'indefinite as source');
  add(last.quotation >= 0 && last.quotation !== setting.quotation, 'in another quotation');
  add(last.quotation < 0 && setting.quotation >= 0, 'outside of the quotation');
  add(gender !== 'either', 'gender told');
  add(referent.members.length > 0, 'a list');
  return signs;
}

/** The signs for that nobody is meant of whom the text has told. */
export function signsOfNobody({ isVoice, quotation }: Setting): string[] {
  return [isVoice ? 'nobody as source' : 'nobody', ...(quotation >= 0 ? ['nobody in a quotation'] : [])];
}
