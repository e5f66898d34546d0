import type { Language } from '../language.ts';
import { confidenceOf } from './confidence.ts';
import { findNounPhrases } from './entities/find-noun-phrases.ts';
import { isNamedLater } from './entities/named-later.ts';
import { readSourceName } from './entities/source-name.ts';
import { explainDraft } from './explain-draft.ts';
import { findDrafts } from './find-drafts.ts';
import { marks } from './marks.ts';
import { personsInByline } from './mentions/byline.ts';
import { mentionFinder } from './mentions/find-mentions.ts';
import { typeOfWords } from './mentions/name-votes.ts';
import { readWords } from './read-words.ts';
import { statements } from './statements/english-statements.ts';
import { times } from './times/times.ts';
import { writing } from './writing.ts';

export const english: Language = {
  code: 'en',
  writing,
  marks,
  readWords,
  findDrafts,
  explainDraft,
  confidenceOf,
  readSourceName,
  isNamedLater,
  typeOfName: typeOfWords,
  personsInByline,
  mentionFinder,
  findNounPhrases,
  times,
  statements,
};
