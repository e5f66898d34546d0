import { decodeText } from './decode-text.ts';
import { HTML } from './read-html.ts';
import { JSONL, parseObject } from './read-jsonl.ts';
import { MARKDOWN } from './read-markdown.ts';
import { TEXT } from './read-text.ts';
import type { Reader } from './reader.ts';
import { READERS } from './readers.ts';

/** The path that stands for standard input, which has no name to go by. */
const STANDARD_INPUT = '-';

/** What a page starts with: any of these says HTML more surely than a stray tag. */
const HTML_START = /^(?:<!doctype html|<html|<head|<body|<!--|<meta|<title|<article|<main|<div|<p\b|<h1)/i;

/** The reader for a file, by its name's extension; for standard input, by its content. Null where there is none. */
export function maybeReader(path: string, bytes: Uint8Array): Reader | null {
  if (path === STANDARD_INPUT) return readerOfContent(bytes);
  const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
  const dot = name.lastIndexOf('.');
  const extension = dot === -1 ? '' : name.slice(dot);
  return READERS.find((reader) => reader.extensions.includes(extension)) ?? null;
}

function readerOfContent(bytes: Uint8Array): Reader {
  const text = decodeText(bytes).text.trimStart();
  const [first = ''] = text.split('\n', 1);
  if (typeof parseObject(first)?.text === 'string') return JSONL;
  if (HTML_START.test(text.slice(0, 100))) return HTML;
  return /^---[ \t]*\r?$/.test(first) ? MARKDOWN : TEXT;
}
