import type { z } from '@hono/zod-openapi';
import { hashEvidence } from '../../../ingest/evidence-hash.ts';
import type { Workspace } from '../../../store/workspace.ts';
import type { custodyItem } from '../contract/custody.ts';
import { entriesAbout } from './custody-entries.ts';

type CustodyItem = z.output<typeof custodyItem>;

/** The record of the original in which a document stands, hashed anew; null where the document is not held. */
export function showCustody(workspace: Workspace, id: string): CustodyItem | null {
  const document = workspace.documents.maybeFind(id);
  if (document === null) return null;
  const { evidence } = document;
  return {
    evidence,
    ...bytesOf(workspace, evidence),
    paths: workspace.evidence.pathsOf(evidence),
    documents: workspace.documents.inEvidence(evidence).flatMap((one) => {
      const held = workspace.documents.maybeFind(one);
      return held === null ? [] : [{ id: one, title: held.title, reader: held.reader }];
    }),
    entries: entriesAbout(workspace, evidence),
  };
}

function bytesOf({ originals }: Workspace, evidence: string): Pick<CustodyItem, 'bytes' | 'intact'> {
  if (!originals.holds(evidence)) return { bytes: null, intact: 'missing' };
  const bytes = originals.read(evidence);
  return { bytes: bytes.length, intact: hashEvidence(bytes) === evidence ? 'yes' : 'no' };
}
