import type { Workspace } from '../../../../store/workspace.ts';
import { madeFindings } from './made-findings.ts';
import type { MadePile } from './made-story.ts';

const occasion = { added: '2031-05-10T09:00:00Z', analysis: 'made/1' };

/** Adds the documents of a made pile from one number to before another, with a few bytes in the place of their originals. */
export function addMade(workspace: Workspace, from: number, to: number, pile: MadePile = 'related'): void {
  const batch = Array.from({ length: to - from }, (_, at) => {
    const findings = madeFindings(from + at, pile);
    const { evidence, path } = findings.document;
    const bytes = new TextEncoder().encode(String(from + at));
    return { evidence, path, bytes, findings: [findings], problems: [], entry: null };
  });
  workspace.add(batch, occasion);
}
