import { memo, useMemo } from 'react';
import { languageName } from '../parts/language-name.ts';
import { shorten } from '../parts/shorten.ts';
import { To } from '../parts/to.tsx';
import type { Block } from './blocks.ts';
import type { Passage, ReadingPlan } from './reading-plan.ts';
import { cutSegments, type Mark, type Segment } from './segments.ts';

/** A paragraph with its marks. It is drawn again only where its own marks change. */
export const TextBlock = memo(function TextBlock({
  at,
  plan,
  names,
  chosen,
  peeked,
  tabStop,
  measure,
}: {
  readonly at: number;
  readonly plan: ReadingPlan;
  /** Of actors, by id. */
  readonly names: Readonly<Record<string, string>>;
  /** Null where it does not touch this block. */
  readonly chosen: Passage | null;
  readonly peeked: Passage | null;
  /** The offset of the one passage that Tab leads to. */
  readonly tabStop: number | null;
  readonly measure?: ((element: Element | null) => void) | undefined;
}) {
  const block = plan.blocks[at];
  const segments = useMemo(
    () => (block === undefined ? [] : segmentsOf(plan, block, chosen)),
    [plan, block, chosen],
  );
  if (block === undefined) return null;
  const gap = plan.gaps.get(at);
  const Tag =
    block.kind === 'headline' ? (at === 0 ? 'h1' : 'h2') : block.kind === 'quotation' ? 'blockquote' : 'p';
  return (
    <div
      ref={measure}
      data-index={at - (plan.blocks[0]?.kind === 'headline' ? 1 : 0)}
      className={`reader-block ${gap === undefined ? '' : 'reader-in-gap'}`}
    >
      {block.opensComments && <h2 className="reader-comments">Comments</h2>}
      {gap !== undefined && beginsGap(plan, at) && (
        <p className="reader-gap small" lang="en" dir="ltr">
          Nothing was looked for here: there are no rules for{' '}
          {gap.language === null ? 'this language' : languageName(gap.language)} yet. That nothing is marked
          does not mean that nobody says anything.
        </p>
      )}
      {block.voice !== null && <Commenter voice={block.voice} names={names} />}
      <Tag
        dir="auto"
        data-from={block.start}
        className={`reader-${block.kind} ${plan.blocks[at + 1]?.continues ? 'reader-continued' : ''} ${block.keepsBreaks ? 'reader-breaks' : ''}`}
      >
        {segments.map((one) => (
          <Piece
            key={one.start}
            segment={one}
            isChosen={covers(one, chosen)}
            isPeeked={covers(one, peeked)}
            isTabStop={one.start === tabStop}
          />
        ))}
      </Tag>
    </div>
  );
});

/** Whether words in another language begin here. It is said below a headline and not above it. */
function beginsGap({ blocks, gaps }: ReadingPlan, at: number): boolean {
  if (blocks[at]?.kind === 'headline') return false;
  return blocks[at - 1]?.kind === 'headline' || gaps.get(at - 1)?.language !== gaps.get(at)?.language;
}

function Commenter({
  voice: { id, name },
  names,
}: {
  readonly voice: NonNullable<Block['voice']>;
  readonly names: Readonly<Record<string, string>>;
}) {
  const shown = shorten((id === null ? undefined : names[id]) ?? name ?? 'commenter unnamed');
  return (
    <p className="reader-commenter small">
      {id === null ? (
        <bdi>{shown}</bdi>
      ) : (
        <To path={`/actors/${id}`}>
          <bdi>{shown}</bdi>
        </To>
      )}
    </p>
  );
}

/** With the borders of what is chosen, which may be a stretch that nobody marked. */
function segmentsOf(plan: ReadingPlan, block: Block, chosen: Passage | null): Segment[] {
  const marks = plan.marks.within(block.start, block.end);
  const stretch: Mark[] =
    chosen === null || chosen.statement !== null || chosen.attribution !== null
      ? []
      : [{ start: chosen.start, end: chosen.end, role: 'stretch', id: chosen.id, depth: 0 }];
  return cutSegments(plan.text, block.start, block.end, [...marks, ...stretch]);
}

/** Of a statement its words; of an attribution its source and cue too. */
function covers({ marks }: Segment, passage: Passage | null): boolean {
  return passage !== null && marks.some(({ id }) => id === passage.id);
}

function Piece({
  segment: { start, text, marks },
  isChosen,
  isPeeked,
  isTabStop,
}: {
  readonly segment: Segment;
  readonly isChosen: boolean;
  readonly isPeeked: boolean;
  readonly isTabStop: boolean;
}) {
  if (marks.length === 0) return text;
  const begins = marks.some((one) => one.start === start);
  return (
    <span
      className={classOf(marks, isChosen, isPeeked)}
      data-at={start}
      tabIndex={isTabStop ? 0 : begins ? -1 : undefined}
      title={marks.some(({ role }) => role === 'redaction') ? 'Redacted' : undefined}
    >
      {text}
    </span>
  );
}

/** Deeper ones are drawn like these: nobody counts more lines than four. */
const deepest = 4;

function classOf(marks: readonly Mark[], isChosen: boolean, isPeeked: boolean): string {
  const has = (role: Mark['role']) => marks.some((one) => one.role === role);
  const depth = marks.reduce((most, one) => (one.role === 'content' ? Math.max(most, one.depth) : most), 0);
  const names = [
    depth > 0 && `reader-lined reader-depth-${Math.min(depth, deepest)}`,
    has('cue') && 'reader-cue',
    has('source') && 'reader-source',
    has('redaction') && 'reader-redaction',
    isPeeked && 'reader-peeked',
    isChosen && 'reader-chosen',
  ];
  return names.filter(Boolean).join(' ');
}
