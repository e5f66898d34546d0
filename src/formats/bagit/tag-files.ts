/** The declaration that makes a folder a bag. RFC 8493, section 2.1.1. */
export const bagDeclaration = 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n';

/** What stands in bag-info.txt, in the order in which it is written. */
export interface BagInfo {
  /** ISO 8601 date. */
  readonly baggingDate: string;
  /** Bytes and files in `data/`. */
  readonly payload: { readonly bytes: number; readonly files: number };
  /** Name and version of what made the bag. */
  readonly software: string;
  /** A sentence about what it holds. */
  readonly description: string;
}

/** RFC 8493, section 2.2.2. */
export function writeBagInfo({ baggingDate, payload, software, description }: BagInfo): string {
  const fields: readonly (readonly [string, string])[] = [
    ['Bagging-Date', baggingDate],
    ['Payload-Oxum', `${payload.bytes}.${payload.files}`],
    ['Bag-Software-Agent', software],
    ['External-Description', description],
  ];
  return fields.map(([label, value]) => `${label}: ${value.replace(/\s+/g, ' ').trim()}\n`).join('');
}

/** What is wrong with the declaration; null where it is sound. Versions from 0.97 on differ in nothing that is read here. */
export function faultOfDeclaration(source: string): string | null {
  if (source.startsWith('\u{feff}')) return 'bagit.txt begins with a byte order mark.';
  const [version = '', encoding = '', ...rest] = source.split(/\r\n|\r|\n/);
  if (!/^BagIt-Version: (?:0\.97|1\.0)$/.test(version))
    return 'bagit.txt states no version that is known (0.97 or 1.0).';
  if (!/^Tag-File-Character-Encoding: UTF-8$/i.test(encoding))
    return 'bagit.txt states no encoding, or not UTF-8.';
  return rest.every((line) => line === '') ? null : 'bagit.txt has more than two lines.';
}

/** Bytes and files as `Payload-Oxum` in a bag-info.txt states them; null where it does not. */
export function statedPayload(source: string): BagInfo['payload'] | null {
  const match = /^Payload-Oxum\s*:\s*(\d{1,15})\.(\d{1,15})\s*$/im.exec(source);
  return match === null ? null : { bytes: Number(match[1]), files: Number(match[2]) };
}
