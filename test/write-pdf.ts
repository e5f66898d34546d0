import { deflateSync } from 'node:zlib';

/** Some words at a place on a page, in points from its lower left corner. */
export interface PdfWords {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  /** In points; 10 if left out. */
  readonly size?: number;
}

/** A page: words, and whatever else its content stream is to draw. */
export interface PdfPage {
  readonly words?: readonly PdfWords[];
  /** Operators to follow the words. `/Im0 Do` draws a picture, which every page has among its resources. */
  readonly operators?: string;
  /** Degrees clockwise. */
  readonly rotate?: number;
}

/** What a file has beside its pages, as PDF objects. */
export interface PdfExtras {
  /** Within the catalogue's brackets. */
  readonly catalogue?: string;
  /** Within the brackets of the document information. */
  readonly info?: string;
  /** Within `rdf:Description`; the prefixes dc, xmp and pdf are known. */
  readonly xmp?: string;
  readonly isPacked?: boolean;
}

/** The width of a character of Courier, in parts of the size. */
export const courierWidth = 0.6;

const pageWidth = 595;
const pageHeight = 842;

/** A PDF of these pages (A4, Courier). The same pages make the same bytes. */
export function writePdf(pages: readonly PdfPage[], extras: PdfExtras = {}): Uint8Array {
  const first = 7;
  const kids = pages.map((_, index) => `${first + 2 * index} 0 R`).join(' ');
  const objects = [
    `<< /Type /Catalog /Pages 2 0 R /Metadata 5 0 R ${extras.catalogue ?? ''} >>`,
    `<< /Type /Pages /Count ${pages.length} /Kids [${kids}] >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Courier /Encoding /WinAnsiEncoding >>',
    stream(
      '/Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8',
      '\u00ff',
    ),
    stream('/Type /Metadata /Subtype /XML', xmpOf(extras.xmp ?? '')),
    `<< ${extras.info ?? ''} >>`,
    ...pages.flatMap((page, index) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${pageWidth} ${pageHeight}] /Rotate ${page.rotate ?? 0} /Resources << /Font << /F0 3 0 R >> /XObject << /Im0 4 0 R >> >> /Contents ${first + 2 * index + 1} 0 R >>`,
      stream('', contentOf(page), extras.isPacked === true),
    ]),
  ];
  return assemble(objects);
}

/** A file of these objects, numbered from 1: the catalogue first, the information sixth. */
export function assemble(objects: readonly string[], trailer = ''): Uint8Array {
  let file = '%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n';
  const offsets = objects.map((object, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const start = file.length;
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}`;
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info 6 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(file, 'latin1');
}

/** A stream object. */
export function stream(dictionary: string, content: string, isPacked = false): string {
  const bytes = isPacked ? deflateSync(Buffer.from(content, 'latin1')).toString('latin1') : content;
  const filter = isPacked ? '/Filter /FlateDecode' : '';
  return `<< ${dictionary} ${filter} /Length ${bytes.length} >>\nstream\n${bytes}\nendstream`;
}

/** Lines of words one under another, from the top left corner of a column down. */
export function column(
  lines: readonly string[],
  place: { readonly x?: number; readonly y?: number; readonly size?: number; readonly leading?: number } = {},
): readonly PdfWords[] {
  const { x = 72, y = 760, size = 10, leading = 12 } = place;
  return lines.flatMap((text, index) => (text === '' ? [] : [{ x, y: y - index * leading, size, text }]));
}

function contentOf({ words = [], operators = '' }: PdfPage): string {
  const shown = words.map(
    ({ x, y, text, size = 10 }) => `BT /F0 ${size} Tf 1 0 0 1 ${x} ${y} Tm (${escapeText(text)}) Tj ET`,
  );
  return [...shown, operators].join('\n');
}

/** Letters as in Latin-1, and the quotation marks and dashes that Windows puts between. */
function escapeText(text: string): string {
  const codes: Readonly<Record<string, string>> = {
    '“': '\x93',
    '”': '\x94',
    '’': '\x92',
    '–': '\x96',
    '•': '\x95',
    '†': '\x86',
  };
  return text.replace(/[“”’–•†]/g, (sign) => codes[sign] ?? sign).replace(/[\\()]/g, '\\$&');
}

function xmpOf(description: string): string {
  const names =
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"';
  return `<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" ${names}>${description}</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>`;
}
