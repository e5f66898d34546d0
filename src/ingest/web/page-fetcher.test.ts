import { X509Certificate } from 'node:crypto';
import type { RequestListener } from 'node:http';
import { type AddressInfo, createServer as createSocketServer } from 'node:net';
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import {
  type Identity,
  localNetwork,
  makeIdentity,
  serve,
  type WebServer,
} from '../../../test/web-server.ts';
import type { PageCapture } from '../../model/page-capture.ts';
import type { Problem } from '../../model/problem.ts';
import type { Network } from './network.ts';
import { type FetchChoices, PageFetcher } from './page-fetcher.ts';
import { publicOnly } from './public-address.ts';

const open: AsyncDisposable[] = [];

afterEach(async () => {
  for (const one of open.splice(0)) await one[Symbol.asyncDispose]();
});

let identity: Identity;

beforeAll(() => {
  identity = makeIdentity(['lantern.example', '*.lantern.example']);
});

const page = '<!doctype html><title>Quay</title><p>The quay was closed, the harbour office said.</p>';

/** Serves these pages as HTML; a function answers by itself. There is no robots.txt unless it is one of them. */
function pages(answers: Record<string, string | RequestListener>): RequestListener {
  return (request, response) => {
    const answer = answers[(request.url ?? '').split('?', 1)[0] ?? ''];
    if (answer === undefined) response.writeHead(404).end('nothing');
    else if (typeof answer === 'function') answer(request, response);
    else response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(answer);
  };
}

function redirect(to: string, status = 302): RequestListener {
  return (_, response) => response.writeHead(status, { Location: to }).end('over there');
}

async function start(answers: Record<string, string | RequestListener>, as?: Identity): Promise<WebServer> {
  const server = await serve(pages(answers), as);
  open.push(server);
  return server;
}

interface Setting {
  readonly choices?: Partial<FetchChoices>;
  readonly network?: Partial<Network>;
}

/** Fetches from a server of this machine under the name lantern.example. */
function fetchFrom(server: WebServer, path: string, { choices, network }: Setting = {}) {
  const protocol = path.startsWith('s:') ? 'https' : 'http';
  const address = `${protocol}://lantern.example:${server.port}${path.replace(/^s:/, '')}`;
  return new PageFetcher({ ports: [server.port], ...choices }, localNetwork(network)).fetch(address);
}

function captured(result: PageCapture | Problem): PageCapture {
  if ('code' in result) throw new Error(`${result.code}: ${result.message}`);
  return result;
}

function codeOf(result: PageCapture | Problem): string {
  return 'code' in result ? result.code : 'fetched';
}

function bodyOf(result: PageCapture | Problem): string {
  return Buffer.from(captured(result).exchanges.at(-1)?.response.body ?? []).toString();
}

describe('a page', () => {
  test('is taken with everything that was asked and answered', async () => {
    const heard: string[][] = [];
    const server = await start({
      '/quay': (request, response) => {
        heard.push(request.rawHeaders);
        response.writeHead(
          200,
          'Fine',
          [
            ['Content-Type', 'text/html'],
            ['X-Note', 'caf\u00e9'],
            ['x-note', 'two'],
          ].flat(),
        );
        response.write(page.slice(0, 20));
        response.end(page.slice(20));
      },
    });
    const capture = captured(await fetchFrom(server, '/quay?x=1#part'));
    const url = `http://lantern.example:${server.port}/quay?x=1`;
    expect(capture).toMatchObject({
      asked: url,
      robots: 'obeyed',
      userAgent: expect.stringMatching(/^hearsay\/\d+\.\d+\.\d+ \(.*evidence fetcher\)$/),
      exchanges: [{ url, began: '2031-05-09T10:15:00.000Z', took: 0, ip: '127.0.0.1', tls: null }],
    });
    const [{ requestHeaders = [], response } = {}] = capture.exchanges;
    expect(requestHeaders.flat()).toEqual(heard[0]);
    expect(response).toMatchObject({ httpVersion: '1.1', status: 200, reason: 'Fine', isTruncated: false });
    expect(response?.headers).toEqual(
      expect.arrayContaining([
        ['X-Note', 'café'],
        ['x-note', 'two'],
        ['Transfer-Encoding', 'chunked'],
      ]),
    );
    expect(bodyOf(capture)).toBe(page);
  });

  test('over TLS is taken with its certificate', async () => {
    const server = await start({ '/quay': page }, identity);
    const capture = captured(await fetchFrom(server, 's:/quay', { network: { trusted: identity.cert } }));
    const fingerprint = new X509Certificate(identity.cert).fingerprint256.replaceAll(':', '').toLowerCase();
    expect(capture.exchanges[0]?.tls).toMatchObject({ protocol: 'TLSv1.3', certificate: fingerprint });
  });

  test.each<[string, (body: string) => Uint8Array]>([
    ['gzip', gzipSync],
    ['br', brotliCompressSync],
    ['deflate', deflateSync],
    ['deflate', deflateRawSync],
    ['gzip, br', (body) => brotliCompressSync(gzipSync(body))],
    ['identity', (body) => Buffer.from(body)],
  ])('in the coding %s stays in it', async (coding, encode) => {
    const body = encode(page);
    const server = await start({
      '/quay': (_, response) =>
        response.writeHead(200, { 'Content-Type': 'text/html', 'Content-Encoding': coding }).end(body),
    });
    const capture = captured(await fetchFrom(server, '/quay'));
    expect(Buffer.from(capture.exchanges[0]?.response.body ?? [])).toEqual(Buffer.from(body));
  });

  test.each([301, 302, 303, 307, 308])('is found behind a redirect %d, which is kept', async (status) => {
    const server = await start({ '/old': redirect('/quay#there', status), '/quay': page });
    const { exchanges } = captured(await fetchFrom(server, '/old'));
    expect(exchanges.map(({ url, response }) => `${response.status} ${new URL(url).pathname}`)).toEqual([
      `${status} /old`,
      '200 /quay',
    ]);
    expect(Buffer.from(exchanges[0]?.response.body ?? []).toString()).toBe('over there');
  });

  test('is found behind a redirect from http to https', async () => {
    const encrypted = await start({ '/quay': page }, identity);
    const plain = await start({ '/quay': redirect(`https://www.lantern.example:${encrypted.port}/quay`) });
    const setting = {
      choices: { ports: [plain.port, encrypted.port] },
      network: { trusted: identity.cert },
    };
    const { exchanges } = captured(await fetchFrom(plain, '/quay', setting));
    expect(exchanges.map(({ tls }) => tls?.protocol ?? 'none')).toEqual(['none', 'TLSv1.3']);
  });

  test('is found behind an address of a redirect in bare UTF-8', async () => {
    const bytes = Buffer.from('/café').toString('latin1');
    const server = await start({ '/old': redirect(bytes), '/caf%C3%A9': page });
    expect(bodyOf(await fetchFrom(server, '/old'))).toBe(page);
  });

  test('the body of a redirect is not read to its end', async () => {
    const server = await start({
      '/old': (_, response) => response.writeHead(302, { Location: '/quay' }).end('x'.repeat(300_000)),
      '/quay': page,
    });
    const [first] = captured(await fetchFrom(server, '/old')).exchanges;
    expect(first?.response).toMatchObject({ isTruncated: true, body: { length: 64 * 1024 } });
  });
});

describe('an answer of an unknown type', () => {
  test('is taken where its name says what it is', async () => {
    const octets: RequestListener = (_, response) =>
      response.writeHead(200, { 'Content-Type': 'application/octet-stream' }).end('The quay was closed.');
    const server = await start({ '/quay.txt': octets, '/quay.bin': octets });
    expect(codeOf(await fetchFrom(server, '/quay.txt'))).toBe('fetched');
    expect(codeOf(await fetchFrom(server, '/quay.bin'))).toBe('unsupported-content-type');
  });
});

describe('an answer that is not taken', () => {
  const html = { 'Content-Type': 'text/html' };

  test.each<[string, string, RequestListener, Partial<FetchChoices>]>([
    ['http-status', 'a page that is gone', (_, response) => response.writeHead(410).end(page), {}],
    ['http-status', 'a server in trouble', (_, response) => response.writeHead(503, html).end(page), {}],
    ['http-status', 'part of a page', (_, response) => response.writeHead(304).end(), {}],
    [
      'unsupported-content-type',
      'a film',
      (_, response) => response.writeHead(200, { 'Content-Type': 'video/mp4' }).end('x'),
      {},
    ],
    [
      'unsupported-content-type',
      'a page of no type or name',
      (_, response) => response.writeHead(200).end(page),
      {},
    ],
    ['bad-response', 'a page without anything', (_, response) => response.writeHead(200, html).end(), {}],
    [
      'bad-response',
      'nothing packed',
      (_, response) => response.writeHead(200, { ...html, 'Content-Encoding': 'gzip' }).end(gzipSync('')),
      {},
    ],
    ['bad-response', 'a redirect to nowhere', (_, response) => response.writeHead(302).end(), {}],
    ['bad-address', 'a redirect to another scheme', redirect('file:///etc/passwd'), {}],
    ['refused-address', 'a redirect with a password', redirect('http://ana:key@lantern.example/'), {}],
    ['refused-port', 'a redirect to another port', redirect('http://lantern.example:22/'), {}],
    ['too-many-redirects', 'a circle', redirect('/page'), {}],
    [
      'too-many-redirects',
      'a chain',
      (request, response) =>
        redirect(`/page?${Number(request.url?.split('?')[1] ?? 0) + 1}`)(request, response),
      {},
    ],
    [
      'response-too-large',
      'a stated size',
      (_, response) => response.writeHead(200, { ...html, 'Content-Length': '2000' }).end('x'.repeat(2000)),
      { maxBytes: 1000 },
    ],
    [
      'response-too-large',
      'a body without end',
      (_, response) => void endless(response.writeHead(200, html)),
      {},
    ],
    [
      'response-too-large',
      'a gzip bomb',
      (_, response) =>
        response.writeHead(200, { ...html, 'Content-Encoding': 'gzip' }).end(gzipSync('x'.repeat(200_000))),
      { maxBytes: 100_000 },
    ],
    [
      'response-too-large',
      'a brotli bomb',
      (_, response) =>
        response
          .writeHead(200, { ...html, 'Content-Encoding': 'br' })
          .end(brotliCompressSync('x'.repeat(200_000))),
      { maxBytes: 100_000 },
    ],
    [
      'response-too-large',
      'a deflate bomb',
      (_, response) =>
        response
          .writeHead(200, { ...html, 'Content-Encoding': 'deflate' })
          .end(deflateSync('x'.repeat(200_000))),
      { maxBytes: 100_000 },
    ],
    [
      'bad-response',
      'what is no gzip',
      (_, response) => response.writeHead(200, { ...html, 'Content-Encoding': 'gzip' }).end(page),
      {},
    ],
    [
      'bad-response',
      'an unknown coding',
      (_, response) => response.writeHead(200, { ...html, 'Content-Encoding': 'zz' }).end(page),
      {},
    ],
    [
      'bad-response',
      'a coding that JavaScript knows',
      (_, response) => response.writeHead(200, { ...html, 'Content-Encoding': 'constructor' }).end(page),
      {},
    ],
    [
      'bad-response',
      'too many codings',
      (_, response) => response.writeHead(200, { ...html, 'Content-Encoding': 'gzip, gzip, gzip' }).end(page),
      {},
    ],
    [
      'bad-response',
      'a body that breaks off',
      (_, response) =>
        void response
          .writeHead(200, { ...html, 'Content-Length': '2000' })
          .write('x', () => response.destroy()),
      {},
    ],
    ['bad-response', 'a connection that breaks off', (_, response) => response.destroy(), {}],
    [
      'bad-response',
      'headers without end',
      (_, response) => response.writeHead(200, { ...html, 'X-Long': 'x'.repeat(70_000) }).end(page),
      {},
    ],
  ])('%s: %s', async (code, _, answer, choices) => {
    const server = await start({ '/page': answer });
    const result = await fetchFrom(server, '/page', { choices: { maxBytes: 1_000_000, ...choices } });
    expect(codeOf(result)).toBe(code);
    expect(result).toMatchObject({ severity: 'error', path: expect.any(String), advice: expect.any(String) });
  });

  test('bad-response: what is no HTTP', async () => {
    const server = createSocketServer((socket) => socket.end('+OK ready\r\n')).listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const { port } = server.address() as AddressInfo;
    const fetcher = new PageFetcher({ ports: [port], ignoreRobots: true }, localNetwork());
    expect(codeOf(await fetcher.fetch(`http://lantern.example:${port}/`))).toBe('bad-response');
    server.close();
  });

  test('bad-response: another protocol', async () => {
    const server = await start({
      '/page': (request) =>
        void request.socket.end('HTTP/1.1 101 Switching\r\nUpgrade: x\r\nConnection: Upgrade\r\n\r\n'),
    });
    expect(codeOf(await fetchFrom(server, '/page'))).toBe('bad-response');
  });
});

function endless(response: Parameters<RequestListener>[1]): void {
  if (response.destroyed) return;
  response.write('x'.repeat(64_000), () => setImmediate(endless, response));
}

describe('an address that is not asked', () => {
  test.each([
    ['bad-address', 'quay'],
    ['bad-address', 'ftp://lantern.example/'],
    ['bad-address', 'http://'],
    ['bad-address', 'https://lantern .example/'],
    ['bad-address', `https://lantern.example/${'x'.repeat(9_000)}`],
    ['refused-address', 'https://ana@lantern.example/'],
    ['refused-port', 'https://lantern.example:8443/'],
    ['refused-port', 'http://lantern.example:22/'],
    ['refused-address', 'http://127.0.0.1/'],
    ['refused-address', 'http://localhost/'],
    ['refused-address', 'http://localhost./'],
    ['refused-address', 'http://127.0.0.1./'],
    ['refused-address', 'http://0x7f.1/'],
    ['refused-address', 'http://2130706433/'],
    ['refused-address', 'http://0177.0.0.1/'],
    ['refused-address', 'http://127。0。0。1/'],
    ['refused-address', 'http://①②⑦.0.0.1/'],
    ['refused-address', 'http://[::1]/'],
    ['refused-address', 'http://[::ffff:127.0.0.1]/'],
    ['refused-address', 'http://[::127.0.0.1]/'],
    ['refused-address', 'http://[64:ff9b::7f00:1]/'],
    ['refused-address', 'http://169.254.169.254/latest/meta-data/'],
    ['refused-address', 'http://[fd00:ec2::254]/'],
    ['dns-failed', 'http://lantern.invalid/'],
  ])('%s: %s', async (code, address) => {
    const network = localNetwork({ whyRefused: publicOnly, resolve: resolveForTest });
    expect(codeOf(await new PageFetcher({}, network).fetch(address))).toBe(code);
  });

  async function resolveForTest(host: string): Promise<readonly string[]> {
    if (host.startsWith('localhost')) return ['127.0.0.1', '::1'];
    throw Object.assign(new Error('no such name'), { code: 'ENOTFOUND' });
  }

  test('a redirect to a private address is not followed', async () => {
    const inside = await start({ '/secret': page });
    const server = await start({ '/page': redirect(`http://127.0.0.2:${inside.port}/secret`) });
    const result = await fetchFrom(server, '/page', { choices: { ports: [server.port, inside.port] } });
    expect(codeOf(result)).toBe('refused-address');
    expect(inside.asked).toEqual([]);
  });

  test('a name that leads to a private address is refused, also beside a public one', async () => {
    const server = await start({ '/page': page });
    const network = { resolve: async () => ['127.0.0.1', '10.0.0.1'] };
    expect(codeOf(await fetchFrom(server, '/page', { network }))).toBe('refused-address');
    expect(server.asked).toEqual([]);
  });

  test('a name that leads elsewhere the second time is refused then', async () => {
    const server = await start({ '/page': page, '/robots.txt': '' });
    const answers = [['127.0.0.1'], ['127.0.0.3']];
    const network = { resolve: async () => answers.shift() ?? [] };
    expect(codeOf(await fetchFrom(server, '/page', { network }))).toBe('refused-address');
    expect(server.asked).toEqual(['/robots.txt']);
  });

  test('what was checked is what is connected to: the name is looked up once for each request', async () => {
    const server = await start({ '/page': page });
    let looked = 0;
    const network = {
      resolve: async () => {
        looked += 1;
        return ['127.0.0.1'];
      },
    };
    const choices = { ignoreRobots: true };
    expect(captured(await fetchFrom(server, '/page', { network, choices })).exchanges[0]?.ip).toBe(
      '127.0.0.1',
    );
    expect(looked).toBe(1);
  });

  test('a connection that ends elsewhere than it should is not used', async () => {
    const server = await start({ '/page': page });
    const verdicts = [null, 'is elsewhere'];
    const network = { whyRefused: () => verdicts.shift() ?? null };
    const choices = { ignoreRobots: true };
    expect(codeOf(await fetchFrom(server, '/page', { network, choices }))).toBe('refused-address');
    expect(server.asked).toEqual([]);
  });

  test('a redirect from https to http is followed only where that is wanted', async () => {
    const plain = await start({ '/quay': page });
    const encrypted = await start(
      { '/quay': redirect(`http://lantern.example:${plain.port}/quay`) },
      identity,
    );
    const ports = [plain.port, encrypted.port];
    const network = { trusted: identity.cert };
    expect(codeOf(await fetchFrom(encrypted, 's:/quay', { choices: { ports }, network }))).toBe(
      'insecure-redirect',
    );
    expect(
      codeOf(await fetchFrom(encrypted, 's:/quay', { choices: { ports, downgrade: true }, network })),
    ).toBe('fetched');
  });
});

describe('a problem', () => {
  test('is told of the address that was given, and says where else it lies', async () => {
    const server = await start({ '/old': redirect('/gone') });
    const address = `http://lantern.example:${server.port}`;
    expect(await fetchFrom(server, '/old')).toMatchObject({
      code: 'http-status',
      path: `${address}/old`,
      message: `${address}/gone: The server answers 404 (Not Found).`,
    });
    expect(await fetchFrom(server, '/gone')).toMatchObject({
      path: `${address}/gone`,
      message: 'The server answers 404 (Not Found).',
    });
  });

  test('does not repeat a password', async () => {
    const found = await new PageFetcher({}, localNetwork()).fetch('https://ana:secret@lantern.example/');
    expect(found).toMatchObject({ code: 'refused-address', path: 'https://lantern.example/' });
    expect(JSON.stringify(found)).not.toContain('secret');
  });
});

describe('a connection', () => {
  test.each([
    ['a certificate that nobody signed', { trusted: null }, 'lantern.example'],
    ['a certificate for another name', {}, 'courier.example'],
  ])('over TLS with %s is not trusted', async (_, network, host) => {
    const server = await start({ '/quay': page }, identity);
    const fetcher = new PageFetcher(
      { ports: [server.port] },
      localNetwork({ trusted: identity.cert, ...network }),
    );
    expect(codeOf(await fetcher.fetch(`https://${host}:${server.port}/quay`))).toBe('tls-failed');
    expect(server.asked).toEqual([]);
  });

  test('over TLS is not trusted because the environment says so', async () => {
    const server = await start({ '/quay': page }, identity);
    vi.stubEnv('NODE_TLS_REJECT_UNAUTHORIZED', '0');
    expect(codeOf(await fetchFrom(server, 's:/quay'))).toBe('tls-failed');
    vi.unstubAllEnvs();
  });

  test('over TLS to a server without it fails', async () => {
    const server = await start({ '/quay': page });
    expect(codeOf(await fetchFrom(server, 's:/quay'))).toBe('tls-failed');
  });

  test('to a port where nobody listens fails', async () => {
    const server = await serve(pages({}));
    await server[Symbol.asyncDispose]();
    expect(codeOf(await fetchFrom(server, '/quay'))).toBe('connection-failed');
  });
});

describe('patience ends with', () => {
  const soon = 40;
  const times = { connect: 5_000, headers: 5_000, body: 5_000, whole: 5_000, pause: 0 };

  test.each<[string, Partial<typeof times>, RequestListener]>([
    ['an answer that does not come', { headers: soon }, () => {}],
    [
      'a body that does not come',
      { body: soon },
      (_, response) => void response.writeHead(200, { 'Content-Type': 'text/html' }).flushHeaders(),
    ],
    [
      'a body that drips',
      { body: soon },
      (_, response) => drip(response.writeHead(200, { 'Content-Type': 'text/html' })),
    ],
    [
      'a page of which each step is in time',
      { whole: soon },
      (_, response) => drip(response.writeHead(200, { 'Content-Type': 'text/html' })),
    ],
  ])('%s', async (_, limits, answer) => {
    const server = await start({ '/page': answer });
    const setting = { network: { times: { ...times, ...limits } }, choices: { ignoreRobots: true } };
    expect(codeOf(await fetchFrom(server, '/page', setting))).toBe('fetch-timeout');
  });

  test('a name that is not found', async () => {
    const network = { resolve: () => new Promise<never>(() => {}), times: { ...times, connect: soon } };
    const fetcher = new PageFetcher({}, localNetwork(network));
    expect(codeOf(await fetcher.fetch('http://lantern.example/'))).toBe('fetch-timeout');
  });

  test('the person who asked', async () => {
    const stop = new AbortController();
    const server = await start({ '/page': () => stop.abort() });
    const fetcher = new PageFetcher({ ports: [server.port], ignoreRobots: true }, localNetwork());
    const address = `http://lantern.example:${server.port}/page`;
    expect(codeOf(await fetcher.fetch(address, stop.signal))).toBe('fetch-interrupted');
    expect(codeOf(await fetcher.fetch(address, stop.signal))).toBe('fetch-interrupted');
  });
});

function drip(response: Parameters<RequestListener>[1]): void {
  if (response.destroyed) return;
  response.write('x');
  setTimeout(drip, 5, response);
}

describe('robots.txt', () => {
  const closed = 'User-agent: hearsay\nDisallow: /page';

  test.each<[string, string, string | RequestListener]>([
    ['fetched', 'that allows it', 'User-agent: *\nDisallow: /staff'],
    ['robots-disallowed', 'that does not', closed],
    ['fetched', 'that is not there', (_, response) => response.writeHead(404).end(closed)],
    ['robots-disallowed', 'of a server in trouble', (_, response) => response.writeHead(500).end()],
    [
      'robots-disallowed',
      'of a server that is asked too much',
      (_, response) => response.writeHead(429).end(),
    ],
    ['robots-disallowed', 'behind a redirect', redirect('/rules')],
    ['fetched', 'behind a circle', redirect('/robots.txt')],
    ['robots-disallowed', 'behind a redirect that we may not follow', redirect('ftp://lantern.example/')],
    ['robots-disallowed', 'that breaks off', (_, response) => response.destroy()],
    ['fetched', 'with the rule behind 512 KiB', `${'#'.repeat(512 * 1024)}\n${closed}`],
    ['robots-disallowed', 'with the rule before', `${closed}\n${'#'.repeat(2 * 1024 * 1024)}`],
    [
      'robots-disallowed',
      'that is packed unasked',
      (_, response) => response.writeHead(200, { 'Content-Encoding': 'gzip' }).end(gzipSync(closed)),
    ],
    [
      'robots-disallowed',
      'that is a bomb',
      (_, response) =>
        response.writeHead(200, { 'Content-Encoding': 'gzip' }).end(gzipSync('#'.repeat(1_000_000))),
    ],
  ])('%s: one %s', async (code, _, robots) => {
    const server = await start({ '/robots.txt': robots, '/rules': closed, '/page': page });
    expect(codeOf(await fetchFrom(server, '/page'))).toBe(code);
    expect(server.asked.includes('/page')).toBe(code === 'fetched');
  });

  test('is asked for once in a run', async () => {
    const server = await start({ '/robots.txt': '', '/a': page, '/b': page });
    const fetcher = new PageFetcher({ ports: [server.port] }, localNetwork());
    for (const path of ['/a', '/b'])
      captured(await fetcher.fetch(`http://lantern.example:${server.port}${path}`));
    expect(server.asked).toEqual(['/robots.txt', '/a', '/b']);
  });

  test('is asked for where a redirect leads to another site', async () => {
    const other = await start({ '/robots.txt': closed, '/page': page });
    const server = await start({ '/old': redirect(`http://courier.example:${other.port}/page`) });
    const choices = { ports: [server.port, other.port] };
    expect(codeOf(await fetchFrom(server, '/old', { choices }))).toBe('robots-disallowed');
    expect(other.asked).toEqual(['/robots.txt']);
  });

  test('can be ignored, and the capture says so', async () => {
    const server = await start({ '/robots.txt': closed, '/page': page });
    const capture = captured(await fetchFrom(server, '/page', { choices: { ignoreRobots: true } }));
    expect(capture.robots).toBe('ignored');
    expect(server.asked).toEqual(['/page']);
  });

  test('of a host that is refused does not hide that', async () => {
    const fetcher = new PageFetcher({}, localNetwork({ whyRefused: publicOnly }));
    expect(codeOf(await fetcher.fetch('http://lantern.example/'))).toBe('refused-address');
  });
});
