import type { Span } from '../../model/span.ts';
import type { MarkedAttribution } from './marked-case.ts';

/** An attribution whose place in the nesting is not known yet. */
export type UnnestedAttribution = Omit<MarkedAttribution, 'parent'>;

/**
 * Gives each attribution its parent: the innermost other one in whose content all of its content lies. Of two that
 * share one content mark the higher number is the inner voice:
 *
 *     {content.1 A says that {content.2 B heard it}}    2 lies in 1
 *     A, citing B, said that {content.1,2 it rained}    2 lies in 1, since 2 > 1
 */
export function nestAttributions(unnested: readonly UnnestedAttribution[]): MarkedAttribution[] {
  const outers = new Map(unnested.map((one) => [one.number, unnested.filter((other) => liesIn(one, other))]));
  const depthOf = (one: UnnestedAttribution): number => outers.get(one.number)?.length ?? 0;
  return unnested.map((one) => {
    const innermostFirst = [...(outers.get(one.number) ?? [])].sort(
      (a, b) => depthOf(b) - depthOf(a) || b.number - a.number,
    );
    return { ...one, parent: innermostFirst[0]?.number ?? null };
  });
}

function liesIn(inner: UnnestedAttribution, outer: UnnestedAttribution): boolean {
  if (inner === outer || inner.content.length === 0) return false;
  return inner.content.every((span) =>
    outer.content.some((around) =>
      isSame(span, around) ? outer.number < inner.number : isWithin(span, around),
    ),
  );
}

function isSame(a: Span, b: Span): boolean {
  return a[0] === b[0] && a[1] === b[1];
}

function isWithin(inner: Span, outer: Span): boolean {
  return outer[0] <= inner[0] && inner[1] <= outer[1];
}
