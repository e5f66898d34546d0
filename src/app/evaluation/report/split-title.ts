/** A name `title: label` of a figure that is one of several; the label may hold colons, the title none. */
export function splitTitle(name: string): { readonly title: string; readonly label: string } {
  const colon = name.indexOf(': ');
  return { title: name.slice(0, colon), label: name.slice(colon + 2) };
}
