import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, fileOf } from '../api/client.ts';
import { casebookQuery } from '../api/queries.ts';
import { counted } from '../parts/counted.ts';
import { saveFile } from '../parts/save-file.ts';
import { Failure } from '../parts/states.tsx';

/** What was reviewed as a whole, to be kept as a file that trains and tests an analysis. */
export function Casebook() {
  const client = useQueryClient();
  const { data, error } = useQuery(casebookQuery);
  const saving = useMutation({
    mutationFn: () => fileOf(api.POST('/api/reviews/casebook', { parseAs: 'blob' })),
    onSuccess: (file) => {
      saveFile(file);
      // The custody log has an entry more.
      void client.invalidateQueries({ queryKey: ['custody'] });
      void client.invalidateQueries({ queryKey: ['workspace'] });
    },
  });
  if (error !== null) return <Failure error={error} />;
  if (data === undefined) return null;
  return (
    <section className="review-casebook" aria-labelledby="casebook-title">
      <h2 id="casebook-title">Reviews as training data</h2>
      <p>
        A text file of passages: the paragraphs in which every attribution that was found has been reviewed,
        by anybody, with source, cue and content marked, as in{' '}
        <code>{'{source Ana Vell} {cue said} {content that it rained}'}</code>. Where all of them were
        rejected, it stands there as one that has none. What was missed in it and not added is taken for not
        there.
      </p>
      <p className="row">
        {data.passages === 0 ? (
          <span className="soft">In no paragraph is everything reviewed yet.</span>
        ) : (
          <button type="button" disabled={saving.isPending} onClick={() => saving.mutate()}>
            Save {counted(data.passages, 'passage')} as a file
          </button>
        )}
        {data.leftOut > 0 && (
          <span className="soft small">
            {counted(data.leftOut, 'more is', 'more are')} left out: the notation cannot hold spans that
            cross.
          </span>
        )}
        <span className="soft small" role="status">
          {saving.data === undefined ? '' : `Saved as ${saving.data.name}; custody has a record of it.`}
        </span>
      </p>
      {saving.error !== null && <Failure error={saving.error} />}
    </section>
  );
}
