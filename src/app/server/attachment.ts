/** The header by which an answer is kept as a file of this name, as RFC 5987 has it. What is no letter in every header is written in percents. */
export function attachmentNamed(name: string): { readonly 'Content-Disposition': string } {
  const safe = encodeURIComponent(name.toWellFormed()).replace(
    /['()*]/gu,
    (mark) => `%${mark.charCodeAt(0).toString(16)}`,
  );
  return { 'Content-Disposition': `attachment; filename*=UTF-8''${safe}` };
}
