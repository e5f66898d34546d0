/** A file that somebody gave, with its path in the folder that was given, if one was. */
export interface GivenFile {
  /** With `/` between folders. */
  readonly path: string;
  readonly file: File;
}

/** So much goes into one request: the server takes 256 MiB, and every file brings some bytes of its own along. */
const most = { bytes: 200 * 1024 * 1024, files: 2_000 };

/** Files in requests that the server takes, in their order; and those that are too large for any. */
export function planRequests(files: readonly GivenFile[]): {
  readonly requests: readonly (readonly GivenFile[])[];
  readonly tooLarge: readonly GivenFile[];
} {
  const requests: GivenFile[][] = [];
  let room = 0;
  for (const one of files) {
    const { size } = one.file;
    if (size > most.bytes) continue;
    const last = requests.at(-1);
    if (last === undefined || size > room || last.length >= most.files) {
      requests.push([one]);
      room = most.bytes - size;
    } else {
      last.push(one);
      room -= size;
    }
  }
  return { requests, tooLarge: files.filter(({ file }) => file.size > most.bytes) };
}
