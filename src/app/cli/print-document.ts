import type { Attribution } from '../../model/attribution.ts';
import type { Document } from '../../model/document.ts';
import type { Findings } from '../../model/findings.ts';
import { lineLocator } from '../../text/line-anchors.ts';
import { describeGaps } from '../gaps.ts';
import { lineUnit } from '../place.ts';
import { type AttributionTree, attributionTree, ownWords } from './attribution-tree.ts';
import { cellWidth } from './cell-width.ts';
import { placeInDocument } from './place-words.ts';
import { type Positions, positionsIn } from './stance-word.ts';
import { gap, type Palette, paint, type Run, type StyledText, styled } from './styled-text.ts';
import { wrap } from './wrap.ts';

/** How wide, and in which colours. */
export interface Page {
  /** In cells. */
  readonly width: number;
  readonly palette: Palette;
}

/**
 * A document as a tree of voices: at the root the voice of a part, below it whoever is said to have said what.
 *
 *     pile/quay.md
 *     Harbour closed
 *     The Lantern, 2031-05-09 06:30
 *
 *     The Lantern
 *     └─ the harbour office  “said”  affirms        :7
 *          that the quay was closed
 *
 * Ends with a line feed.
 */
export function printDocument(findings: Findings, page: Page): string {
  return printTree(findings, attributionTree(findings), page);
}

/** The same for one attribution and those within it. */
export function printBranch(findings: Findings, attribution: Attribution, page: Page): string {
  const tree = attributionTree(findings);
  const voice = tree.voices.find((candidate) => contains(tree, candidate.attributions, attribution.id));
  const voices = voice ? [{ ...voice, attributions: voice.attributions.filter(isAround) }] : [];
  return printTree(findings, { ...tree, voices }, page);

  function isAround(outermost: Attribution): boolean {
    return contains(tree, [outermost], attribution.id);
  }
}

function contains(tree: AttributionTree, roots: readonly Attribution[], id: string): boolean {
  const open = [...roots];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next.id === id) return true;
    for (const inner of tree.inner.get(next.id) ?? []) open.push(inner);
  }
  return false;
}

function printTree(findings: Findings, tree: AttributionTree, page: Page): string {
  const writer = new TreeWriter(findings, tree, page);
  const lines = [...documentHeader(findings.document, page)];
  const gaps = describeGaps(findings.document);
  const note = gaps ?? (tree.voices.length === 0 ? 'No attributions were found.' : null);
  if (note !== null)
    lines.push('', ...wrap([styled(note, 'faint')], page.width).map((line) => paint(line, page.palette)));
  for (const voice of tree.voices) {
    const name: Run[] = [
      styled(voice.name, 'name'),
      ...(voice.isComment ? [styled(' (a comment)', 'faint')] : []),
    ];
    lines.push('', ...wrap(name, page.width).map((line) => paint(line, page.palette)));
    for (const line of writer.below(voice.attributions)) lines.push(line);
  }
  return `${lines.join('\n')}\n`;
}

/** Path, title, publisher and date, each on a line of its own where it is known. */
export function documentHeader(document: Document, { width, palette }: Page): string[] {
  const published = document.published === null ? null : displayDate(document.published);
  const origin = [document.publisher, published].filter((known) => known !== null).join(', ');
  const record = document.record === null ? '' : ` (record ${document.record})`;
  const rows = [
    styled(document.path + record, 'path'),
    styled(document.title ?? '', 'title'),
    styled(origin, 'faint'),
  ];
  return rows
    .filter(({ text }) => text !== '')
    .flatMap((row) => wrap([row], width))
    .map((line) => paint(line, palette));
}

/** An ISO 8601 date or date-time as people read it: to the minute, without the offset of its time zone. */
export function displayDate(iso: string): string {
  return iso.slice(0, 16).replace('T', ' ');
}

interface Branch {
  readonly attribution: Attribution;
  /** The tree lines that come down from above. */
  readonly prefix: string;
  readonly isLast: boolean;
}

class TreeWriter {
  readonly #findings: Findings;
  readonly #tree: AttributionTree;
  readonly #page: Page;
  readonly #lineOf: (offset: number) => number;
  readonly #names: ReadonlyMap<string, string>;
  readonly #positions: Positions;

  constructor(findings: Findings, tree: AttributionTree, page: Page) {
    this.#findings = findings;
    this.#tree = tree;
    this.#page = page;
    this.#lineOf = lineLocator(findings.document);
    this.#positions = positionsIn(findings.statements);
    this.#names = new Map(findings.entities.map((entity) => [entity.id, entity.name]));
  }

  /** The lines of these attributions and of all within them. Walks with a stack of its own: nesting has no limit. */
  below(roots: readonly Attribution[]): string[] {
    const lines: string[] = [];
    const open = branches(roots, '');
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      const inner = this.#tree.inner.get(next.attribution.id) ?? [];
      lines.push(...this.#branch(next, inner));
      for (const branch of branches(inner, this.#continued(next))) open.push(branch);
    }
    return lines;
  }

  #branch(branch: Branch, inner: readonly Attribution[]): string[] {
    const { attribution, prefix, isLast } = branch;
    const down = this.#continued(branch);
    const start = `${prefix}${isLast ? '└─ ' : '├─ '}`;
    const more = `${down}${inner.length > 0 ? '│ ' : '  '}`;
    const { document } = this.#findings;
    const place = placeInDocument(this.#lineOf(firstOffset(attribution)), lineUnit(document));
    const words = ownWords(document.text, attribution, inner);
    const head = wrap(this.#head(attribution, words), this.#room(start) - place.length - 2);
    const body = this.#body(attribution, words);
    return [
      ...head.map((line, n) => this.#line(n === 0 ? start : more, line, n === 0 ? place : '')),
      ...(body.length > 0 ? wrap(body, this.#room(more)).map((line) => this.#line(more, line, '')) : []),
    ];
  }

  /** Whoever says something in their own words does not only report, whatever else they pass on. */
  #head(attribution: Attribution, words: string): StyledText {
    const { cue, attitude } = attribution;
    return [
      ...this.#source(attribution),
      gap,
      cue ? styled(`“${cue.text}”`) : styled('(no cue)', 'faint'),
      gap,
      styled(words === '' ? this.#positions.stanceOf(attribution) : attitude, 'stance'),
      ...this.#disowned(attribution),
    ];
  }

  #disowned(attribution: Attribution): Run[] {
    const voice = this.#positions.disowningVoiceOf(attribution);
    return voice === null ? [] : [gap, styled(`denied by ${voice}`, 'stance')];
  }

  /** The name of who speaks, and in brackets how the text puts it there where that is another wording. */
  #source({ source }: Attribution): Run[] {
    if (source === null) return [styled('(no source named)', 'faint')];
    const name = source.entity === null ? undefined : this.#names.get(source.entity);
    if (name === undefined || source.text.toLowerCase().includes(name.toLowerCase()))
      return [styled(source.text, 'name')];
    return [styled(name, 'name'), styled(` (${source.text})`, 'faint')];
  }

  #body(attribution: Attribution, words: string): StyledText {
    const when = this.#positions.timeOf(attribution);
    const time = when === null ? [] : [styled(`${words === '' ? '' : ' '}(of ${when})`, 'faint')];
    return words === '' ? time : [styled(words), ...time];
  }

  /** The lines that go on below a branch; cut short at the left where nesting would leave no room for words. */
  #continued({ prefix, isLast }: Branch): string {
    const down = `${prefix}${isLast ? '   ' : '│  '}`;
    const most = Math.floor(this.#page.width / 6) * 3;
    return down.length > most ? `⋯${down.slice(down.length - most + 1)}` : down;
  }

  #room(prefix: string): number {
    return Math.max(10, this.#page.width - cellWidth(prefix));
  }

  #line(prefix: string, line: StyledText, place: string): string {
    const { width, palette } = this.#page;
    const used = cellWidth(prefix) + line.reduce((sum, run) => sum + cellWidth(run.text), 0);
    const filler = place === '' ? '' : ' '.repeat(Math.max(1, width - used - place.length));
    return (
      palette(prefix, 'faint') + paint(line, palette) + (place === '' ? '' : filler + palette(place, 'faint'))
    );
  }
}

/** In reverse, so that the first comes off the stack first. */
function branches(attributions: readonly Attribution[], prefix: string): Branch[] {
  const last = attributions.length - 1;
  return attributions.map((attribution, n) => ({ attribution, prefix, isLast: n === last })).reverse();
}

function firstOffset({ source, cue, content }: Attribution): number {
  return Math.min(...[source, cue, content].flatMap((marked) => marked?.spans[0]?.[0] ?? []));
}
