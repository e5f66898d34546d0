import type { Pattern } from '../../analysis/draft.ts';

/** What each pattern sees, in a sentence for people who write the news, with an example. */
export const patternWords: Readonly<Record<Pattern, string>> = {
  'verb-before':
    'A verb of saying or thinking stands before what is said: The mayor said that the road was shut.',
  'verb-after': 'A verb of saying or thinking stands behind what is said: The road was shut, the mayor said.',
  'verb-within':
    'A verb of saying or thinking stands in the middle of what is said: The road, the mayor said, was shut.',
  'quotation-before': 'A quotation is followed by a verb of saying: “The road is shut,” the mayor said.',
  'quotation-after': 'A verb of saying leads to a quotation: The mayor said: “The road is shut.”',
  'quotation-around': 'A verb of saying breaks a quotation in two: “The road,” the mayor said, “is shut.”',
  'noun-phrase': 'A verb of saying has a thing said behind it: The mayor denied the report.',
  infinitive: 'A verb of saying or wanting has an infinitive behind it: The mayor promised to shut the road.',
  predicate: 'A form of “be”, or the like, and an attitude: The mayor was not sure that the road was shut.',
  passive: 'A verb of saying stands in the passive: The road is said to be shut.',
  'according-to': 'A phrase names the voice: According to the mayor, the road was shut.',
  citing: 'One voice cites another one: The paper, citing the mayor, said that the road was shut.',
  gapped:
    'A second voice takes its verb from the first: The mayor said that the road was shut; the police, that it was open.',
  'quoted-as': 'One voice quotes another one: The paper quoted the mayor as saying that the road was shut.',
  nominal: 'A noun tells of something said: The mayor’s claim that the road was shut.',
  adverb: 'A word marks something as somebody’s word, no matter whose: The road was reportedly shut.',
  figure: 'Words give a figure as somebody’s: The police put the dead at eleven.',
  relayed:
    'Words tell from whom somebody has what they pass on: The paper has it from the mayor that the road was shut.',
  'pro-form': 'Words stand for what was said before, or its opposite: The mayor says otherwise.',
  'as-clause':
    'A clause that opens the sentence names the voice: As the mayor said on Friday, the road is shut.',
  'fronted-question':
    'What somebody leaves open stands before who does: Whether the road was shut the mayor could not say.',
  'speaker-label': 'A label names who speaks, as in a transcript: MAYOR: The road is shut.',
  signature: 'A quotation is signed: “The road was shut.” – A mayor.',
  'free-quotation': 'A quotation stands by itself, without words that say whose it is.',
  read: 'No pattern; a person found it, or read it otherwise than the analysis.',
  learned:
    'No pattern of the rules; the models found it by themselves, as people marked such passages in news.',
};
