import type { Attribution } from '../../model/attribution.ts';
import type { Document, Part } from '../../model/document.ts';
import type { Findings } from '../../model/findings.ts';
import { type Html, html } from './html.ts';
import { writePage } from './page.ts';

/** Where the pages of a folder lie to each other. */
export interface PageLinks {
  /** Of the list of all documents. */
  readonly index: string;
  /** Of the original that the document was read from; null where it is not there. */
  readonly original: string | null;
}

/** One document for people to read: what it says of itself, who says what in it, and its text. */
export function writeDocumentPage(findings: Findings, links: PageLinks): string {
  const { document, attributions } = findings;
  const title = titleOf(document);
  const body = html`<p><a href="${links.index}">All documents</a></p>
<h1>${title}</h1>
${factsOf(document, links)}
<h2>Who says what</h2>
${
  attributions.length === 0
    ? html`<p>No attribution was found.</p>`
    : voicesOf(
        Map.groupBy(attributions, ({ parent }) => parent),
        null,
      )
}
<h2>Text</h2>
${document.parts.map((part) => partOf(document, part))}`;
  return writePage(title, document.language ?? 'en', body);
}

/** What a document is called where it has no title. */
export function titleOf({ title, path, record }: Pick<Document, 'title' | 'path' | 'record'>): string {
  return title ?? (record === null ? path : `${path} > ${record}`);
}

function factsOf(document: Document, { original }: PageLinks): Html {
  const { publisher, author, published, modified, url, capture, path, record, evidence, reader } = document;
  const facts: readonly (readonly [string, string | null])[] = [
    ['Publisher', publisher],
    ['Author', author],
    ['Published', published],
    ['Last changed', modified],
    ['Address', url],
    [
      'Taken from',
      capture === null ? null : [capture.url, capture.at].filter((one) => one !== null).join(', '),
    ],
    ['Given as', record === null ? path : `${path} > ${record}`],
    ['Read by', reader],
  ];
  const known = facts.filter(([, value]) => value !== null);
  return html`<dl>
${known.map(([name, value]) => html`<dt>${name}</dt><dd>${value ?? ''}</dd>\n`)}<dt>Original</dt><dd>${originalOf(evidence, original)}</dd>
</dl>`;
}

function originalOf(evidence: string, link: string | null): Html {
  if (link === null) return html`<code>${evidence}</code> (withheld)`;
  return html`<a href="${link}"><code>${evidence}</code></a>`;
}

/** Attributions by the one in which they lie; null: the outermost. */
type Nest = ReadonlyMap<string | null, readonly Attribution[]>;

/** The attributions that lie in one, as a list of lists. */
function voicesOf(nest: Nest, parent: string | null): Html {
  const own = nest.get(parent) ?? [];
  return html`<ul class="voices">
${own.map((one) => html`<li>${voiceOf(one)}${nest.has(one.id) ? voicesOf(nest, one.id) : contentOf(one)}</li>\n`)}</ul>`;
}

function contentOf({ content }: Attribution): Html {
  return html`<blockquote>${content.text}</blockquote>`;
}

function voiceOf({ id, source, cue, attitude }: Attribution): Html {
  const name = source === null ? html`<em>unnamed</em>` : html`${source.text}`;
  const words = cue === null ? html`` : html` <span class="cue">${cue.text}</span>`;
  return html`<span id="${id}">${name}${words} <span class="stance">(${attitude})</span></span>`;
}

function partOf({ text }: Document, { kind, start, end, voiceName }: Part): Html {
  const heading =
    kind === 'comment' ? html`<h2>Comment${voiceName === null ? '' : ` by ${voiceName}`}</h2>` : html``;
  const words = text.slice(start, end);
  return html`<div class="part">${heading}${kind === 'headline' ? html`<strong>${words}</strong>` : html`${words}`}</div>\n`;
}
