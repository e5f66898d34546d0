import { planTemplates, type Template } from '../../crf/templates.ts';
import { bucket } from './joint-context.ts';
import { type JointView, placeOf, type Scene, sideOf } from './own-scene.ts';
import { margin, type Sight } from './sight.ts';

/**
 * What the model of one cue looks at around a word. Letters say as in joint-features.ts of which neighbour; `Side`: with whether
 * it stands before the cue or behind it.
 */
const values = [
  'side',
  'far',
  'whereCommas',
  'whereVerbs',
  'whereCues',
  'whereQuotes',
  'head',
  'sidePlace',
  'where',
  'commas',
  'cueKind',
  'tb0',
  't0',
  'w0',
  'cueTags',
  'behind',
  'behindTag',
  'before',
  'wb',
  'w1',
  'wbb',
  'w2',
  'l0',
  't0Side',
  'tbSide',
  't1Side',
  't01',
  'tags',
  'tbb',
  't2',
  'verbs',
  'x0',
  'shapesSide',
  'marks',
  'q0',
  'places',
  'place',
  'setting',
  'sentences',
  'sources',
  'contents',
  'source',
  'content',
  'cue',
  'cues',
  'quotes',
  'ruled',
  'pattern',
  'r0',
  'inner',
  'v0',
  'edges',
  'fromEnd',
  'firstTag',
  'isLast',
  't1',
  'cueSense',
  's0',
  'phrase',
] as const;

/** In the order of the model's templates. */
const templates: readonly Template<(typeof values)[number]>[] = [
  'side',
  'far',
  'whereCommas',
  'whereVerbs',
  'whereCues',
  'whereQuotes',
  ['head', 'sidePlace'],
  ['head', 'far'],
  ['head', ['where', 'commas']],
  ['cueKind', 'far'],
  ['cueKind', ['where', 'commas']],
  ['cueKind', ['side', 'tb0']],
  ['head', ['side', 't0']],
  ['head', ['side', 'w0']],
  ['cueTags', 'far'],
  ['cueTags', ['side', 't0']],
  ['behind', 'far'],
  ['behindTag', ['far', 't0']],
  ['before', 'far'],
  ['w0', 'side'],
  ['w0', 'far'],
  ['wb', 'side'],
  ['w1', 'side'],
  ['wbb', 'side'],
  ['w2', 'side'],
  [['wb', 'w0'], 'side'],
  [['w0', 'w1'], 'side'],
  ['l0', 'side'],
  't0Side',
  'tbSide',
  't1Side',
  ['tb0', 'side'],
  ['t01', 'side'],
  ['tags', 'side'],
  ['tags', 'far'],
  [
    ['tags', 'tbb'],
    ['side', 't2'],
  ],
  ['t0', ['commas', ['verbs', 'side']]],
  ['t0', ['verbs', 'far']],
  ['x0', 'side'],
  'shapesSide',
  ['marks', 'where'],
  ['q0', ['t0', 'side']],
  'places',
  [
    ['place', 'setting'],
    ['side', 'sentences'],
  ],
  [
    ['place', 'setting'],
    ['head', 'side'],
  ],
  ['sources', 'side'],
  ['contents', 'side'],
  [
    ['source', 'content'],
    ['cue', 'side'],
  ],
  ['source', ['cues', 'side']],
  ['content', ['cues', 'where']],
  ['source', ['far', 't0']],
  ['content', ['place', ['sentences', 'quotes']]],
  ['content', ['commas', ['verbs', 'side']]],
  'ruled',
  ['ruled', 'pattern'],
  ['ruled', ['pattern', ['source', 'content']]],
  ['ruled', 'head'],
  ['ruled', 'tb0'],
  ['r0', ['pattern', ['place', 'sentences']]],
  [['inner', 'v0'], 'side'],
  ['edges', 'where'],
  ['fromEnd', ['sentences', ['place', 't0']]],
  ['v0', 'far'],
  ['firstTag', ['where', 'commas']],
  ['isLast', ['side', 't0']],
  [
    ['w0', 't1'],
    ['commas', 'side'],
  ],
  ['cueSense', 'far'],
  ['cueSense', ['where', 'commas']],
  ['cueSense', ['side', 'tb0']],
  ['cueSense', ['side', 'w0']],
  ['s0', 'side'],
  ['s0', 'far'],
  ['phrase', 'side'],
  ['phrase', 'far'],
  ['phrase', ['head', 'side']],
  ['phrase', ['cueSense', 'far']],
  ['phrase', ['verbs', ['commas', 'side']]],
  ['phrase', ['source', 'content']],
];

export const ownPlan = planTemplates(values, templates);

const { at } = ownPlan;

/** All but what `writeCueValues` writes, which stays the same from word to word. */
export function writeOwnValues(
  v: Int32Array,
  sight: Sight,
  view: JointView,
  scene: Scene,
  index: number,
): void {
  writePlace(v, sight, scene, index);
  writeWord(v, sight, scene, index);
  writeTags(v, sight, scene, index);
  writeAdvice(v, view, scene, index);
}

/** Where the word stands to the cue, and what is between them. */
function writePlace(v: Int32Array, sight: Sight, scene: Scene, index: number): void {
  const { sentence, first, last } = sight;
  const { setting } = scene;
  const i = index + margin;
  const side = sideOf(scene, index);
  const distance =
    side === 1 ? bucket(scene.cueStart - index) : side === 2 ? bucket(index - scene.cueEnd + 1) : 0;
  const far = side * 16 + distance;
  const sentences = Math.max(-3, Math.min(3, (sentence[i] ?? 0) - scene.cueSentence)) + 3;
  const place = placeOf(sight, scene, index);
  const placeBefore = index > 0 ? placeOf(sight, scene, index - 1) : 0;
  const commas = scene.commas[index] ?? 0;
  const verbs = scene.verbs[index] ?? 0;
  const cues = scene.cues[index] ?? 0;
  const quotes = scene.quotes[index] ?? 0;
  const fromStart = bucket(i - (first[i] ?? i));
  const fromEnd = bucket((last[i] ?? i) - i);
  const where = ((side * 8 + sentences) * 8 + place) * 8;
  v[at.side] = side;
  v[at.far] = far;
  v[at.whereCommas] = where + Math.min(commas, 7);
  v[at.whereVerbs] = where + verbs;
  v[at.whereCues] = where + cues;
  v[at.whereQuotes] = (where + quotes) * 16 + setting;
  v[at.sidePlace] = side * 8 + place;
  v[at.where] = where;
  v[at.commas] = commas;
  v[at.verbs] = verbs;
  v[at.places] = (place * 8 + placeBefore) * 4 + side;
  v[at.place] = place;
  v[at.setting] = setting;
  v[at.sentences] = sentences;
  v[at.cues] = cues;
  v[at.quotes] = quotes;
  v[at.edges] = fromStart * 16 + fromEnd;
  v[at.fromEnd] = fromEnd;
  v[at.isLast] = sight.words.length - index < 3 ? 1 : 0;
}

/** The cue, the same for every word. */
export function writeCueValues(v: Int32Array, scene: Scene): void {
  v[at.head] = scene.head;
  v[at.cueKind] = scene.kind;
  v[at.cueTags] = scene.cueTags;
  v[at.behind] = scene.behind;
  v[at.behindTag] = scene.behindTag;
  v[at.before] = scene.before;
  v[at.pattern] = scene.pattern;
  v[at.cueSense] = scene.sense;
}

/** The word and its neighbours. */
function writeWord(v: Int32Array, sight: Sight, scene: Scene, index: number): void {
  const { word, lemma, suffix, shape, kind, inner } = sight;
  const i = index + margin;
  const side = sideOf(scene, index);
  const w0 = word[i] ?? 0;
  const w1 = word[i + 1] ?? 0;
  const wb = word[i - 1] ?? 0;
  const l0 = lemma[i] ?? 0;
  const s0 = (sight.senses[i] ?? 0) >> 6;
  const phrase = ((sight.chunkSense[i] ?? 0) * 4 + (sight.chunk[i] ?? 0)) * 4 + (sight.chunk[i + 1] ?? 0);
  v[at.w0] = w0;
  v[at.wb] = wb;
  v[at.w1] = w1;
  v[at.wbb] = word[i - 2] ?? 0;
  v[at.w2] = word[i + 2] ?? 0;
  v[at.l0] = l0;
  v[at.x0] = suffix[i] ?? 0;
  v[at.shapesSide] = ((shape[i] ?? 0) * 64 + (shape[i - 1] ?? 0) * 8 + (shape[i + 1] ?? 0)) * 4 + side;
  v[at.inner] = inner[i] ?? 0;
  v[at.v0] = kind[i] ?? 0;
  v[at.s0] = s0;
  v[at.phrase] = phrase;
}

/** Tags and quotation marks. */
function writeTags(v: Int32Array, sight: Sight, scene: Scene, index: number): void {
  const { tag, quote, first } = sight;
  const i = index + margin;
  const side = sideOf(scene, index);
  const t0 = tag[i] ?? 0;
  const t1 = tag[i + 1] ?? 0;
  const tb = tag[i - 1] ?? 0;
  const q0 = quote[i] ?? 0;
  const qb = quote[i - 1] ?? 0;
  const tags = (t0 * 64 + t1) * 64 + tb;
  v[at.tb0] = t0 * 64 + tb;
  v[at.t0] = t0;
  v[at.t0Side] = t0 * 4 + side;
  v[at.tbSide] = tb * 4 + side;
  v[at.t1Side] = t1 * 4 + side;
  v[at.t01] = t0 * 64 + t1;
  v[at.tags] = tags;
  v[at.tbb] = tag[i - 2] ?? 0;
  v[at.t2] = tag[i + 2] ?? 0;
  v[at.marks] = q0 * 16 + qb;
  v[at.q0] = q0;
  v[at.firstTag] = tag[first[i] ?? i] ?? 0;
  v[at.t1] = t1;
}

/** What the paragraph’s model and the rules make of the word. */
function writeAdvice(v: Int32Array, view: JointView, scene: Scene, index: number): void {
  const { roles } = scene;
  const i = index + margin;
  const side = sideOf(scene, index);
  const r0 = roles[i] ?? 0;
  const rb = roles[i - 1] ?? 0;
  const r1 = roles[i + 1] ?? 0;
  const source = view.tenths[index * 3] ?? 0;
  const cue = view.tenths[index * 3 + 1] ?? 0;
  const content = view.tenths[index * 3 + 2] ?? 0;
  const contentBefore = index > 0 ? (view.tenths[index * 3 - 1] ?? 0) : 0;
  const sourceBefore = index > 0 ? (view.tenths[index * 3 - 3] ?? 0) : 0;
  const ruled = ((r0 * 4 + rb) * 4 + r1) * 4 + side;
  v[at.sources] = source * 16 + sourceBefore;
  v[at.contents] = content * 16 + contentBefore;
  v[at.source] = source;
  v[at.content] = content;
  v[at.cue] = cue;
  v[at.ruled] = ruled;
  v[at.r0] = r0;
}
