/**
 * How a word may sound, as a string of one character a sound, so that spellings of one name in several systems of
 * transliteration can be laid side by side. Vowels are `a e i o u` and `1` (ei, ey, ai, ay, ie); consonants stand for
 * themselves, with
 *
 *     C ch tch tsch cz   S sh sch sz   Z zh   T ts tz   X kh   G gh   D th   E dh   J dj   f ph   y y before a vowel
 *
 * After Freeman, Condon and Ackerman, *Cross linguistic name matching in English and Arabic* (NAACL 2006), who fold both
 * sides in classes of letters; here a fold is the first step and the second one weighs what is left (compare-sounds.ts).
 */
export function soundsOf(word: string): string {
  const settled = settleEndings(word);
  let sounds = '';
  for (let at = 0; at < settled.length; ) {
    const { sound, length } = soundAt(settled, at);
    if (sound !== '' && !sounds.endsWith(sound)) sounds += sound;
    at += length;
  }
  return mergeVowels(sounds);
}

/** What ends a word is written in the most ways of all: -ollah, -uddin, -off, -eh. */
function settleEndings(word: string): string {
  return word
    .replace(/[aou]ll?ah$|[aou]lla$|allh$/, 'allah')
    .replace(/[aeiu](?:l|d)?dine?$/, (ending, at: number) => (at >= 2 ? 'addin' : ending))
    .replace(/(?<=[a-z]{2}[oe])ff?$/, 'v')
    .replace(/(?<=[a-z]{2})[ae]h$/, 'a');
}

const clusters: readonly (readonly [string, string])[] = [
  ['tsch', 'C'],
  ['tch', 'C'],
  ['sch', 'S'],
  ['cz', 'C'],
  ['ch', 'C'],
  ['sh', 'S'],
  ['sz', 'S'],
  ['zh', 'Z'],
  ['ts', 'T'],
  ['tz', 'T'],
  ['kh', 'X'],
  ['gh', 'G'],
  ['th', 'D'],
  ['dh', 'E'],
  ['dj', 'J'],
  ['ph', 'f'],
  ['ck', 'k'],
  ['oo', 'u'],
  ['ee', 'i'],
];

const byFirst: ReadonlyMap<string, typeof clusters> = Map.groupBy(clusters, ([cluster]) => cluster[0] ?? '');

function soundAt(word: string, at: number): { sound: string; length: number } {
  for (const [cluster, sound] of byFirst.get(word[at] ?? '') ?? [])
    if (word.startsWith(cluster, at)) return { sound, length: cluster.length };
  const letter = word[at] ?? '';
  if (letter === 'x') return { sound: 'ks', length: 1 };
  return { sound: softened(letter, word[at - 1] ?? '', word[at + 1] ?? ''), length: 1 };
}

/** What `y`, `j` and `w` are beside vowels: `y` or `j` before one a consonant, else a vowel; `w` behind one `u`. */
function softened(letter: string, before: string, after: string): string {
  if (letter === 'y' && isVowel(after) && (before === '' || isVowel(before))) return before === '' ? 'y' : '';
  if (letter === 'y') return 'i';
  if (letter === 'j') return isVowel(before) && !isVowel(after) ? 'i' : 'j';
  if (letter === 'w') return isVowel(before) && !isVowel(after) && after !== '' ? 'u' : 'w';
  return letter;
}

function isVowel(letter: string): boolean {
  return letter !== '' && 'aeiou'.includes(letter);
}

/** Long and written-out vowels as one sound. */
function mergeVowels(sounds: string): string {
  return sounds
    .replace(/ou|ue/g, 'u')
    .replace(/oe/g, 'o')
    .replace(/ae/g, 'e')
    .replace(/[ea]i|ie/g, '1')
    .replace(/1i/g, '1');
}

/** The coarse class of each consonant; what is in no class is heard too unevenly to find a name by. */
const classes: ReadonlyMap<string, string> = new Map(
  ['bpp', 'fff', 'tdDEt', 'kqgGXk', 'szSZTz', 'lll', 'rrr', 'mmm', 'nnn'].flatMap((group) => {
    const head = group.at(-1) ?? '';
    return [...group].map((sound): [string, string] => [sound, head]);
  }),
);

/** What is written `c` and `ch` is a hiss in one language and a k in another. */
const wavering = /[cC]/;

/**
 * The coarse classes of a word's consonants in their order, runs of one class as one; two of them where it has a `c` or `ch`.
 * Words whose sounds can be one name have one in common.
 */
export function skeletonsOf(sounds: string): string[] {
  return wavering.test(sounds)
    ? [skeletonWith(sounds, 'k'), skeletonWith(sounds, 'z')]
    : [skeletonWith(sounds, '')];
}

function skeletonWith(sounds: string, wavers: string): string {
  let skeleton = '';
  for (const sound of sounds) {
    const heard =
      sound === 'c' || sound === 'C' ? wavers : (classes.get(sound) ?? (sound > '\u007f' ? sound : ''));
    if (heard !== '' && !skeleton.endsWith(heard)) skeleton += heard;
  }
  return skeleton;
}
