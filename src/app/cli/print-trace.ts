import type { Change } from '../../lineage/trace/changes-between.ts';
import type { TraceNode } from '../../lineage/trace/trace-claim.ts';
import type { Origin, SelfCitation } from '../../model/claim.ts';
import type { Document } from '../../model/document.ts';
import { lineLocator } from '../../text/line-anchors.ts';
import { lineUnit } from '../place.ts';
import type { TracedClaim } from '../trace.ts';
import { cellWidth } from './cell-width.ts';
import { count } from './count.ts';
import { placeInFile } from './place-words.ts';
import { originWords } from './print-claim-summary.ts';
import { displayDate, type Page } from './print-document.ts';
import { chainLine } from './print-statement.ts';
import { gap, paint, type Run, type StyledText, styled } from './styled-text.ts';
import { wrap } from './wrap.ts';

/** How a node took it from the one above. */
const ways = {
  copy: 'copies it',
  quotation: 'quotes it',
  citation: 'cites it',
  paraphrase: 'retells it',
} as const;

/**
 * A claim as it went from its origins to its readers.
 *
 *     that the quay was shut
 *     c-0123456789abcdef  in 3 documents of 3 voices  rests on 1 origin
 *     all of it came through The Lantern
 *
 *     Ana Ruiz
 *     └─ 2031-05-09  The Lantern reports › Ana Ruiz affirms
 *        │ that the quay was shut
 *        │ pile/quay.md:3  s-0123456789abcdef
 *        └─ 2031-05-10  Courier reports › The Lantern reports  cites it
 *             the harbour is closed
 *             dropped: Ana Ruiz
 *
 * Ends with a line feed.
 */
export function printTrace(traced: TracedClaim, page: Page): string {
  const { trace } = traced;
  const writer = new TraceWriter(traced, page);
  const blocks = [
    heading(traced).flatMap((line) => wrap(line, page.width).map((one) => paint(one, page.palette))),
    ...trace.origins.map(({ origin, roots }) => [...writer.origin(origin), ...writer.below(roots)]),
    ...(trace.dissent.length > 0
      ? [[paint([styled('denied or doubted', 'title')], page.palette), ...writer.below(trace.dissent)]]
      : []),
    besideLines(traced).flatMap((line) => wrap(line, page.width).map((one) => paint(one, page.palette))),
  ].filter((block) => block.length > 0);
  return blocks.map((lines) => `${lines.join('\n')}\n`).join('\n');
}

function heading({ trace: { claim, dissent }, documents, names }: TracedClaim): StyledText[] {
  const { atLeast, atMost, chokePoints } = claim.origins;
  const nameOf = (id: string) => names.get(id) ?? id;
  const through = chokePoints.map(nameOf).join(' and ');
  return [
    [styled(claim.text, 'title')],
    [
      styled(claim.id, 'faint'),
      gap,
      styled(`in ${count(documents.size, 'document')}`),
      gap,
      styled(originWords({ atLeast, atMost }), 'stance'),
      ...(dissent.length > 0 ? [gap, styled(`denied or doubted in ${documentsIn(dissent)}`, 'stance')] : []),
    ],
    ...(chokePoints.length > 0 ? [[styled(`all of it came through ${through}`)]] : []),
    ...[...new Set(claim.origins.selfCitations.map((one) => selfCitationWords(one, nameOf)))].map(
      (words): StyledText => [styled(words, 'warning')],
    ),
  ];
}

function selfCitationWords({ entity, through }: SelfCitation, nameOf: (id: string) => string): string {
  const way = through.length > 0 ? ` by way of ${through.map(nameOf).join(' and ')}` : '';
  return `${nameOf(entity)} cites itself${way}`;
}

function documentsIn(nodes: readonly TraceNode[]): string {
  const open = [...nodes];
  const found = new Set<string>();
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    found.add(node.document);
    open.push(...node.children);
  }
  return count(found.size, 'document');
}

/** Which other claims it contradicts, and of which it is a distortion. */
function besideLines({ trace: { claim }, related, distortions }: TracedClaim): StyledText[] {
  const textOf = (id: string) => related.get(id)?.text ?? '';
  const lines: StyledText[] = [];
  if (claim.distorts !== null) {
    const { before, after, kind, of } = claim.distorts;
    lines.push([
      styled('distorts ', 'warning'),
      styled(`${of} “${textOf(of)}”`),
      styled(` (${kind}: ${before} became ${after})`, 'stance'),
    ]);
  }
  for (const id of distortions) {
    const changed = related.get(id)?.distorts;
    lines.push([
      styled('distorted as ', 'warning'),
      styled(`${id} “${textOf(id)}”`),
      styled(` (${changed?.kind}: ${changed?.before} became ${changed?.after})`, 'stance'),
    ]);
  }
  for (const { claim: id, kind } of claim.contradictions) {
    if (id === claim.distorts?.of || distortions.includes(id)) continue;
    lines.push([
      styled('contradicts ', 'warning'),
      styled(`${id} “${textOf(id)}”`),
      styled(` (${kind})`, 'stance'),
    ]);
  }
  return lines;
}

interface Branch {
  readonly node: TraceNode;
  /** The tree lines that come down from above. */
  readonly prefix: string;
  readonly isLast: boolean;
}

/** What is said of an origin beside its name. */
const notesOf: Readonly<Record<Origin['kind'], readonly string[]>> = {
  named: [],
  unnamed: ['not named'],
  witness: ['saw or did it'],
};

class TraceWriter {
  readonly #page: Page;
  readonly #documents: ReadonlyMap<string, Document>;

  constructor({ documents }: TracedClaim, page: Page) {
    this.#page = page;
    this.#documents = documents;
  }

  origin({ name, kind, doubtful }: Origin): string[] {
    const notes = [...notesOf[kind], ...(doubtful ? ['perhaps not of this claim'] : [])];
    const what = notes.length === 0 ? [] : [styled(` (${notes.join(', ')})`, 'faint')];
    const line = [styled(name ?? '(unknown voice)', 'name'), ...what];
    return wrap(line, this.#page.width).map((one) => paint(one, this.#page.palette));
  }

  /** Walks with a stack of its own: a claim may be passed on any number of times. */
  below(roots: readonly TraceNode[]): string[] {
    const lines: string[] = [];
    const open = branches(roots, '');
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      lines.push(...this.#branch(next));
      for (const branch of branches(next.node.children, this.#continued(next))) open.push(branch);
    }
    return lines;
  }

  #branch(branch: Branch): string[] {
    const { node, prefix, isLast } = branch;
    const start = `${prefix}${isLast ? '└─ ' : '├─ '}`;
    const more = `${this.#continued(branch)}${node.children.length > 0 ? '│ ' : '  '}`;
    const rows = [this.#head(node), ...this.#body(node)];
    return rows.flatMap((row, n) =>
      wrap(row, Math.max(10, this.#page.width - cellWidth(more))).map((line, at) => {
        const lead = n === 0 && at === 0 ? start : more;
        return this.#page.palette(lead, 'faint') + paint(line, this.#page.palette);
      }),
    );
  }

  #head({ statements: [first], document, transmission, alsoFrom }: TraceNode): StyledText {
    const published = this.#documents.get(document)?.published ?? null;
    const others = alsoFrom.map((id) => this.#documents.get(id)?.publisher ?? id);
    return [
      styled(published === null ? 'undated' : displayDate(published)),
      gap,
      ...chainLine(first?.chain ?? []),
      ...(transmission === null ? [] : [gap, styled(ways[transmission.kind], 'title')]),
      ...(others.length > 0 ? [gap, styled(`also from ${others.join(', ')}`, 'faint')] : []),
    ];
  }

  #body({ statements, document: id, changes }: TraceNode): StyledText[] {
    const document = this.#documents.get(id);
    const lineOf = document === undefined ? () => 1 : lineLocator(document);
    const rows = statements.flatMap(({ text, spans, id: statement }): StyledText[] => {
      const line = lineOf(spans[0]?.[0] ?? 0);
      const place =
        document === undefined ? '' : placeInFile({ path: document.path, line, unit: lineUnit(document) });
      return [[styled(text)], [styled(place, 'path'), gap, styled(statement, 'faint')]];
    });
    return changes.length > 0 ? [...rows, changeWords(changes)] : rows;
  }

  /** The lines that go on below a branch; cut short at the left where nesting would leave no room for words. */
  #continued({ prefix, isLast }: Branch): string {
    const down = `${prefix}${isLast ? '   ' : '│  '}`;
    const most = Math.floor(this.#page.width / 6) * 3;
    return down.length > most ? `⋯${down.slice(down.length - most + 1)}` : down;
  }
}

/** `dropped: Ana Ruiz, “allegedly”; “a clerk” became “the ministry”`. */
function changeWords(changes: readonly Change[]): Run[] {
  const word = ({ kind }: Change, text: string) => (kind === 'source' ? text : `“${text}”`);
  const dropped = changes.flatMap((one) => (one.after === null && one.before ? [word(one, one.before)] : []));
  const added = changes.flatMap((one) => (one.before === null && one.after ? [word(one, one.after)] : []));
  const changed = changes.flatMap((one) =>
    one.before !== null && one.after !== null
      ? [`${word(one, one.before)} became ${word(one, one.after)}`]
      : [],
  );
  const parts = [
    ...changed,
    ...(dropped.length > 0 ? [`dropped: ${dropped.join(', ')}`] : []),
    ...(added.length > 0 ? [`added: ${added.join(', ')}`] : []),
  ];
  return [styled(parts.join('; '), 'stance')];
}

/** In reverse, so that the first comes off the stack first. */
function branches(nodes: readonly TraceNode[], prefix: string): Branch[] {
  const last = nodes.length - 1;
  return nodes.map((node, n) => ({ node, prefix, isLast: n === last })).reverse();
}
