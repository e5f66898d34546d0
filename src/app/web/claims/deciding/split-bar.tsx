import { useState } from 'react';
import { counted } from '../../parts/counted.ts';
import type { ClaimPage } from '../lineage/lineage-graph.ts';
import { ReasonField } from './reason-field.tsx';
import type { Decisions } from './use-decisions.ts';

/** What can be done with the statements that are chosen. */
export function SplitBar({
  page,
  chosen,
  decisions,
  onDone,
}: {
  readonly page: ClaimPage;
  readonly chosen: ReadonlySet<string>;
  readonly decisions: Decisions;
  readonly onDone: () => void;
}) {
  const [reason, setReason] = useState('');
  const staying = page.statements.find(({ id }) => !chosen.has(id));
  return (
    <form
      className="claim-split row screen-only"
      onSubmit={(event) => {
        event.preventDefault();
        if (staying !== undefined) decisions.split({ ids: [...chosen], follow: staying.id, reason }, onDone);
      }}
    >
      <ReasonField value={reason} onChange={setReason} />
      <button type="submit" className="primary" disabled={staying === undefined || decisions.isPending}>
        Split {counted(chosen.size, 'statement')} off
      </button>
      <button type="button" onClick={onDone}>
        Choose none
      </button>
      {staying === undefined && (
        <span className="soft">That is all of the claim: nothing would be left of it.</span>
      )}
    </form>
  );
}
