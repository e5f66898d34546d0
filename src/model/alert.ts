/** A pattern of dated statements that a person should look at. It says what was said and seen, never what is true. */
export interface Alert {
  /** Name of the rule that fired. */
  readonly rule: string;
  /** One sentence for a person. */
  readonly message: string;
  /** Ids of the statements that fired it. */
  readonly statements: readonly string[];
}
