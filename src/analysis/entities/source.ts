import type { EntityType } from '../../model/entity.ts';

/** What the wording of a source says of who it is. */
export interface SourceName {
  readonly form: 'name' | 'description' | 'pronoun';
  readonly type: EntityType;
  /** The proper name in it, or its wording where it holds none. */
  readonly name: string;
  /** Role words beside a name or as the description’s head, lower case: `governor` in `Governor Estelle Sablon`. */
  readonly roles: readonly string[];
  /** Whether a description means somebody known: `the governor`, not `a governor`. */
  readonly definite: boolean;
  /** Which of the names in it is its own, as an index; null where none is: `a spokesman for the Council`. */
  readonly named: number | null;
  /** Which of the names in it is of whom a description speaks for or belongs to; `speaker` for `our steward`; else null. */
  readonly belongsTo: number | 'speaker' | null;
  /** Whether a description begins with a pronoun of whose it is: `her lawyer`, whom the pronoun does not mean. */
  readonly possessed: boolean;
  /** Characters at the start of a description that say by another one whose it is: `The party` of `The party’s statement`; else 0. */
  readonly ownerLength: number;
  /** Whether a description is a noun for what prints or sends news: `the paper`. */
  readonly isPress: boolean;
  /** Whether a description is a noun for a company of any trade: `the firm`. */
  readonly isCompany: boolean;
  /** Whether a description is a noun and nothing else: `the party`, not `the ruling party`. */
  readonly isBare: boolean;
  /** Whom a pronoun can mean: whoever speaks (`I`), somebody (`she`), a body (`it`) or several (`they`). Null for others. */
  readonly refersTo: 'speaker' | 'person' | 'body' | 'group' | null;
}
