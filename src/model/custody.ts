/** Who did something: a person under the name they gave, or hearsay by itself. */
export type Actor = { readonly kind: 'person'; readonly name: string } | { readonly kind: 'program' };

/** Hearsay itself, and whoever gave no name. */
export const PROGRAM: Actor = { kind: 'program' };

/** The last entry of a custody log, by its number and hash. Whoever notes it can later tell whether the log was rewritten. */
export interface ChainHead {
  /** Counted from 1. */
  readonly n: number;
  /** `sha256-` and 64 hex digits. */
  readonly hash: string;
}

/** The hash over some of the rows of a workspace, as `rows` says how. */
export interface RowsHash {
  /** Which columns are covered, and in which form: `rows/1`. docs/custody.md lists them. */
  readonly rows: string;
  /** `sha256-` and 64 hex digits. */
  readonly hash: string;
}

/** Bytes came in under a path. One for every path under which they came. */
export interface Added {
  readonly evidence: string;
  readonly bytes: number;
  readonly path: string;
  /** ISO 8601 date-time. Before the entry's own only where the workspace is older than its log. */
  readonly added: string;
}

/** Evidence, or some of it, was read. What is large is read in several entries. */
export interface Read {
  readonly evidence: string;
  /** With the hash over each document's rows. At most a thousand. */
  readonly documents: readonly (RowsHash & { readonly id: string })[];
  /** What was left out or doubtful: the numbers of the rows, and the hash over them. Null when nothing was. */
  readonly problems: (RowsHash & { readonly first: number; readonly count: number }) | null;
  /** Of a container that is not read to its end: how many of its entries are. Null: it is, or is no container. */
  readonly entries: number | null;
}

/** Evidence was read anew. What this says holds in the place of what was said of it before. */
export interface ReRead extends Read {
  /**
   * Ids of the documents whose current reading became an older one: all those that changed, and those that are no more. A reading that
   * a review made is not kept, since the reading under it and the reviews are: of a document that is not here, no older reading came to be.
   */
  readonly superseded: readonly string[];
  /** The number of the first problem row of this reading, whether there is one or not. */
  readonly problemsFrom: number;
}

/** Nothing could be read of a container, and it was let go. */
export interface Discarded {
  readonly evidence: string;
}

/** A person corrected what a document says of itself, or withdrew a correction. */
export interface Corrected {
  /** The id of what was corrected. */
  readonly record: string;
  /** Over the correction. */
  readonly hash: string;
}

/** A person reviewed an attribution of a document, or withdrew that. What exactly is not here: it may be redacted later. */
export interface Reviewed extends Corrected {
  /** `accepted`, `rejected`, `corrected`, `added` or `withdrawal`. */
  readonly verdict: string;
}

/** A person decided who is who or which statements make one claim, or withdrew that. What exactly is not here: it may be redacted later. */
export interface Decided {
  /** Id of the decision (`p-…`). */
  readonly decision: string;
  /**
   * Of who is who: `merge`, `split`, `rename`, `affiliation`, `disaffiliation` or `withdrawal`; of claims: `claim-join`,
   * `claim-split`, `claim-lock` or `withdrawal`.
   */
  readonly kind: string;
  /** Over the decision. */
  readonly hash: string;
}

/** A list of names came in. */
export interface Listed extends RowsHash {
  /** Id of the list (`l-…`). */
  readonly list: string;
  /** `sha256-…` of its file, and how many bytes it has. The file is not kept. */
  readonly file: string;
  readonly bytes: number;
  readonly path: string;
  /** How many entries were taken. */
  readonly entries: number;
}

/** A list of names was taken out again. */
export interface Unlisted {
  /** Id of the list (`l-…`). */
  readonly list: string;
}

/** A person decided that passages of a document must not be shown. The words are not here. */
export interface Redacted extends Corrected {
  /** How many. */
  readonly passages: number;
  /** Why, in the person's words. */
  readonly reason: string;
}

/** This copy of a workspace leaves out what was redacted in the workspace that it was copied from. */
export interface Withheld {
  /** Evidence of which the original, the older readings with their problems, and the decisions are not in the copy. At most a thousand. */
  readonly evidence: readonly string[];
  /** Decisions of who is who and of claims (`p-…`) that are not in the copy, since they hold words that were redacted. Left out where there are none. */
  readonly decisions?: readonly string[];
  /** The same of lists of names (`l-…`). */
  readonly lists?: readonly string[];
}

/** Something left the workspace. */
export interface Exported {
  /** `ledger`, or another format of `hearsay export`; `bundle` where it was packed. */
  readonly format: string;
  /** Over all bytes that left; of a bundle, over its `tagmanifest-sha256.txt`, which stands for it. */
  readonly hash: string;
  /** How many bytes left; of a bundle, how many its payload has. */
  readonly bytes: number;
  /** The chain as it was then; null before its first entry. */
  readonly head: ChainHead | null;
}

/** An entry's canonical JSON was signed. */
export interface Signed {
  readonly head: ChainHead;
  /** The public key: base64 of its SubjectPublicKeyInfo in DER. */
  readonly key: string;
  /** Base64 of the Ed25519 signature. */
  readonly signature: string;
}

/** A time-stamping authority vouched that an entry existed. */
export interface Stamped {
  readonly head: ChainHead;
  /** What the authority says the time was: ISO 8601 date-time. */
  readonly stamped: string;
  /** Base64 of the TimeStampResp (RFC 3161) in DER. */
  readonly response: string;
}

/** What a custody log records. */
export type CustodyEvent =
  | { readonly action: 'added'; readonly about: Added }
  | { readonly action: 'read'; readonly about: Read }
  | { readonly action: 're-read'; readonly about: ReRead }
  | { readonly action: 'discarded'; readonly about: Discarded }
  | { readonly action: 'corrected'; readonly about: Corrected }
  | { readonly action: 'reviewed'; readonly about: Reviewed }
  | { readonly action: 'redacted'; readonly about: Redacted }
  | { readonly action: 'decided' | 'grouped'; readonly about: Decided }
  | { readonly action: 'listed'; readonly about: Listed }
  | { readonly action: 'unlisted'; readonly about: Unlisted }
  | { readonly action: 'withheld'; readonly about: Withheld }
  | { readonly action: 'exported' | 'packed'; readonly about: Exported }
  | { readonly action: 'signed'; readonly about: Signed }
  | { readonly action: 'stamped'; readonly about: Stamped };

/** One entry of a custody log. Its hash is SHA-256 over its RFC 8785 canonical JSON. */
export type CustodyEntry = CustodyEvent & {
  /** The form of the log, so that the bytes of an entry are never taken for something else. */
  readonly log: 'hearsay-custody/1';
  /** Counted from 1, without gaps. */
  readonly n: number;
  /** By this computer's clock: ISO 8601 date-time. */
  readonly time: string;
  readonly actor: Actor;
  /** `hearsay/` and its version. */
  readonly program: string;
  /** The hash of entry n - 1; null in the first. */
  readonly previous: string | null;
};
