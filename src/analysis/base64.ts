/** What engines have for base64 besides `atob`: the standard's way, and Node's. Both are ten times faster than it. */
interface Decoders {
  readonly Uint8Array: {
    readonly prototype?: unknown;
    readonly fromBase64?: (text: string) => Uint8Array<ArrayBuffer>;
  };
  readonly Buffer?: { readonly from: (text: string, encoding: 'base64') => Uint8Array<ArrayBuffer> };
}

/** The bytes of a base64 text that is known to be one. */
export function decodeBase64(text: string, decoders: Decoders = globalThis): Uint8Array<ArrayBuffer> {
  const { Uint8Array: standard, Buffer: node } = decoders;
  if (standard.fromBase64 !== undefined) return standard.fromBase64(text);
  return node === undefined ? decodeByHand(text) : node.from(text, 'base64');
}

function decodeByHand(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  for (let index = 0; index < binary.length; index += 1) bytes[index] = binary.charCodeAt(index);
  return bytes;
}
