import { planTemplates, type Template } from '../../crf/templates.ts';
import { bucket, type Context } from './joint-context.ts';
import type { Sight } from './sight.ts';

/**
 * What the model of the paragraph looks at around a word. A letter says of what: word, base form (l), tag, ending (x), quotation
 * mark, kind of cue (v), rules, sense; what follows it says where: 0 the word itself, 1, 2 and 3 behind it, b and bb before it.
 */
const values = [
  'none',
  'w0',
  'wb',
  'w1',
  'wbb',
  'w2',
  'w3',
  'l0',
  'lb',
  'l1',
  't0',
  'tb',
  't1',
  'tbb',
  't2',
  'tb0',
  't01',
  'tags',
  'tbb0',
  't012',
  'outerTags',
  'x0',
  'x1',
  'xb',
  'shapes',
  'q0',
  'q0Tag',
  'marks',
  'v0',
  'v1',
  'vb',
  'tb1',
  't12',
  'r0',
  'role',
  'roles',
  'r1',
  'rb',
  'inner',
  'edges',
  'startTag',
  'startSentence',
  'quotedMark',
  'quotedTag',
  'leftLemma',
  'leftFar',
  'rightLemma',
  'rightFar',
  'leftKind',
  'leftFarTag',
  'rightKind',
  'rightFarTag',
  'leftFarMark',
  'rightFarMark',
  'firstWord',
  'fromStart',
  'verbs',
  'firstTag',
  'quoted',
  'lastWord',
  's0',
  'ss',
  's1',
  'sb',
  'tb01',
  'q1',
  'sbb',
  'phraseTag',
  'phraseSense',
] as const;

/** In the order of the model's templates; joint-names.ts has a name for each. */
const templates: readonly Template<(typeof values)[number]>[] = [
  'none',
  'w0',
  'wb',
  'w1',
  'wbb',
  'w2',
  'w3',
  'l0',
  'lb',
  'l1',
  ['lb', 'l0'],
  ['l0', 'l1'],
  ['lb', 'l1'],
  't0',
  'tb',
  't1',
  'tbb',
  't2',
  'tb0',
  't01',
  'tags',
  'tbb0',
  't012',
  ['tags', 'outerTags'],
  'x0',
  ['x0', 't0'],
  'x1',
  'xb',
  'shapes',
  'q0',
  'q0Tag',
  'marks',
  ['q0', 'l0'],
  'v0',
  ['v0', 't0'],
  'v1',
  'vb',
  ['v0', 't1'],
  ['v0', 'w1'],
  ['v0', 'wb'],
  ['v0', 'tb1'],
  ['l0', 't01'],
  ['l0', 'tb'],
  ['l0', 't12'],
  'r0',
  'role',
  ['r0', 'v0'],
  ['r0', 'l0'],
  ['role', 't01'],
  'roles',
  ['r0', ['r1', 'rb']],
  'inner',
  ['inner', 'l0'],
  'edges',
  'startTag',
  'startSentence',
  'quotedMark',
  'quotedTag',
  ['leftLemma', 'leftFar'],
  ['rightLemma', 'rightFar'],
  ['leftLemma', 't0'],
  ['rightLemma', 't0'],
  ['leftKind', 'leftFarTag'],
  ['rightKind', 'rightFarTag'],
  [['leftKind', 'rightKind'], 'q0'],
  ['leftKind', 'leftFarMark'],
  ['rightKind', 'rightFarMark'],
  ['firstWord', 'fromStart'],
  ['verbs', 't0'],
  ['verbs', 'v0'],
  ['firstTag', 't0'],
  ['l0', ['t0', 'quoted']],
  ['lastWord', 'q0'],
  [['w0', 'w1'], 'w2'],
  's0',
  'ss',
  's1',
  'sb',
  ['s0', 't0'],
  ['s0', 't01'],
  ['s0', 'tb0'],
  ['s0', 'tb01'],
  ['ss', 't01'],
  ['s0', 'w1'],
  ['s0', 'wb'],
  [['s0', 'sb'], 's1'],
  ['s0', ['q0', 'q1']],
  ['ss', ['t1', 't2']],
  ['ss', 'w1'],
  [['sbb', 'sb'], 's0'],
  'phraseTag',
  ['phraseSense', ['leftKind', 'rightKind']],
];

export const jointPlan = planTemplates(values, templates);

const { at } = jointPlan;

/** @param i place of the word in the sight's fields, margin included */
export function writeJointValues(v: Int32Array, sight: Sight, context: Context, i: number): void {
  writeWords(v, sight, i);
  writeTags(v, sight, context, i);
  writeMarks(v, sight, context, i);
  writeSurroundings(v, sight, context, i);
  writeSenses(v, sight, i);
}

/** Words, base forms, endings and shapes. */
function writeWords(v: Int32Array, sight: Sight, i: number): void {
  const { word, lemma, suffix, shape, first, last } = sight;
  const w0 = word[i] ?? 0;
  const w1 = word[i + 1] ?? 0;
  const wb = word[i - 1] ?? 0;
  const l0 = lemma[i] ?? 0;
  const l1 = lemma[i + 1] ?? 0;
  const lb = lemma[i - 1] ?? 0;
  v[at.w0] = w0;
  v[at.wb] = wb;
  v[at.w1] = w1;
  v[at.wbb] = word[i - 2] ?? 0;
  v[at.w2] = word[i + 2] ?? 0;
  v[at.w3] = word[i + 3] ?? 0;
  v[at.l0] = l0;
  v[at.lb] = lb;
  v[at.l1] = l1;
  v[at.x0] = suffix[i] ?? 0;
  v[at.x1] = suffix[i + 1] ?? 0;
  v[at.xb] = suffix[i - 1] ?? 0;
  v[at.shapes] = (shape[i] ?? 0) * 64 + (shape[i - 1] ?? 0) * 8 + (shape[i + 1] ?? 0);
  v[at.firstWord] = word[first[i] ?? i] ?? 0;
  v[at.lastWord] = word[last[i] ?? i] ?? 0;
}

/** Tags, and how many verbs there are before. */
function writeTags(v: Int32Array, sight: Sight, context: Context, i: number): void {
  const { tag, first } = sight;
  const t0 = tag[i] ?? 0;
  const t1 = tag[i + 1] ?? 0;
  const t2 = tag[i + 2] ?? 0;
  const tb = tag[i - 1] ?? 0;
  const tbb = tag[i - 2] ?? 0;
  const tags = (t0 * 64 + t1) * 64 + tb;
  v[at.none] = 0;
  v[at.t0] = t0;
  v[at.tb] = tb;
  v[at.t1] = t1;
  v[at.tbb] = tbb;
  v[at.t2] = t2;
  v[at.tb0] = t0 * 64 + tb;
  v[at.t01] = t0 * 64 + t1;
  v[at.tags] = tags;
  v[at.tbb0] = (tbb * 64 + tb) * 64 + t0;
  v[at.t012] = (t0 * 64 + t1) * 64 + t2;
  v[at.outerTags] = tbb * 64 + t2;
  v[at.tb1] = tb * 64 + t1;
  v[at.t12] = t1 * 64 + t2;
  v[at.verbs] = Math.min(context.verbs[i] ?? 0, 4);
  v[at.firstTag] = tag[first[i] ?? i] ?? 0;
  v[at.tb01] = (t0 * 64 + tb) * 64 + t1;
}

/** Quotation marks, what the rules make of the word, and where in the sentence it stands. */
function writeMarks(v: Int32Array, sight: Sight, context: Context, i: number): void {
  const { tag, quote, rule, inner, sentence, first, last } = sight;
  const t0 = tag[i] ?? 0;
  const q0 = quote[i] ?? 0;
  const q1 = quote[i + 1] ?? 0;
  const qb = quote[i - 1] ?? 0;
  const r0 = rule[i] ?? 0;
  const r1 = rule[i + 1] ?? 0;
  const rb = rule[i - 1] ?? 0;
  const fromStart = bucket(i - (first[i] ?? i));
  const fromEnd = bucket((last[i] ?? i) - i);
  const quoted = context.quoted[i] ?? 0;
  v[at.q0] = q0;
  v[at.q0Tag] = q0 * 64 + t0;
  v[at.marks] = (q0 * 16 + q1) * 16 + qb;
  v[at.r0] = r0;
  v[at.role] = r0 & 3;
  v[at.roles] = ((r0 & 3) * 4 + (r1 & 3)) * 4 + (rb & 3);
  v[at.r1] = r1;
  v[at.rb] = rb;
  v[at.inner] = inner[i] ?? 0;
  v[at.edges] = fromStart * 16 + fromEnd;
  v[at.startTag] = fromStart * 64 + t0;
  v[at.startSentence] = Math.min(sentence[i] ?? 0, 3) * 16 + fromStart;
  v[at.quotedMark] = quoted * 16 + q0;
  v[at.quotedTag] = (quoted * 64 + t0) * 16 + q0;
  v[at.fromStart] = fromStart;
  v[at.quoted] = quoted;
  v[at.q1] = q1;
}

/** The nearest words that can report. */
function writeSurroundings(v: Int32Array, sight: Sight, context: Context, i: number): void {
  const { tag, quote } = sight;
  const t0 = tag[i] ?? 0;
  const q0 = quote[i] ?? 0;
  const leftKind = context.leftKind[i] ?? 0;
  const rightKind = context.rightKind[i] ?? 0;
  const leftFar = context.leftFar[i] ?? 0;
  const rightFar = context.rightFar[i] ?? 0;
  v[at.leftLemma] = context.leftLemma[i] ?? 0;
  v[at.leftFar] = leftFar;
  v[at.rightLemma] = context.rightLemma[i] ?? 0;
  v[at.rightFar] = rightFar;
  v[at.leftKind] = leftKind;
  v[at.leftFarTag] = leftFar * 64 + t0;
  v[at.rightKind] = rightKind;
  v[at.rightFarTag] = rightFar * 64 + t0;
  v[at.leftFarMark] = q0 * 16 + leftFar;
  v[at.rightFarMark] = q0 * 16 + rightFar;
}

/** What the word, its neighbours and its noun phrase mean. */
function writeSenses(v: Int32Array, sight: Sight, i: number): void {
  const { tag, kind, senses, chunk, chunkSense } = sight;
  const t0 = tag[i] ?? 0;
  const v0 = kind[i] ?? 0;
  const v1 = kind[i + 1] ?? 0;
  const vb = kind[i - 1] ?? 0;
  const ss = senses[i] ?? 0;
  const s0 = ss >> 6;
  const s1 = (senses[i + 1] ?? 0) >> 6;
  const sb = (senses[i - 1] ?? 0) >> 6;
  const c0 = chunk[i] ?? 0;
  const c1 = chunk[i + 1] ?? 0;
  v[at.v0] = v0;
  v[at.v1] = v1;
  v[at.vb] = vb;
  v[at.s0] = s0;
  v[at.ss] = ss;
  v[at.s1] = s1;
  v[at.sb] = sb;
  v[at.sbb] = senses[i - 2] ?? 0;
  v[at.phraseTag] = ((c0 * 3 + c1) * 64 + t0) * 64 + (chunkSense[i] ?? 0);
  v[at.phraseSense] = chunkSense[i] ?? 0;
}
