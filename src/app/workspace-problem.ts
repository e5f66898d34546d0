import { type Problem, type ProblemDetail, problem } from '../model/problem.ts';

/** What a person should do where something that was asked of a workspace cannot be done. */
export const WORKSPACE_PROBLEMS = {
  'not-held': 'See `hearsay show` for what it holds.',
  'several-documents': 'Name one by its id (d-…); `hearsay show` lists them.',
  'bad-correction': 'Give an ISO 8601 date (2031-05-09), an address (https://…), or words on one line.',
  'no-correction': 'See `hearsay show DOCUMENT` for the corrections that count.',
  'decision-not-placed':
    'The reading that is held stays the current one; report it, without the words if you must.',
  'bad-review':
    'Name an attribution (a-…) or a review (p-…), and spans of the text as `hearsay show DOCUMENT --format json` has it.',
  'no-review': 'See `hearsay review DOCUMENT` for those that count.',
  nobody: 'Say who you are with --by.',
  'nothing-to-redact': 'Check the words or offsets against `hearsay show DOCUMENT --format json`.',
  'original-withheld': 'Do it in the workspace from which this one was packed.',
  'path-holds-words':
    'Add the file under another name to a new workspace and redact it there, or pack with --unredacted.',
  'words-in-reason': 'Say it without the words: what is given here goes into the custody log for good.',
  'no-such-entity': 'Give an id (e-…) or a name as `hearsay who` shows it.',
  'several-entities': 'Give one of these ids.',
  'bad-decision': 'Name two actors, dates as in 2031-05-09, and words on one line.',
  'no-such-claim': 'Give an id (c-… or s-…) as `hearsay claims` shows it.',
  'bad-claim-decision':
    'Name other claims or statements; `hearsay claims show ID` lists the statements of one.',
  'no-decision': 'See `hearsay decisions` for those that count.',
  'no-list': 'See `hearsay names` for the lists that it holds.',
  'nothing-to-split': 'See `hearsay who` for its names, and where it is mentioned.',
  'words-redacted': 'Say it without the words: what is given here is shown with the decision.',
  'nothing-reread': 'Find out why with `hearsay read` on the original; a newer hearsay may read it.',
} as const satisfies Record<string, string>;

/** The code of something that cannot be done in a workspace. */
export type WorkspaceProblemCode = keyof typeof WORKSPACE_PROBLEMS;

/**
 * An error with the advice that belongs to its code.
 *
 * @param message - one sentence: what cannot be done
 */
export function workspaceProblem(
  code: WorkspaceProblemCode,
  message: string,
  detail: ProblemDetail = {},
): Problem {
  return problem('error', code, message, WORKSPACE_PROBLEMS[code], detail);
}
