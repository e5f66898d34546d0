/** Decodes base64. Throws where there is another character in it. */
export function bytesOf(base64: string): Int8Array<ArrayBuffer> {
  const binary = atob(base64);
  const bytes = new Int8Array(binary.length);
  for (let index = 0; index < binary.length; index += 1) bytes[index] = binary.charCodeAt(index);
  return bytes;
}
