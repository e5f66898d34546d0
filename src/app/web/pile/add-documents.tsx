import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { isWebAddress } from '../../../model/address.ts';
import { AdditionProgress } from './addition-progress.tsx';
import { asGiven, droppedFiles } from './dropped-files.ts';
import { useAdding } from './use-adding.ts';
import './add-documents.css';

/** Where files and addresses are given: by dropping them anywhere on the page, by choosing, or by typing. */
export function AddDocuments() {
  const adding = useAdding();
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const isOver = useDrop((transfer) => void droppedFiles(transfer).then(adding.addFiles));
  const onChosen = ({ currentTarget }: FormEvent<HTMLInputElement>) => {
    const chosen = [...(currentTarget.files ?? [])].map(asGiven);
    currentTarget.value = '';
    if (chosen.length > 0) void adding.addFiles(chosen);
  };
  return (
    <section className={`add ${isOver ? 'add-over' : ''} screen-only`} aria-label="Add documents">
      <div className="add-line">
        <span>Drop files or folders anywhere here, or</span>
        <button type="button" onClick={() => files.current?.click()}>
          Choose files
        </button>
        <button type="button" onClick={() => folder.current?.click()}>
          Choose a folder
        </button>
        <input ref={files} type="file" multiple hidden aria-label="Files to add" onChange={onChosen} />
        <input
          ref={(input) => {
            folder.current = input;
            input?.setAttribute('webkitdirectory', '');
          }}
          type="file"
          hidden
          aria-label="Folder to add"
          onChange={onChosen}
        />
        <AddressForm onGiven={(addresses) => void adding.addPages(addresses)} />
      </div>
      <AdditionProgress adding={adding} />
    </section>
  );
}

/** Addresses of pages, one or many, between white space. */
function AddressForm({ onGiven }: { readonly onGiven: (addresses: readonly string[]) => void }) {
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState<string | null>(null);
  const hint = useId();
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    const addresses = typed.split(/\s+/u).filter(Boolean);
    const bad = addresses.find((one) => !isWebAddress(one));
    setWrong(bad ?? null);
    if (bad !== undefined || addresses.length === 0) return;
    setTyped('');
    onGiven(addresses);
  };
  return (
    <form className="add-address" noValidate onSubmit={onSubmit}>
      <input
        type="url"
        aria-label="Address of a page to fetch"
        aria-invalid={wrong !== null}
        aria-describedby={wrong === null ? undefined : hint}
        placeholder="https:// address of a page"
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      <button type="submit">Fetch</button>
      {wrong !== null && (
        <p id={hint} className="add-wrong small" role="alert">
          <bdi>{wrong.slice(0, 200)}</bdi> is not the address of a page: it must begin with http:// or
          https://.
        </p>
      )}
    </form>
  );
}

/** Whether something is held over the page that could be dropped. */
function useDrop(onDrop: (transfer: DataTransfer) => void): boolean {
  const [isOver, setOver] = useState(false);
  const act = useRef(onDrop);
  act.current = onDrop;
  useEffect(() => {
    const hasFiles = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes('Files') === true;
    const over = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = ({ relatedTarget }: DragEvent) => {
      if (relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent) => {
      setOver(false);
      if (!hasFiles(event) || event.dataTransfer === null) return;
      event.preventDefault();
      act.current(event.dataTransfer);
    };
    const listeners = [
      ['dragover', over],
      ['dragleave', leave],
      ['drop', drop],
    ] as const;
    for (const [name, listener] of listeners) window.addEventListener(name, listener);
    return () => {
      for (const [name, listener] of listeners) window.removeEventListener(name, listener);
    };
  }, []);
  return isOver;
}
