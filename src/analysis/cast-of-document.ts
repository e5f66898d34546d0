import type { Document, Part } from '../model/document.ts';
import type { Draft } from './draft.ts';
import { Cast } from './entities/cast.ts';
import { NameGatherer } from './entities/gather-names.ts';
import type { MentionFinder, Mentions, NamedType } from './entities/mention.ts';
import type { NameEntry } from './entities/name-entry.ts';
import type { Language } from './language.ts';
import { defaultLanguage } from './languages.ts';
import type { LaidOut } from './lay-out.ts';

/** A stretch of a document, laid out by the rules of its language. */
interface Stretch {
  readonly layout: LaidOut;
  readonly drafts: readonly Draft[];
  readonly rules: Language;
}

/** Everybody whom a document names, with the ids of its voices. */
export interface DocumentCast {
  readonly cast: Cast;
  /** By name. */
  readonly voices: ReadonlyMap<string, string>;
}

/** Finds the names in a document and who goes by which of them. Names are gathered from all of it, since the full one may come last. */
export function castOf(document: Document, stretches: readonly Stretch[]): DocumentCast {
  const gatherer = new NameGatherer();
  const voices = document.parts.flatMap((part) => voiceOf(part, document, gatherer));
  const sentences = mentionsIn(document.text, stretches).map((mentions) => ({
    mentions,
    entries: gatherer.add(mentions),
  }));
  markSources(sentences, stretches);
  const authors = defaultLanguage
    .personsInByline(document.author ?? '')
    .map((name) => gatherer.addVoice(name, 'person'));
  const asOf = document.published?.slice(0, 10) ?? null;
  const cast = new Cast({ document: document.id, asOf }, gatherer.groups());
  for (const { mentions, entries } of sentences) addAffiliations(cast, mentions, entries);
  for (const { mentions, entries } of sentences) addOfficers(cast, mentions, entries);
  const ids = new Map(voices.map(([name, entry]) => [name, cast.idOf(entry) ?? '']));
  const own = document.parts.find(({ kind }) => kind === 'body')?.voiceName ?? '';
  addVoicesOwn(cast, document, sentences, ids.get(own) ?? null, authors);
  return { cast, voices: ids };
}

/** What was read in one sentence, with the entries of its names. */
interface Read {
  readonly mentions: Mentions;
  readonly entries: readonly NameEntry[];
}

function mentionsIn(text: string, stretches: readonly Stretch[]): Mentions[] {
  const finders = new Map<Language, MentionFinder>();
  for (const { rules, layout } of stretches) {
    const finder = finders.get(rules) ?? rules.mentionFinder();
    finders.set(rules, finder);
    for (const [start, end] of layout.paragraphs.spans) finder.learn(text, start, end);
  }
  return stretches.flatMap(({ rules, layout }) => {
    const finder = finders.get(rules);
    const found: Mentions[] = [];
    for (const { words } of layout.paragraphs) for (const one of finder?.find(words) ?? []) found.push(one);
    return found.filter(({ names }) => names.length > 0);
  });
}

/** Tells the names that a source ends with, its titles before them, that they speak. */
function markSources(sentences: readonly Read[], stretches: readonly Stretch[]): void {
  const ends = new Set(
    stretches.flatMap(({ drafts }) => drafts.flatMap(({ source }) => source?.[0]?.[1] ?? [])),
  );
  for (const { mentions, entries } of sentences) {
    for (const [index, { end }] of mentions.names.entries()) {
      const entry = entries[index];
      if (entry !== undefined && ends.has(end)) entry.isSource = true;
    }
  }
}

function addAffiliations(cast: Cast, { affiliated }: Mentions, entries: readonly NameEntry[]): void {
  for (const { member, of, role, start, end } of affiliated) {
    const [from, to] = [entries[member], entries[of]].map((entry) => entry && cast.idOf(entry));
    if (from && to) cast.addAffiliation(from, to, role, start, end);
  }
}

/** `the Governor’s Office`: who is governor belongs to it, where the document has one. */
function addOfficers(cast: Cast, { names }: Mentions, entries: readonly NameEntry[]): void {
  for (const [index, { officeOf, start, end }] of names.entries()) {
    const entry = entries[index];
    const officer = officeOf === null ? null : cast.bearerOf(officeOf);
    const office = entry === undefined ? null : cast.idOf(entry);
    if (officer !== null && office !== null && officeOf !== null)
      cast.addAffiliation(officer, office, officeOf, start, end);
  }
}

function voiceOf(part: Part, document: Document, gatherer: NameGatherer): [string, NameEntry][] {
  if (part.voiceName === null) return [];
  return [[part.voiceName, gatherer.addVoice(part.voiceName, voiceType(part, document))]];
}

function voiceType(part: Part, document: Document): NamedType {
  const { kind } = document;
  if (part.kind === 'comment') return 'person';
  if (kind === 'article' || kind === 'transcript') return 'publication';
  if (
    kind === 'post' &&
    defaultLanguage.personsInByline(document.author ?? '').some((author) => author !== part.voiceName)
  )
    return 'publication';
  const type = defaultLanguage.typeOfName(part.voiceName ?? '');
  return (
    type ??
    (defaultLanguage.readSourceName(part.voiceName ?? '').type === 'person' ? 'person' : 'organisation')
  );
}

/** Sentences at the end of a statement in which it can be signed. */
const longestSignature = 6;

/** Who signs a statement speaks for the body that issued it; who writes a report, for its publisher. */
function addVoicesOwn(
  cast: Cast,
  document: Document,
  sentences: readonly Read[],
  voice: string | null,
  authors: readonly NameEntry[],
): void {
  if (voice === null) return;
  for (const author of authors) {
    const id = cast.idOf(author);
    if (id !== null) cast.addAffiliation(id, voice, null, 0, 0);
  }
  if (document.kind !== 'statement') return;
  for (const { mentions, entries } of sentences.slice(-longestSignature)) {
    const [name] = mentions.names;
    const id = mentions.isSignature && entries[0] !== undefined ? cast.idOf(entries[0]) : null;
    if (name === undefined || id === null) continue;
    const role = name.roles.at(-1);
    cast.addAffiliation(id, voice, role?.text.toLowerCase() ?? null, name.start, role?.end ?? name.end);
  }
}
