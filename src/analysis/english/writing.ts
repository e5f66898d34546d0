import type { Writing } from '../tokens/writing.ts';
import { endsSentence, takesFullStop } from './abbreviations.ts';
import { contractionCuts, dropsFinalG } from './contractions.ts';
import { scanApostrophe } from './scan-apostrophe.ts';
import { isSpeechVerb } from './speech-verbs.ts';

export const writing: Writing = {
  takesFullStop,
  endsSentence,
  contractionCuts,
  scanApostrophe,
  dropsEnd: dropsFinalG,
  isSpeechVerb,
};
