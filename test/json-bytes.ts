/** What is written, as JSON in UTF-8: how rules of tests write their items. */
export function jsonBytes(value: unknown): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(value));
}

/** What `jsonBytes` wrote. */
export function ofJsonBytes<Value>(bytes: Uint8Array): Value {
  return JSON.parse(textOf(bytes)) as Value;
}

/** The text of UTF-8. */
export function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}
