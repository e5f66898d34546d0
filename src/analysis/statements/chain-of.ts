import type { Attribution } from '../../model/attribution.ts';
import type { Part } from '../../model/document.ts';
import type { Entity } from '../../model/entity.ts';
import type { Link, Stance } from '../../model/statement.ts';
import type { StatementRules } from './statement-rules.ts';

/** What is known of a document when the chains in it are made. */
export interface ChainContext {
  /** All attributions of the stretch of text, by id. */
  readonly byId: ReadonlyMap<string, Attribution>;
  readonly entities: ReadonlyMap<string, Entity>;
  /** By the id of an attribution the entity that was told and passes it on: `told the Courier`. */
  readonly hearers: ReadonlyMap<string, string>;
  readonly rules: StatementRules;
  /** Whether the document is one that a body issues: a quotation that names nobody is in its own voice there. */
  readonly isStatement: boolean;
}

/** A link while its chain is made. */
interface Voice {
  readonly name: string | null;
  readonly entity: string | null;
  readonly attribution: string | null;
  readonly stance: Stance;
  /** Whether it has said all this itself, here: `we warn`, `the Courier understands`. */
  readonly speaks: boolean;
}

/**
 * The voices through which a content reached the reader, from the voice of the part to the innermost source:
 *
 *     nobody            `it is said`, `reports`: no link; the voice before only passes on
 *     not anybody       `nobody has shown that`: no link; the voice before doubts it, and affirms what `nobody denies`
 *     the same again    `he said that he believed`, `we warn`, a host’s label: one link
 *     its own word      `the Council has learned`, `we said on Monday`: two links of one name
 *     what a body made public  `the ministry’s statement`: the body; so too `a spokesman for the ministry`
 *     who was told      `told the Courier`: a link before who told, except in the Courier
 *
 * A voice between two others passes on what it does not deny or doubt; so does a publication that reports at the end. Who asks
 * has no position on what it asks (`doubts`); who wants something stands by wanting it (`affirms`): the mood of a statement says so.
 */
export function chainOf(part: Part, attribution: Attribution, context: ChainContext): Link[] {
  let chain: Voice[] = [
    { name: part.voiceName, entity: part.voice, attribution: null, stance: 'reports', speaks: false },
  ];
  for (const one of pathTo(attribution, context)) {
    const hearer = hearerOf(one, chain, context);
    if (hearer !== null) chain.push(hearer);
    const before = chain.at(-1);
    const disowned = isDisowned(one, context.rules) && before !== undefined;
    if (disowned) chain = withLast(chain, { ...before, stance: 'denies' });
    const voice = voiceOf(one, context);
    if (voice === null) chain = passedOn(chain, one, context);
    else if (isSame(voice, one, chain.at(-1), part, context)) {
      const citesItself = chain.length === 1 && isEarlier(one, voice, chain[0], context);
      chain = citesItself ? [...chain, voice] : withLast(chain, joined(chain.at(-1), voice));
    } else chain.push(voice);
  }
  return chain.map((voice, at) => linkOf(voice, at, chain.length, attribution, context));
}

/** From the outermost attribution to the given one. */
function pathTo(attribution: Attribution, { byId }: ChainContext): Attribution[] {
  const path: Attribution[] = [];
  for (let one: Attribution | undefined = attribution; one !== undefined; one = byId.get(one.parent ?? ''))
    path.unshift(one);
  return path;
}

/** Null where nobody is named, unless it is denied: whoever does so takes a position that is no other’s. */
function voiceOf(one: Attribution, { entities, rules }: ChainContext): Voice | null {
  const stance = positionOf(one);
  if (isNobodys(one, rules)) return null;
  const unnamed = one.source === null || rules.isTalk(one.source.text);
  if (unnamed && stance !== 'denies') return null;
  const source = entities.get(one.source?.entity ?? '');
  const body = source === undefined ? undefined : bodyBehind(source, entities, rules);
  const entity = body ?? source;
  const name = entity?.name ?? one.source?.text ?? null;
  return { name, entity: entity?.id ?? null, attribution: one.id, stance, speaks: false };
}

/** `Nobody has shown that …`: no voice says it. */
function isNobodys({ source, cue }: Attribution, rules: StatementRules): boolean {
  return source !== null && rules.isNobody(source.text, cue?.text ?? '');
}

function positionOf({ attitude }: Attribution): Stance {
  if (attitude === 'asks') return 'doubts';
  return attitude === 'denies' || attitude === 'doubts' ? attitude : 'affirms';
}

/**
 * The body whose word this is: of what it made public, and of whoever speaks for it without a name. A memo that leaked speaks for itself, and
 * so does a spokeswoman whom the text names.
 */
function bodyBehind(
  { type, affiliations }: Entity,
  entities: ReadonlyMap<string, Entity>,
  rules: StatementRules,
): Entity | undefined {
  if (type !== 'document' && type !== 'unnamed') return undefined;
  const speaks = type === 'document' ? rules.isPublished : rules.isSpokesman;
  const bodies = affiliations.filter(({ role }) => role !== null && speaks(role));
  return bodies.length === 1 ? entities.get(bodies[0]?.of ?? '') : undefined;
}

/** What nobody is named for: the voice before passes it on, or leaves it open where nobody knows. */
function passedOn(chain: readonly Voice[], one: Attribution, { isStatement, rules }: ChainContext): Voice[] {
  const before = chain.at(-1);
  if (before === undefined) return [...chain];
  if (isNobodys(one, rules)) {
    const stance = positionOf(one) === 'denies' ? 'affirms' : 'doubts';
    return withLast(chain, { ...before, stance });
  }
  if (positionOf(one) === 'doubts') return withLast(chain, { ...before, stance: 'doubts' });
  const isOwn = isStatement && one.cue === null;
  return withLast(
    chain,
    isOwn ? { ...before, stance: 'affirms', speaks: true } : { ...before, stance: open(before.stance) },
  );
}

function open(stance: Stance): Stance {
  return stance === 'affirms' ? 'reports' : stance;
}

function withLast(chain: readonly Voice[], last: Voice): Voice[] {
  return [...chain.slice(0, -1), last];
}

function isSame(
  voice: Voice,
  { cue, source }: Attribution,
  before: Voice | undefined,
  { voice: own }: Part,
  { entities, rules }: ChainContext,
): boolean {
  if (voice.entity !== null && voice.entity === before?.entity) return true;
  if (cue !== null || before?.attribution !== null || source === null) return false;
  return rules.isOwnSpeaker(source.text) || isAuthor(entities.get(voice.entity ?? ''), own);
}

/** Whether the facts of the file name somebody as who wrote it or speaks in it for its publisher. */
function isAuthor(entity: Entity | undefined, publisher: string | null): boolean {
  return (
    entity?.affiliations.some(({ of, role, end }) => of === publisher && role === null && end === 0) ?? false
  );
}

/** Whether the voice of the part cites what it said or found before; a publication that has learned something says it now. */
function isEarlier(
  { cue }: Attribution,
  voice: Voice,
  own: Voice | undefined,
  { entities, rules }: ChainContext,
): boolean {
  if (cue === null || own?.speaks === true || !rules.tellsOfEarlier(cue.text)) return false;
  return !(entities.get(voice.entity ?? '')?.type === 'publication' && rules.tellsOfKnowing(cue.text));
}

/** One voice that says something twice over: what the outer denies or doubts stays so. */
function joined(outer: Voice | undefined, inner: Voice): Voice {
  if (outer === undefined) return inner;
  const isOpen = outer.stance !== 'denies' && outer.stance !== 'doubts';
  return { ...outer, stance: isOpen ? inner.stance : outer.stance, speaks: true };
}

/** The publication that was told, where it is neither the one that prints this nor named already. */
function hearerOf(
  one: Attribution,
  chain: readonly Voice[],
  { hearers, entities }: ChainContext,
): Voice | null {
  const entity = entities.get(hearers.get(one.id) ?? '');
  if (entity === undefined || chain.some((voice) => voice.entity === entity.id)) return null;
  if (one.source?.entity === entity.id) return null;
  return { name: entity.name, entity: entity.id, attribution: one.id, stance: 'reports', speaks: false };
}

/** `dispatched a totally false report`: whoever words the cue so denies what it reports. */
function isDisowned({ cue, attitude }: Attribution, { wordsOfDenial }: StatementRules): boolean {
  const words = cue?.text.toLowerCase().split(/[^\p{L}]+/u) ?? [];
  return attitude === 'affirms' && words.some((word) => wordsOfDenial.has(word));
}

function linkOf(
  { name, entity, attribution, stance }: Voice,
  at: number,
  length: number,
  { cue }: Attribution,
  { entities, rules }: ChainContext,
): Link {
  const isLast = at === length - 1;
  const reports =
    at > 0 && entities.get(entity ?? '')?.type === 'publication' && !rules.standsBy(cue?.text ?? '');
  return { name, entity, attribution, stance: isLast && !reports ? stance : open(stance) };
}
