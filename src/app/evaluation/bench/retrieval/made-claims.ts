/** So many words a language has that are in use; a claim takes them by Zipf’s law, as texts do. */
const vocabulary = 60_000;

const onsets = 'b br c ch d dr f fl g gr h j k l m n p pl r s sh st t th tr v w'.split(' ');
const vowels = 'a e i o u ea ou'.split(' ');
const codas = 'n r s t l m nd st ck ng'.split(' ');
const little = 'the of in that a was to and said is'.split(' ');

/** A word of its own for each number. */
function madeWord(rank: number): string {
  const syllable = (part: number): string =>
    `${onsets[part % onsets.length]}${vowels[Math.floor(part / onsets.length) % vowels.length]}`;
  const per = onsets.length * vowels.length;
  const end = codas[rank % codas.length] ?? '';
  return `${syllable(rank % per)}${syllable(Math.floor(rank / per))}${end}`;
}

/** A claim of sixteen words, every third of them a function word; the same for the same number. */
export function madeClaim(at: number): string {
  const words = Array.from({ length: 16 }, (_, place) => {
    if (place % 3 === 0) return little[(at + place) % little.length];
    const chance = fraction(at * 16 + place);
    return madeWord(Math.floor(vocabulary ** chance));
  });
  return `${words.join(' ')}.`;
}

/** A post that says half of a claim, in another order, and something besides. */
export function madePost(at: number): string {
  const words = madeClaim(at).replace('.', '').split(' ');
  return `${words.slice(8).join(' ')} ${madeClaim(at + 1_000_003).slice(0, 60)} #${words[1]} ${words[2]}`;
}

/** From 0 to below 1, by the number alone (the finaliser of MurmurHash3). */
function fraction(number: number): number {
  let mixed = Math.imul(number ^ (number >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return ((mixed ^ (mixed >>> 16)) >>> 0) / 2 ** 32;
}
