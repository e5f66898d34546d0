import { describe, expect, test } from 'vitest';
import { textsInLanguages } from '../../../test/texts-in-languages.ts';
import { identifyLanguage, isNoEnglish } from './identify-language.ts';
import { profileOf } from './profile.ts';

const english =
  'The dam at Vorel gave way on Tuesday night, the mayor said. “We have lost the mill and two bridges,” she said. No one was hurt, according to the fire brigade, but those who live in the lower town have not been able to go back to their homes.';

describe('identifyLanguage', () => {
  test.each(textsInLanguages)('tells $language', ({ language, text }) => {
    expect(identifyLanguage(text, 'en')).toBe(language);
    expect(identifyLanguage(text, language)).toBe(language);
  });

  test.each(textsInLanguages)('tells English declared as $language', ({ language }) => {
    expect(identifyLanguage(english, language)).toBe('en');
  });

  test('a list that is not there does not stand against what is declared, unless the text is English', () => {
    const text =
      'Di dam a Vorel bruk Chuuzde nait, di miea se. Nobadi neva get hot, bot di piipl dem no guo bak huom yet.';
    expect(identifyLanguage(text, 'jam')).toBe('jam');
    expect(identifyLanguage(english, 'jam')).toBe('en');
  });

  test.each([
    ['a name', 'Jean-Luc de la Fontaine du Val'],
    ['a headline', 'Ana Brel: no más'],
    ['a title in quotation marks', 'The film “La vie est un long fleuve tranquille” opens on Friday.'],
    ['a remark', 'Bravo!'],
    ['a name in another script', 'Anna (Анна) Brel'],
    ['figures', '12 : 4, 13 : 7'],
    ['addresses', 'https://www.vorel.example/de/der-damm-ist-in-der-nacht-gebrochen'],
    ['a word over and over', 'der der der der der der der der der der'],
    ['initials', 'A. E. I. O. U. Y.'],
    ['nothing', ''],
    ['half a character', '\ud83d'],
  ])('%s shows nothing', (_what, text) => {
    expect(identifyLanguage(text, 'en')).toBe('en');
    expect(identifyLanguage(text, 'sv')).toBe('sv');
  });

  test.each([
    ['fr', 'Je ne suis pas du tout d’accord avec vous, et je le dis depuis des mois.'],
    ['es', 'Esto no es lo que nos dijeron cuando estaba en la plaza.'],
    ['de', 'Das ist doch nicht wahr, und ich habe es auch schon oft gesagt.'],
    ['ar', 'هذا غير صحيح'],
    ['ja', '本当ですか'],
  ])('a remark in %s is told by a few words', (language, text) => {
    expect(identifyLanguage(text, 'en')).toBe(language);
  });

  test('words of another script decide nothing', () => {
    const text =
      '아나 브렐 시장은 “We have lost the mill and it is not the first time that they said so”라고 말했다. '.repeat(
        2,
      );
    const more =
      '소방서는 다친 사람이 없다고 밝혔지만, 아랫마을 주민들은 아직 집에 돌아오지 못했다고 전했다. '.repeat(
        3,
      );
    expect(identifyLanguage(text + more, 'ko')).toBe('ko');
    expect(identifyLanguage(text + more, 'en')).toBe('ko');
  });

  test('a language that its script excludes is not kept, though nothing tells which it is', () => {
    expect(identifyLanguage('Ҡала башлығы билдәләне', 'en')).toBe('und');
  });

  test('near relatives are what the file says', () => {
    const text = 'Ordføreren sier at demningen brast natt til tirsdag, og at ingen ble skadet.';
    expect(identifyLanguage(text, 'no')).toBe('no');
    expect(identifyLanguage(text, 'da')).toBe('da');
  });

  test('letters composed or not are the same', () => {
    for (const { language, text } of textsInLanguages)
      expect(identifyLanguage(text.normalize('NFD'), 'en')).toBe(language);
  });
});

describe('isNoEnglish', () => {
  const somewhere = 'Kelmar torv vandel ostri pelm akiro sund, brenna tolvi marske. ';

  test('of a text in a language without a list', () => {
    expect(isNoEnglish(profileOf(somewhere.repeat(8)))).toBe(true);
  });

  test('not of English, nor of too few words', () => {
    expect(isNoEnglish(profileOf(english.repeat(2)))).toBe(false);
    expect(isNoEnglish(profileOf(somewhere))).toBe(false);
  });
});
