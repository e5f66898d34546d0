import { binaryKind } from './binary-kind.ts';
import type { Container } from './container.ts';
import { CONTAINERS } from './containers.ts';
import { decodeText } from './decode-text.ts';
import { HTML } from './read-html.ts';
import { JSONL, parseObject } from './read-jsonl.ts';
import { MARKDOWN } from './read-markdown.ts';
import { TEXT } from './read-text.ts';
import type { BinaryReader, Reader } from './reader.ts';
import { READERS } from './readers.ts';

/** The path that stands for standard input, which has no name to go by. */
const STANDARD_INPUT = '-';

/** As many bytes as a format may need to tell its own. */
export const MARK_BYTES = 1_024;

/** What a page starts with: any of these says HTML more surely than a stray tag. */
const HTML_START = /^(?:<!doctype html|<html|<head|<body|<!--|<meta|<title|<article|<main|<div|<p\b|<h1)/i;

/** What is known of a file before it is read. */
export interface Candidate {
  /** `-` for standard input. */
  readonly path: string;
  /** As a server or a mail stated it, without parameters, lower case; null where nobody did. */
  readonly mediaType: string | null;
  /** The first bytes, at least `MARK_BYTES` where the file has so many. */
  readonly start: Uint8Array;
}

/**
 * Who reads a file: by the media type that was stated, else by its name's extension, else, on standard input, by its
 * content. Bytes that are plainly of another format outrank a wrong name: servers send error pages as PDFs. Null where no
 * reader knows the format.
 */
export function maybeFormat({ path, mediaType, start }: Candidate): Reader | Container | null {
  const named = formatOfType(mediaType) ?? formatOfName(path);
  if (named === null) return path === STANDARD_INPUT ? formatOfContent(start) : null;
  const mark = start.subarray(0, MARK_BYTES);
  if ('isMarked' in named) return named.isMarked(mark) || !isPage(start) ? named : HTML;
  return binaryKind(start) === null ? named : (markedFormat(mark) ?? named);
}

/** Whether a file of this name may be read. */
export function isReadableName(path: string): boolean {
  return formatOfName(path) !== null;
}

const formats: readonly (Reader | Container)[] = [...READERS, ...CONTAINERS];

function formatOfType(mediaType: string | null): Reader | Container | null {
  if (mediaType === null) return null;
  return (
    formats.find((one) => one.mediaType === mediaType || one.aliases?.includes(mediaType) === true) ?? null
  );
}

/** An extension may have two dots, and then counts before the one that it ends with. */
function formatOfName(path: string): Reader | Container | null {
  const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
  let best: Reader | Container | null = null;
  let longest = 0;
  for (const format of formats) {
    for (const extension of format.extensions) {
      if (!name.endsWith(extension) || extension.length <= longest) continue;
      best = format;
      longest = extension.length;
    }
  }
  return best;
}

/** The format whose mark the bytes bear. Office files are archives too, so readers are asked first. */
function markedFormat(mark: Uint8Array): BinaryReader | Container | null {
  return formats.find((one) => 'isMarked' in one && one.isMarked(mark)) as BinaryReader | Container | null;
}

function formatOfContent(start: Uint8Array): Reader | Container {
  const marked = markedFormat(start.subarray(0, MARK_BYTES)) ?? null;
  if (marked !== null) return marked;
  const text = decodeText(start).text.trimStart();
  const [first = ''] = text.split('\n', 1);
  if (typeof parseObject(first)?.text === 'string') return JSONL;
  if (HTML_START.test(text.slice(0, 100))) return HTML;
  return /^---[ \t]*\r?$/.test(first) ? MARKDOWN : TEXT;
}

function isPage(start: Uint8Array): boolean {
  return HTML_START.test(decodeText(start.subarray(0, MARK_BYTES)).text.trimStart().slice(0, 100));
}
