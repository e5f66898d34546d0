/** A name as far as there is room for it: names come from documents and may be as long as these. */
export function shortName(name: string, room = 200): string {
  return name.length <= room ? name : `${name.slice(0, room - 1).trimEnd()}…`;
}
