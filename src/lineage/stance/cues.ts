import { stemOf } from './stem.ts';

/** What a word can do to a claim beside it. Their order is the order of their bits, and of the measures that a model has learned. */
export const cueKinds = [
  'negation',
  'falsehood',
  'denial',
  'doubt',
  'hedge',
  'modal',
  'rumour',
  'claim',
  'speech',
  'confirmation',
  'source',
  'safety',
  'plan',
  'future',
  'picture',
  'news',
  'reassurance',
] as const;

export type CueKind = (typeof cueKinds)[number];

/**
 * Words by what they do, in whichever inflection; a word may do several things. General English of news: no name is in it, and nothing
 * that one claim alone would need.
 */
const words: Readonly<Record<CueKind, string>> = {
  negation:
    'not no never none nobody nothing neither nor without nope non hardly nowhere barely scarcely lack fail',
  falsehood:
    'hoax hoaxer fake fakery false falsely falsehood bogus fabricated fabrication fabricate untrue myth debunk satire satirical spoof prank ' +
    'prankster doctored photoshop parody fiction fictional fictitious lie lied lying liar bs bullshit rubbish nonsense ' +
    'fool dupe trick troll phony phoney sham fraud fraudulent scam misinformation disinformation wrong wrongly inaccurate inaccurately exaggerate ' +
    'mistaken mistakenly erroneous erroneously unfounded baseless groundless discredit disprove disproven impostor imposter invented ' +
    'untruth propaganda incorrect incorrectly mislead misleading misled misreport mythical slander smear concoct forge ' +
    'forgery fable preposterous absurd garbage canard hogwash baloney unsubstantiated',
  denial:
    'deny denial rebuff reject dismiss dismissal refute rebut rebuttal dispute contradict contest retract retraction disavow disown quash ' +
    'repudiate disclaim clarify scoff negate',
  doubt:
    'doubt doubtful question sceptic skeptic sceptical skeptical scepticism skepticism dubious suspicious unlikely implausible unclear ' +
    'confusion mystery questionable improbable puzzle',
  hedge:
    'reportedly allegedly alleged allege apparent apparently supposedly suppose purportedly purport purported possible possibly likely ' +
    'probable probably perhaps maybe appear seem seemingly suggest suggestion unverified unconfirmed feared fear believe thought ' +
    'suspect potential potentially presumably presumed ostensibly tip hint',
  modal: 'may might could can',
  rumour: 'rumor rumour speculation speculate buzz gossip whisper hearsay leak',
  claim: 'claim accuse accusation allegation insist boast assert assertion allege contend blame maintain',
  speech:
    'say said tell told report accord announce state reveal show shown warn explain admit ask declare describe mention note cite',
  confirmation:
    'confirm confirmation prove proven proof official officially identify verify genuine genuinely real really true truly truth actual actually indeed verdict ' +
    'evidence establish acknowledge',
  source:
    'source analyst official officials police witness eyewitness expert insider media newspaper monitor watchdog spokesman spokeswoman ' +
    'spokesperson militant scientist researcher authority minister activist resident neighbour neighbor group',
  safety: 'alive safe well survive survivor unharmed unhurt intact',
  plan: 'plan set consider mull eye work aim want hope expect prepare talk intend seek propose weigh',
  future: "will would shall going gonna soon 'll",
  picture: 'video photo image picture footage clip photograph tape recording',
  news: 'update breaking exclusive watch revealed',
  reassurance: 'sorry relax worry calm everyone everybody panic',
};

/**
 * Phrases that do something their words do not, or do nothing although their words would: `no longer` says that it was so once. Words are
 * given by their forms, and the longest phrase counts.
 */
const phrases: readonly (readonly [kind: CueKind | null, phrases: string])[] = [
  [
    null,
    'no longer|no wonder|no matter|not only|not just|no idea|no doubt|not alone|at least|as well|as well as',
  ],
  [
    'falsehood',
    'made up|make up|makes up|made it up|made it all up|making it up|not true|not real|pants on fire|put to rest|puts to rest|laid to rest|' +
      'falls for|fell for|fall for|taken in|not a thing|too good to be true|set the record straight|sets the record straight|' +
      'setting the record straight|conspiracy theory|conspiracy theories|urban legend|fact check|no truth|no basis|no such|turns out not|debunked as',
  ],
  [
    'denial',
    'shoot down|shoots down|shot down|shooting down|hit back|hits back|hit out|hits out|no evidence|no sign|no proof|no plans|no plan|' +
      'pours cold water|poured cold water|not so fast|plays down|played down|play down|brushes off|brushed off|walks back|walked back|' +
      'no comment',
  ],
  [
    'doubt',
    'cast doubt|casts doubt|cast doubts|casts doubts|casting doubt|raise doubts|raises doubts|raised doubts|doubt cast|doubts cast|' +
      'raise questions|raises questions|raised questions|questions raised|or not|or hoax|confirm or deny|call into question|' +
      'calls into question|called into question',
  ],
  [
    'hedge',
    'said to|is said|are said|was said|were said|believed to|thought to|close to|in talks|near deal|nears deal',
  ],
  ['safety', 'alive and well|safe and sound|safe and secure|alive and kicking'],
];

/** A cue in a text: the kind of the word that opens it, and of how many words it is. */
export interface PhraseCue {
  readonly kind: CueKind | null;
  readonly forms: readonly string[];
}

const kindBits: ReadonlyMap<CueKind, number> = new Map(cueKinds.map((kind, at) => [kind, 1 << at]));

const bitsByStem = new Map<string, number>();
for (const kind of cueKinds)
  for (const word of words[kind].split(' ')) {
    const stem = stemOf(word);
    bitsByStem.set(stem, (bitsByStem.get(stem) ?? 0) | bitOf(kind));
  }

const phrasesByFirst = new Map<string, PhraseCue[]>();
for (const [kind, list] of phrases)
  for (const phrase of list.split('|')) {
    const forms = phrase.split(' ');
    const first = forms[0] ?? '';
    phrasesByFirst.set(first, [...(phrasesByFirst.get(first) ?? []), { kind, forms }]);
  }
for (const list of phrasesByFirst.values()) list.sort((a, b) => b.forms.length - a.forms.length);

const none: readonly PhraseCue[] = [];
const noKinds: readonly number[] = [];

/** The bit of a kind of cue: the n-th kind has the n-th bit. */
export function bitOf(kind: CueKind): number {
  return kindBits.get(kind) ?? 0;
}

/** The numbers of the kinds whose bits are set, ascending. */
export function kindsIn(bits: number): readonly number[] {
  if (bits === 0) return noKinds;
  const kinds: number[] = [];
  for (let rest = bits; rest !== 0; rest &= rest - 1) kinds.push(31 - Math.clz32(rest & -rest));
  return kinds;
}

/** The bits of all kinds of cue that a word is by itself, by its stem. 0 for most words. */
export function cuesOf(stem: string): number {
  return bitsByStem.get(stem) ?? 0;
}

/** Phrases that begin with a form, the longest first. */
export function phrasesFrom(form: string): readonly PhraseCue[] {
  return phrasesByFirst.get(form) ?? none;
}
