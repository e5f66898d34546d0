import { readFileSync } from 'node:fs';

/** The name by which a robots.txt speaks to us (RFC 9309, product token). */
export const ROBOT = 'hearsay';

/** How servers are told who asks: `hearsay/0.1.0 (+https://…; evidence fetcher)`, with the repository that package.json names. */
export function userAgent(): string {
  // The same number of folders above this module in a clone (src/ingest/web) and in the built package (dist/ingest/web).
  const text = readFileSync(new URL('../../../package.json', import.meta.url), 'utf8');
  const { version, repository } = JSON.parse(text) as PackageFile;
  const stated = typeof repository === 'string' ? repository : repository?.url;
  const about = stated === undefined ? '' : `+${stated.replace(/^git\+|[.]git$/g, '')}; `;
  return `${ROBOT}/${version} (${about}evidence fetcher)`;
}

interface PackageFile {
  readonly version: string;
  readonly repository?: string | { readonly url: string };
}
