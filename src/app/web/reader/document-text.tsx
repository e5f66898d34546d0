import { useMemo, useRef } from 'react';
import type { Shapes } from '../api/client.ts';
import { shorten } from '../parts/shorten.ts';
import { readableTime } from '../parts/times.ts';
import type { Choice } from './choice.ts';
import { MarksKey } from './marks-key.tsx';
import { type Passage, passageAt, type ReadingPlan } from './reading-plan.ts';
import { TextBlock } from './text-block.tsx';
import { useBlocksInView } from './use-blocks-in-view.ts';
import { useReveal } from './use-reveal.ts';

/** The words of a document, paragraph by paragraph; of a long one only those in view, and all of it on paper. */
export function DocumentText({
  page,
  plan,
  chosen,
  means,
  peeked,
  onPeek,
  onChoose,
}: {
  readonly page: Shapes['DocumentPage'];
  readonly plan: ReadingPlan;
  readonly chosen: Choice | null;
  readonly means: 'address' | 'pointer' | 'keys';
  readonly peeked: Passage | null;
  readonly onPeek: (passage: Passage | null) => void;
  readonly onChoose: (passage: Passage) => void;
}) {
  const { document } = page;
  const article = useRef<HTMLElement>(null);
  const list = useRef<HTMLDivElement>(null);
  // The title of the screen stays in the page however far down somebody reads.
  const headed = plan.blocks[0]?.kind === 'headline' ? 1 : 0;
  const view = useBlocksInView(plan, headed, list);
  useReveal({ article, plan, chosen, means, scrollToBlock: view.scrollToBlock });
  const tabStop = useMemo(() => (chosen ?? plan.passages[0])?.start ?? null, [chosen, plan]);
  const pointed = (target: EventTarget): Passage | null => {
    const at = target instanceof Element ? target.closest<HTMLElement>('[data-at]')?.dataset.at : undefined;
    return at === undefined ? null : passageAt(plan, Number(at));
  };
  const block = (at: number, measure?: (element: Element | null) => void) => (
    <TextBlock
      key={at}
      at={at}
      plan={plan}
      names={page.names}
      chosen={touching(plan, at, chosen)}
      peeked={touching(plan, at, peeked)}
      tabStop={tabStop}
      measure={measure}
    />
  );
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: `[`, `]` and the buttons beside the text choose passages by key
    <article
      ref={article}
      className="reader-words"
      lang={document.language ?? undefined}
      onClick={({ target }) => {
        const passage = isSelecting() ? null : pointed(target);
        if (passage !== null) onChoose(passage);
      }}
      onMouseOver={({ target }) => onPeek(pointed(target))}
      onMouseLeave={() => onPeek(null)}
      onFocus={({ target }) => onPeek(pointed(target))}
      onBlur={() => onPeek(null)}
    >
      {headed === 1 ? (
        block(0)
      ) : (
        <h1 className="reader-headline" dir="auto">
          {shorten(document.title ?? document.path, 1_000)}
        </h1>
      )}
      <p className="reader-byline soft">
        <bdi>{shorten(document.publisher ?? 'Publisher unknown')}</bdi>
        {document.author !== null && (
          <>
            {' · '}
            <bdi>{shorten(document.author)}</bdi>
          </>
        )}
        {' · '}
        {readableTime(document.published)}
      </p>
      <MarksKey />
      <div ref={list} style={{ paddingBlock: `${view.above}px ${view.below}px` }}>
        {view.places.map((at) => block(at, view.measure))}
      </div>
      {plan.blocks.length === headed && (
        <p className="soft">There are no {headed === 1 ? 'further ' : ''}words in it.</p>
      )}
    </article>
  );
}

/** A passage where a block shows some of it, so that the others need not be drawn again. */
function touching(plan: ReadingPlan, at: number, passage: Passage | null): Passage | null {
  const block = plan.blocks[at];
  if (passage === null || block === undefined) return null;
  return passage.start < block.end && passage.end > block.start ? passage : null;
}

/** Whether somebody is marking words in order to copy them. */
function isSelecting(): boolean {
  return window.getSelection()?.isCollapsed === false;
}
