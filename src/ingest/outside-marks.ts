/**
 * What stands outside of quotation marks: from each that opens to the first that closes nothing counts. By hand, since a
 * pattern looks for the end of every mark that opens anew, also where none closes.
 */
export function outsideMarks(text: string): string {
  const opening = /[“"‘]/g;
  const closing = /[”"’]/g;
  let outside = '';
  let from = 0;
  for (let opened = opening.exec(text); opened !== null; opened = opening.exec(text)) {
    closing.lastIndex = opened.index + 1;
    const closed = closing.exec(text);
    if (closed === null) break;
    outside += text.slice(from, opened.index);
    from = closed.index + 1;
    opening.lastIndex = from;
  }
  return outside + text.slice(from);
}
