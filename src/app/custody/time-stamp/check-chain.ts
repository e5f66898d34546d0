import { type Certificate, CertificateChainValidationEngine } from 'pkijs';

/** A time stamp brings two to four certificates. Searching a path among many that name each other takes too long. */
const mostCertificates = 16;

/** So often an issuer is looked for: more than any path among so many certificates needs, and certificates in a ring have no end. */
const mostSearches = 64;

/**
 * Why the certificate leads to none of the roots, as of the time that is stamped; null where it does. The engine checks
 * signatures, names, terms of validity, and that issuers may issue.
 *
 * @param certificates - that came with it
 */
export async function maybeChainFault(
  signer: Certificate,
  certificates: readonly Certificate[],
  at: Date,
  roots: readonly Certificate[],
): Promise<string | null> {
  const others = certificates.filter(
    (one) => !isSame(one, signer) && !roots.some((root) => isSame(root, one)),
  );
  if (others.length > mostCertificates) return 'it comes with too many certificates';
  if (at < signer.notBefore.value || at > signer.notAfter.value) {
    return 'its certificate was not valid at that time';
  }
  if (roots.some((root) => isSame(root, signer))) return null;
  const engine = new CertificateChainValidationEngine({
    trustedCerts: [...roots],
    // It takes the last for the one to be checked.
    certs: [...others, signer],
    checkDate: at,
  });
  boundSearches(engine);
  const { result, certificatePath, resultMessage } = await engine.verify();
  const [first] = certificatePath ?? [];
  if (result && first !== undefined && isSame(first, signer)) return null;
  return `its certificate leads to no root that is trusted${resultMessage ? ` (${resultMessage})` : ''}`;
}

function boundSearches(engine: CertificateChainValidationEngine): void {
  const findIssuer = engine.findIssuer.bind(engine);
  let searches = 0;
  engine.findIssuer = async (certificate, within, crypto) => {
    searches += 1;
    if (searches > mostSearches) throw new Error('the certificates go round in circles');
    return findIssuer(certificate, within, crypto);
  };
}

function isSame(one: Certificate, other: Certificate): boolean {
  return Buffer.compare(one.tbsView, other.tbsView) === 0;
}
