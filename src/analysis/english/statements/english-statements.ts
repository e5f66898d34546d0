import type { StatementRules } from '../../statements/statement-rules.ts';
import { irregularVerbs } from '../irregular-verbs.ts';
import { verbLemma } from '../lemma.ts';
import { wordsOfDenial } from '../predicates.ts';
import { reportingVerbs } from '../reporting-verbs.ts';
import { wordsBeforeEvents } from '../times/times.ts';
import { pronounsFor, tellsDeed, tellsOwnDeed } from './deeds.ts';
import { moodOf } from './mood.ts';
import { clauseIn, propositionsIn } from './propositions.ts';
import { signsOf } from './signs.ts';

export const statements: StatementRules = {
  wordsOfDenial,
  wordsBeforeEvents,
  isTalk,
  isNobody,
  isOwnSpeaker,
  tellsOfEarlier,
  tellsOfKnowing,
  standsBy,
  needsItsCue,
  isPublished,
  isSpokesman,
  tellsOwnDeed,
  tellsDeed,
  pronounsFor,
  takesBack,
  leavesOpen,
  propositionsIn,
  clauseIn,
  moodOf,
  signsOf,
};

/** Talk without an owner: `unconfirmed reports on social media`; not `a report by the union`. */
const talk =
  /^(?:(?:the|some|many|several|various|other|more|further|recent|early|initial|first|local|foreign|news|press|media|newspaper|online|unconfirmed|widespread|persistent)\s){0,4}(?:reports?|rumou?rs?|gossip|speculation|hearsay|whispers|chatter)(?:\s(?:online|elsewhere|there|here|(?:on|in|from|across|around)\s(?:the\s)?(?:social|local|foreign|national|international|world)?\s?(?:media|press|town|village|city|market|street|streets|region|area|country|internet|web)))?$/iu;

/** Longer sources name somebody. */
const longestTalk = 80;

function isTalk(source: string): boolean {
  return source.length <= longestTalk && talk.test(source.trim().replace(/\s+/gu, ' '));
}

const noVoice = /^(?:neither|nobody|no one|no-one|none|not one|no \p{L}+)\b/iu;

/** Not of those of telling: what `nobody told us` was so. */
const provingVerbs: ReadonlySet<string> = new Set(
  'show prove demonstrate establish confirm claim say suggest know explain deny dispute doubt question contest'.split(
    ' ',
  ),
);

function isNobody(source: string, cue: string): boolean {
  return (
    source.length <= longestTalk &&
    noVoice.test(source) &&
    wordsOf(cue).some((word) => provingVerbs.has(verbLemma(word)))
  );
}

const ownSpeakers: ReadonlySet<string> = new Set(
  `host presenter interviewer reporter anchor moderator announcer narrator correspondent newsreader q question questioner
  journalist editor`.split(/\s+/),
);

function isOwnSpeaker(label: string): boolean {
  return label.length <= longestTalk && ownSpeakers.has(label.toLowerCase().replace(/[^\p{L}]+/gu, ''));
}

function wordsOf(cue: string): string[] {
  return cue
    .toLowerCase()
    .split(/[^\p{L}’']+/u)
    .filter((word) => word !== '');
}

/** By which a saying is put into the past. */
const pastAuxiliaries: ReadonlySet<string> = new Set([
  'has',
  'have',
  'had',
  'did',
  'was',
  'were',
  "'ve",
  '’ve',
]);

function tellsOfEarlier(cue: string): boolean {
  const words = wordsOf(cue);
  return words.some(isOfSaying) && words.some((word) => pastAuxiliaries.has(word) || isPast(word));
}

/** Whether a word is a verb that leads to words: `warned`, `gave the dead as three`, but not `noted` of `has taken note of`. */
function isOfSaying(word: string): boolean {
  const complements = reportingVerbs.get(verbLemma(word))?.complements;
  if (word === 'gave' || word === 'given') return true;
  return word !== 'note' && (complements?.has('clause') === true || complements?.has('that-clause') === true);
}

function isPast(word: string): boolean {
  const base = irregularVerbs.get(word);
  if (base !== undefined) return base !== word && !word.endsWith('s') && !word.endsWith('ing');
  return word.endsWith('ed') && verbLemma(word) !== word;
}

const knowing: ReadonlySet<string> = new Set([
  'learn',
  'understand',
  'reveal',
  'know',
  'see',
  'hear',
  'find',
  'discover',
  'obtain',
  'establish',
]);

function tellsOfKnowing(cue: string): boolean {
  return wordsOf(cue).some((word) => knowing.has(verbLemma(word)));
}

const conviction: ReadonlySet<string> = new Set([
  'insist',
  'hold',
  'maintain',
  'argue',
  'believe',
  'contend',
  'think',
  'swear',
  'admit',
  'concede',
  'deny',
]);

function standsBy(cue: string): boolean {
  return wordsOf(cue).some((word) => conviction.has(verbLemma(word)));
}

const proForms =
  /^(?:so|it|this|that|these|those|(?:the same|that|this)(?: (?:view|position|line|opinion|stance))?|as much|otherwise|the opposite|the contrary|likewise)(?: (?:again|too|as well|itself|themselves|in [^.]{1,30}|of [^.]{1,30}))?$/iu;

/** By which somebody gives a figure (patterns/find-figure.ts). */
const figureVerbs =
  /(?:^| )(?:puts?|putting|placed?|makes?|made|stands? by|stood by|has|had|have|gives?|gave|given|lists?|listed|offers?|offered)$/iu;

/** Longer contents say something by themselves. */
const longestElliptic = 60;

function needsItsCue(cue: string, content: string): boolean {
  if (content.length > longestElliptic) return false;
  const words = content
    .trim()
    .replace(/\s+/gu, ' ')
    .replace(/^[“"‘']|[”"’'.,]+$/gu, '');
  return proForms.test(words) || words.split(' ').length < 3 || figureVerbs.test(cue.trim());
}

const published: ReadonlySet<string> = new Set(
  `statement statements report reports finding findings communiqué communique announcement bulletin notice release website page post tweet
  declaration verdict ruling judgment judgement figures data survey study account accounts`.split(/\s+/),
);

function isPublished(noun: string): boolean {
  return published.has(noun);
}

function isSpokesman(noun: string): boolean {
  return /^spokes(?:m[ae]n|wom[ae]n|persons?|people)$/u.test(noun);
}

/** What takes a report back, in a sentence that points to it. */
const retraction =
  /\b(?:wrong|untrue|false|incorrect|inaccurate|mistaken|unfounded|withdraw|withdrew|retract|retracted|an error|a mistake|stand (?:it|that|this|the story|that report|the report) up)\b/iu;
const pointing =
  /^(?:this|that|it|we|the (?:figure|number|report|story|article|claim|headline|statement|information|account|name|date)|neither|none of (?:this|that|it))\b/iu;

/** Longer sentences tell something else too. */
const longestRetraction = 200;

function takesBack(sentence: string): boolean {
  return sentence.length <= longestRetraction && pointing.test(sentence) && retraction.test(sentence);
}

/** A voice that says it cannot tell, and no more. */
const notKnowing =
  /^[“"‘']?(?:I|we|nobody|no one)(?: (?:do|does|did|can|could|would) ?n[o’']t| cannot| can[’']t)? (?:know|knows|say|tell|confirm)(?: (?:yet|whether|if) [^.]*)?[.,!]?[”"’']?$/iu;

/** A question that is put off. */
const openQuestion =
  /^whether [^.:;]{3,120} (?:is|was|remains?|remained) (?:(?:a matter |a question )?for (?:the |a |an )?[\p{L} ]{2,40} to (?:say|decide|judge|determine|find)|to be (?:seen|shown|established)|(?:still )?(?:unclear|unknown|open|not known|not clear|uncertain|an open question|anybody[’']s guess|anyone[’']s guess))/iu;

function leavesOpen(sentence: string): boolean {
  const words = sentence.trim();
  if (words.length > longestRetraction) return false;
  const isUnknown = notKnowing.test(words) && /not\b|n[’']t\b|nobody|no one/iu.test(words);
  return isUnknown || openQuestion.test(words);
}
