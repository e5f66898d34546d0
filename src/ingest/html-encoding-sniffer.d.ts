declare module 'html-encoding-sniffer' {
  /** The encoding of an HTML file by its byte order mark or meta element, as the HTML standard prescribes. */
  export default function sniff(
    bytes: Uint8Array,
    options?: { readonly defaultEncoding?: string; readonly transportLayerEncodingLabel?: string },
  ): string;
}
