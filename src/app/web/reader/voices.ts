import type { Shapes } from '../api/client.ts';

type Attribution = Shapes['Attribution'];
type Page = Shapes['DocumentPage'];

/** How many attributions each lies in, itself included, by id. A parent that is not there, or that comes round again, ends the count. */
export function depthsOf(attributions: readonly Attribution[]): Map<string, number> {
  const parents = new Map(attributions.map(({ id, parent }) => [id, parent]));
  const depths = new Map<string, number>();
  for (const { id } of attributions) {
    const path: string[] = [];
    let at: string | null = id;
    while (at !== null && parents.has(at) && !depths.has(at)) {
      depths.set(at, 0);
      path.push(at);
      at = parents.get(at) ?? null;
    }
    let depth = at === null ? 0 : (depths.get(at) ?? 0);
    for (const one of path.reverse()) {
      depth += 1;
      depths.set(one, depth);
    }
  }
  return depths;
}

/**
 * The voices that an attribution comes through: that of the part of the document, then the sources of the attributions around it, then its
 * own. All but the innermost pass on.
 */
export function voicesOf(
  page: Page,
  attributions: ReadonlyMap<string, Attribution>,
  attribution: Attribution,
): Shapes['Link'][] {
  const around: Attribution[] = [];
  const seen = new Set<string>();
  let at: Attribution | undefined = attribution;
  while (at !== undefined && !seen.has(at.id)) {
    seen.add(at.id);
    around.unshift(at);
    at = at.parent === null ? undefined : attributions.get(at.parent);
  }
  return [
    voiceOfPart(page, attribution.content.spans[0]?.[0] ?? 0),
    ...around.map(({ id, source, attitude }): Shapes['Link'] => ({
      name: named(page, source?.entity ?? null) ?? source?.text ?? null,
      entity: source?.entity ?? null,
      attribution: id,
      stance: id === attribution.id ? stanceOf(attitude) : 'reports',
    })),
  ];
}

function voiceOfPart(page: Page, offset: number): Shapes['Link'] {
  const part = page.document.parts.find(({ start, end }) => start <= offset && offset < end);
  const { voice = null, voiceName = null } = part ?? {};
  return { name: named(page, voice) ?? voiceName, entity: voice, attribution: null, stance: 'reports' };
}

function named({ names }: Page, entity: string | null): string | null {
  return entity === null ? null : (names[entity] ?? null);
}

/** Who asks, wants or expects stands behind that. */
function stanceOf(attitude: Attribution['attitude']): Shapes['Stance'] {
  return attitude === 'denies' || attitude === 'doubts' ? attitude : 'affirms';
}
