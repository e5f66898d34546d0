/** An object read from JSON, whose fields are yet to be checked. */
export type JsonRecord = Readonly<Record<string, unknown>>;

/** Whether a value read from JSON is an object, and neither null nor a list. */
export function isRecord(value: unknown): value is JsonRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The objects of a list; null when it is no list or holds something else. */
export function maybeRecords(value: unknown): JsonRecord[] | null {
  return Array.isArray(value) && value.every(isRecord) ? value : null;
}

/** The strings of a list; null when it is no list or holds something else. */
export function maybeStrings(value: unknown): string[] | null {
  return Array.isArray(value) && value.every((item) => typeof item === 'string') ? value : null;
}
