import { type Problem, ProblemError, problem } from '../../model/problem.ts';

/** What a person should do about each problem that fetching a page can have. All of them mean that it was left out. */
export const FETCH_PROBLEMS = {
  'bad-address': 'Give an address that begins with http:// or https:// as a browser shows it.',
  'refused-address': 'Only public addresses are fetched; save the page from a browser, and give the file.',
  'refused-port': 'If you trust the server, allow the port with --allow-port.',
  'dns-failed': 'Check the spelling of the host and your connection.',
  'connection-failed': 'Try again later, or save the page from a browser.',
  'tls-failed':
    'Nobody can say who answered: look at the certificate in a browser before you trust the page.',
  'fetch-timeout': 'Try again later, or save the page from a browser.',
  'fetch-interrupted': 'Give the same address again.',
  'too-many-redirects': 'Open the address in a browser, and give the one at which it ends.',
  'insecure-redirect':
    'Allow the step from https to http with --allow-downgrade, if the page exists only there.',
  'http-status': 'Check the address in a browser; a page behind a login must be saved from there.',
  'response-too-large': 'Allow more with --max-bytes, or save the page from a browser.',
  'robots-disallowed':
    'Save the page from a browser, or fetch it all the same with --ignore-robots, which is recorded.',
  'bad-response': 'Try again later, or save the page from a browser.',
  'unsupported-content-type': 'Save it in a form that is read, such as a web page, PDF or plain text.',
} as const satisfies Record<string, string>;

/** The code of a problem that fetching a page can have. */
export type FetchCode = keyof typeof FETCH_PROBLEMS;

/**
 * The failure of a fetch, to be thrown; its path is the address that was asked.
 *
 * @param message - one sentence: what is wrong, and with which value
 */
export function fetchFailure(code: FetchCode, message: string, path: string, cause?: unknown): ProblemError {
  return new ProblemError(fetchProblem(code, message, path), cause === undefined ? {} : { cause });
}

function fetchProblem(code: FetchCode, message: string, path: string): Problem {
  return problem('error', code, message, FETCH_PROBLEMS[code], { path });
}
