import { decodeEntities } from './html-entities.ts';

/** A run of visible characters of HTML source, between two tags. */
export interface TextRun {
  /** As written, character references included. */
  readonly raw: string;
  /** Where it starts in the source, UTF-16 code units. */
  readonly at: number;
}

/** Elements whose content is no text to read, and holds `<` that starts no tag. */
const HIDDEN = new Set(['script', 'style', 'template', 'textarea', 'noframes']);

/** Elements that have no end tag, or need none because the next one ends them. */
const ENDLESS = new Set(
  'area base br col embed hr img input link meta param source track wbr p li dt dd tr td th thead tbody tfoot option optgroup rp rt colgroup'.split(
    ' ',
  ),
);

/**
 * The text between the tags of HTML source, in order; comments, declarations, scripts and styles left out. Reads each
 * character a few times at most, whatever the source.
 */
export function textRuns(source: string): readonly TextRun[] {
  const runs: TextRun[] = [];
  let at = 0;
  while (at < source.length) {
    const open = nextTag(source, at);
    if (open > at) runs.push({ raw: source.slice(at, open), at });
    at = afterTag(source, open);
  }
  return runs;
}

/** How many tags the source has, and how many elements are open at a time at the most, as far as tags alone can tell. */
export function measureTags(source: string): { readonly tags: number; readonly depth: number } {
  let tags = 0;
  let open = 0;
  let depth = 0;
  let at = nextTag(source, 0);
  while (at < source.length) {
    tags += 1;
    const name = /^\/?[a-z\d]*/i.exec(source.slice(at + 1, at + 12))?.[0]?.toLowerCase() ?? '';
    if (name.startsWith('/')) open -= ENDLESS.has(name.slice(1)) || open === 0 ? 0 : 1;
    else if (name !== '' && !ENDLESS.has(name) && !HIDDEN.has(name)) open += 1;
    depth = Math.max(depth, open);
    at = nextTag(source, afterTag(source, at));
  }
  return { tags, depth };
}

/** What a run says, its character references read. */
export function runText(run: TextRun): string {
  return run.raw.includes('&') ? decodeEntities(run.raw) : run.raw;
}

/** Where the next tag, comment or declaration starts; the end where none does. */
function nextTag(source: string, from: number): number {
  for (let at = source.indexOf('<', from); at !== -1; at = source.indexOf('<', at + 1)) {
    if (/[a-z/!?]/i.test(source[at + 1] ?? '')) return at;
  }
  return source.length;
}

function afterTag(source: string, open: number): number {
  if (source.startsWith('<!--', open)) return after(source, '-->', open + 4);
  const end = tagEnd(source, open);
  const name = /^[a-z]+/i.exec(source.slice(open + 1, open + 12))?.[0]?.toLowerCase() ?? '';
  return HIDDEN.has(name) ? closingTag(source, name, end) : end;
}

/** After the `>` that ends a tag: not one within quotes, unless the quotes never close. */
function tagEnd(source: string, open: number): number {
  let quote = '';
  for (let at = open + 1; at < source.length; at += 1) {
    const character = source[at] ?? '';
    if (quote !== '') {
      if (character === quote) quote = '';
    } else if (character === '>') return at + 1;
    else if ((character === '"' || character === "'") && source[at - 1] === '=') quote = character;
  }
  return source.length;
}

function closingTag(source: string, name: string, from: number): number {
  for (let at = source.indexOf('</', from); at !== -1; at = source.indexOf('</', at + 2)) {
    if (source.slice(at + 2, at + 2 + name.length).toLowerCase() === name) return at;
  }
  return source.length;
}

function after(source: string, mark: string, from: number): number {
  const at = source.indexOf(mark, from);
  return at === -1 ? source.length : at + mark.length;
}
