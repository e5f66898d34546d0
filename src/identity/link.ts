/** Two entities of different documents that the machine takes for one actor. */
export interface MachineLink {
  /** Ids of the entities. */
  readonly a: string;
  readonly b: string;
  /** 0 to 1. Stronger links are followed first, and what contradicts them then is not. */
  readonly strength: number;
  /** What it saw, in words that can be shown. */
  readonly reason: string;
}

/** Two entities whose names are names of one entry of a list. */
export interface ListLink {
  readonly a: string;
  readonly b: string;
  /** Id of the list (`l-…`). */
  readonly list: string;
  /** The list’s own id of the entry. */
  readonly entry: string | null;
}
