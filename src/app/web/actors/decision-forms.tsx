import { type FormEvent, type ReactNode, useState } from 'react';
import { api, type Shapes } from '../api/client.ts';
import { ActorField } from '../parts/actor-field.tsx';
import { DocumentName } from '../parts/document-name.tsx';
import { GrowingList } from '../parts/growing-list.tsx';
import { shortName } from '../parts/short-name.ts';
import type { Decision } from './use-decision.ts';

type Actor = Shapes['ActorPage'];

/** So many names or documents are to be chosen from at first. */
const few = 50;

interface Forms {
  readonly actor: Actor;
  readonly decision: Decision;
}

/** Where a person decides who is who: this actor and another are one, are two, or are called otherwise. */
export function DecisionForms({ actor, decision }: Forms) {
  // Made anew for each actor and after each decision, so that nothing that was chosen of one is sent for another.
  const key = `${actor.card.id} ${decision.count}`;
  return (
    <section className="actor-decisions screen-only" aria-label="Decide who is who">
      <h2>Decide who is who</h2>
      <MergeForm key={`merge ${key}`} actor={actor} decision={decision} />
      <SplitForm key={`split ${key}`} actor={actor} decision={decision} />
      <RenameForm key={`rename ${key}`} actor={actor} decision={decision} />
    </section>
  );
}

function MergeForm({ actor: { card }, decision }: Forms) {
  const [other, setOther] = useState<string>();
  return (
    <DecisionForm
      title="Is the same as …"
      action="Merge"
      isReady={other !== undefined}
      decision={decision}
      onDecide={(reason) =>
        decision.decide('Merged.', () =>
          api.POST('/api/actors/merges', { body: { named: [card.id, other ?? ''], reason } }),
        )
      }
    >
      <ActorField label="The other actor" value={other} onChoose={setOther} except={card.id} />
    </DecisionForm>
  );
}

function SplitForm({ actor: { card, names, documents }, decision }: Forms) {
  const [chosenNames, setNames] = useState<readonly string[]>([]);
  const [chosenDocuments, setDocuments] = useState<readonly string[]>([]);
  const places = [...new Set(names.flatMap((one) => one.documents))];
  return (
    <DecisionForm
      title="Is two …"
      action="Split"
      isReady={chosenNames.length + chosenDocuments.length > 0}
      decision={decision}
      onDecide={(reason) =>
        decision.decide('Split.', () =>
          api.POST('/api/actors/splits', {
            body: {
              named: card.id,
              names: chosenNames.length === 0 ? undefined : [...chosenNames],
              documents: chosenDocuments.length === 0 ? undefined : [...chosenDocuments],
              reason,
            },
          }),
        )
      }
    >
      <p className="soft small">
        Choose what is somebody else: names, documents, or some names in some documents.
      </p>
      <Choices title="Names" all={names.map(({ name }) => name)} chosen={chosenNames} onChoose={setNames}>
        {(name) => <bdi>{shortName(name, 120)}</bdi>}
      </Choices>
      <Choices title="Documents" all={places} chosen={chosenDocuments} onChoose={setDocuments}>
        {(id) => {
          const document = documents[id];
          return document === undefined ? id : <DocumentName document={document} />;
        }}
      </Choices>
    </DecisionForm>
  );
}

function RenameForm({ actor: { card }, decision }: Forms) {
  const [name, setName] = useState('');
  return (
    <DecisionForm
      title="Is called …"
      action="Rename"
      isReady={name.trim() !== ''}
      decision={decision}
      onDecide={(reason) =>
        decision.decide('Renamed.', () =>
          api.POST('/api/actors/renames', { body: { named: card.id, name: name.trim(), reason } }),
        )
      }
    >
      <label className="decision-field">
        <span className="small">Name under which it is shown</span>
        <input
          type="text"
          maxLength={1_000}
          autoComplete="off"
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
      </label>
    </DecisionForm>
  );
}

function DecisionForm({
  title,
  action,
  isReady,
  decision: { isBusy },
  onDecide,
  children,
}: {
  readonly title: string;
  readonly action: string;
  readonly isReady: boolean;
  readonly decision: Decision;
  readonly onDecide: (reason: string | undefined) => void;
  readonly children: ReactNode;
}) {
  const [reason, setReason] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isReady && !isBusy) onDecide(reason.trim() === '' ? undefined : reason.trim());
  };
  return (
    <details>
      <summary>{title}</summary>
      <form className="decision-form" onSubmit={submit}>
        {children}
        <label className="decision-field">
          <span className="small">Reason, if you like</span>
          <input
            type="text"
            maxLength={1_000}
            autoComplete="off"
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          />
        </label>
        <p>
          <button type="submit" className="primary" disabled={!isReady || isBusy}>
            {action}
          </button>
        </p>
      </form>
    </details>
  );
}

function Choices({
  title,
  all,
  chosen,
  onChoose,
  children,
}: {
  readonly title: string;
  readonly all: readonly string[];
  readonly chosen: readonly string[];
  readonly onChoose: (chosen: readonly string[]) => void;
  readonly children: (value: string) => ReactNode;
}) {
  return (
    <fieldset className="decision-choices">
      <legend className="small">{title}</legend>
      <GrowingList items={all} few={few} thing="choice">
        {(value) => (
          <li key={value}>
            <label>
              <input
                type="checkbox"
                checked={chosen.includes(value)}
                onChange={({ target }) =>
                  onChoose(target.checked ? [...chosen, value] : chosen.filter((one) => one !== value))
                }
              />
              <span>{children(value)}</span>
            </label>
          </li>
        )}
      </GrowingList>
    </fieldset>
  );
}
