import type { Attribution, Marked } from '../../../../model/attribution.ts';
import type { Document } from '../../../../model/document.ts';
import type { Entity } from '../../../../model/entity.ts';
import type { Findings, UngroupedStatement } from '../../../../model/findings.ts';
import type { TimeExpression } from '../../../../model/time.ts';
import { type MadePile, type MadeStory, madeStory } from './made-story.ts';
import type { MadeTime } from './made-time.ts';

/** The findings of the document of this number of a pile, as an analysis would have them: one attribution and one statement a saying. */
export function madeFindings(n: number, pile: MadePile): Findings {
  const story = madeStory(n, pile);
  const id = `d-${hex(n)}`;
  const text = new Text(story.title);
  const found = story.sayings.map(({ name, words, time }, at) => {
    const content = text.add('“', `${words.join(' ')}${time?.words ?? ''}`, ',” ');
    const source = text.add('', name, ' ');
    const cue = text.add('', 'said', '.\n\n');
    return { id: `a-${hex(n, at)}`, source: { ...source, entity: entityId(name) }, cue, content, time };
  });
  return {
    document: documentOf(n, id, story, text.text),
    entities: entitiesOf(id, found),
    times: found.flatMap(({ content, time }) => (time === null ? [] : [timeOf(id, content, time)])),
    attributions: found.map(({ time: _, ...one }): Attribution => ({ ...one, ...made, document: id })),
    statements: found.map(
      ({ content, source, id: attribution, time }, at): UngroupedStatement => ({
        id: `s-${hex(n, at)}`,
        document: id,
        ...content,
        mood: 'assertion',
        checkWorthiness: 0.5,
        firsthand: false,
        chain: [
          { name: story.publisher, entity: entityId(story.publisher), attribution: null, stance: 'reports' },
          { name: source.text, entity: source.entity, attribution, stance: 'affirms' },
        ],
        when: time?.value ?? null,
        said: null,
      }),
    ),
  };
}

const made = { parent: null, quoting: 'direct', attitude: 'affirms', confidence: 0.9, by: 'made/1' } as const;

/** The words of a time stand at the end of the content, without the blank before them. */
function timeOf(
  document: string,
  { spans: [[, end] = [0, 0]] }: Marked,
  { words, ...told }: MadeTime,
): TimeExpression {
  const text = words.trimStart();
  return { document, start: end - text.length, end, text, ...told, rule: 'made/1' };
}

/** A text that grows, and tells where what was added stands. */
class Text {
  text: string;

  constructor(title: string) {
    this.text = `${title}\n\n`;
  }

  add(before: string, words: string, after: string): Marked {
    const start = this.text.length + before.length;
    this.text += before + words + after;
    return { spans: [[start, start + words.length]], text: words };
  }
}

function documentOf(
  n: number,
  id: string,
  { title, publisher, published }: MadeStory,
  text: string,
): Document {
  const voice = entityId(publisher);
  return {
    id,
    evidence: `sha256-${n.toString(16).padStart(64, '0')}`,
    path: `pile/${n}.txt`,
    url: null,
    capture: null,
    mediaType: 'text/plain',
    record: null,
    kind: 'article',
    title,
    publisher,
    author: null,
    published,
    modified: null,
    statedBy: {},
    language: 'en',
    text,
    parts: [
      { kind: 'headline', start: 0, end: title.length, voice, voiceName: publisher },
      { kind: 'body', start: title.length + 2, end: text.length, voice, voiceName: publisher },
    ],
    gaps: [],
    lines: [{ start: 0, line: 1 }],
    reader: 'made/1',
  };
}

function entitiesOf(
  document: string,
  found: readonly { readonly source: Marked & { entity: string } }[],
): Entity[] {
  return [...Map.groupBy(found, ({ source }) => source.text)].map(([name, all]) => ({
    id: entityId(name),
    type: 'person',
    name,
    aliases: [],
    roles: [],
    affiliations: [],
    memberOf: [],
    mentions: all.flatMap(({ source }) =>
      source.spans.map(([start, end]) => ({ document, start, end, form: 'name' as const })),
    ),
  }));
}

/** 16 hex digits. */
function hex(n: number, at = 0): string {
  return n.toString(16).padStart(12, '0') + at.toString(16).padStart(4, '0');
}

/** One for one name. */
function entityId(name: string): string {
  let state = 0;
  for (const letter of name) state = (Math.imul(state, 31) + (letter.codePointAt(0) ?? 0)) >>> 0;
  return `e-${state.toString(16).padStart(16, '0')}`;
}
