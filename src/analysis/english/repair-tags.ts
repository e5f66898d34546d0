import type { Word } from '../build-stretches.ts';
import { maxStretch } from '../stretch.ts';
import { predeterminers, prepositions } from './closed-class.ts';
import { nounLemma, verbLemma } from './lemma.ts';
import { reportingNouns, reportingVerbs } from './reporting-verbs.ts';

const auxiliaries = new Set(['be', 'have', 'get']);
const nominal = new Set(['NN', 'NNS', 'NNP', 'NNPS', 'PRP', 'CD']);
const beforeNouns = new Set(['DT', 'PRP$', 'POS', 'JJ', 'IN', 'TO', 'CD', 'JJR', 'JJS', 'WP$']);
const openers = new Set(['DT', 'PRP', 'PRP$', 'NNP', 'NNPS', 'EX', '``', 'PDT', 'NN', 'NNS', 'JJ', 'CD']);

/**
 * Mends the tagger’s commonest confusions where the words around a reporting verb decide it: a past tense taken for a
 * participle or adjective (`the envoy called for …`), a present tense taken for a noun (`the rovers plan to …`), and a
 * possessive taken for `is`. A clause needs a finite verb; where it has none, the reporting verb is it. A word of an
 * open class never has the tag of a closed one.
 */
export function repairTags(words: readonly Word[]): Word[] {
  const repaired = [...words];
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index];
    if (word === undefined) break;
    const tag = tagFor(repaired, index, word);
    if (tag !== null) repaired[index] = { ...word, tag, lemma: lemmaFor(word, tag) };
  }
  return repaired;
}

function tagFor(words: readonly Word[], index: number, word: Word): string | null {
  return (
    tagOfOpenClass(word) ??
    tagInPhrase(words, index, word) ??
    repairedTag(words, index, word) ??
    (followsItsNoun(words, index, word) ? 'VBN' : null)
  );
}

/** `two officials briefed on the talks`: after its noun and before a preposition a participle is no adjective. */
function followsItsNoun(words: readonly Word[], index: number, { tag, text }: Word): boolean {
  const before = words[index - 1]?.tag;
  const next = words[index + 1]?.tag;
  const between = (before === 'NN' || before === 'NNS') && (next === 'IN' || next === 'TO');
  return between && tag === 'JJ' && text.endsWith('ed');
}

function lemmaFor({ lower, lemma }: Word, tag: string): string {
  if (tag.startsWith('VB')) return verbLemma(lower);
  return tag === 'NN' || tag === 'NNS' ? nounLemma(lower) : lemma;
}

/**
 * `said foreman Teo Lind`: an unknown word taken for a preposition. `some say the`: a verb taken for a predeterminer. What was
 * blacked out (`█ said`) was a name, most often.
 */
function tagOfOpenClass({ tag, text, lower }: Word): string | null {
  if (/^█+$/.test(text)) return 'NNP';
  if (tag === 'IN' && !prepositions.has(lower) && /^\p{Ll}{4,}$/u.test(text))
    return reportingVerbs.has(lower) ? null : 'NN';
  return tag === 'PDT' && !predeterminers.has(lower) && reportingVerbs.has(lower) ? 'VBP' : null;
}

/** Confusions that the words on either side settle, whatever the clause. */
function tagInPhrase(words: readonly Word[], index: number, word: Word): string | null {
  const before = words[index - 1];
  const next = words[index + 1];
  if (word.text === 'that' && word.tag === 'WDT') return opensContent(words, index) ? 'IN' : null;
  // `that shells fell on the town`: of two finite verbs after `that` the first is the other’s subject.
  const subject = before?.text === 'that' && before.tag === 'IN' && isFiniteWord(next);
  if (subject && (word.tag === 'VBZ' || word.tag === 'VBP')) return word.tag === 'VBZ' ? 'NNS' : 'NN';
  // `the inquest heard`: a noun that looks like a superlative.
  if (
    word.tag === 'JJS' &&
    before?.tag === 'DT' &&
    !superlatives.has(word.text) &&
    next?.tag.startsWith('VB')
  )
    return 'NN';
  // `dismissed as false reports that …`
  const dismissed = before?.tag === 'JJ' && words[index - 2]?.text === 'as' && next?.text === 'that';
  if (word.tag === 'VBZ' && dismissed && reportingNouns.has(nounLemma(word.text))) return 'NNS';
  if (word.text === 'cast' && word.tag === 'NN' && next?.text === 'doubt') return 'VBD';
  const past = word.text === 'put' || word.text === 'let';
  if (past && word.tag === 'VB' && before?.tag.startsWith('NN') && next?.text === 'it') return 'VBD';
  // `told aides the prince …`: after a verb that takes a hearer.
  const hearer = before !== undefined && isFiniteWord(before) && reportingVerbs.get(before.lemma)?.hearer;
  if (word.tag === 'VBZ' && hearer === true && !auxiliaries.has(word.lemma)) return 'NNS';
  // `The provincial daily quoted …`
  const isPaper = word.lower === 'daily' || word.lower === 'weekly';
  if (
    isPaper &&
    word.tag !== 'NN' &&
    before !== undefined &&
    /^(?:DT|JJ)/.test(before.tag) &&
    isFiniteWord(next)
  )
    return 'NN';
  if (word.lower === 'asked' && word.tag === 'VBD' && opensAside(words, index)) return 'VBN';
  if (word.tag === 'VBN' && isSaying(word) && closesRelative(before, next)) return 'VBD';
  // `A note read: “…”`; `the accused denies …`
  if (word.text === 'read' && word.tag === 'NN' && next?.text === ':') return 'VBD';
  if (word.text === 'accused' && word.tag === 'VBN' && before?.tag === 'DT' && startsPredicate(next))
    return 'NN';
  // `Retired baker Orm Tesk`
  if (index === 0 && word.tag === 'VBD' && next?.tag === 'NN' && words[2]?.tag === 'NNP') return 'JJ';
  return null;
}

/** `The governor, asked about this at a school, said`: the comma that closes the aside leads to the verb. */
function opensAside(words: readonly Word[], index: number): boolean {
  if (words[index - 1]?.tag !== ',' || !words[index - 2]?.tag.startsWith('NN')) return false;
  const reach = words.slice(index + 1, index + maxAside);
  const close = reach.findIndex(({ tag }) => tag === ',');
  return close > 0 && !reach.slice(0, close).some(isFiniteWord) && isFiniteWord(reach[close + 1]);
}

/** Words of the longest aside between a subject and its verb. */
const maxAside = 30;

function isSaying({ lower }: Word): boolean {
  return lower === 'told' || lower === 'said';
}

/** `an official who was not allowed to speak told the Courier`: no participle follows another verb that needs none. */
function closesRelative(before: Word | undefined, next: Word | undefined): boolean {
  const verb = before?.tag === 'VB' || before?.tag === 'VBN';
  return verb && !auxiliaries.has(before.lemma) && next?.tag !== 'TO' && next?.lower !== 'by';
}

/** Whether a word is a verb, or could be one that reports. */
function startsPredicate(word: Word | undefined): boolean {
  return (
    word !== undefined &&
    (word.tag.startsWith('VB') || word.tag === 'MD' || reportingVerbs.has(verbLemma(word.text)))
  );
}

const superlatives = new Set(['best', 'worst', 'most', 'least', 'latest', 'eldest', 'oldest', 'youngest']);

/** Whether a `that` leads to what a verb or noun reports: a subject and its verb follow, and the verb goes on. */
function opensContent(words: readonly Word[], index: number): boolean {
  const before = words[index - 1];
  const next = words[index + 1];
  if (before === undefined || next === undefined) return false;
  if (isFiniteWord(next) && !isFiniteWord(words[index + 2])) return false;
  if (before.tag.startsWith('VB')) return reportingVerbs.has(before.lemma);
  if (followsAgent(words, index)) return true;
  const common = next.tag === 'NN' || next.tag === 'NNS' || isFiniteWord(next);
  const after = words[index + 3];
  const goesOn = after !== undefined && after.tag !== ',' && after.tag !== '.';
  return (
    before.tag.startsWith('NN') &&
    reportingNouns.has(before.lemma) &&
    common &&
    isFiniteWord(words[index + 2]) &&
    goesOn
  );
}

/** `was told by an official that shells would fall`: the voice stands between the verb and its `that`. */
function followsAgent(words: readonly Word[], index: number): boolean {
  let at = index - 1;
  while (index - at <= longestAgent && /^(?:DT|PRP\$|JJ|NN|CD|POS)/.test(words[at]?.tag ?? '')) at -= 1;
  const verb = words[at - 1];
  return words[at]?.lower === 'by' && verb?.tag === 'VBN' && reportingVerbs.get(verb.lemma)?.hearer === true;
}

/** Words of `a senior Ordelan security official`. */
const longestAgent = 8;

function isFiniteWord(word: Word | undefined): boolean {
  return word !== undefined && ['VBD', 'VBZ', 'VBP', 'MD'].includes(word.tag);
}

function repairedTag(words: readonly Word[], index: number, word: Word): string | null {
  if (word.tag === 'VBZ' && /^[’']s$/u.test(word.text)) return isPossessive(words, index) ? 'POS' : null;
  if (!reportingVerbs.has(verbLemma(word.lower)) || !/^\p{Ll}/u.test(word.text)) return null;
  if (hasFinite(words, index)) return null;
  if (isPast(word)) return isPastTense(words, index) ? 'VBD' : null;
  if (word.tag === 'CC' || word.tag === 'PDT') return words[index + 1]?.tag === ',' ? null : 'VBP';
  const noun = word.tag === 'NN' || word.tag === 'NNS' || word.tag === 'VB' || word.tag === 'IN';
  return noun && isPresentTense(words, index) ? (word.text.endsWith('s') ? 'VBZ' : 'VBP') : null;
}

function isPast({ tag, text }: Word): boolean {
  if (tag === 'VBN') return true;
  return text.endsWith('ed') && (tag === 'JJ' || tag === 'NN');
}

function isPossessive(words: readonly Word[], index: number): boolean {
  const before = words[index - 1];
  if (before === undefined || !before.tag.startsWith('NN')) return false;
  let next = index + 1;
  while (['JJ', 'VBN', 'CD'].includes(words[next]?.tag ?? '')) next += 1;
  return words[next]?.tag === 'NN' || words[next]?.tag === 'NNS';
}

/** Whether the clause to the left, back to a comma, `that` or another mark, already has a finite verb. */
function hasFinite(words: readonly Word[], index: number): boolean {
  for (let at = index - 1; at >= 0 && index - at <= clauseReach; at -= 1) {
    const word = words[at];
    if (word === undefined || isBreak(word)) return false;
    if (['VBD', 'VBZ', 'VBP', 'MD'].includes(word.tag))
      return !reportingVerbs.has(word.lemma) || auxiliaries.has(word.lemma);
    if (word.tag === 'VBN' && auxiliaries.has(word.lemma)) return true;
  }
  return false;
}

/** Further back than this many words a finite verb is seldom of the same clause. */
const clauseReach = 12;

function isBreak({ tag, text }: Word): boolean {
  return (
    [',', ':', "''", '``', '.', '-LRB-', '-RRB-'].includes(tag) ||
    text === 'that' ||
    tag === 'WP' ||
    tag === 'WDT'
  );
}

function isPastTense(words: readonly Word[], index: number): boolean {
  const before = subjectEnd(words, index);
  const next = words[index + 1];
  if (next?.lower === 'by' || before === undefined) return false;
  if (before.tag === "''" || before.tag === ',') return next !== undefined && opensSubject(next);
  return nominal.has(before.tag) && !finiteFollows(words, index);
}

/** After a closing mark an inverted verb takes its subject: `“…!” fumed ex-winger Dale Muntz`. */
function opensSubject({ tag }: Word): boolean {
  return openers.has(tag);
}

function subjectEnd(words: readonly Word[], index: number): Word | undefined {
  let at = index - 1;
  while (words[at]?.tag === 'RB') at -= 1;
  return words[at];
}

/** A finite verb ahead with no comma, mark or `that` before it: then this one is a participle (`a man called X said`). */
function finiteFollows(words: readonly Word[], index: number): boolean {
  for (let at = index + 1; at < Math.min(words.length, index + maxStretch); at += 1) {
    const word = words[at];
    if (word === undefined || isBreak(word) || ['whether', 'if', 'how', 'why'].includes(word.lower))
      return false;
    if (['VBD', 'VBZ', 'VBP', 'MD'].includes(word.tag)) return !clauseOpens(words, index, at);
  }
  return false;
}

/** `believed the boat was scuttled`: the verb takes clauses, and the one ahead has a subject between. */
function clauseOpens(words: readonly Word[], index: number, at: number): boolean {
  const frame = reportingVerbs.get(verbLemma(words[index]?.lower ?? ''));
  if (frame?.complements.has('clause') !== true) return false;
  const first = words[index + 1];
  const last = words[at - 1];
  return (
    first !== undefined &&
    last !== undefined &&
    at > index + 1 &&
    openers.has(first.tag) &&
    nominal.has(last.tag)
  );
}

function isPresentTense(words: readonly Word[], index: number): boolean {
  const before = subjectEnd(words, index);
  const next = words[index + 1];
  if (before === undefined || next === undefined) return false;
  if (completesClause(words, index)) return true;
  const subject = nominal.has(before.tag) || (before.tag === 'JJ' && words[index - 2]?.tag === 'DT');
  if (!subject || (before.tag === 'CD' && index > 1)) return false;
  if (endsSentence(words, index) || endsOpening(words, index)) return true;
  const agrees = words[index]?.text.endsWith('s') !== (before.tag === 'NNS' || before.tag === 'NNPS');
  const infinitive = next.tag === 'TO' && words[index + 2]?.tag === 'VB';
  const clause = next.text === 'that' && finiteVerbs(words, index + 2) <= 1;
  const object =
    (next.tag === 'DT' || next.tag === 'PRP$' || next.tag === 'PRP' || next.tag === '``') && agrees;
  const governed = reportingVerbs.get(verbLemma(words[index]?.lower ?? ''))?.particles.has(next.lower);
  if (governed === true && agrees && finiteVerbs(words, index + 1) === 0) return true;
  return (
    (infinitive || clause || object) &&
    !(infinitive && finiteVerbs(words, index + 3) > 0 && beforeNouns.has(before.tag))
  );
}

/** `A report by the services, Malven said, quotes a watchman`: what was left open before the first comma goes on here. */
function completesClause(words: readonly Word[], index: number): boolean {
  const next = words[index + 1]?.tag ?? '';
  if (words[index - 1]?.tag !== ',' || !['DT', 'PRP', 'PRP$'].includes(next)) return false;
  const comma = words.findIndex(({ tag }) => tag === ',');
  if (comma < 1 || comma >= index - 1) return false;
  return finiteVerbs(words.slice(0, comma), 0) === 0 && finiteVerbs(words.slice(comma, index), 0) > 0;
}

/** `…, the agency reports.`, `…, the agency reports, citing the police.`: a short last clause whose only possible verb this is, after a whole one. */
function endsSentence(words: readonly Word[], index: number): boolean {
  if (!closesClause(words, index + 1) || words[index]?.text.endsWith('s') !== true) return false;
  let comma = index - 1;
  while (comma > 0 && index - comma < shortClause && words[comma]?.tag !== ',') comma -= 1;
  return words[comma]?.tag === ',' && comma > 0 && finiteVerbs(words.slice(0, comma), 0) > 0;
}

function closesClause(words: readonly Word[], at: number): boolean {
  const [mark, next] = [words[at]?.tag, words[at + 1]?.lower];
  return mark === '.' || (mark === ',' && (next === 'citing' || next === 'quoting'));
}

/** `As the Herald reports, …`: the only possible verb of the clause that opens a sentence. */
function endsOpening(words: readonly Word[], index: number): boolean {
  const start = words[0]?.tag === 'CC' ? 1 : 0;
  const isAs = words[start]?.lower === 'as' && index > start + 1 && index <= start + shortClause;
  return isAs && words[index]?.text.endsWith('s') === true && words[index + 1]?.tag === ',';
}

/** Words of a clause such as `, the state-run news agency reports`. */
const shortClause = 7;

/** As many as stand within the longest stretch from a word on. */
function finiteVerbs(words: readonly Word[], from: number): number {
  return words.slice(from, from + maxStretch).filter(isFiniteWord).length;
}
