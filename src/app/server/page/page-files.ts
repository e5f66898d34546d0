import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import { Hono } from 'hono';
import { ProblemError } from '../../../model/problem.ts';
import { serverProblem } from '../server-problem.ts';

const mediaTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

interface PageFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Brotli; null where it would not be smaller. */
  readonly packed: Uint8Array<ArrayBuffer> | null;
  readonly type: string;
}

/** The folder of the built page: in a clone, `npm run build:page` makes it. */
export function pageFolder(): string {
  const up = import.meta.url.endsWith('.ts') ? '../../../../dist/page' : '../../../page';
  return fileURLToPath(new URL(up, import.meta.url));
}

/**
 * The built page, read once: only what lies in its folder is ever sent, whatever path is asked for. Every other path that is not the
 * API’s gives the page itself, which knows what to show there.
 *
 * Throws ProblemError `page-not-built` where there is none.
 */
export function pageFiles(folder: string): Hono {
  const files = readFolder(folder);
  const page = files.get('index.html');
  if (page === undefined) throw new ProblemError(notBuilt(folder));
  const send = (file: PageFile, isLasting: boolean, encodings: string) => {
    const isPacked = file.packed !== null && /\bbr\b/u.test(encodings);
    return new Response(isPacked ? file.packed : file.bytes, {
      headers: {
        'Content-Type': file.type,
        'Cache-Control': isLasting ? 'private, max-age=31536000, immutable' : 'no-cache',
        Vary: 'Accept-Encoding',
        ...(isPacked ? { 'Content-Encoding': 'br' } : {}),
      },
    });
  };
  return new Hono().get('*', (context) => {
    const path = context.req.path.slice(1);
    const encodings = context.req.header('accept-encoding') ?? '';
    const file = files.get(path);
    if (file !== undefined) return send(file, path.startsWith('assets/'), encodings);
    if (path.startsWith('assets/') || extname(path) !== '') {
      throw new ProblemError(serverProblem('no-such-page', `The workbench has no ${context.req.path}.`));
    }
    return send(page, false, encodings);
  });
}

function notBuilt(folder: string) {
  return serverProblem('page-not-built', `There is no page in ${folder}.`);
}

/** By their paths in the folder, with `/`. None where there is no folder. */
function readFolder(folder: string): ReadonlyMap<string, PageFile> {
  let names: string[];
  try {
    names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  } catch {
    return new Map();
  }
  return new Map(
    names.flatMap((name) => {
      const type = mediaTypes[extname(name)];
      if (type === undefined) return [];
      const bytes = new Uint8Array(readFileSync(join(folder, name)));
      return [[name.replaceAll('\\', '/'), { bytes, packed: packedOf(bytes), type }] as const];
    }),
  );
}

function packedOf(bytes: Uint8Array): Uint8Array<ArrayBuffer> | null {
  const packed = brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } });
  return packed.length < bytes.length ? new Uint8Array(packed) : null;
}
