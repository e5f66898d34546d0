import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

// Parsers of formats, each loaded when a file first needs it: loading all of them takes longer than reading a report.
// They are required, since an import that waits would make every reader wait.

export function markdownParser(): typeof import('mdast-util-from-markdown') {
  return require('mdast-util-from-markdown');
}

export function yamlParser(): typeof import('yaml') {
  return require('yaml');
}

export function htmlParser(): typeof import('linkedom') {
  return require('linkedom');
}

export function readability(): typeof import('@mozilla/readability') {
  return require('@mozilla/readability');
}

export function zipParser(): typeof import('yauzl') {
  return require('yauzl');
}

export function mailParser(): typeof import('mailparser') {
  return require('mailparser');
}

export function feedParser(): typeof import('feedsmith') {
  return require('feedsmith');
}

export function addressRanges(): typeof import('ipaddr.js') {
  return require('ipaddr.js');
}

export function xmlParser(): typeof import('saxes') {
  return require('saxes');
}

/** Reading a PDF waits anyhow, and this parser's module cannot be required. */
export function pdfParser(): Promise<typeof import('unpdf')> {
  return import('unpdf');
}
