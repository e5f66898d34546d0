/** A text of about `size` words, of a kind that could make the cost of the analysis grow faster than the text. */
export type GrowingText = (size: number) => string;

const names = ['Orla Finch', 'Tomas Reed', 'Ines Vale', 'Bram Holt', 'Petra Lund'];
const nouns = ['harbour', 'council', 'ferry', 'bridge', 'mill', 'market', 'school', 'river'];
const verbs = ['said', 'denied', 'claimed', 'warned', 'believed'];
const months = ['January', 'March', 'May', 'July', 'October'];

function pick(words: readonly string[], index: number): string {
  return words[index % words.length] ?? '';
}

/** `count` pieces, each made from its number. */
function pieces(count: number, joiner: string, piece: (index: number) => string): string {
  return Array.from({ length: Math.ceil(count) }, (_, index) => piece(index)).join(joiner);
}

/** A sentence of 12 words. */
function sentence(index: number): string {
  const [name, verb] = [pick(names, index), pick(verbs, index)];
  return `${name} ${verb} that the ${pick(nouns, index)} had reached the ${pick(nouns, index + 3)} on Monday.`;
}

/** Two words, the first of which shows that this is English. */
function nounPhrase(index: number): string {
  return `${pick(['the', 'of', 'and'], index)} ${pick(nouns, index)}`;
}

/** By the name under which the figures are printed. */
export const growingTexts: Readonly<Record<string, GrowingText>> = {
  'one paragraph': (size) => pieces(size / 12, ' ', sentence),
  'many paragraphs': (size) => pieces(size / 12, '\n\n', sentence),
  'short paragraphs': (size) => pieces(size / 5, '\n\n', (index) => `The ${pick(nouns, index)} was shut.`),
  'one sentence without marks': (size) =>
    pieces(size / 10, ' and ', (index) => sentence(index).replace(/ on Monday\.$/, '')),
  'words of nobody': (size) => pieces(size / 2, ' ', (index) => nounPhrase(index)),
  'distinct words': (size) => pieces(size / 2, ' ', (index) => `the w${index.toString(36)}x`),
  'short lines': (size) => pieces(size / 4, '\n', (index) => `The ${pick(nouns, index)} was shut`),
  'balanced marks': (size) =>
    pieces(size / 6, ' ', (index) => `“The ${pick(nouns, index)} sank,” said ${pick(names, index)}.`),
  'opening marks': (size) => pieces(size / 3, ' ', (index) => `“${nounPhrase(index)} fell`),
  'straight marks': (size) => pieces(size / 3, ' ', (index) => `"${nounPhrase(index)}" fell`),
  'unbalanced straight marks': (size) => pieces(size / 3, ' ', (index) => `"${nounPhrase(index)} fell`),
  'alternating marks': (size) =>
    pieces(size / 3, ' ', (index) => `${pick(['“', '"', '‘', "'", '«'], index)}${nounPhrase(index)} fell`),
  'marks alone': (size) => '“'.repeat(size),
  'one long speech': (size) => pieces(size / 13, '\n\n', (index) => `“Yes. ${sentence(index)}`),
  'quoted sentences': (size) => `“${pieces(size / 12, ' ', sentence)}” said Orla Finch.`,
  'free quotations': (size) =>
    `Orla Finch said: ${pieces(size / 5, ' ', (index) => `“The ${pick(nouns, index)} was shut.”`)}`,
  'free quotations between others': (size) =>
    pieces(
      size / 12,
      ' ',
      (index) =>
        `“The ${pick(nouns, index)} sank.” “It fell,” said ${pick(names, index)} at the ${pick(nouns, index)}.`,
    ),
  dates: (size) => pieces(size / 4, ' ', (index) => `On ${1 + (index % 28)} ${pick(months, index)} 2031,`),
  'times of day': (size) => pieces(size / 4, '. ', (index) => `At 9:${10 + (index % 50)} on Monday it shut`),
  'halves of dates': (size) =>
    pieces(
      size / 8,
      ' ',
      (index) => `${index % 40}-${index % 31} May ${1900 + (index % 99)}/${index % 13} of the`,
    ),
  'words of times': (size) => pieces(size / 8, ' ', () => 'the late last week of the next two'),
  'years of a story': (size) =>
    pieces(
      size / 12,
      ' ',
      (index) => `It sank on ${1 + (index % 28)} May ${1900 + (index % 90)}. In June it rose.`,
    ),
  'times of saying': (size) =>
    pieces(size / 10, ' ', (index) => `“It sank,” ${pick(names, index)} said on Monday,`),
  'speaker labels': (size) =>
    pieces(size / 6, '\n\n', (index) => `VOICE ${index % 9}: The ${pick(nouns, index)} was shut.`),
  'distinct speakers': (size) =>
    pieces(
      size / 7,
      '\n\n',
      (index) => `Orla Finch${index.toString(36)}a said that it was the ${pick(nouns, index)}.`,
    ),
  'distinct descriptions and pronouns': (size) =>
    pieces(
      size / 14,
      '\n\n',
      (index) =>
        `The n${index.toString(36)}x said that it sank. They said that the ${pick(nouns, index)} fell.`,
    ),
  'one after the other': (size) =>
    pieces(size / 4, ', ', (index) => `${pick(names, index)} ${pick(verbs, index)}`),
  'distinct names': (size) =>
    pieces(size / 8, ' ', (index) => `Then it was the turn of Ana W${index.toString(36)}x.`),
  'names that share a word': (size) =>
    pieces(size / 8, ' ', (index) => `Then it was the Union of W${index.toString(36)}x.`),
  'acronyms in brackets': (size) => pieces(size / 8, ' ', () => 'Then it was the Old Miners Union (OMU).'),
  'nested brackets': (size) =>
    `It ${pieces(size / 3, ' ', () => '(was said').trim()}${')'.repeat(size / 3)}.`,
  'nested clauses': (size) =>
    `${pieces(size / 4, ' that ', (index) => `${pick(names, index)} ${pick(verbs, index)}`)} it sank.`,
  commas: (size) => pieces(size / 2, ', ', (index) => nounPhrase(index)),
  'full stops': (size) => '. '.repeat(size),
  hyphens: (size) => pieces(size / 2, '-', (index) => nounPhrase(index).replace(' ', '-')),
  numbers: (size) => pieces(size / 2, ' ', (index) => `in ${1000 + (index % 9000)}`),
};
