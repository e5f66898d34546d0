/** The beginning of a text that may be of any length, where there is room for little. */
export function shorten(text: string, most = 300): string {
  return text.length <= most ? text : `${text.slice(0, most - 1).toWellFormed()}…`;
}
