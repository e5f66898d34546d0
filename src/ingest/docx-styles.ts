import { DOCX_PREFIXES, isOn } from './docx-names.ts';
import { walkPart } from './office-package.ts';
import type { XmlElement } from './walk-xml.ts';

/** What a style says that matters for reading; what it does not say comes from the style that it is based on. */
export interface DocxStyle {
  /** `title` for Word's own style of that name, `heading` for those that stand in an outline. Null where neither. */
  readonly role: 'title' | 'heading' | null;
  readonly isHidden: boolean;
  /** Id of the list that its paragraphs are numbered by; null where they are not. */
  readonly list: string | null;
  readonly level: number;
}

interface WrittenStyle {
  name: string;
  basedOn: string | null;
  outline: number | null;
  isHidden: boolean | null;
  list: string | null;
  level: number | null;
}

const PLAIN: DocxStyle = { role: null, isHidden: false, list: null, level: 0 };

/** Styles lead back to others some five deep; a ring of them has no end. */
const longestChain = 20;

/** Finds a style by its id; a style that is not there is plain. */
export function readStyles(source: string): (id: string | null) => DocxStyle {
  const written = new Map<string, WrittenStyle>();
  const resolved = new Map<string, DocxStyle>();
  let open: WrittenStyle | null = null;
  const enter = (element: XmlElement) => {
    if (element.name === 'w:style') {
      open = { name: '', basedOn: null, outline: null, isHidden: null, list: null, level: null };
      written.set(element.attribute('w:styleId') ?? '', open);
    } else if (open !== null) takeProperty(open, element);
  };
  const leave = (name: string) => {
    if (name === 'w:style') open = null;
  };
  walkPart(source, DOCX_PREFIXES, { open: enter, close: leave, text: () => {} });
  return (id) => {
    if (id === null || !written.has(id)) return PLAIN;
    const style = resolved.get(id) ?? resolve(id, written);
    resolved.set(id, style);
    return style;
  };
}

function takeProperty(style: WrittenStyle, { name, attribute }: XmlElement): void {
  const value = attribute('w:val');
  if (name === 'w:name') style.name = value?.toLowerCase() ?? '';
  else if (name === 'w:basedOn') style.basedOn = value;
  else if (name === 'w:outlineLvl') style.outline = Number(value);
  else if (name === 'w:vanish') style.isHidden = isOn(value);
  else if (name === 'w:numId') style.list = value;
  else if (name === 'w:ilvl') style.level = Number(value);
}

function resolve(id: string, written: ReadonlyMap<string, WrittenStyle>): DocxStyle {
  const chain: WrittenStyle[] = [];
  for (let next = written.get(id); next !== undefined && chain.length < longestChain; ) {
    chain.push(next);
    next = written.get(next.basedOn ?? '');
  }
  const outline = chain.find((style) => style.outline !== null)?.outline ?? null;
  return {
    role: chain.some(({ name }) => name === 'title') ? 'title' : isHeading(chain, outline) ? 'heading' : null,
    isHidden: chain.find((style) => style.isHidden !== null)?.isHidden ?? false,
    list: chain.find((style) => style.list !== null)?.list ?? null,
    level: chain.find((style) => style.level !== null)?.level ?? 0,
  };
}

/** Levels 0 to 8 are headings, 9 is text. Word's own headings have names that do not change with its language. */
function isHeading(chain: readonly WrittenStyle[], outline: number | null): boolean {
  if (outline !== null) return outline < 9;
  return chain.some(({ name }) => /^heading [1-9]$/.test(name));
}
