import { readFileSync } from 'node:fs';

/** The version of this package. It lies as many folders above in a clone (src/store) as in the built package (dist/store). */
export function programVersion(): string {
  const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  const { version } = JSON.parse(text) as { readonly version: string };
  return version;
}
