import type { Attribution } from '../../model/attribution.ts';
import type { UngroupedStatement } from '../../model/findings.ts';
import type { Place } from '../place.ts';
import type { Placed, Profile } from '../who-is.ts';
import { placeInFile } from './place-words.ts';
import type { Page } from './print-document.ts';
import { chainLine, wording } from './print-statement.ts';
import { type Positions, positionsIn } from './stance-word.ts';
import { gap, paint, type Run, type StyledText, styled } from './styled-text.ts';
import { wrap } from './wrap.ts';

/** An entity: its names, where it is mentioned, what it said and what came through it. Ends with a line feed. */
export function printProfile(profile: Profile, page: Page): string {
  const { entity, memberOf, mentioned, said, statements } = profile;
  const bodies = memberOf.map((body) => body.name);
  const positions = positionsIn(statements.map((statement) => statement.record));
  const lines = [
    ...wrap(
      [styled(entity.name, 'name'), gap, styled(entity.type), gap, styled(entity.id, 'faint')],
      page.width,
    ),
    ...listed('also called', entity.aliases, page.width),
    ...listed('belongs to', bodies, page.width),
    ...section('mentioned in files', mentionedItems(mentioned), page.width),
    ...section(
      'said',
      said.map((item) => saidItem(item, positions)),
      page.width,
    ),
    ...section('statements that came through it', statements.map(statementItem), page.width),
  ];
  return lines.map((line) => `${paint(line, page.palette)}\n`).join('');
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

function listed(label: string, values: readonly string[], width: number): StyledText[] {
  if (values.length === 0) return [];
  return indented([styled(`${label}: `, 'faint'), styled(values.join('; '))], 2, width);
}

interface Item {
  readonly head: StyledText;
  readonly body: StyledText;
}

function section(label: string, items: readonly Item[], width: number): StyledText[] {
  if (items.length === 0) return [];
  const lines = items.flatMap(({ head, body }) => [
    ...indented(head, 4, width),
    ...(body.length > 0 ? indented(body, 6, width) : []),
  ]);
  return [...indented([styled(`${label} (${items.length}):`, 'faint')], 2, width), ...lines];
}

function saidItem({ place, record }: Placed<Attribution>, positions: Positions): Item {
  const cue = record.cue === null ? [] : [styled(`“${record.cue.text}”`), gap];
  const stance = styled(positions.stanceOf(record), 'stance');
  return { head: [...cue, stance, gap, styled(record.content.text)], body: whereabouts(place, record.id) };
}

function statementItem({ place, record }: Placed<UngroupedStatement>): Item {
  return {
    head: [...chainLine(record.chain), styled(':'), gap, ...wording(record)],
    body: whereabouts(place, record.id),
  };
}

function whereabouts(place: Place, id: string): StyledText {
  return [styled(placeInFile(place), 'path'), gap, styled(id, 'faint')];
}

function indented(text: StyledText, by: number, width: number): StyledText[] {
  const indent: Run = { text: ' '.repeat(by), style: 'plain' };
  return wrap(text, width - by).map((line) => [indent, ...line]);
}
