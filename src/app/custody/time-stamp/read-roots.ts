import { Certificate } from 'pkijs';
import { custodyFailure } from '../custody-problem.ts';

const certificate = /-----BEGIN CERTIFICATE-----([A-Za-z0-9+/=\s]+)-----END CERTIFICATE-----/g;

/** The certificates in PEM that a person trusts. Throws ProblemError: `bad-certificates`. */
export function readRoots(pem: string, path: string): Certificate[] {
  const found = [...pem.matchAll(certificate)].map(([, base64 = '']) => Buffer.from(base64, 'base64'));
  if (found.length === 0) throw custodyFailure('bad-certificates', `${path} holds no certificate.`, path);
  try {
    return found.map((der) => Certificate.fromBER(der));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw custodyFailure('bad-certificates', `A certificate in ${path} cannot be read (${reason}).`, path);
  }
}
