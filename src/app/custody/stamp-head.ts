import { randomBytes } from 'node:crypto';
import type { Certificate } from 'pkijs';
import type { ChainHead } from '../../model/custody.ts';
import type { CustodyOccasion } from '../../store/custody-log.ts';
import type { Workspace } from '../../store/workspace.ts';
import { custodyFailure } from './custody-problem.ts';
import { requireHead } from './require-head.ts';
import { checkResponse, type GoodStamp } from './time-stamp/check-response.ts';
import { readResponse } from './time-stamp/read-response.ts';
import { writeRequest } from './time-stamp/write-request.ts';

/** A time stamp that was attached. */
export interface AttachedStamp extends GoodStamp {
  readonly head: ChainHead;
}

/**
 * A request for a time stamp of the last entry of the custody log (TimeStampReq, RFC 3161, in DER), and of all before it.
 * The workspace remembers that it asked.
 *
 * Throws ProblemError: `empty-log`.
 *
 * @param now - ISO 8601 date-time
 */
export function requestStamp(
  workspace: Workspace,
  now: string,
): { readonly head: ChainHead; readonly request: Uint8Array } {
  const { n, hash } = requireHead(workspace);
  const nonce = newNonce();
  workspace.stampRequests.keep({ nonce, n, hash, made: now });
  return { head: { n, hash }, request: writeRequest(hash, nonce) };
}

/** 64 bits, which every authority takes; from 2^62 on, so that the number is positive and always eight bytes long. */
function newNonce(): string {
  const bytes = randomBytes(8);
  bytes[0] = ((bytes[0] ?? 0) & 0b0011_1111) | 0b0100_0000;
  return bytes.toString('hex');
}

/**
 * Checks what an authority answered to a request of this workspace, and records it in the log.
 *
 * Throws ProblemError: `stamp-refused`, `unknown-stamp`.
 *
 * @param response - TimeStampResp (RFC 3161) in DER
 * @param roots - with them, a stamp that leads to none of them is refused; null: trust is not checked
 */
export async function attachStamp(
  workspace: Workspace,
  response: Uint8Array,
  roots: readonly Certificate[] | null,
  on: CustodyOccasion,
): Promise<AttachedStamp> {
  const { n, hash, nonce, entry } = requireRequest(workspace, response);
  const checked = await checkResponse(response, { entry, nonce }, roots);
  if (checked.kind === 'bad') throw custodyFailure('stamp-refused', `The time stamp ${checked.reason}.`);
  if (roots !== null && checked.untrusted !== null) {
    throw custodyFailure('stamp-refused', `The time stamp is not to be trusted: ${checked.untrusted}.`);
  }
  const head = { n, hash };
  const about = { head, stamped: checked.time, response: Buffer.from(response).toString('base64') };
  workspace.custody.record({ action: 'stamped', about }, on, () => workspace.stampRequests.forget(nonce));
  return { ...checked, head };
}

/** The request that a response answers by its nonce, with the entry that it was for. */
function requireRequest(workspace: Workspace, bytes: Uint8Array) {
  const response = readResponse(bytes);
  if (typeof response === 'string') throw custodyFailure('stamp-refused', `The answer ${response}.`);
  const request = response.nonce === null ? null : workspace.stampRequests.maybeFind(response.nonce);
  const entry = request === null ? null : workspace.custody.maybeEntry(request.n);
  if (request !== null && entry?.hash === request.hash) return { ...request, entry: entry.text };
  throw custodyFailure('unknown-stamp', 'The time stamp answers no request of this workspace.');
}
