import { pennTags } from '../../src/analysis/english/penn-tag.ts';
import type { Token } from '../../src/analysis/tokens/token.ts';

/** A sentence with the number of each token's tag in `pennTags`. */
export interface TaggedSentence {
  readonly tokens: readonly Token[];
  readonly tags: readonly number[];
  /** Base forms as the corpus gives them; one for each token. */
  readonly lemmas: readonly string[];
}

/** A document of a corpus. */
export interface TaggedDocument {
  readonly id: string;
  readonly sentences: readonly TaggedSentence[];
}

type Row = readonly [start: number, end: number, universal: string, penn: string, lemma: string];

interface Line {
  readonly id: string;
  readonly text: string;
  readonly sentences: readonly (readonly [number, number])[];
  readonly tokens: readonly Row[];
}

const numbers = new Map<string, number>(pennTags.map((name, number) => [name, number]));

/** Reads a corpus in JSON Lines. Throws where a token has a tag that is none of Penn's. */
export function readCorpus(content: string): TaggedDocument[] {
  const lines = content.split('\n').filter((line) => line.trim() !== '');
  return lines.map((line) => documentOf(JSON.parse(line) as Line));
}

function documentOf({ id, text, sentences, tokens }: Line): TaggedDocument {
  const units = unitOffsets(text);
  let next = 0;
  const read = sentences.map(([, end]) => {
    const first = next;
    while (next < tokens.length && (tokens[next]?.[0] ?? 0) < end) next += 1;
    return sentenceOf(text, tokens.slice(first, next), units);
  });
  return { id, sentences: read.filter((sentence) => sentence.tokens.length > 0) };
}

function sentenceOf(text: string, rows: readonly Row[], units: readonly number[]): TaggedSentence {
  const tokens = rows.map(([from, to]) => {
    const start = units[from] ?? 0;
    const end = units[to] ?? 0;
    return { start, end, text: text.slice(start, end) };
  });
  return {
    tokens,
    tags: rows.map(([, , , penn]) => numberOf(penn)),
    lemmas: rows.map(([, , , , lemma]) => lemma),
  };
}

/** Offset in UTF-16 code units of each code point, and of the end. */
function unitOffsets(text: string): readonly number[] {
  const offsets = [0];
  let at = 0;
  for (const character of text) {
    at += character.length;
    offsets.push(at);
  }
  return offsets;
}

function numberOf(penn: string): number {
  const number = numbers.get(penn);
  if (number === undefined) throw new Error(`“${penn}” is no Penn tag; add it to penn-tag.ts.`);
  return number;
}

/** About a tenth of all documents, by their ids. */
export function isHeldOut(id: string): boolean {
  let hash = 0;
  for (let at = 0; at < id.length; at++) hash = (Math.imul(hash, 31) + id.charCodeAt(at)) | 0;
  return (Math.imul(hash, 0x9e3779b1) >>> 8) % 10 === 0;
}
