import sniff from 'html-encoding-sniffer';
import { decodeAs, decodeText, decodeUtf8 } from './decode-text.ts';
import { ingestProblem } from './ingest-problem.ts';
import type { Decoded } from './reader.ts';
import { utf8Damage } from './utf8-damage.ts';

/** Returned by the sniffer when the page names nothing: a name that is no encoding, so that it cannot be confused. */
const UNNAMED = 'unnamed';

/**
 * The characters of a web page. What the server stated counts, then what the page says of itself, except where that is another
 * encoding although the bytes are sound UTF-8 beyond ASCII, which does not come about by chance: then UTF-8 with a
 * warning. A page that names nothing, or names UTF-8 and is not, is read as a text file is.
 */
export function decodeHtml(bytes: Uint8Array, charset: string | null = null): Decoded {
  const named = encodingNamed(bytes, charset);
  if (named === 'utf-8' && charset !== null && decodeUtf8(bytes) === null) return decodeHtml(bytes);
  if (named === UNNAMED || named === 'utf-8') return decodeText(bytes);
  const damage = utf8Damage(bytes);
  const utf8 = damage.bad === 0 && damage.good > 0 ? decodeUtf8(bytes) : null;
  if (utf8 !== null) return { text: utf8.text, problems: [mislabelled(named, 'utf-8')] };
  try {
    return { text: decodeAs(named, bytes), problems: [] };
  } catch {
    const { text } = decodeText(bytes);
    return { text, problems: [mislabelled(named, 'a text file of unknown encoding')] };
  }
}

function encodingNamed(bytes: Uint8Array, charset: string | null): string {
  const stated = charset === null ? {} : { transportLayerEncodingLabel: charset };
  try {
    return sniff(bytes, { ...stated, defaultEncoding: UNNAMED }).toLowerCase();
  } catch {
    // The sniffer runs over the end of `<meta content="charset">`, which names nothing.
    return UNNAMED;
  }
}

function mislabelled(named: string, taken: string) {
  return ingestProblem('encoding-guessed', `The page is said to be ${named}; it was read as ${taken}.`);
}
