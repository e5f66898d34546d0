import { isWebAddress } from '../../../model/address.ts';
import { shorten } from './shorten.ts';

/** An address that a document names. It leads there only where it is one of the web, and tells nobody from where. */
export function OutsideAddress({ address }: { readonly address: string }) {
  const shown = <bdi className="code">{shorten(address)}</bdi>;
  if (!isWebAddress(address)) return shown;
  return (
    <a href={address} rel="noreferrer noopener" target="_blank">
      {shown}
    </a>
  );
}
