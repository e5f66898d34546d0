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
    back(far),
    far === 0 ? here(last.place) : before(last.place),
    nearest(Math.min(rank, 2)),
    namedBy(naming.form),
    spokenOf(Math.min(mentions, 3)),
    ofSort(sort),
    ofNumber(number),
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

/** A sign with a word in it, put together once for each word: it is asked for of every candidate of every pronoun. */
function worded<Value extends string | number>(write: (value: Value) => string): (value: Value) => string {
  const written = new Map<Value, string>();
  return (value) => {
    const known = written.get(value);
    if (known !== undefined) return known;
    const sign = write(value);
    written.set(value, sign);
    return sign;
  };
}

const back = worded((sentences: number) => `${sentences} sentences back`);
const here = worded((place: string) => `here: ${place}`);
const before = worded((place: string) => `before: ${place}`);
const nearest = worded((rank: number) => `nearest but ${rank}`);
const namedBy = worded((form: string) => `named by ${form}`);
const spokenOf = worded((times: number) => `spoken of ${times} times`);
const ofSort = worded((sort: string) => `sort ${sort}`);
const ofNumber = worded((number: string) => `number ${number}`);

/** The signs for that nobody is meant of whom the text has told. */
export function signsOfNobody({ isVoice, quotation }: Setting): string[] {
  return [isVoice ? 'nobody as source' : 'nobody', ...(quotation >= 0 ? ['nobody in a quotation'] : [])];
}
