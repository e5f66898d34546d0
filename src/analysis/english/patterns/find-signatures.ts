import type { Span } from '../../../model/span.ts';
import type { Draft } from '../../draft.ts';
import type { Quotation } from '../../quotations/quotation.ts';
import type { Item, Stretch } from '../../stretch.ts';

const dashes: ReadonlySet<string> = new Set(['―', '—', '–', '-', '--']);

/** The longest signature, in words: `Dr Ilse Varga, head of the harbour clinic in Port Serrin`. */
const longest = 12;

/**
 * Quotations signed behind a dash, as readers' letters, posts and displayed quotations are: `“The well was dry.” ― Odile
 * Marr`, in one paragraph or with the signature on a line of its own.
 *
 * @param stretches those of one paragraph
 * @param before the last item of the paragraph before
 */
export function findSignatures(stretches: readonly Stretch[], before: Item | undefined): Draft[] {
  const drafts: Draft[] = [];
  let last = before;
  for (const { items } of stretches.filter(({ inside }) => inside === null)) {
    for (const [index, dash] of items.entries()) {
      const signed = index === 0 ? last : items[index - 1];
      const source = dashes.has(dash.text) ? signatureBehind(items, index) : null;
      if (signed?.quotation != null && source !== null) drafts.push(draftOf(signed.quotation, dash, source));
    }
    last = items.at(-1) ?? last;
  }
  return drafts;
}

function draftOf({ start, end }: Quotation, dash: Item, source: Span): Draft {
  return {
    source: [source],
    cue: [[dash.start, dash.end]],
    content: [[start, end]],
    attitude: 'affirms',
    pattern: 'signature',
    rank: 0,
  };
}

/** The name behind a dash, with what tells who that is, where nothing else follows in its sentence. */
function signatureBehind(items: readonly Item[], dash: number): Span | null {
  const first = items[dash + 1];
  if (first === undefined || !(first.tag.startsWith('NNP') || first.text.startsWith('@'))) return null;
  const rest = items.slice(dash + 1);
  const after = rest.findIndex(({ tag, quotation }) => tag === '.' || quotation !== null);
  const signature = after < 0 ? rest : rest.slice(0, after);
  const last = signature.at(-1);
  // `“Adieu!” – French for “goodbye”` is signed by nobody.
  if (last === undefined || last.tag === 'IN' || signature.length > longest || signature.some(isFiniteVerb))
    return null;
  return [first.start, last.end];
}

/** A verb that makes a sentence: what follows the dash goes on telling. */
function isFiniteVerb({ tag }: Item): boolean {
  return tag === 'VBD' || tag === 'VBZ' || tag === 'VBP' || tag === 'MD';
}
