/** Text as it can stand in HTML, in an attribute in double quotes too. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/gu, (mark) => `&#${mark.charCodeAt(0)};`);
}
