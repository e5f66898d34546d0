import { type Event, makeEvents, makeName } from './event.ts';
import { type Outlet, outlets } from './outlet.ts';
import type { Phrase } from './phrase.ts';
import { type Random, randomFrom } from './random.ts';
import { cuts, extras, type Retelling, wordings } from './retellings.ts';
import { reportEvent, type Sentence, textOf } from './telling.ts';

/** A made-up report, with where it is truly from. */
export interface MadeReport {
  readonly id: string;
  readonly story: string;
  readonly text: string;
  readonly publisher: string;
  readonly author: string | null;
  /** ISO 8601, a day or with a clock time. */
  readonly published: string;
  /** Ids of the reports that it was made from; none of a report at first hand. */
  readonly parents: readonly string[];
  /** Ids of other earlier reports that have all that it took from one of them, word for word: nobody could tell them from the parent. */
  readonly alike: readonly string[];
  /** What was done to them, by name. */
  readonly made: readonly string[];
}

/** A report with what later ones are made from. */
interface Draft extends MadeReport {
  readonly outlet: Outlet;
  /** Minutes since the first day of the year of all stories. */
  readonly minute: number;
  readonly sentences: readonly Sentence[];
  /** Ids of the reports at first hand behind it. */
  readonly roots: ReadonlySet<string>;
}

/** Makes up a pile of stories, one of each kind of event, of some reports each. The same seed gives the same pile. */
export function makePile(seed: number): MadeReport[] {
  const random = randomFrom(seed);
  return makeEvents(random).flatMap((event, at) => makeStory(`s${at + 1}`, event, random));
}

const minutesOfDay = 1440;

/** One to three reports at first hand, and three to nine that are made from what is there. */
function makeStory(story: string, event: Event, random: Random): MadeReport[] {
  const reporters = random.shuffle(outlets);
  const taken = new Set<Phrase>();
  const start = random.within(0, 9) * minutesOfDay + random.within(5, 11) * 60;
  const drafts: Draft[] = [];
  const roots = random.pick([1, 1, 1, 2, 2, 3]);
  const all = roots + random.within(3, 9);
  for (let at = 0; at < all; at += 1) {
    const id = `${story}-${at + 1}`;
    const outlet = pickOutlet(reporters, at < roots, drafts, random);
    drafts.push(
      at < roots
        ? makeRoot(
            { id, story, outlet },
            start + random.within(0, 600),
            reportEvent(event, at, taken, random),
            random,
          )
        : makeCopy({ id, story, outlet }, drafts, event, random),
    );
  }
  return drafts.map(({ outlet, minute, sentences, roots: _, ...report }) => report);
}

/** One that has not reported yet, or any once all have. Agencies sell reports; they seldom copy those of papers. */
function pickOutlet(
  reporters: readonly Outlet[],
  isRoot: boolean,
  drafts: readonly Draft[],
  random: Random,
): Outlet {
  const mayCopy = isRoot || random.chance(0.1);
  const fit = reporters.filter(({ isAgency }) => mayCopy || !isAgency);
  return fit.find((outlet) => drafts.every((draft) => draft.outlet !== outlet)) ?? random.pick(fit);
}

interface Head {
  readonly id: string;
  readonly story: string;
  readonly outlet: Outlet;
}

function makeRoot(head: Head, minute: number, sentences: readonly Sentence[], random: Random): Draft {
  const facts = { parents: [], alike: [], made: [], roots: new Set([head.id]) };
  return layOut(head, minute, sentences, random.chance(0.4) ? writer(random) : null, null, facts, random);
}

function writer(random: Random): string {
  return `${makeName(random, 1)} ${makeName(random, 2)}`;
}

function makeCopy(head: Head, drafts: readonly Draft[], event: Event, random: Random): Draft {
  const parent = pickParent(drafts, random);
  const other = drafts.find((one) => one.roots.isDisjointFrom(parent.roots));
  const second = other !== undefined && random.chance(0.35) ? other : null;
  const steps = [
    random.pick(wordings),
    random.pick(cuts),
    ...(random.chance(0.4) ? [random.pick(extras)] : []),
  ];
  const base = second === null ? takeOver(parent) : merge(takeOver(parent), takeOver(second), random);
  const sentences = steps.reduce<readonly Sentence[]>(
    (told, { retell }) => retell(told, event, random),
    base,
  );
  const from = [parent, ...(second === null ? [] : [second])].filter(
    ({ id }) => countFrom(sentences, id) >= leastTaken,
  );
  const minute = Math.max(parent.minute, second?.minute ?? 0) + delay(random);
  const credit = creditOf(from[0] ?? parent, head.outlet, random);
  const facts = {
    parents: from.map(({ id }) => id),
    alike: findAlike(
      sentences,
      drafts.filter((one) => one.minute < minute),
    ),
    made: [
      ...namesOf(steps),
      ...(from.length < 2 ? [] : ['merged']),
      credit === null ? 'source dropped' : 'credited',
    ],
    roots: new Set(from.flatMap(({ roots }) => [...roots])),
  };
  return layOut(
    head,
    minute,
    sentences,
    random.chance(0.3) ? writer(random) : null,
    credit,
    withTie(facts, from, head, minute, credit),
    random,
  );
}

/** A report that kept less of another is not made from it any more. */
const leastTaken = 2;

function takeOver({ id, sentences }: Draft): Sentence[] {
  return sentences.map((one) => ({ ...one, taken: { from: id, said: textOf(one) } }));
}

function countFrom(sentences: readonly Sentence[], id: string): number {
  return sentences.filter(({ taken }) => taken?.from === id).length;
}

/** Reports that have every sentence, as it was before it was retold, that was taken from some one report. */
function findAlike(sentences: readonly Sentence[], earlier: readonly Draft[]): string[] {
  const taken = Map.groupBy(
    sentences.flatMap((one) => one.taken ?? []),
    ({ from }) => from,
  );
  return earlier
    .filter((draft) => {
      const said = new Set(draft.sentences.map(textOf));
      return [...taken].some(
        ([from, those]) => from !== draft.id && those.every((one) => said.has(one.said)),
      );
    })
    .map(({ id }) => id);
}

function namesOf(steps: readonly Retelling[]): string[] {
  return steps.map(({ name }) => name);
}

/** An agency is copied most, a report at first hand more than a copy. */
function pickParent(drafts: readonly Draft[], random: Random): Draft {
  const tickets = drafts.flatMap((draft) => {
    const count = draft.outlet.isAgency ? 6 : draft.parents.length === 0 ? 3 : 2;
    return Array.from({ length: count }, () => draft);
  });
  return random.pick(tickets);
}

/** The sentences of both, each thing once, in turns. */
function merge(one: readonly Sentence[], other: readonly Sentence[], random: Random): Sentence[] {
  const first = random.shuffle(one).slice(0, Math.max(3, Math.round(one.length * 0.6)));
  const told = new Set(first.map(({ ways }) => ways));
  const rest = other.filter(({ ways }) => !told.has(ways));
  return [...one.filter((sentence) => first.includes(sentence)), ...rest];
}

/** Two copies in five are out within hours, most of the others the next day. */
function delay(random: Random): number {
  if (random.chance(0.4)) return random.within(10, 240);
  return random.within(1, random.chance(0.7) ? 1 : 3) * minutesOfDay + random.within(-120, 240);
}

type Credit = { readonly place: 'head' | 'foot' | 'byline' | 'text'; readonly words: string };

/** How the parent is named, if at all. */
function creditOf({ outlet: { name, short } }: Draft, outlet: Outlet, random: Random): Credit | null {
  if (outlet.name === name || random.chance(0.45)) return null;
  return random.pick<Credit>([
    { place: 'head', words: `(${short}) – ` },
    { place: 'foot', words: `With material from ${name}` },
    { place: 'foot', words: `(${short}/own)` },
    { place: 'byline', words: name },
    { place: 'text', words: `This was first reported by ${name}.` },
  ]);
}

interface Made {
  readonly parents: readonly string[];
  readonly alike: readonly string[];
  readonly made: readonly string[];
  readonly roots: ReadonlySet<string>;
}

/** Notes where what both say of their time does not tell who was first, and whether a credit does. */
function withTie(
  facts: Made,
  from: readonly Draft[],
  { outlet }: Head,
  minute: number,
  credit: Credit | null,
): Made {
  const tied = from.some(
    (one) =>
      Math.floor(one.minute / minutesOfDay) === Math.floor(minute / minutesOfDay) &&
      !(one.outlet.tellsHour && outlet.tellsHour),
  );
  if (!tied) return facts;
  return {
    ...facts,
    made: [...facts.made, credit === null ? 'same day, not credited' : 'same day, credited'],
  };
}

function layOut(
  { id, story, outlet }: Head,
  minute: number,
  sentences: readonly Sentence[],
  byline: string | null,
  credit: Credit | null,
  { parents, alike, made, roots }: Made,
  random: Random,
): Draft {
  const paragraphs = paragraphsOf(sentences, random);
  const at = (place: Credit['place']): string => (credit?.place === place ? credit.words : '');
  const middle = Math.ceil(paragraphs.length / 2);
  const body = paragraphs.map((words, index) => (index === middle ? `${at('text')} ${words}`.trim() : words));
  const lines = [
    outlet.above ?? '',
    at('head') + (body[0] ?? ''),
    ...body.slice(1),
    at('foot'),
    ...outlet.below,
  ];
  return {
    ...{ id, story, outlet, minute, sentences, parents, alike, made, roots },
    text: lines.filter((line) => line !== '').join('\n\n'),
    publisher: outlet.name,
    author: credit?.place === 'byline' ? credit.words : byline,
    published: isoOf(minute, outlet.tellsHour),
  };
}

function paragraphsOf(sentences: readonly Sentence[], random: Random): string[] {
  const paragraphs: string[] = [];
  for (const sentence of sentences) {
    const last = paragraphs.at(-1);
    if (last !== undefined && paragraphs.length > 1 && random.chance(0.4)) {
      paragraphs[paragraphs.length - 1] = `${last} ${textOf(sentence)}`;
    } else paragraphs.push(textOf(sentence));
  }
  return paragraphs;
}

function isoOf(minute: number, tellsHour: boolean): string {
  const iso = new Date(Date.UTC(2031, 0, 1) + minute * 60_000).toISOString();
  return tellsHour ? `${iso.slice(0, 16)}:00Z` : iso.slice(0, 10);
}
