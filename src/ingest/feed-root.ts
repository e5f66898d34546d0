/** The formats of feeds, by what their files begin with. */
export type FeedFormat = 'rss' | 'rdf' | 'atom' | 'json';

/** The root's own mark is in its start tag, of which no feed needs more. In characters. */
const longestTag = 4_000;

/** What a file that begins so is a feed of; null where it is none. */
export function feedFormat(start: string): FeedFormat | null {
  const text = start.replace(/^\ufeff/, '').trimStart();
  if (text.startsWith('{')) {
    return /"version"\s*:\s*"https?:(?:\\?\/){2}jsonfeed\.org(?:\\?\/)version/.test(text) ? 'json' : null;
  }
  const root = rootTag(text);
  const name = /^<(?:[\w.-]+:)?([\w.-]+)/.exec(root)?.[1]?.toLowerCase();
  if (name === 'rss') return 'rss';
  if (name === 'rdf') return /purl\.org\/rss\/|netscape\.com\/rdf\//i.test(root) ? 'rdf' : null;
  return name === 'feed' && /w3\.org\/2005\/atom|purl\.org\/atom/i.test(root) ? 'atom' : null;
}

/** The start tag of an XML file's first element; empty where the text ends before it. */
function rootTag(text: string): string {
  let at = 0;
  while (at < text.length) {
    const rest = text.slice(at, at + longestTag);
    if (/^<[a-z]/i.test(rest)) return rest.slice(0, rest.indexOf('>') + 1 || rest.length);
    const end = text.startsWith('<!--', at) ? '-->' : text.startsWith('<?', at) ? '?>' : endOfType(text, at);
    const found = end === null ? -1 : text.indexOf(end, at);
    if (end === null || found === -1) return '';
    at = found + end.length;
    at += text.slice(at).search(/\S|$/);
  }
  return '';
}

/** What ends a document type: with declarations of its own, only a bracket does. Null where there is none. */
function endOfType(text: string, at: number): string | null {
  const type = /^<!doctype[^[>]*([[>])/i.exec(text.slice(at, at + longestTag));
  if (type === null) return null;
  return type[1] === '>' ? '>' : ']>';
}
