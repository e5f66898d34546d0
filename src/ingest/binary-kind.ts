import { SAMPLE_BYTES, utf16ByPattern } from './decode-text.ts';

/** First bytes that no text starts with, as Latin-1, and what they begin. */
const MAGIC: readonly (readonly [string, string])[] = [
  ['%PDF-', 'a PDF'],
  ['PK\x03\x04', 'a ZIP or office file'],
  ['PK\x05\x06', 'an empty ZIP'],
  ['\x89PNG', 'a PNG picture'],
  ['GIF8', 'a GIF picture'],
  ['\xff\xd8\xff', 'a JPEG picture'],
  ['RIFF', 'a sound, film or WebP file'],
  ['\x1f\x8b', 'a gzip file'],
  ['BZh', 'a bzip2 file'],
  ['7z\xbc\xaf', 'a 7z file'],
  ['\xfd7zXZ', 'an xz file'],
  ['\x28\xb5\x2f\xfd', 'a zstd file'],
  ['\x7fELF', 'a program'],
  ['\xca\xfe\xba\xbe', 'a program'],
  ['\xd0\xcf\x11\xe0', 'an old office file'],
  ['SQLite format 3\0', 'a SQLite database'],
  ['{\\rtf', 'an RTF file'],
  ['OggS', 'a sound file'],
  ['ID3', 'a sound file'],
];

/** ASCII words that a text may begin with too: they count only when a NUL or a byte beyond ASCII is near. */
const WORDLIKE = new Set(['GIF8', 'RIFF', 'BZh', 'OggS', 'ID3']);

/** Within these first bytes, a file that begins with a word-like mark shows that it is no text. */
const NEAR_BYTES = 32;

/** What a file is that is no text, in words for a message; null for text, UTF-16 included. */
export function binaryKind(bytes: Uint8Array): string | null {
  const start = String.fromCharCode(...bytes.subarray(0, NEAR_BYTES));
  for (const [magic, kind] of MAGIC) {
    if (start.startsWith(magic) && (!WORDLIKE.has(magic) || /[^\x01-\x7f]/.test(start))) return kind;
  }
  const hasMark = start.startsWith('\xff\xfe') || start.startsWith('\xfe\xff');
  const hasNul = bytes.subarray(0, SAMPLE_BYTES).includes(0);
  return hasNul && !hasMark && utf16ByPattern(bytes) === null ? 'a binary file' : null;
}
