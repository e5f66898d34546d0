import type { Entity } from '../src/model/entity.ts';
import type { UngroupedStatement } from '../src/model/findings.ts';
import type { Link, Stance } from '../src/model/statement.ts';

/**
 * A link from `Name stance`: `?` is nobody, a name in lower case is an unnamed source, one that ends in `*` has no
 * entity. Without a stance it reports.
 */
function linkOf(voice: string): Link {
  const [name = '?', stance = 'reports'] = voice.trim().split(/\s+/u);
  const bound = name !== '?' && !name.endsWith('*');
  return {
    name: name === '?' ? null : name.replace('*', ''),
    entity: bound ? `e-${name}` : null,
    attribution: null,
    stance: stance as Stance,
  };
}

/** A statement from `document: Outer > Inner affirms`, with the words after a `=`, if there are any. */
export function voicedStatement(line: string, index: number): UngroupedStatement {
  const [voiced = '', text = 'it rained'] = line.split('=').map((one) => one.trim());
  const [document = '', voices = ''] = voiced.split(':');
  return {
    id: `s-${index}`,
    document: document.trim(),
    spans: [[0, 9]],
    text,
    mood: 'assertion',
    checkWorthiness: 0,
    chain: voices.split('>').map(linkOf),
    firsthand: false,
    when: null,
    said: null,
  };
}

/** The entities in chains; `members` belong to bodies: `Ana` to `Council`. */
export function voicedEntities(
  statements: readonly UngroupedStatement[],
  members: Readonly<Record<string, string>> = {},
): ReadonlyMap<string, Entity> {
  const links = statements.flatMap(({ chain }) => chain);
  return new Map(
    links.flatMap(({ entity, name }): [string, Entity][] => {
      if (entity === null || name === null) return [];
      const form = name === name.toLowerCase() ? 'description' : 'name';
      const type = name === 'memo' ? 'document' : form === 'name' ? 'person' : 'unnamed';
      const mentions = [{ document: 'd', start: 0, end: 1, form }] as const;
      const body = members[name];
      const memberOf = body === undefined ? [] : [`e-${body}`];
      return [
        [entity, { id: entity, type, name, aliases: [], roles: [], affiliations: [], memberOf, mentions }],
      ];
    }),
  );
}
