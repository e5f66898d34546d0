/**
 * 64 MiB is a hundred novels, far beyond any report. Above it, text, tree and annotations together would no longer fit
 * beside each other into the memory of a small machine. Readers whose parsers need more set their own, lower limit.
 * Containers have no limit: what they hold is taken out one by one.
 */
export const MOST_BYTES = 64 * 1024 * 1024;
