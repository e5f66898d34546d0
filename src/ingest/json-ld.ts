import type { HtmlPage } from './html-tree.ts';

/** An object of a page's JSON-LD. */
export type LinkedData = Readonly<Record<string, unknown>>;

/** Pages carry some dozen objects; beyond this nothing is looked at, so that a hostile page costs little. */
const MOST_OBJECTS = 2_000;

/** All objects in the page's JSON-LD scripts, outer before inner, in the order of the source. */
export function linkedData(page: HtmlPage): readonly LinkedData[] {
  const objects: LinkedData[] = [];
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    collect(parseJson(script.textContent ?? ''), objects);
  }
  return objects;
}

/** The first of the objects that has one of these types. Null where none has. */
export function firstOfType(objects: readonly LinkedData[], types: readonly string[]): LinkedData | null {
  return objects.find((object) => typesOf(object).some((type) => types.includes(type))) ?? null;
}

/** The types of an object, without the address of their vocabulary. */
export function typesOf(object: LinkedData): readonly string[] {
  const type = object['@type'];
  return listOf(type).flatMap((name) => (typeof name === 'string' ? [name.replace(/^.*[/#:]/, '')] : []));
}

/** The string of a property, trimmed; null where it holds another thing or nothing. */
export function stringOf(object: LinkedData | null, property: string): string | null {
  const value = object?.[property];
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

/** The names of what a property points to: written out, as objects, or by the id of an object elsewhere on the page. */
export function namesAt(
  object: LinkedData | null,
  property: string,
  objects: readonly LinkedData[],
): readonly string[] {
  return listOf(object?.[property]).flatMap((value) => {
    if (typeof value === 'string') return value.trim() === '' ? [] : [value.trim()];
    if (!isObject(value)) return [];
    const name = stringOf(value, 'name') ?? stringOf(byId(value['@id'], objects), 'name');
    return name === null ? [] : [name];
  });
}

/** A comment that the page states as data. */
export interface LinkedComment {
  /** Null where nobody is named. */
  readonly name: string | null;
  /** May hold mark-up. */
  readonly text: string;
}

/** The comments among the objects, each once, an answer after what it answers. */
export function commentsOf(objects: readonly LinkedData[]): readonly LinkedComment[] {
  const seen = new Set<LinkedData>();
  const comments: LinkedComment[] = [];
  // Answers lie in what they answer, so the first comment that is met is an outermost one. A list in place of recursion.
  const pending = objects.filter(isComment).reverse();
  for (let one = pending.pop(); one !== undefined; one = pending.pop()) {
    if (seen.has(one)) continue;
    seen.add(one);
    const text = stringOf(one, 'text') ?? stringOf(one, 'commentText') ?? stringOf(one, 'articleBody');
    const [name = null] = [...namesAt(one, 'author', objects), ...namesAt(one, 'creator', objects)];
    if (text !== null) comments.push({ name, text });
    pending.push(...listOf(one.comment).filter(isObject).filter(isComment).reverse());
  }
  return comments;
}

function isComment(object: LinkedData): boolean {
  return typesOf(object).some((type) => ['Comment', 'UserComments', 'Answer'].includes(type));
}

function byId(id: unknown, objects: readonly LinkedData[]): LinkedData | null {
  if (typeof id !== 'string') return null;
  return objects.find((object) => object['@id'] === id && stringOf(object, 'name') !== null) ?? null;
}

/** Breadth first, with a list of what is still to be seen: JSON may be nested to any depth. */
function collect(root: unknown, objects: LinkedData[]): void {
  const pending: unknown[] = [root];
  for (let index = 0; index < pending.length && objects.length < MOST_OBJECTS; index += 1) {
    const value = pending[index];
    if (Array.isArray(value)) pending.push(...value.slice(0, MOST_OBJECTS));
    else if (isObject(value)) {
      objects.push(value);
      for (const inner of Object.values(value)) if (typeof inner === 'object') pending.push(inner);
    }
  }
}

function parseJson(source: string): unknown {
  try {
    return JSON.parse(source.replace(/^\s*(?:\/\/)?<!\[CDATA\[|(?:\/\/)?\]\]>\s*$/g, ''));
  } catch {
    return null;
  }
}

function listOf(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

function isObject(value: unknown): value is LinkedData {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
