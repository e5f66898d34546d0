import { scanWords } from './scan-words.ts';

/**
 * Names under which agencies sell reports to others, and words that are in the names of most agencies or credit them as a class, in the
 * languages of their papers; folded as words are.
 */
const agencyNames = new Set(
  'afp ansa aap efe dpa apa anp ntb belga tass interfax xinhua reuters bloomberg pti ians yonhap kyodo jiji antara irna isna upi lusa tanjug'.split(
    ' ',
  ),
);
const agencyWords = new Set(
  'agency agencies wire wires newswire agence agences agentur agenturen nachrichtenagentur agencia agencias agenzia agenzie agentstvo агентство agentschap byra'.split(
    ' ',
  ),
);
const agencyPhrases = [
  'press association',
  'associated press',
  'united press international',
  'pa media',
  'press trust',
];

/** Initials so short that they name an agency only where they are all of the name. */
const shortNames = new Set(['ap', 'pa', 'cp']);

/** Whether a publisher is an agency by its name: *State News Agency*, *AFP*, *Norwire*. */
export function isAgency(publisher: string | null): boolean {
  if (publisher === null) return false;
  const words = wordsOf(publisher);
  if (words.length === 1 && shortNames.has(words[0] ?? '')) return true;
  if (words.some((word) => agencyNames.has(word) || agencyWords.has(word) || /..wire$/.test(word)))
    return true;
  const name = words.join(' ');
  return agencyPhrases.some((phrase) => name.includes(phrase));
}

function wordsOf(name: string): string[] {
  const { count, starts, ends } = scanWords(name);
  return Array.from({ length: Math.min(count, 16) }, (_, at) =>
    name.slice(starts[at], ends[at]).toLowerCase(),
  );
}
