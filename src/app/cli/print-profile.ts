import type { JoinReason } from '../../identity/identity.ts';
import type { Attribution } from '../../model/attribution.ts';
import type { Role } from '../../model/entity.ts';
import type { UngroupedStatement } from '../../model/findings.ts';
import type { Place } from '../place.ts';
import type { NameUse } from '../who/name-uses.ts';
import type { Placed, Profile, ProfileAffiliation } from '../who-is.ts';
import { count } from './count.ts';
import { placeInFile } from './place-words.ts';
import { displayDate, type Page } from './print-document.ts';
import { chainLine, wording } from './print-statement.ts';
import { type Positions, positionsIn } from './stance-word.ts';
import { gap, paint, type Run, type StyledText, styled } from './styled-text.ts';
import { wrap } from './wrap.ts';

/** So many items of a section are shown: all sections together are two or three screens. */
const mostItems = 10;

/**
 * An actor: its names, what it is and to whom it belongs, where it is mentioned, what it said, what came through it and what
 * others say of it. Ends with a line feed.
 *
 * @param isWhole - with all items of every section, not only the first
 */
export function printProfile(profile: Profile, page: Page, isWhole = false): string {
  const { entity, names, roles, affiliations, mentioned, said, statements, about } = profile;
  const positions = positionsIn(statements.map((statement) => statement.record));
  const section = (label: string, items: readonly Item[]) =>
    sectionLines(label, items, isWhole ? items.length : mostItems, page.width);
  const lines = [
    ...wrap(
      [styled(entity.name, 'name'), gap, styled(entity.type), gap, styled(entity.id, 'faint')],
      page.width,
    ),
    ...section('names', names.map(nameItem)),
    ...section('roles', told(roles, ({ record }) => record.text, isWhole).map(roleItem)),
    ...section('affiliations', told(affiliations, affiliationKey, isWhole).map(affiliationItem)),
    ...section('mentioned in files', mentionedItems(mentioned)),
    ...section(
      'said',
      said.map((item) => saidItem(item, positions)),
    ),
    ...section('statements that came through it', statements.map(statementItem)),
    ...section('said by others about it', about.map(statementItem)),
  ];
  return lines.map((line) => `${paint(line, page.palette)}\n`).join('');
}

interface Item {
  readonly head: StyledText;
  readonly body: StyledText;
}

function nameItem({ name, mentions, documents, why }: NameUse): Item {
  const places = `in ${count(documents, 'document')}`;
  // The name of a paper stands on its front page rather than in its reports.
  const counts = mentions === 0 ? places : `${count(mentions, 'mention')} ${places}`;
  const reasons = [...new Set(why.map(whyWords))].join('; ');
  return {
    head: [styled(name, 'name'), gap, styled(counts, 'faint')],
    body: reasons === '' ? [] : [styled(reasons, 'faint')],
  };
}

/** Why a name is this actor’s. */
function whyWords(why: JoinReason): string {
  switch (why.kind) {
    case 'decision':
      return `joined by the decision ${why.decision}`;
    case 'list':
      return `joined by the list ${why.list}${why.entry === null ? '' : `, entry ${why.entry}`}`;
    case 'machine':
      return `joined by hearsay (${why.strength.toFixed(2)}): ${why.reason}`;
  }
}

/** Something that several documents say, the earliest first. */
interface Told<Record> {
  readonly first: Record;
  readonly others: readonly Record[];
}

/** What says the same as one, in the order of the first of them; each by itself where all is asked for. */
function told<Record>(
  records: readonly Record[],
  keyOf: (record: Record) => string,
  isWhole: boolean,
): Told<Record>[] {
  if (isWhole) return records.map((first) => ({ first, others: [] }));
  return [...Map.groupBy(records, keyOf).values()].flatMap(([first, ...others]) =>
    first === undefined ? [] : [{ first, others }],
  );
}

function roleItem({ first, others }: Told<Placed<Role>>): Item {
  return {
    head: [styled(first.record.text), gap, ...dated(first.place, first.date), ...againAt(others)],
    body: [],
  };
}

/** How often more it is said, and until when. */
function againAt(others: readonly { readonly date: string | null }[]): Run[] {
  if (others.length === 0) return [];
  const last = others.findLast(({ date }) => date !== null)?.date ?? null;
  const until = last === null ? '' : `, until ${displayDate(last).slice(0, 10)}`;
  return [styled(` and ${others.length} more${until}`, 'faint')];
}

/** What a person set stands by itself. */
function affiliationKey({ of, role, decided }: ProfileAffiliation): string {
  return JSON.stringify([of.id, role, decided?.decision ?? null]);
}

function affiliationItem({ first, others }: Told<ProfileAffiliation>): Item {
  const { of, role, stated, decided } = first;
  const edge: Run[] = [styled(role === null ? 'with ' : `${role}, `), styled(of.name, 'name')];
  if (stated !== null) {
    const again = againAt(others.map((other) => ({ date: other.stated?.date ?? null })));
    return { head: [...edge, gap, ...dated(stated.place, stated.date), ...again], body: [] };
  }
  return {
    head: [...edge, styled(periodWords(decided))],
    body: [styled(`set by the decision ${decided?.decision}${sourceWords(decided)}`, 'faint')],
  };
}

function periodWords(decided: ProfileAffiliation['decided']): string {
  const { from = null, until = null } = decided ?? {};
  return `${from === null ? '' : ` from ${from}`}${until === null ? '' : ` until ${until}`}`;
}

function sourceWords(decided: ProfileAffiliation['decided']): string {
  return decided?.source == null ? '' : `; source: ${decided.source}`;
}

/** The lines of one file behind one another: `quay.md:3, 9`. */
function mentionedItems(places: readonly Place[]): Item[] {
  return [...Map.groupBy(places, (place) => place.path)].map(([path, group]) => {
    const [first, ...others] = new Set(group.map((place) => place.line));
    const rest = others.map((line) => `, ${line}`).join('');
    const unit = group[0]?.unit ?? 'line';
    const place = placeInFile({ path, line: first ?? 1, unit });
    return { head: [styled(place, 'path'), styled(rest)], body: [] };
  });
}

function saidItem({ place, date, record }: Placed<Attribution>, positions: Positions): Item {
  const cue = record.cue === null ? [] : [styled(`“${record.cue.text}”`), gap];
  const stance = styled(positions.stanceOf(record), 'stance');
  return {
    head: [...cue, stance, gap, styled(record.content.text)],
    body: [...dated(place, date), gap, styled(record.id, 'faint')],
  };
}

function statementItem({ place, date, record }: Placed<UngroupedStatement>): Item {
  return {
    head: [...chainLine(record.chain), styled(':'), gap, ...wording(record)],
    body: [...dated(place, date), gap, styled(record.id, 'faint')],
  };
}

/** The date of a document, and the place in it. */
function dated(place: Place, date: string | null): Run[] {
  return [
    ...(date === null ? [] : [styled(displayDate(date).slice(0, 10), 'faint'), gap]),
    styled(placeInFile(place), 'path'),
  ];
}

function sectionLines(label: string, items: readonly Item[], most: number, width: number): StyledText[] {
  if (items.length === 0) return [];
  const lines = items
    .slice(0, most)
    .flatMap(({ head, body }) => [
      ...indented(head, 4, width),
      ...(body.length > 0 ? indented(body, 6, width) : []),
    ]);
  const left = items.length - most;
  const rest = left > 0 ? indented([styled(`… and ${count(left, 'other')} (--all)`, 'faint')], 4, width) : [];
  return [...indented([styled(`${label} (${items.length}):`, 'faint')], 2, width), ...lines, ...rest];
}

function indented(text: StyledText, by: number, width: number): StyledText[] {
  const indent: Run = { text: ' '.repeat(by), style: 'plain' };
  return wrap(text, width - by).map((line) => [indent, ...line]);
}
