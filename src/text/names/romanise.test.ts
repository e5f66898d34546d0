import { expect, test } from 'vitest';
import { romanise, withoutMarks } from './romanise.ts';

test.each([
  ['Владимир Путин', 'vladimir putin'],
  ['Щербаков', 'shcherbakov'],
  ['Ђинђић', 'djindjic'],
  ['Παπανδρέου', 'papandreou'],
  ['نوري المالكي', 'nwry almalky'],
  ['בנימין', 'bnymyn'],
  ['სააკაშვილი', 'saakashvili'],
  ['Փաշինյան', 'pashinyan'],
  ['김정은', 'gimjeongeun'],
  ['バラク・オバマ', 'baraku obama'],
  ['Þórður Łęski Straße', 'thordur leski strasse'],
  ['नरेन्द्र', 'नरेन्द्र'],
  ['习近平', '习近平'],
])('%s: %s', (text, latin) => {
  expect(romanise(text).normalize('NFC')).toBe(latin);
});

test('keeps a script, and drops its marks', () => {
  expect(withoutMarks('Ёлка, Ḥamās, मोदी')).toBe('елка, hamas, मोदी');
});
