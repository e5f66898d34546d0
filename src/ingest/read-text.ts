import { decodeText } from './decode-text.ts';
import type { Reader } from './reader.ts';
export const TEXT: Reader = { name: 'text/1', mediaType: 'text/plain', extensions: ['.txt'], maxBytes: 64 * 1024 * 1024, decode: decodeText, read: () => ({ drafts: [], problems: [] }) };
