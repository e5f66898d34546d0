import type {
  Comparison,
  Explanation,
  Finder,
  ModelReasons,
  Reason,
  WeighedReading,
} from '../../analysis/explanation.ts';
import type { Marked } from '../../model/attribution.ts';
import type { Explained } from '../explain-attribution.ts';
import { patternWords } from './pattern-words.ts';
import { placeInFile } from './place-words.ts';
import type { Page } from './print-document.ts';
import { gap, paint, type Run, type StyledText, styled } from './styled-text.ts';
import { wrap } from './wrap.ts';

/** So many reasons either way are enough to see what decided; the rest is in the JSON. */
const reasonsShown = 6;

/** So many readings are shown; hardly ever has another one a chance. */
const readingsShown = 3;

/**
 * An attribution, its confidence, who found it, and what the models weighed:
 *
 *     pile/quay.md:7  a-0f3c…
 *       source   Ana Ruiz
 *       …
 *     confidence 0.84
 *       …
 *
 * Ends with a line feed.
 */
export function printExplanation(
  { place, held, analysis, explanation }: Explained & { readonly explanation: Explanation },
  { width, palette }: Page,
): string {
  const { models } = explanation;
  const lines: StyledText[] = [
    ...wrap([styled(placeInFile(place), 'path'), gap, styled(held.id, 'faint')], width),
    ...roles(explanation, width),
    ...section(
      `confidence ${explanation.attribution.confidence.toFixed(2)}`,
      confidenceWords(explanation),
      width,
    ),
    ...changed(explanation, held, analysis, width),
    ...section(finderWords[explanation.finder], finderDetail(explanation), width),
    ...(models === null ? [] : modelSections(models, explanation, width)),
  ];
  return lines.map((line) => `${paint(line, palette)}\n`).join('');
}

function roles({ attribution: { source, cue, content } }: Explanation, width: number): StyledText[] {
  return [
    ...labelled('source', source?.text ?? '(no source named)', width),
    ...labelled('cue', cue === null ? '(no cue)' : `“${cue.text}”`, width),
    ...labelled('content', content.text, width),
  ];
}

function labelled(label: string, text: string, width: number): StyledText[] {
  return hanging([{ text: `  ${label.padEnd(9)}`, style: 'faint' }], 11, [styled(text)], width);
}

/** A first line with a head, and the others indented as far. */
function hanging(head: StyledText, indent: number, text: StyledText, width: number): StyledText[] {
  const blank: Run = { text: ' '.repeat(indent), style: 'plain' };
  return wrap(text, width - indent).map((line, n) => [...(n === 0 ? head : [blank]), ...line]);
}

function section(head: string, words: string, width: number): StyledText[] {
  return [
    [],
    ...wrap([styled(head, 'name')], width),
    ...hanging([{ text: '  ', style: 'plain' }], 2, [styled(words)], width),
  ];
}

function confidenceWords({ attribution, finder, patternConfidence, models }: Explanation): string {
  const share = Math.round(attribution.confidence * 100);
  const confirms = `a trained annotator confirms about ${share} as a whole: that somebody is said to say something here, who, and what.`;
  if (models === null) return `Of 100 attributions that this pattern finds, ${confirms}`;
  const whole = `Of 100 attributions of which the models are as sure, ${confirms}`;
  if (finder === 'models') return whole;
  return `${whole} Of all that this pattern finds, it is ${Math.round(patternConfidence * 100)}.`;
}

/** Where the workspace holds something else than what is found anew. */
function changed(
  { attribution }: Explanation,
  held: Explained['held'],
  analysis: string,
  width: number,
): StyledText[] {
  if (attribution.confidence === held.confidence && attribution.by === held.by) return [];
  const words = `The workspace holds it with ${held.confidence.toFixed(2)}, found by ${held.by}. The reasons here are those of ${analysis}.`;
  return hanging([{ text: '  ', style: 'plain' }], 2, [styled(words, 'faint')], width);
}

const finderWords: Readonly<Record<Finder, string>> = {
  rules: 'found by the rules',
  'rules-weighed-by-models': 'found by the rules, weighed by the models',
  'rules-corrected-by-models': 'found by the rules, corrected by the models',
  models: 'found by the models',
};

function finderDetail({ attribution, finder, pattern }: Explanation): string {
  const words = patternWords[pattern];
  if (finder === 'rules-weighed-by-models') return `${words} Source and content are as the rules read them.`;
  if (finder === 'rules-corrected-by-models')
    return `${words} Source and content are as the models read them.`;
  if (finder === 'models') return words;
  const why = attribution.parent === null ? '' : ' They read the outermost voice of a passage only.';
  return `${words} No model had a part in it.${why}`;
}

function modelSections(
  models: ModelReasons<Marked>,
  { attribution }: Explanation,
  width: number,
): StyledText[] {
  const cue = attribution.cue?.text ?? '';
  const { chosen, runnerUp, readings } = models;
  const lead = `Word by word the first model gives it ${percent(models.seen)}; weighing whole readings the last one gives it ${percent(models.probability)}.`;
  const shown = readingsToShow(models);
  const numberOf = (at: number): string =>
    `reading ${shown.findIndex((reading) => readings.indexOf(reading) === at) + 1}`;
  const other = runnerUp === null ? 'no cue' : numberOf(runnerUp);
  return [
    ...section(`Is “${cue}” a cue?`, lead, width),
    ...reasonLists(models.cue, ['for it', 'against it'], '; the words around it count besides', width),
    ...section('How is it to be read?', `The best of ${readings.length + 1} choices:`, width),
    ...shown.flatMap((reading, n) => {
      const head = `  ${reading === readings[chosen] ? '›' : ' '} ${n + 1}  ${percent(reading.probability).padStart(5)}  `;
      const source = shortened(reading.source?.text ?? '(none)');
      const content = shortened(reading.content?.text ?? '(none)');
      const rules: Run[] = reading.isRuled ? [styled(' (so the rules)', 'faint')] : [];
      return hanging(
        [{ text: head, style: 'faint' }],
        head.length,
        [styled(source, 'name'), styled(' / '), styled(content), ...rules],
        width,
      );
    }),
    ...hanging(
      [{ text: `       ${percent(1 - models.probability).padStart(5)}  `, style: 'faint' }],
      14,
      [styled('no cue', 'faint')],
      width,
    ),
    ...reasonLists(models.reading, [`for ${numberOf(chosen)}, beside ${other}`, `for ${other}`], '', width),
  ];
}

/** The most probable ones, each once: two may have the same spans. */
function readingsToShow({ readings, chosen, runnerUp }: ModelReasons<Marked>): WeighedReading<Marked>[] {
  const keyOf = ({ source, content }: WeighedReading<Marked>): string =>
    JSON.stringify([source?.spans, content?.spans]);
  const choice = readings[chosen];
  const distinct = readings.filter((one, n) => {
    if (n === chosen) return true;
    if (choice !== undefined && keyOf(one) === keyOf(choice)) return false;
    return readings.findIndex((other) => keyOf(other) === keyOf(one)) === n;
  });
  return distinct.filter((one, n) => n < readingsShown || one === choice || one === readings[runnerUp ?? -1]);
}

function percent(share: number): string {
  return share > 0 && share < 0.005 ? '<1 %' : `${Math.round(share * 100)} %`;
}

/** A long text by its first and last words. */
function shortened(text: string): string {
  const words = text.split(/\s+/);
  return words.length <= 12 ? text : `${words.slice(0, 6).join(' ')} … ${words.slice(-5).join(' ')}`;
}

/** @param beside what counts besides these reasons */
function reasonLists(
  { reasons, total }: Comparison,
  [pro, contra]: readonly [pro: string, contra: string],
  beside: string,
  width: number,
): StyledText[] {
  return [
    ...reasonList(
      pro,
      reasons.filter(({ weight }) => weight > 0),
      width,
    ),
    ...reasonList(
      contra,
      reasons.filter(({ weight }) => weight < 0),
      width,
    ),
    ...wrap([styled(`all together ${signed(total)}${beside}`, 'faint')], width - 2).map(indented),
  ];
}

function reasonList(label: string, reasons: readonly Reason[], width: number): StyledText[] {
  const shown = reasons.slice(0, reasonsShown);
  if (shown.length === 0) return [];
  const count = shown.length < reasons.length ? ` (${shown.length} of ${reasons.length})` : '';
  return [
    ...wrap([styled(`${label}${count}:`, 'faint')], width - 2).map(indented),
    ...shown.flatMap(({ feature, instead, weight }) => {
      const other: Run[] = instead === null ? [] : [styled(` (there: ${instead})`, 'faint')];
      return hanging(
        [{ text: `    ${signed(weight)}  `, style: 'stance' }],
        11,
        [styled(feature), ...other],
        width,
      );
    }),
  ];
}

function indented(line: StyledText): StyledText {
  return [gap, ...line];
}

function signed(weight: number): string {
  return `${weight < 0 ? '−' : '+'}${Math.abs(weight).toFixed(2)}`;
}
