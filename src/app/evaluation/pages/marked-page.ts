/** A web page with what a careful reader says of it. Strings are compared with runs of white space as one blank. */
export interface MarkedPage {
  /** File name within `pages/`. */
  readonly file: string;
  /** Strings of the report. */
  readonly with: readonly string[];
  /** Strings of what stands around it. */
  readonly without: readonly string[];
  /** Strings of readers' comments. */
  readonly comments: readonly string[];
  /** Null where nobody has said. */
  readonly title: string | null;
  readonly author: string | null;
  /** ISO 8601 day; null also where the marks hold something else. */
  readonly date: string | null;
}
