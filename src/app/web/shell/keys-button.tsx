/** Id of the list of keys, a dialog. */
export const keysId = 'keys';

/** Shows the list of keys, as `?` does. */
export function KeysButton() {
  return (
    <button type="button" className="quiet keys-button" title="Keys" onClick={showKeys}>
      <kbd>?</kbd>
      <span className="unseen"> Keys</span>
    </button>
  );
}

export function showKeys(): void {
  const list = document.getElementById(keysId);
  if (list instanceof HTMLDialogElement && !list.open) list.showModal();
}
