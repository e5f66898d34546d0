import { xmlParser } from './parsers.ts';

/** An element as it opens. */
export interface XmlElement {
  /** Prefix and local name, e.g. `w:p`; the prefix is the caller's for the namespace, whatever the file calls it. */
  readonly name: string;
  /** Null where the element has no such attribute. Names as above; an attribute without a prefix has none. */
  readonly attribute: (name: string) => string | null;
}

/** What is told while XML is read. */
export interface XmlListener {
  readonly open: (element: XmlElement) => void;
  readonly close: (name: string) => void;
  readonly text: (text: string) => void;
}

/**
 * Office documents nest some thirty deep, a table in a table adds ten. The parser looks for a namespace in all elements
 * around, so that depth costs time.
 */
const deepest = 500;

/**
 * Reads XML from start to end. Nothing that it names is fetched, and entities that it declares are not known. Throws where
 * it is not well formed, at the first place where it is not: what was told before stands.
 *
 * @param prefixes - namespace to the prefix under which its names are told; others are told without a prefix and with a `:`
 */
export function walkXml(source: string, prefixes: ReadonlyMap<string, string>, listener: XmlListener): void {
  const { SaxesParser } = xmlParser();
  const parser = new SaxesParser({ xmlns: true, position: false });
  const nameOf = (uri: string, local: string) => (uri === '' ? local : `${prefixes.get(uri) ?? ''}:${local}`);
  let depth = 0;
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ uri, local, attributes }) => {
    depth += 1;
    if (depth > deepest) throw new Error(`elements are nested more than ${deepest} deep`);
    const attribute = (name: string) =>
      Object.values(attributes).find((one) => nameOf(one.uri, one.local) === name)?.value ?? null;
    listener.open({ name: nameOf(uri, local), attribute });
  });
  parser.on('closetag', ({ uri, local }) => {
    depth -= 1;
    listener.close(nameOf(uri, local));
  });
  parser.on('text', listener.text);
  parser.on('cdata', listener.text);
  parser.write(source).close();
}
