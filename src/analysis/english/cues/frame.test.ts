import { describe, expect, test } from 'vitest';
import { readFrames } from './frame.ts';

describe('readFrames', () => {
  test('reads a verb with its complements and options', () => {
    const frame = readFrames('  + warn cqo h i=! of=> about  ').get('warn');
    expect(frame).toEqual({
      lemma: 'warn',
      attitude: 'affirms',
      complements: new Set(['clause', 'quotation', 'object-infinitive']),
      infinitiveAttitude: 'wants',
      hearer: true,
      particles: new Map([
        ['of', 'expects'],
        ['about', 'affirms'],
      ]),
    });
  });

  test.each([
    ['+', 'affirms'],
    ['-', 'denies'],
    ['~', 'doubts'],
    ['?', 'asks'],
    ['!', 'wants'],
    ['>', 'expects'],
  ])('the sign %s means %s, before an infinitive too where nothing else is said', (sign, attitude) => {
    expect(readFrames(`${sign} verb c`).get('verb')).toMatchObject({
      attitude,
      infinitiveAttitude: attitude,
    });
  });

  test('passes over blank lines', () => {
    expect([...readFrames('\n\n  + say c\n \n + tell c h\n').keys()]).toEqual(['say', 'tell']);
  });

  test.each([
    ['an unknown sign', '* say c', /\*/],
    ['an unknown letter', '+ say cz', /z/],
    ['an unknown sign of a particle', '+ say c of=*', /\*/],
    ['a lemma twice', '+ say c\n- say q', /say/],
  ])('throws on %s', (_, table, message) => {
    expect(() => readFrames(table)).toThrow(message);
  });
});
