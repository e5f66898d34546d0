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

/** What only a page starts with, and no other XML. */
const HTML_ROOT = /^(?:<!doctype html|<html)\b/i;

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
  if (named.isLike?.(decodeText(start).text) === false) return isPage(start, HTML_ROOT) ? HTML : null;
  return binaryKind(start) === null ? named : (markedFormat(mark) ?? named);
}

/** Whether a file of this name may be read. */
export function isReadableName(path: string): boolean {
  return formatOfName(path) !== null;
}

const formats: readonly (Reader | Container)[] = [...READERS, ...CONTAINERS];

/** What a container says itself has a reader of the same media type, which is not to be taken for the whole of it. */
const containersFirst: readonly (Reader | Container)[] = [...CONTAINERS, ...READERS];

function formatOfType(mediaType: string | null): Reader | Container | null {
  if (mediaType === null) return null;
  return (
    containersFirst.find((one) => one.mediaType === mediaType || one.aliases?.includes(mediaType) === true) ??
    null
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

/**
 * The format whose mark the bytes bear. Office files are archives too, so readers are asked first; one without extensions
 * reads only what a container hands to it.
 */
function markedFormat(mark: Uint8Array): BinaryReader | Container | null {
  const isMarked = (one: Reader | Container): one is BinaryReader | Container =>
    'isMarked' in one && one.extensions.length > 0 && one.isMarked(mark);
  return formats.find(isMarked) ?? null;
}

function formatOfContent(start: Uint8Array): Reader | Container {
  const marked = markedFormat(start.subarray(0, MARK_BYTES));
  if (marked !== null) return marked;
  const text = decodeText(start).text.trimStart();
  const [first = ''] = text.split('\n', 1);
  if (typeof parseObject(first)?.text === 'string') return JSONL;
  const alike = READERS.find((one) => 'isLike' in one && one.isLike?.(text) === true);
  if (alike !== undefined) return alike;
  if (HTML_START.test(text.slice(0, 100))) return HTML;
  return /^---[ \t]*\r?$/.test(first) ? MARKDOWN : TEXT;
}

function isPage(start: Uint8Array, sign = HTML_START): boolean {
  return sign.test(decodeText(start.subarray(0, MARK_BYTES)).text.trimStart().slice(0, 100));
}
