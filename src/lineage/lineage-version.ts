/**
 * The version of what groups statements and finds documents that share wording. To be raised with every change to what `statementRule` or
 * `documentRule` give, or to what they look at: a workspace keeps it.
 */
export const lineageVersion = 'lineage/7';
