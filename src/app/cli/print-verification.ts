import { writeHead } from '../custody/noted-head.ts';
import type { Verification, VerifiedSignature, VerifiedStamp } from '../custody/verify-workspace.ts';
import { count } from './count.ts';
import { printable } from './printable.ts';

/** What verifying found, a line for each kind of thing. What does not fit is told elsewhere. */
export function printVerification(workspace: string, found: Verification): string[] {
  const { sound, entries, originals, bytes, documents, withheld, signatures, stamps, head } = found;
  return [
    `${printable(workspace)}: ${sound ? 'everything fits' : 'NOT everything fits'}\n`,
    row('log', count(entries, 'entry', 'entries')),
    row('originals', `${count(originals, 'file')}, ${count(bytes, 'byte')}`),
    ...(withheld === 0 ? [] : [row('withheld', `${count(withheld, 'original')} of redacted documents`)]),
    row('findings', `of ${count(documents, 'document')}`),
    ...signatures.map((one) => row('signed', describeSignature(one))),
    ...stamps.map((one) => row('stamped', describeStamp(one))),
    row('head', head === null ? 'none yet' : writeHead(head)),
    ...faultLines(found),
  ];
}

function row(name: string, text: string): string {
  return `  ${name.padEnd(11)}${text}\n`;
}

function describeSignature({ head, time, key, trusted }: VerifiedSignature): string {
  if (key === null) return `up to entry ${head.n}: the signature does not fit`;
  const trust = {
    true: 'trusted',
    false: 'not a key that was given',
    null: 'name the key you trust with --key',
  };
  return `up to entry ${head.n} on ${time} with ${key} (${trust[`${trusted}`]})`;
}

function describeStamp({ head, stamped, authority, trusted }: VerifiedStamp): string {
  if (stamped === null) return `up to entry ${head.n}: the time stamp does not fit`;
  const trust = {
    true: 'trusted',
    false: 'not an authority that was given',
    null: 'name those you trust with --ca',
  };
  return `up to entry ${head.n} at ${stamped} by ${printable(authority ?? '')} (${trust[`${trusted}`]})`;
}

function faultLines({ faults, more }: Verification): string[] {
  const all = faults.length + more;
  if (all < 2) return [];
  return [row('faults', `${all.toLocaleString('en-GB')}, the first below; --format json lists them`)];
}
