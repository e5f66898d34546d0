import { writeZip } from './write-zip.ts';

const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** The files of a Word document, each as the XML within its root. */
export interface DocxParts {
  /** Paragraphs and tables. */
  readonly body: string;
  readonly styles?: string;
  readonly numbering?: string;
  readonly footnotes?: string;
  readonly comments?: string;
  /** Of the core properties; the prefixes dc, dcterms and cp are known. */
  readonly core?: string;
}

/** A Word document of these parts. The same parts make the same bytes. */
export function writeDocx({ body, ...parts }: DocxParts): Promise<Uint8Array> {
  const core =
    'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"';
  const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument';
  return writeZip({
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>',
    '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${relation}" Target="word/document.xml"/></Relationships>`,
    'docProps/core.xml': `<cp:coreProperties ${core}>${parts.core ?? ''}</cp:coreProperties>`,
    'word/document.xml': `<?xml version="1.0" encoding="UTF-8"?>\n<w:document ${w} xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><w:body>${body}</w:body></w:document>`,
    'word/styles.xml': `<w:styles ${w}>${styleSheet}${parts.styles ?? ''}</w:styles>`,
    'word/numbering.xml': `<w:numbering ${w}>${parts.numbering ?? ''}</w:numbering>`,
    'word/footnotes.xml': `<w:footnotes ${w}>${parts.footnotes ?? ''}</w:footnotes>`,
    'word/comments.xml': `<w:comments ${w}>${parts.comments ?? ''}</w:comments>`,
  });
}

/** A paragraph of one run, or of the runs that are given as XML. */
export function paragraph(content: string, style: string | null = null): string {
  const properties = style === null ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`;
  return `<w:p>${properties}${content.startsWith('<') ? content : run(content)}</w:p>`;
}

/** A run of text, with its properties as XML. */
export function run(text: string, properties = ''): string {
  return `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
}

const styleSheet = [
  '<w:style w:styleId="Titel"><w:name w:val="Title"/></w:style>',
  '<w:style w:styleId="berschrift1"><w:name w:val="heading 1"/></w:style>',
  '<w:style w:styleId="Aside"><w:name w:val="Aside"/><w:basedOn w:val="berschrift1"/></w:style>',
  '<w:style w:styleId="Secret"><w:name w:val="Secret"/><w:rPr><w:vanish/></w:rPr></w:style>',
].join('');
