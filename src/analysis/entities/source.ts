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
  /** Whom a pronoun can mean: whoever speaks (`I`), somebody (`she`), a body (`it`) or several (`they`). Null for others. */
  readonly refersTo: 'speaker' | 'person' | 'body' | 'group' | null;
}
