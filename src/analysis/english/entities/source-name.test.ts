import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readSourceName } from './source-name.ts';

/** `form type: name (roles)`. */
function read(source: string): string {
  const { form, type, name, roles } = readSourceName(source);
  return `${form} ${type}: ${name}${roles.length > 0 ? ` (${roles.join(' ')})` : ''}`;
}

describe('readSourceName', () => {
  test.each([
    ['Anna Reyl', 'name person: Anna Reyl'],
    ['Governor Anna Reyl', 'name person: Anna Reyl (governor)'],
    ['Mr Keldin', 'name person: Keldin (mr)'],
    ['Capt. Ruel Ostander, the harbour master at Pell Point', 'name person: Ruel Ostander (capt master)'],
    ['Anna Reyl, who keeps goats', 'name person: Anna Reyl'],
    ['Anna Reyl (54)', 'name person: Anna Reyl'],
    ['Juan de la Torre', 'name person: Juan de la Torre'],
    ['retired baker Orm Tesk', 'name person: Orm Tesk'],
    ['@saltmarsh', 'name person: @saltmarsh'],
    ['the Ministry of Works', 'name organisation: Ministry of Works'],
    ['Ostrel Union', 'name organisation: Ostrel Union'],
    ['NATO', 'name organisation: NATO'],
    ['the Tolvane Courier', 'name publication: Tolvane Courier'],
    ['Radio Tolvane', 'name publication: Radio Tolvane'],
    ['the Torvels', 'name group: Torvels'],
    ['she', 'pronoun unnamed: she'],
    ['They', 'pronoun unnamed: They'],
    ['Nobody', 'pronoun unnamed: Nobody'],
    ['Somebody', 'description unnamed: Somebody (somebody)'],
    ['a spokesman for the miners', 'description unnamed: a spokesman for the miners (spokesman)'],
    ['two officials', 'description group: two officials (officials)'],
    ['Officials', 'description group: Officials (officials)'],
    ['Police', 'description group: Police (police)'],
    ['a leaked memo', 'description document: a leaked memo (memo)'],
    ['the report', 'description document: the report (report)'],
    ['a source in the palace', 'description unnamed: a source in the palace (source)'],
    ['a miner of Ostrel, whose name is known', 'description unnamed: a miner of Ostrel (miner)'],
    ['a miner, who asked not to be named', 'description unnamed: a miner, who asked not to be named (miner)'],
    ['', 'description unnamed: '],
  ])('%s', (source, expected) => {
    expect(read(source)).toBe(expected);
  });

  test('space around makes no difference', () => {
    expect(read('  Anna Reyl\n')).toBe(read('Anna Reyl'));
  });

  test('a run of blanks is one blank, and does not cost the square of its length', () => {
    expect(read(`Anna Reyl,${' '.repeat(1_000_000)}a clerk`)).toBe(read('Anna Reyl, a clerk'));
  });

  test('never throws, and a name is made of the words of the source', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (source) => {
        const { name } = readSourceName(source);
        for (const word of name.split(' ')) expect(source).toContain(word);
      }),
      { numRuns: 500 },
    );
  });
});
