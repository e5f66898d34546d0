import type { Draft } from '../../../src/analysis/draft.ts';
import type { Choice } from '../../../src/analysis/english/learned/features.ts';
import { Features } from '../../../src/analysis/english/learned/features.ts';
import type { Sight } from '../../../src/analysis/english/learned/sight.ts';
import { judgeTemplates } from '../../../src/analysis/english/learned/weigh-readings.ts';
import type { GoldParagraph } from '../corpus.ts';

/** What the models are kept from seeing, in training and in use. */
export interface Blindfold {
  /** Fields of a `Sight` that are all 0. */
  readonly fields: readonly (keyof Omit<Sight, 'words'>)[];
  /** Whether they see what the rules found, in features and as a reading of its own. */
  readonly rules: boolean;
}

/** One thing that the analysis could do without. */
export interface Idea {
  readonly name: string;
  readonly title: string;
  readonly blindfold: Blindfold;
  /** Templates of the judge that are left out. */
  readonly templates: readonly number[];
  /** `judge`: the judge's choice stands; `likeliest`: the first reading of the second model, however probable its cue. */
  readonly chooser: 'judge' | 'likeliest';
  /** What makes up the result. */
  readonly result: 'rules' | 'models' | 'both';
}

const seeing: Blindfold = { fields: [], rules: true };
const base: Omit<Idea, 'name' | 'title'> = {
  blindfold: seeing,
  templates: [],
  chooser: 'judge',
  result: 'both',
};

const { none, whole, content } = judgeTemplates;

/** All of them, the whole analysis first. */
export const ideas: readonly Idea[] = [
  { ...base, name: 'all', title: 'everything' },
  { ...base, name: 'rules', title: 'rules alone', result: 'rules' },
  { ...base, name: 'models', title: 'models alone', result: 'models' },
  { ...base, name: 'judge', title: 'without the judge: the likeliest reading', chooser: 'likeliest' },
  {
    ...base,
    name: 'forms',
    title: 'judge without forms of contents',
    templates: [
      ...[none.form, none.formLemma, none.formKind, content.form, content.formLemma],
      ...[content.formKind, content.formSense, content.formNext, content.formEnd],
    ],
  },
  {
    ...base,
    name: 'votes',
    title: 'judge without votes of readings',
    templates: [whole.votes, whole.sourceVotes, whole.startVotes, whole.endVotes],
  },
  {
    ...base,
    name: 'rivals',
    title: 'judge without rival cues',
    templates: [none.within, none.withinOdds, whole.rival, whole.rivalSides, whole.rivalSource],
  },
  {
    ...base,
    name: 'advice',
    title: 'models that do not see the rules',
    blindfold: { fields: ['rule', 'inner'], rules: false },
  },
  {
    ...base,
    name: 'lexicon',
    title: 'without the lexicon of reporting words',
    blindfold: { ...seeing, fields: ['kind'] },
  },
  {
    ...base,
    name: 'senses',
    title: 'without senses of words',
    blindfold: { ...seeing, fields: ['senses', 'chunkSense'] },
  },
  {
    ...base,
    name: 'phrases',
    title: 'without noun phrases',
    blindfold: { ...seeing, fields: ['chunk', 'chunkSense'] },
  },
  {
    ...base,
    name: 'marks',
    title: 'without quotation marks',
    blindfold: { ...seeing, fields: ['quote', 'region'] },
  },
  { ...base, name: 'tags', title: 'without parts of speech', blindfold: { ...seeing, fields: ['tag'] } },
];

/** What is seen of a paragraph through a blindfold. */
export function blindSight(sight: Sight, { fields }: Blindfold): Sight {
  const blank = new Int32Array(sight.word.length);
  return { ...sight, ...Object.fromEntries(fields.map((field) => [field, blank])) };
}

/** The rules' drafts, or none of them. */
export function blindDrafts(drafts: readonly Draft[], { rules }: Blindfold): readonly Draft[] {
  return rules ? drafts : [];
}

/** A paragraph to learn from, through a blindfold. */
export function blindParagraph(paragraph: GoldParagraph, blindfold: Blindfold): GoldParagraph {
  const { sight, drafts } = paragraph;
  return { ...paragraph, sight: blindSight(sight, blindfold), drafts: blindDrafts(drafts, blindfold) };
}

/** A choice without the features of some templates. */
export function withoutTemplates(choice: Choice, templates: ReadonlySet<number>): Choice {
  if (templates.size === 0) return choice;
  return choice.map((part) => {
    const kept = new Features();
    for (const [at, template] of part.templates.entries()) {
      if (templates.has(template)) continue;
      kept.templates.push(template);
      kept.rows.push(part.rows[at] ?? 0);
      kept.values.push(part.values[at] ?? 0);
    }
    return kept;
  });
}
