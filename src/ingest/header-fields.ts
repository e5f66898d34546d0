/** The fields of a head (of a record of a web archive, of an answer of a server), their names in lower case. */
export type HeaderFields = ReadonlyMap<string, string>;

/** The fields after the first line of a head, folded lines joined; of several of one name the first counts. */
export function headerFields(lines: readonly string[]): HeaderFields {
  const fields = new Map<string, string>();
  let last: string | null = null;
  for (const line of lines) {
    if (/^[ \t]/.test(line) && last !== null) {
      fields.set(last, `${fields.get(last)} ${line.trim()}`);
      continue;
    }
    const colon = line.indexOf(':');
    const name = line.slice(0, Math.max(0, colon)).trim().toLowerCase();
    last = name === '' || fields.has(name) ? null : name;
    if (last !== null) fields.set(last, line.slice(colon + 1).trim());
  }
  return fields;
}

/** A field of the form `text/html; charset="utf-8"`, both in lower case; null where it says nothing. */
export function contentType(value: string | undefined): {
  readonly mediaType: string | null;
  readonly charset: string | null;
} {
  const mediaType = /^\s*([^\s;,]+\/[^\s;,]+)/.exec(value ?? '')?.[1]?.toLowerCase() ?? null;
  const charset = /;\s*charset\s*=\s*["']?([\w.:-]+)/i.exec(value ?? '')?.[1]?.toLowerCase() ?? null;
  return { mediaType, charset };
}
