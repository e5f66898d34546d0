import { DOCX_PREFIXES } from './docx-names.ts';
import { walkPart } from './office-package.ts';
import type { XmlElement } from './walk-xml.ts';

/** One level of a list. */
interface Level {
  format: string;
  /** With `%1` for the number of the outermost level, and so on. */
  wording: string;
  start: number;
}

/** Numbers the items of a document's lists. Holds how far each list has come: asked once for each item, in order. */
export class DocxLists {
  readonly #kinds = new Map<string, Map<number, Level>>();
  readonly #kindOf = new Map<string, string>();
  readonly #counts = new Map<string, number[]>();

  constructor(source: string) {
    let kind = new Map<number, Level>();
    let level: Level = newLevel();
    let list = '';
    const open = ({ name, attribute }: XmlElement) => {
      const value = attribute('w:val') ?? '';
      if (name === 'w:abstractNum') {
        kind = new Map();
        this.#kinds.set(attribute('w:abstractNumId') ?? '', kind);
      } else if (name === 'w:lvl') {
        level = newLevel();
        kind.set(Number(attribute('w:ilvl')), level);
      } else if (name === 'w:numFmt') level.format = value;
      else if (name === 'w:lvlText') level.wording = value;
      else if (name === 'w:start') level.start = Number(value);
      else if (name === 'w:num') list = attribute('w:numId') ?? '';
      else if (name === 'w:abstractNumId') this.#kindOf.set(list, value);
      // What a single list has otherwise than its kind is rare, and is not read.
      else if (name === 'w:lvlOverride') level = newLevel();
    };
    walkPart(source, DOCX_PREFIXES, { open, close: () => {}, text: () => {} });
  }

  /** What stands before the item: `- `, `3. `, `(b) `. Empty where the list is not known, and for list 0, which is none. */
  label(list: string, depth: number): string {
    const id = this.#kindOf.get(list);
    const kind = this.#kinds.get(id ?? '');
    const level = kind?.get(depth);
    if (id === undefined || kind === undefined || level === undefined || level.format === 'none') return '';
    if (level.format === 'bullet') return '- ';
    const counts = this.#counts.get(id) ?? [];
    const count = (counts[depth] ?? level.start - 1) + 1;
    // The levels below begin anew.
    this.#counts.set(id, [...counts.slice(0, depth), count]);
    const numbers = [...counts.slice(0, depth), count];
    const wording = level.wording.replace(/%([1-9])/g, (_, digit: string) => {
      const at = Number(digit) - 1;
      return inFormat(numbers[at] ?? kind.get(at)?.start ?? 1, kind.get(at)?.format ?? 'decimal');
    });
    return wording.trim() === '' ? '' : `${wording.trim()} `;
  }
}

function newLevel(): Level {
  return { format: 'decimal', wording: '', start: 1 };
}

function inFormat(count: number, format: string): string {
  if (/letter$/i.test(format)) {
    const letter = String.fromCharCode(97 + ((Math.max(count, 1) - 1) % 26));
    return format === 'upperLetter' ? letter.toUpperCase() : letter;
  }
  if (/roman$/i.test(format)) return format === 'upperRoman' ? roman(count).toUpperCase() : roman(count);
  return String(count);
}

const ROMAN = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
] as const;

/** Numbers that nobody writes in Roman stay in figures. */
function roman(count: number): string {
  if (!(count > 0 && count < 4000)) return String(count);
  let left = count;
  let written = '';
  for (const [value, letters] of ROMAN) {
    while (left >= value) {
      written += letters;
      left -= value;
    }
  }
  return written;
}
