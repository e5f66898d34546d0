import type { Relation } from '../relations/relation.ts';
import { formsOf, wordsOf } from './words.ts';

/** Kinds of cue, in the order in which they are printed. */
export const cueKinds = [
  'say and tell',
  'other reporting verb',
  'desire, plan, decision',
  'noun',
  'adposition',
  'punctuation',
  'none',
  'other',
] as const;

export type CueKind = (typeof cueKinds)[number];

/**
 * The kind of a cue, by its words alone and the word before it. The first word that is on a list decides; a word that
 * can be noun and verb (*claims*) is a noun behind an article, a possessive or ’s, in the cue or right before it.
 */
export function cueKindOf({ cue }: Relation, text: string): CueKind {
  if (cue.length === 0) return 'none';
  const words = cue.flatMap(([start, end]) => wordsOf(text.slice(start, end)));
  if (words.length === 0) return 'punctuation';
  if (words.includes('according') || words.every((word) => adpositions.has(word))) return 'adposition';
  const before = wordsOf(text.slice(Math.max(0, (cue[0]?.[0] ?? 0) - 20), cue[0]?.[0])).at(-1) ?? '';
  const isNominal = isDeterminer(before) || isDeterminer(words[0] ?? '');
  for (const word of words) {
    const kind = kindOfWord(word, isNominal);
    if (kind !== null) return kind;
  }
  return words.some((word) => nounEnding.test(word)) ? 'noun' : 'other';
}

function kindOfWord(word: string, isNominal: boolean): CueKind | null {
  const forms = formsOf(word);
  const isOn = (list: ReadonlySet<string>): boolean => forms.some((form) => list.has(form));
  if (isOn(sayAndTell)) return 'say and tell';
  if (isNoun(word) && (isNominal || !(isOn(reportingVerbs) || isOn(desireVerbs)))) return 'noun';
  if (isOn(desireVerbs)) return 'desire, plan, decision';
  return isOn(reportingVerbs) ? 'other reporting verb' : null;
}

/** Singular or plural; what ends in -ed or -ing is a verb, and a contracted ’s before it is *is* or *has*. */
function isNoun(word: string): boolean {
  return nouns.has(word) || nouns.has(word.replace(/s$/, '')) || nouns.has(word.replace(/ies$/, 'y'));
}

function isDeterminer(word: string): boolean {
  return determiners.has(word) || /['’]s?$/.test(word);
}

const nounEnding = /(?:[ts]ions?|ments?|[ae]nces?|isms?|nesse?s?|it(?:y|ies))$/;

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

const determiners = list("a an the s 's ’s his her its their my our your whose any some another");

const adpositions = list(
  'about among as at between by for from in of on per to under via with amid for against toward towards',
);

const sayAndTell = list('say tell');

const desireVerbs = list(`
  want wish hope desire yearn crave need prefer plan intend mean aim seek strive mull consider contemplate decide
  determine resolve choose opt refuse decline elect aspire ready prepare eager willing reluctant`);

const reportingVerbs = list(`
  accuse acknowledge add admit advise advocate affirm agree allege announce answer argue articulate ask assail assert
  assess assume assure attack attest attribute aver back beg believe bemoan blame blast boast brag call caution
  challenge charge chastise chide cite claim clarify comment complain concede conclude concur condemn confess confide
  confirm contend contest continue contradict counter credit criticise criticize cry decry declare defend demand
  demonstrate denounce deny depict deride describe detail disagree disclose discuss dismiss dispute divulge document
  doubt echo elaborate emphasise emphasize encourage endorse enquire envision estimate exclaim explain expect express
  fear feel find forecast foresee gripe grouse grumble guess hail hear hint imagine imply implore indicate inform
  inquire insist instruct insinuate joke judge know label lament laud learn lecture liken maintain mention mock murmur
  mutter name note notice object observe opine oppose order outline paint plead pledge point portray post praise predict
  present proclaim project promise pronounce propose protest publish question quip quote rail read realise realize
  reason reassure rebuff rebuke recall reckon recognise recognize recommend recount refer reference reflect refute register
  reiterate reject relate release remark remember remind repeat reply report repudiate request respond restate retort
  reveal ridicule rule scoff scold scream see sense shout show signal slam speak speculate state stress submit suggest
  support surmise suspect swear talk teach testify think threaten tout tweet understand underline underscore urge vent view
  view vow voice wager warn whisper wonder worry write yell`);

const nouns = list(`
  account accusation advice affirmation agreement allegation analysis announcement answer apology appeal argument
  assertion assessment assumption assurance attack backing belief bid blame boast call case caution challenge charge
  claim comment complaint concern conclusion condemnation confidence confirmation criticism critic decision declaration
  demand denial description desire determination disclosure doubt endorsement estimate evidence expectation explanation
  fear feeling forecast goal guess hint hope idea impression indication insistence intention interview joke judgment
  judgement knowledge letter lie message notion objection opinion opponent opposition order outrage perception plan
  plea pledge position praise prediction promise proposal proposition prospect question reaction reassurance
  recommendation refusal rejection remark reminder report request resolve response revelation rhetoric rumour rumor
  sense signal speculation speech stance statement story suggestion support supporter suspicion talk testimony
  theory thought threat understanding view vow warning wish word worry`);
