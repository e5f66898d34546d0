import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openssl } from './run-openssl.ts';

/** How the certificate of a test authority is made. */
export interface AuthorityOptions {
  /** Extensions of its certificate, as openssl takes them. */
  readonly extensions?: string;
  /** As `openssl genpkey` takes it. */
  readonly key?: readonly string[];
  /** Puts a certificate between the root and the authority's own, and sends it along. */
  readonly intermediate?: boolean;
  /** The hash by which a stamp names its certificate. */
  readonly named?: 'sha1' | 'sha256' | 'sha512';
}

const elliptic = ['-algorithm', 'EC', '-pkeyopt', 'ec_paramgen_curve:P-256'];
const forStamps = 'extendedKeyUsage=critical,timeStamping\nkeyUsage=critical,digitalSignature\n';
const forIssuing = 'basicConstraints=critical,CA:TRUE\nkeyUsage=critical,keyCertSign\n';

/** A time-stamping authority made with openssl, in a folder of its own. Its root is `root.pem`. */
export class TestAuthority {
  readonly folder: string;

  private constructor(folder: string) {
    this.folder = folder;
  }

  static async make(folder: string, options: AuthorityOptions = {}): Promise<TestAuthority> {
    const { extensions = forStamps, key = elliptic, intermediate = false, named = 'sha256' } = options;
    const authority = new TestAuthority(folder);
    await authority.#key('root', elliptic);
    await authority.#root();
    if (intermediate) await authority.#certificate('between', 'root', elliptic, forIssuing);
    await authority.#certificate('authority', intermediate ? 'between' : 'root', key, extensions);
    writeFileSync(join(folder, 'serial'), '01');
    const sent = intermediate ? `certs = ${join(folder, 'between.pem')}\n` : '';
    writeFileSync(join(folder, 'tsa.cnf'), `${configuration}ess_cert_id_alg = ${named}\n${sent}`);
    return authority;
  }

  get root(): string {
    return join(this.folder, 'root.pem');
  }

  /** Answers a request in a file, and writes the answer to another. */
  async reply(request: string, response: string): Promise<void> {
    const signer = ['-signer', 'authority.pem', '-inkey', 'authority.key'];
    const files = ['-queryfile', request, '-out', response];
    await openssl(this.folder, 'ts', '-reply', '-config', 'tsa.cnf', ...files, ...signer);
  }

  async #key(name: string, key: readonly string[]): Promise<void> {
    await openssl(this.folder, 'genpkey', ...key, '-out', `${name}.key`);
  }

  async #root(): Promise<void> {
    writeFileSync(
      join(this.folder, 'root.cnf'),
      `[req]\ndistinguished_name=dn\nx509_extensions=v3\n[dn]\n[v3]\n${forIssuing}`,
    );
    const subject = ['-subj', '/O=Tidewater Roots/CN=Root'];
    await openssl(
      this.folder,
      'req',
      '-x509',
      '-key',
      'root.key',
      '-out',
      'root.pem',
      '-config',
      'root.cnf',
      ...subject,
    );
  }

  async #certificate(name: string, issuer: string, key: readonly string[], extensions: string) {
    await this.#key(name, key);
    const subject = ['-subj', `/O=Tidewater Time/CN=${name}`];
    await openssl(
      this.folder,
      'req',
      '-new',
      '-key',
      `${name}.key`,
      '-out',
      `${name}.csr`,
      '-config',
      'root.cnf',
      ...subject,
    );
    writeFileSync(join(this.folder, `${name}.ext`), extensions);
    const issued = ['-CA', `${issuer}.pem`, '-CAkey', `${issuer}.key`, '-CAcreateserial', '-days', '30'];
    const files = ['-in', `${name}.csr`, '-out', `${name}.pem`, '-extfile', `${name}.ext`];
    await openssl(this.folder, 'x509', '-req', ...files, ...issued);
  }
}

const configuration = `[tsa]
default_tsa = authority
[authority]
serial = serial
signer_digest = sha256
default_policy = 1.2.3.4.1
digests = sha256, sha512
accuracy = secs:1
ess_cert_id_chain = no
`;
