/** A line of a manifest: a file of the bag and the SHA-256 of its bytes. */
export interface ManifestEntry {
  /** Relative to the bag, with `/` between folders. */
  readonly path: string;
  /** 64 hex digits, lower case. */
  readonly sha256: string;
}

/** What a manifest says, and what is wrong with it. */
export interface Manifest {
  readonly entries: readonly ManifestEntry[];
  /** One sentence each. */
  readonly faults: readonly string[];
}

/** A manifest in the order given. `sha256sum --check` reads it too, unless a name holds a line break. RFC 8493, section 2.1.3. */
export function writeManifest(entries: readonly ManifestEntry[]): string {
  return entries.map(({ path, sha256 }) => `${sha256}  ${encodePath(path)}\n`).join('');
}

const LINE = /^([0-9a-fA-F]{64})[ \t]+\*?(.+)$/;

/**
 * Reads a manifest. Lines that are none, paths that lead out of the bag, and paths listed twice are faults.
 *
 * @param name - of the manifest, for the faults
 * @param isPayload - whether it may list files in `data/` only (a payload manifest), or none of them (a tag manifest)
 */
export function readManifest(name: string, source: string, isPayload: boolean): Manifest {
  const entries: ManifestEntry[] = [];
  const faults: string[] = [];
  const seen = new Set<string>();
  for (const [index, line] of source.split(/\r\n|\r|\n/).entries()) {
    if (line === '') continue;
    const entry = readLine(line);
    const fault = entry === null ? 'is no hash and path' : faultOf(entry, isPayload, seen);
    if (entry !== null && fault === null) {
      entries.push(entry);
      seen.add(entry.path);
    } else faults.push(`${name}, line ${index + 1}: ${fault}.`);
  }
  return { entries, faults };
}

function readLine(line: string): ManifestEntry | null {
  const match = LINE.exec(line);
  if (match === null) return null;
  // Some tools write `./data/…`.
  const path = decodePath(match[2] ?? '').replace(/^(?:\.\/)+/, '');
  return { path, sha256: (match[1] ?? '').toLowerCase() };
}

function faultOf({ path }: ManifestEntry, isPayload: boolean, seen: ReadonlySet<string>): string | null {
  if (!isInside(path)) return `${JSON.stringify(path)} leads out of the bag`;
  if (path.startsWith('data/') !== isPayload)
    return `${JSON.stringify(path)} ${isPayload ? 'is not in' : 'is in'} data/`;
  return seen.has(path) ? `${JSON.stringify(path)} is listed twice` : null;
}

/** Whether a relative path stays below the folder that it starts from, on any system. */
function isInside(path: string): boolean {
  if (path === '' || /^(?:[/\\~]|[A-Za-z]:)/.test(path) || path.includes('\\') || path.includes('\0'))
    return false;
  return path.split('/').every((piece) => piece !== '' && piece !== '.' && piece !== '..');
}

/** Line breaks and the sign that announces them, as RFC 8493 asks for. */
function encodePath(path: string): string {
  return path.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function decodePath(path: string): string {
  return path.replace(/%0D/gi, '\r').replace(/%0A/gi, '\n').replaceAll('%25', '%');
}
