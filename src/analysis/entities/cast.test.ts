import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Document } from '../../model/document.ts';
import type { Entity } from '../../model/entity.ts';
import type { Span } from '../../model/span.ts';
import { bindPronouns } from '../bind-pronouns.ts';
import { castOf } from '../cast-of-document.ts';
import type { Draft } from '../draft.ts';
import { english } from '../english/english.ts';
import { layOut } from '../lay-out.ts';
import type { Cast } from './cast.ts';

const blank: Document = {
  id: 'd-1',
  evidence: 'sha256-0',
  path: 'note.txt',
  record: null,
  url: null,
  capture: null,
  mediaType: 'text/plain',
  kind: 'article',
  title: null,
  publisher: null,
  author: null,
  published: '2031-05-09',
  modified: null,
  statedBy: {},
  language: 'en',
  text: '',
  parts: [],
  gaps: [],
  lines: [],
  reader: 'test/1',
};

interface Bound {
  readonly cast: Cast;
  /** Ids of the sources in the order of the text; null where one is bound to nobody. */
  readonly ids: readonly (string | null)[];
  readonly voice: string | null;
}

/** Binds the sources of a text, which stand in `[…]`. */
function bind(marked: string, voiceName: string | null = null, about: Partial<Document> = {}): Bound {
  const sources: Span[] = [];
  let text = '';
  for (const piece of marked.split(/(\[[^\]]*\])/u)) {
    if (piece.startsWith('[')) sources.push([text.length, text.length + piece.length - 2]);
    text += piece.startsWith('[') ? piece.slice(1, -1) : piece;
  }
  const part = { kind: 'body', start: 0, end: text.length, voice: null, voiceName } as const;
  const document = { ...blank, text, parts: [part], ...about };
  const layout = layOut(text, [0, text.length], english);
  const { cast, voices } = castOf(document, [{ layout, rules: english, drafts: [] }]);
  const voice = voices.get(voiceName ?? '') ?? null;
  const antecedents = bindPronouns(layout, sources.map(draftOf), english);
  const read = ([start, end]: Span) => {
    const names = cast.namesIn(start, end).map(([from, to]): Span => [from - start, to - start]);
    return { source: english.readSourceName(text.slice(start, end), names), start, end };
  };
  const ids = sources.map((span) => {
    const { source, start, end } = read(span);
    const words = antecedents.get(start);
    return cast.addSource(source, start, end, voice, words === undefined ? null : read(words));
  });
  return { cast, ids, voice };
}

/** Somebody who says nothing that is known. */
function draftOf(span: Span): Draft {
  return { source: [span], cue: null, content: [], attitude: 'affirms', pattern: 'verb-before', rank: 0 };
}

/** Numbers the sources by entity, in order of first appearance; 0 is the voice; `-` where one is bound to nobody. */
function numbered({ ids, voice }: Bound): string {
  const seen: (string | null)[] = [voice];
  return ids
    .map((id) => {
      if (id === null) return '-';
      if (!seen.includes(id)) seen.push(id);
      return String(seen.indexOf(id));
    })
    .join(' ');
}

describe('who is who within a document', () => {
  it.each([
    ['the same name', '[Anna Reyl] spoke. Later [Anna Reyl] left.', '1 1'],
    ['a name and its surname', '[Anna Reyl] spoke. Later [Reyl] left.', '1 1'],
    ['a surname before the full name', '[Reyl] said no. Later [Anna Reyl] left.', '1 1'],
    ['a name with and without a title', '[Governor Anna Reyl] spoke. Later [Mrs Reyl] left.', '1 1'],
    ['the end of a long name', '[Juan Pedro Mar Solis] spoke. Later [Mar Solis] left.', '1 1'],
    ['initials', '[Col. A. Reyl] spoke. Later [Anna Reyl] left.', '1 1'],
    ['two who share a surname', '[Anna Reyl] met [Mara Reyl]. Later [Reyl] left.', '1 2 3'],
    ['two initials', '[Anna Reyl] met [M. Reyl] and left.', '1 2'],
    ['a first name', '[Anna Reyl] spoke. Then [Anna] left with Ola Tamm.', '1 1'],
    ['a first name that two have', '[Anna Reyl] met [Anna Tamm]. Then [Anna] left.', '1 2 3'],
    [
      'case, article and diacritics',
      'The [Tolvane Courier] came. A copy of the [Tolvané Courier] lay there.',
      '1 1',
    ],
    ['a body by its noun', '[Ostrel Union] spoke. Later the [Union] left.', '1 1'],
    ['a noun that two bodies have', '[Ostrel Union] met [Tolvane Union]. Later the [Union] left.', '1 2 3'],
    ['a body by its front, where it speaks', '[Ostrel Chemicals plc] spoke. Later [Ostrel] said no.', '1 1'],
    ['a town of that name', '[Ostrel Union] spoke. They met in [Ostrel].', '1 2'],
    ['a town behind of', '[Union of Ostrel] spoke. Later [Ostrel] said no.', '1 2'],
    ['an acronym in brackets', '[Union of Ostrel Miners] (UOM) spoke. Later the [UOM] left.', '1 1'],
    ['an acronym by its letters', '[Ostrel Miners Union] spoke. Later the [OMU] left.', '1 1'],
    ['another name', '[Red Clique], which calls itself the [Dawn Movement], spoke.', '1 1'],
    ['a role that one name has', '[Governor Anna Reyl] spoke. Later [the governor] left.', '1 1'],
    ['a role in apposition', '[Anna Reyl], the governor, spoke. Later [the governor] left.', '1 1'],
    [
      'a role that two names have',
      '[Governor Anna Reyl] met [Governor Ola Tamm]. [The governor] left.',
      '1 2 3',
    ],
    ['a body’s noun, written small', '[Ostrel Union] spoke. Later [the union] left.', '1 1'],
    ['it after an unnamed one', 'The [Ostrel Union] had left. [The operator] said no. [It] left.', '1 2 2'],
    ['it past a person', 'The [Ostrel Union] spoke to [Anna Reyl]. [It] left.', '1 2 1'],
    [
      'the firm: the company named last',
      '[Tesk & Tamm] left. They met in Ostrel. [The firm] said no.',
      '1 1',
    ],
    ['no council is a firm', 'The [Ostrel Council] left. They met. [The operator] said no.', '1 2'],
    ['a paper by its noun, which is no town', 'The [Ostrel Trumpet] came. He told the [Trumpet] so.', '1 1'],
    ['a noun before another', 'The [Ostrel Trumpet] came. They met [Trumpet] players.', '1 2'],
    ['a kind of body', 'The [Ostrel Alliance] met. Nobody came. [The party] left.', '1 1'],
    ['a kind that two are', 'The [Ostrel Alliance] met the [Tolvane Front]. [The party] left.', '1 2 3'],
    [
      'a kind with a word that may tell another',
      'The [Ostrel Alliance] met. [The ruling party] left.',
      '1 2',
    ],
    [
      'a numbered unit without its kind',
      'The [4th Mountain Brigade] left. They met the [4th Brigade].',
      '1 1',
    ],
    ['a unit of another number', 'The [4th Mountain Brigade] left. They met the [5th Brigade].', '1 2'],
    ['the regulator', 'The [Food Safety Office] met. Nobody came. [The regulator] left.', '1 1'],
    ['a description with another article', '[A miner] left. They met. [Miner] stayed.', '1 1'],
    ['a firm that joins two names opens a text', '[Tesk & Tamm] spoke. Later [Tesk & Tamm] said no.', '1 1'],
    ['a role with a is somebody new', '[Governor Anna Reyl] met [a governor].', '1 2'],
    ['the same description', '[two officials] met. Later [Two officials] left.', '1 1'],
    ['another description', '[two officials] met [three officials].', '1 2'],
    ['she: the subject before', '[Anna Reyl] met [Ola Tamm]. [She] left.', '1 2 1'],
    ['he: a person by a rarer noun', '[The neighbour] came in. [He] left.', '1 1'],
    ['she: by marriage', '[The sister-in-law] came in. [She] left.', '1 1'],
    ['she, who has not spoken', 'Ola Tamm came. [She] met [Tamm].', '1 1'],
    ['they: the group', '[two officials] met [Anna Reyl]. [They] left.', '1 2 1'],
    ['a pronoun that fits nobody', 'The [Ostrel Union] left, and [she] stayed.', '1 -'],
    ['a pronoun before anybody', '[she] met [Anna Reyl].', '- 1'],
    ['who, behind a name', '[Anna Reyl], [who] left.', '1 1'],
    ['I, without a voice', '[I] left.', '-'],
    [
      'a spokesman is not the body',
      'The [Ostrel Union] left. [A spokesman for the Ostrel Union] stayed.',
      '1 2',
    ],
    ['a name in apposition to a description', '[The owner, Captain Anna Reyl], left with [Reyl].', '1 1'],
    ['an agency before its noun', '[Tesk] spoke. Later [the state-run Tesk news agency] said no.', '1 1'],
    ['two agencies before their noun', '[The Tesk agency] spoke. Later [the Tamm agency] said no.', '1 2'],
    ['somebody of an agency', '[Tesk] spoke. Later [the Tesk editor] said no.', '1 2'],
    ['a newspaper of a town', 'They met in Tesk. [The Tesk newspaper] met [Tesk].', '1 2'],
    ['a role before the name', '[Union spokeswoman Anna Reyl] left with [Anna Reyl].', '1 1'],
  ])('%s: %s', (_, text, expected) => {
    expect(numbered(bind(text))).toBe(expected);
  });

  test('a span that cuts a name is read with all of it', () => {
    const text = 'Anna Reyl left Tesk & Tamm.';
    const { cast } = bind(text);
    expect(text.slice(...cast.withWholeName([22, 26]))).toBe('Tesk & Tamm');
    expect(text.slice(...cast.withWholeName([10, 14]))).toBe('left');
    expect(text.slice(...cast.withWholeName([0, 9]))).toBe('Anna Reyl');
  });

  it.each([
    ['I and we are the voice', '[I] left. [We] left. [our] dog left.', '0 0 0'],
    ['the voice by its name', 'The [Tolvane Lantern] left. The [Lantern] left.', '0 0'],
    ['this newspaper is the voice', 'The [Ostrel Courier] came. [This newspaper] said no.', '1 0'],
    ['it is not the voice, which does not speak of itself so', '[it] left.', '-'],
  ])('%s', (_, text, expected) => {
    expect(numbered(bind(text, 'Tolvane Lantern'))).toBe(expected);
  });
});

function entity(bound: Bound, name: string): Entity | undefined {
  return bound.cast.entities().find((one) => one.name === name);
}

describe('what is kept of an entity', () => {
  const bound = bind(
    'Reyl was late. [Governor Anna Reyl], a miner, spoke for the Ostrel Union. [She] met [a clerk].',
    'The Lantern',
  );

  test('mentions in order, the name without its titles', () => {
    const mentions = entity(bound, 'Anna Reyl')?.mentions.map(
      ({ start, end, form }) => `${start}-${end} ${form}`,
    );
    expect(mentions).toEqual(['0-4 name', '24-33 name', '72-75 pronoun']);
  });

  test('aliases, with titles as they stand', () => {
    expect(entity(bound, 'Anna Reyl')?.aliases).toEqual(['Governor Anna Reyl', 'Reyl']);
  });

  test('roles, with the day on which the document calls it so', () => {
    expect(entity(bound, 'Anna Reyl')?.roles).toEqual([
      { text: 'Governor', document: 'd-1', start: 15, end: 23, asOf: '2031-05-09' },
      { text: 'miner', document: 'd-1', start: 37, end: 42, asOf: '2031-05-09' },
    ]);
  });

  test('a voice that is only named by the file has no mention', () => {
    expect(entity(bound, 'The Lantern')?.mentions).toEqual([]);
    expect(bind('').cast.entities()).toEqual([]);
  });

  test('a name is the same entity in every document; a description or a common noun is not', () => {
    const text = '[Anna Reyl] met [a clerk] of the [Council].';
    const [first, second] = [bind(text), bind(text, null, { id: 'd-2' })];
    expect(first.ids.map((id, at) => id === second.ids[at])).toEqual([true, false, false]);
  });
});

describe('to whom somebody belongs', () => {
  it.each([
    [
      'a title with its body',
      'Ostrel Union Secretary Anna Reyl left.',
      'Anna Reyl → Ostrel Union (secretary)',
    ],
    [
      'a role before the name',
      'Ostrel Union spokeswoman Anna Reyl left.',
      'Anna Reyl → Ostrel Union (spokeswoman)',
    ],
    ['an apposition', 'Anna Reyl, a clerk at the Ostrel Union, left.', 'Anna Reyl → Ostrel Union (clerk)'],
    ['an owner', 'The Ostrel Union’s clerk, Anna Reyl, left.', 'Anna Reyl → Ostrel Union (clerk)'],
    ['of a body', 'Anna Reyl of the Ostrel Union left.', 'Anna Reyl → Ostrel Union'],
    ['who leads it', 'Anna Reyl, who leads the Ostrel Union, left.', 'Anna Reyl → Ostrel Union'],
    ['its', 'The Ostrel Union and its clerk Anna Reyl left.', 'Anna Reyl → Ostrel Union (clerk)'],
    ['a body’s own body', 'The Ostrel Union’s Trade Committee left.', 'Trade Committee → Ostrel Union'],
    [
      'a signature',
      'No.\n\nAnna Reyl\nSpokeswoman of the Ostrel Union',
      'Anna Reyl → Ostrel Union (spokeswoman)',
    ],
    [
      'an unnamed one',
      'Nobody came. [A spokesman for the Ostrel Union] left.',
      'A spokesman for the Ostrel Union → Ostrel Union (spokesman)',
    ],
    ['a place has no members', 'The mayor of Tolvane, Anna Reyl, left.', ''],
    ['nobody belongs to a person', 'Anna Reyl’s clerk, Ola Tamm, left.', ''],
  ])('%s: %s', (_, text, expected) => {
    const all = bind(text).cast.entities();
    const names = new Map(all.map(({ id, name }) => [id, name]));
    const edges = all.flatMap(({ name, affiliations }) =>
      affiliations.map(({ of, role }) => `${name} → ${names.get(of)}${role === null ? '' : ` (${role})`}`),
    );
    expect(edges.join('; ')).toBe(expected);
  });

  test('who signs a statement belongs to who issued it, and who writes a report to its publisher', () => {
    const statement = bind('We left.\n\nAnna Reyl, secretary', 'Ostrel Union', { kind: 'statement' });
    expect(entity(statement, 'Anna Reyl')?.affiliations).toMatchObject([
      { of: statement.voice, role: 'secretary' },
    ]);
    const report = bind('They left.', 'Tolvane Courier', { author: 'Anna Reyl and Ola Tamm, reporters' });
    expect(['Anna Reyl', 'Ola Tamm'].map((name) => entity(report, name)?.memberOf)).toEqual([
      [report.voice],
      [report.voice],
    ]);
  });
});

test('a source is a mention of whom it is bound to, and of nobody else', () => {
  const pieces = [
    '[Anna Reyl] spoke.',
    '[Reyl] left.',
    'Then [Mara Reyl] left.',
    '[Governor Reyl] left.',
    '[Mr Tamm] left.',
    'Then [she] left.',
    'Then [it] left.',
    '[they] left.',
    '[I] left.',
    '[who] left?',
    '[the governor] left.',
    '[a clerk] left.',
    'The [Ostrel Union] left.',
    'The [Lantern] left.',
    '[@quay] left.',
    '[“?”] left.',
    '[…]',
  ];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 20 }), fc.boolean(), (chosen, voiced) => {
      const { cast, ids } = bind(chosen.join(' '), voiced ? 'The Lantern' : null);
      const entities = cast.entities();
      expect(new Set(entities.map(({ id }) => id)).size).toBe(entities.length);
      let at = -1;
      const plain = chosen.join(' ');
      let taken = 0;
      for (const id of ids) {
        at = plain.indexOf('[', at + 1);
        const start = at - 2 * taken;
        const end = plain.indexOf(']', at) - 1 - 2 * taken;
        taken += 1;
        const found = entities.filter(({ mentions }) =>
          mentions.some((mention) => mention.start < end && mention.end > start),
        );
        if (id !== null) expect(found.map((one) => one.id)).toContain(id);
      }
    }),
  );
});
