import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import { createServer as createEncrypted } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { INTERNET, type Network } from '../src/ingest/web/network.ts';

/** A server on this machine. */
export interface WebServer extends AsyncDisposable {
  readonly port: number;
  /** Path and query of each request, in order. */
  readonly asked: readonly string[];
}

/** A key and a certificate that signs itself, for the names and the address of this machine that tests use. */
export interface Identity {
  readonly key: string;
  readonly cert: string;
}

/** Serves on a free port of this machine's loopback address; encrypted where it has an identity. */
export async function serve(answer: RequestListener, identity?: Identity): Promise<WebServer> {
  const asked: string[] = [];
  const listener: RequestListener = (request, response) => {
    asked.push(request.url ?? '');
    answer(request, response);
  };
  const server: Server =
    identity === undefined ? createServer(listener) : createEncrypted(identity, listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    asked,
    [Symbol.asyncDispose]: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

/** Made by openssl. */
export function makeIdentity(names: readonly string[]): Identity {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-identity-'));
  try {
    const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
    const alternatives = `subjectAltName=${names.map((name) => `DNS:${name}`).join(',')}`;
    const curve = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];
    const rest = ['-keyout', key, '-out', cert, '-days', '2', '-subj', '/CN=test', '-addext', alternatives];
    execFileSync('openssl', ['req', '-x509', ...curve, ...rest], { stdio: 'ignore' });
    return { key: readFileSync(key, 'utf8'), cert: readFileSync(cert, 'utf8') };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/**
 * A network in which every name leads to this machine, and its loopback address alone may be connected to. No pauses: what
 * they are for is tested apart.
 */
export function localNetwork(changes: Partial<Network> = {}): Network {
  return {
    ...INTERNET,
    resolve: async () => ['127.0.0.1'],
    whyRefused: (ip) => (ip === '127.0.0.1' ? null : 'is not this machine'),
    times: { ...INTERNET.times, pause: 0 },
    now: () => Date.UTC(2031, 4, 9, 10, 15),
    ...changes,
  };
}
