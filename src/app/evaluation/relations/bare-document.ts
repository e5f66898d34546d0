import { createHash } from 'node:crypto';
import type { Document } from '../../../model/document.ts';

/** A document that is nothing but `text`: one body part in an unknown voice, without date or publisher. */
export function bareDocument(path: string, text: string): Document {
  const hash = createHash('sha256').update(text).digest('hex');
  const body = { kind: 'body', start: 0, end: text.length, voice: null, voiceName: null } as const;
  return {
    id: `d-${hash.slice(0, 16)}`,
    evidence: `sha256-${hash}`,
    path,
    url: null,
    capture: null,
    mediaType: 'text/plain',
    record: null,
    kind: 'unknown',
    title: null,
    publisher: null,
    author: null,
    published: null,
    modified: null,
    language: 'en',
    statedBy: {},
    text,
    parts: [body],
    gaps: [],
    lines: [{ start: 0, line: 1 }],
    reader: 'bare/1',
  };
}
