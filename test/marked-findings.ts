import { createHash } from 'node:crypto';
import type { MarkedAttribution } from '../src/formats/marked-text/marked-case.ts';
import { parseMarkedText } from '../src/formats/marked-text/parse.ts';
import type { Attribution, Marked } from '../src/model/attribution.ts';
import type { Document } from '../src/model/document.ts';
import type { Entity } from '../src/model/entity.ts';
import type { Findings, UngroupedStatement } from '../src/model/findings.ts';
import type { Spans } from '../src/model/span.ts';
import type { Link } from '../src/model/statement.ts';

/**
 * Findings as a text with its marks says: `{source Ana Ruiz} {cue said} {content that it rained}`. Each wording of a
 * source is an entity of its own, and each innermost attribution makes a statement.
 */
export function markedFindings(path: string, marked: string, known: Partial<Document> = {}): Findings {
  const [parsed] = parseMarkedText(`# ${path}${marked.includes('{') ? '' : ' (none)'}\n${marked}\n`);
  if (parsed === undefined) throw new Error('The marked text holds no case.');
  const document = documentOf(path, parsed.text, known);
  const attributions = parsed.attributions.map((found) => attributionOf(document, found));
  return {
    document,
    entities: entitiesOf(document, attributions),
    times: [
      {
        document: document.id,
        start: 0,
        end: 1,
        text: document.text.slice(0, 1),
        value: '2031-05-06',
        precision: 'day',
        earliest: '2031-05-06',
        latest: '2031-05-06',
        rule: 'weekday-past',
      },
    ],
    attributions,
    statements: statementsOf(document, attributions),
  };
}

function documentOf(path: string, text: string, known: Partial<Document>): Document {
  return {
    id: shortId('d', path),
    evidence: `sha256-${hash(text)}`,
    path,
    url: null,
    capture: null,
    mediaType: 'text/plain',
    record: null,
    kind: 'article',
    title: 'Quay closed',
    publisher: 'The Lantern',
    author: null,
    published: '2031-05-09',
    modified: null,
    statedBy: {},
    language: 'en',
    text,
    parts: [{ kind: 'body', start: 0, end: text.length, voice: null, voiceName: 'The Lantern' }],
    gaps: [],
    lines: [{ start: 0, line: 1 }],
    reader: 'marks/1',
    ...known,
  };
}

function attributionOf(document: Document, found: MarkedAttribution): Attribution {
  const source = cut(document.text, found.source);
  return {
    id: shortId('a', `${document.id} ${found.number}`),
    document: document.id,
    parent: found.parent === null ? null : shortId('a', `${document.id} ${found.parent}`),
    source: source && { ...source, entity: shortId('e', source.text) },
    cue: cut(document.text, found.cue),
    content: cut(document.text, found.content) ?? { spans: [[0, 0]], text: '' },
    quoting: 'indirect',
    attitude: found.attitude,
    confidence: 0.5,
    by: 'marks/1',
  };
}

function cut(text: string, spans: Spans): Marked | null {
  if (spans.length === 0) return null;
  return { spans, text: spans.map(([start, end]) => text.slice(start, end)).join(' … ') };
}

function entitiesOf({ id }: Document, attributions: readonly Attribution[]): Entity[] {
  const sources = attributions.map((attribution) => attribution.source).filter((source) => source !== null);
  return [...Map.groupBy(sources, (source) => source.text)].map(([name, group]) => ({
    id: shortId('e', name),
    type: 'person',
    name,
    aliases: [],
    roles: [],
    affiliations: [],
    memberOf: [],
    mentions: group.flatMap(({ spans }) =>
      spans.map(([start, end]) => ({ document: id, start, end, form: 'name' as const })),
    ),
  }));
}

function statementsOf(document: Document, attributions: readonly Attribution[]): UngroupedStatement[] {
  const byId = new Map(attributions.map((attribution) => [attribution.id, attribution]));
  const parents = new Set(attributions.map((attribution) => attribution.parent));
  const innermost = attributions.filter((attribution) => !parents.has(attribution.id));
  return innermost.map((attribution) => ({
    id: shortId('s', attribution.id),
    document: document.id,
    ...attribution.content,
    mood: 'assertion',
    checkWorthiness: 0,
    chain: chainOf(document, attribution, byId),
    firsthand: false,
    when: null,
    said: null,
  }));
}

function chainOf(document: Document, innermost: Attribution, byId: ReadonlyMap<string, Attribution>): Link[] {
  const chain: Link[] = [];
  for (let at: Attribution | undefined = innermost; at; at = byId.get(at.parent ?? '')) {
    const stance = at === innermost ? 'affirms' : 'reports';
    chain.unshift({
      name: at.source?.text ?? null,
      entity: at.source?.entity ?? null,
      attribution: at.id,
      stance,
    });
  }
  return [{ name: document.publisher, entity: null, attribution: null, stance: 'reports' }, ...chain];
}

function shortId(kind: 'a' | 'd' | 'e' | 's', of: string): string {
  return `${kind}-${hash(of).slice(0, 16)}`;
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
