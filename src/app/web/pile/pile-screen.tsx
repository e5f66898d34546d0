import { useQuery } from '@tanstack/react-query';
import { documentsQuery, workspaceQuery } from '../api/queries.ts';
import { counted } from '../parts/counted.ts';
import { Failure, Loading, Nothing } from '../parts/states.tsx';
import { readableDay } from '../parts/times.ts';
import { useChangeQuery, useQueryInAddress } from '../shell/address.ts';
import { useTitle } from '../shell/use-title.ts';
import { AddDocuments } from './add-documents.tsx';
import { AllProblems } from './all-problems.tsx';
import { choicesIn } from './choices.ts';
import { DocumentRows } from './document-rows.tsx';
import { PileChoices } from './pile-choices.tsx';
import { PileFacets } from './pile-facets.tsx';
import './pile.css';

/** What the workspace holds, and where more is added. */
export function PileScreen() {
  useTitle('Pile');
  const query = useQueryInAddress();
  const change = useChangeQuery();
  const { data: workspace } = useQuery(workspaceQuery);
  const isOfProblems = query.show === 'problems';
  const isEmpty = workspace !== undefined && workspace.holdings.evidence === 0;
  const show = (what: string | undefined, label: string) => (
    <button
      type="button"
      aria-pressed={query.show === what}
      onClick={() => change({ show: what, offset: undefined })}
    >
      {label}
    </button>
  );
  return (
    <div className="stack">
      <div className="pile-head">
        <h1>Pile</h1>
        {workspace !== undefined && (
          <p className="soft">
            {counted(workspace.holdings.documents, 'document')} from{' '}
            {counted(workspace.holdings.evidence, 'file')}
            {workspace.first !== null && workspace.last !== null && (
              <>
                , published {readableDay(workspace.first)}
                {workspace.last !== workspace.first && <> to {readableDay(workspace.last)}</>}
              </>
            )}
            {workspace.undated > 0 && <>; {counted(workspace.undated, 'document')} undated</>}
          </p>
        )}
        <div className="row screen-only">
          {show(undefined, 'Documents')}
          {show('problems', 'Problems')}
        </div>
      </div>
      <AddDocuments />
      {isOfProblems && <AllProblems />}
      {!isOfProblems && isEmpty && (
        <Nothing title="The workspace is empty.">
          <p>
            Drop reports, statements, saved web pages or posts here: text, Markdown, HTML, PDF, Word, mail,
            feeds, web archives, or folders and archives of them. The originals are kept as they are.
          </p>
        </Nothing>
      )}
      {!isOfProblems && !isEmpty && <Documents />}
    </div>
  );
}

function Documents() {
  const choices = choicesIn(useQueryInAddress());
  const { data, error, refetch } = useQuery(documentsQuery(choices));
  if (error !== null) return <Failure error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <Loading what="the pile" />;
  return (
    <div className="with-facets">
      <PileFacets facets={data.facets} />
      <div className="stack">
        <PileChoices order={choices.order} />
        <p className="soft" role="status">
          {counted(data.total, 'document')}
          {data.asOf !== null &&
            data.asOf.later > 0 &&
            ` as of ${readableDay(data.asOf.day)}; ${counted(data.asOf.later, 'other is', 'others are')} not there yet`}
        </p>
        <DocumentRows list={data} offset={choices.offset} limit={choices.limit} />
      </div>
    </div>
  );
}
