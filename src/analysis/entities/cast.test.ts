import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readSourceName } from '../english/entities/source-name.ts';
import { Cast } from './cast.ts';

/** Numbers the sources by entity, in order of first appearance; `-` where one is bound to nobody. */
function bind(sources: string, voice: string | null = null): string {
  const cast = new Cast('d-1');
  const speaker = voice === null ? null : cast.addVoice(voice, 'publication');
  const seen: (string | null)[] = speaker === null ? [] : [speaker];
  return sources
    .split('|')
    .map((source, index) => {
      const id = cast.addSource(readSourceName(source.trim()), index * 100, index * 100 + 5, speaker);
      if (id === null) return '-';
      if (!seen.includes(id)) seen.push(id);
      return String(seen.indexOf(id) + (speaker === null ? 1 : 0));
    })
    .join(' ');
}

describe('who is who within a document', () => {
  test.each([
    ['the same name', 'Anna Reyl | Anna Reyl', '1 1'],
    ['a name and its surname', 'Anna Reyl | Reyl', '1 1'],
    ['a name with and without a title', 'Governor Anna Reyl | Mrs Reyl', '1 1'],
    ['the end of a long name', 'Juan Pedro Mar Solis | Mar Solis', '1 1'],
    ['two who share a surname', 'Anna Reyl | Mara Reyl | Reyl', '1 2 3'],
    ['a surname alone before two who share it', 'Reyl | Anna Reyl | Reyl', '1 2 1'],
    ['case, article and diacritics', 'The Tolvane Courier | Tolvane COURIER', '1 1'],
    ['a body is not found by its last word', 'Ostrel Union | the Union', '1 2'],
    ['a role that one name has', 'Governor Anna Reyl | the governor', '1 1'],
    ['a role that two names have', 'Governor Anna Reyl | Governor Ola Tamm | the governor', '1 2 3'],
    ['it after an unnamed one who may be meant', 'Ostrel Union | the operator | it', '1 2 -'],
    ['it past a person', 'Ostrel Union | Anna Reyl | it', '1 2 1'],
    ['a role with a is somebody new', 'Governor Anna Reyl | a governor', '1 2'],
    ['the same description', 'two officials | Two officials', '1 1'],
    ['another description', 'two officials | three officials', '1 2'],
    ['she: the person last seen', 'Anna Reyl | Ola Tamm | she', '1 2 2'],
    ['it: the body, not the person', 'Ostrel Union | Anna Reyl | it', '1 2 1'],
    ['they: the group', 'two officials | Anna Reyl | they', '1 2 1'],
    ['a pronoun that fits nobody', 'Ostrel Union | she', '1 -'],
    ['a pronoun before anybody', 'she | Anna Reyl', '- 1'],
    ['who is bound to nobody', 'Anna Reyl | who', '1 -'],
    ['I, without a voice', 'I', '-'],
  ])('%s: %s', (_, sources, expected) => {
    expect(bind(sources)).toBe(expected);
  });

  test.each([
    ['I and we are the voice', 'I | We | our', '0 0 0'],
    ['the voice by its name', 'The Lantern', '0'],
    ['it is not the voice, which does not speak of itself so', 'it', '-'],
  ])('%s', (_, sources, expected) => {
    expect(bind(sources, 'The Lantern')).toBe(expected);
  });
});

describe('what is kept of an entity', () => {
  const cast = new Cast('d-1');
  const voice = cast.addVoice('The Lantern', 'publication');
  for (const [source, start] of [
    ['Governor Anna Reyl', 50],
    ['Reyl', 10],
    ['she', 60],
    ['I', 70],
    ['a clerk', 80],
  ] as const) {
    cast.addSource(readSourceName(source), start, start + source.length, voice);
  }
  const byName = new Map(cast.entities().map((entity) => [entity.name, entity]));

  test('its mentions, in order, with their form', () => {
    const mentions = byName
      .get('Anna Reyl')
      ?.mentions.map(({ start, end, form }) => `${start}-${end} ${form}`);
    expect(mentions).toEqual(['10-14 name', '50-68 name', '60-63 pronoun']);
  });

  test('one that a pronoun means is the same for everything that it says', () => {
    const cast = new Cast('d-1');
    cast.addSource(readSourceName('Anna Reyl'), 0, 9, null);
    const ola = cast.addSource(readSourceName('Ola Tamm'), 20, 28, null);
    const said = cast.addSource(readSourceName('she'), 40, 43, null);
    expect([said, cast.addSource(readSourceName('she'), 40, 43, null)]).toEqual([ola, ola]);
  });

  test('its other names, without the one it goes by', () => {
    expect(byName.get('Anna Reyl')?.aliases).toEqual(['Reyl']);
  });

  test('a voice has a mention where it says I, and none where only the file names it', () => {
    expect(byName.get('The Lantern')?.mentions).toEqual([
      { document: 'd-1', start: 70, end: 71, form: 'pronoun' },
    ]);
    expect(new Cast('d-2').entities()).toEqual([]);
  });

  test('a name has one id in every document, a description one in each', () => {
    const idsIn = (document: string) => {
      const other = new Cast(document);
      return ['Anna Reyl', 'a clerk'].map((source) => other.addSource(readSourceName(source), 0, 5, null));
    };
    const [first, second] = [idsIn('d-1'), idsIn('d-2')];
    expect(first[0]).toBe(second[0]);
    expect(first[1]).not.toBe(second[1]);
  });
});

test('every source that is bound has its mention, and no two entities share an id', () => {
  const names = [
    'Anna Reyl',
    'Reyl',
    'Mara Reyl',
    'Governor Reyl',
    'Mr Tamm',
    'she',
    'it',
    'they',
    'I',
    'who',
    'the governor',
    'a clerk',
    'two clerks',
    'Ostrel Union',
    'The Lantern',
    '@quay',
    '“?”',
    '…',
  ];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...names), { maxLength: 20 }), fc.boolean(), (sources, voiced) => {
      const cast = new Cast('d-1');
      const voice = voiced ? cast.addVoice('The Lantern', 'publication') : null;
      const ids = sources.map((source, at) => cast.addSource(readSourceName(source), at, at + 1, voice));
      const entities = cast.entities();
      expect(new Set(entities.map(({ id }) => id)).size).toBe(entities.length);
      for (const [at, id] of ids.entries()) {
        const found = entities
          .filter(({ mentions }) => mentions.some(({ start }) => start === at))
          .map((one) => one.id);
        expect(found).toEqual(id === null ? [] : [id]);
      }
    }),
  );
});
