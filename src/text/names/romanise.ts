/** `а a б b …`: letters and what they are written with in Latin; `-` for nothing. */
function table(pairs: string): [string, string][] {
  const words = pairs.trim().split(/\s+/);
  return words.flatMap((letter, at): [string, string][] =>
    at % 2 === 0 ? [[letter, (words[at + 1] ?? '').replace('-', '')]] : [],
  );
}

/** A run of code points from `first`, each with its word; `-` for nothing. */
function run(first: number, words: string): [string, string][] {
  return words
    .trim()
    .split(/\s+/)
    .map((word, at) => [String.fromCodePoint(first + at), word.replace('-', '')]);
}

/**
 * Cyrillic, of all languages at once: BGN/PCGN 1947 for Russian without its signs, with the letters of Ukrainian,
 * Belarusian, Bulgarian, Serbian, Macedonian, Kazakh and Mongolian as they are mostly written.
 */
const cyrillic = table(`
  а a б b в v г g д d е e ж zh з z и i к k л l м m н n о o п p р r с s т t у u ф f х kh ц ts ч ch ш sh щ shch ъ - ы y ь -
  э e ю yu я ya і i є ye ґ g ђ dj ј j љ lj њ nj ћ c џ dz ѕ dz қ k ғ g ң n ө o ү u ұ u һ h ә a ѣ e ѳ f`);

/** Greek after ELOT 743, letter by letter; pairs of letters are seen to in `greekPairs`. */
const greek = table(`
  α a β v γ g δ d ε e ζ z η i θ th ι i κ k λ l μ m ν n ξ x ο o π p ρ r σ s ς s τ t υ y φ f χ ch ψ ps ω o`);

const greekPairs: readonly [string, string][] = table('ου ου αυ av ευ ev γγ ng μπ b ντ nt γκ gk').map(
  ([pair, latin]) => [pair, pair === 'ου' ? 'ou' : latin],
);

/** Arabic and Persian without vowel signs (after ALA-LC, without its diacritics); `w`, `y` and `a` may be long vowels. */
const arabic = table(`
  ا a ٱ a ب b ت t ث th ج j ح h خ kh د d ذ dh ر r ز z س s ش sh ص s ض d ط t ظ z ع - غ gh ف f ق q ك k ک k ل l م m ن n
  ه h ة h و w ي y ی y ى a ء - پ p چ ch ژ zh گ g ڤ v ٹ t ڈ d ڑ r ں n ھ h ہ h ے y ـ -`);

/** Hebrew after the Academy's simple rules of 2006; `w` and `y` may be vowels. */
const hebrew = table(`
  א a ב b ג g ד d ה h ו w ז z ח h ט t י y כ k ך k ל l מ m ם m נ n ן n ס s ע - פ p ף f צ ts ץ ts ק k ר r ש sh ת t`);

/** Georgian (national system of 2002) and Armenian (BGN/PCGN 1981), without apostrophes. */
const caucasian = [
  ...run(0x10d0, 'a b g d e v z t i k l m n o p zh r s t u p k gh q sh ch ts dz ts ch kh j h'),
  ...run(0x561, 'a b g d e z e y t zh i l kh ts k h dz gh ch m y n sh o ch p j r s v t r ts v p k o f'),
];

/** The parts of a Hangul syllable (NFKD), after the Revised Romanization of 2000, letter by letter. */
const hangul = [
  ...run(0x1100, 'g kk n d tt r m b pp s ss - j jj ch k t p h'),
  ...run(0x1161, 'a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i'),
  ...run(0x11a8, 'k k k n n n t l l l l l l l l m p p t t ng t t k t p h'),
];

const kanaRows = [
  run(
    0x3041,
    'a a i i u u e e o o ka ga ki gi ku gu ke ge ko go sa za shi ji su zu se ze so zo ta da chi ji',
  ),
  run(
    0x3063,
    '- tsu zu te de to do na ni nu ne no ha ba pa hi bi pi fu bu pu he be pe ho bo po ma mi mu me mo',
  ),
  run(0x3083, 'ya ya yu yu yo yo ra ri ru re ro wa wa i e o n vu ka ke'),
].flat();

/** Katakana and Hiragana (Hepburn); long marks are dropped. */
const kana: readonly [string, string][] = [
  ...kanaRows,
  ...kanaRows.map(([letter, latin]): [string, string] => [
    String.fromCodePoint((letter.codePointAt(0) ?? 0) + 0x60),
    latin,
  ]),
  ['ー', ''],
  ['・', ' '],
];

const letters: ReadonlyMap<string, string> = new Map([
  ...cyrillic,
  ...greek,
  ...arabic,
  ...hebrew,
  ...caucasian,
  ...hangul,
]);
const kanaLetters: ReadonlyMap<string, string> = new Map(kana);

/** Latin letters that have no decomposition in Unicode. */
const latin: ReadonlyMap<string, string> = new Map(
  table('ß ss ø o đ d ð d ł l æ ae œ oe þ th ı i ħ h ŋ n ə a ƶ z ŧ t ĸ k ɓ b ɗ d ƙ k'),
);

const plain = /^[\x20-\x7e]*$/;

/** Whether a text is in a script that leaves out most vowels: Arabic or Hebrew. */
export function isUnvowelled(text: string): boolean {
  return /[\u0590-\u06ff\ufb1d-\ufdff\ufe70-\ufeff]/.test(text);
}

/** Whether a text is in Hangul, of which several letters are mostly written with one in Latin. */
export function isHangul(text: string): boolean {
  return /[\u1100-\u11ff\u3131-\u318e\uac00-\ud7a3]/.test(text);
}

/** Marks that a name is the same without: those of Latin, Greek and Cyrillic, and the vowel signs of Hebrew and Arabic. */
const marks = /\p{Script=Inherited}|[\u0483-\u0489\u0591-\u05c7\u0610-\u061a\u06d6-\u06ed]/gu;

/** A text in lower case without marks, in its own script. */
export function withoutMarks(text: string): string {
  if (plain.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .replace(marks, '')
    .toLowerCase()
    .replace(/[^\x20-\x7e]/gu, (letter) => latin.get(letter) ?? letter);
}

/**
 * A text in lower-case Latin letters without marks: Cyrillic, Greek, Arabic, Persian, Hebrew, Georgian, Armenian, Hangul
 * and kana letter by letter, whatever their language. Letters of other scripts and everything that is no letter stay.
 */
export function romanise(text: string): string {
  if (plain.test(text)) return text.toLowerCase();
  const kanaless = text
    .normalize('NFKC')
    .replace(/[\u3041-\u30ff]/g, (letter) => kanaLetters.get(letter) ?? '');
  const bare = kanaless.normalize('NFKD').replace(marks, '').toLowerCase();
  let paired = bare;
  if (/[α-ω]/.test(bare)) for (const [pair, with_] of greekPairs) paired = paired.replaceAll(pair, with_);
  return paired.replace(/[^\x20-\x7e]/gu, (letter) => letters.get(letter) ?? latin.get(letter) ?? letter);
}
