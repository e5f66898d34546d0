const YEAR = 'http://schemas.openxmlformats.org';
const STRICT = 'http://purl.oclc.org/ooxml';

/** The namespaces of Word documents, transitional and strict, with the prefixes that they mostly have. */
export const DOCX_PREFIXES: ReadonlyMap<string, string> = new Map([
  [`${YEAR}/wordprocessingml/2006/main`, 'w'],
  [`${STRICT}/wordprocessingml/main`, 'w'],
  [`${YEAR}/officeDocument/2006/math`, 'm'],
  [`${STRICT}/officeDocument/math`, 'm'],
  [`${YEAR}/markup-compatibility/2006`, 'mc'],
  [`${YEAR}/package/2006/relationships`, 'rel'],
  [`${YEAR}/package/2006/metadata/core-properties`, 'cp'],
  ['http://purl.org/dc/elements/1.1/', 'dc'],
  ['http://purl.org/dc/terms/', 'dcterms'],
]);

/** Whether a property that is on by being there is on: `<w:vanish/>`, `<w:vanish w:val="1"/>`. */
export function isOn(value: string | null): boolean {
  return value === null || !['0', 'false', 'off'].includes(value);
}
