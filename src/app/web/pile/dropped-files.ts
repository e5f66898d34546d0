import type { GivenFile } from './plan-requests.ts';

/** More files than this are a pile for the command line, which streams them. */
const most = 20_000;

/**
 * The files that were dropped, and those in folders that were, with their paths in them. Must be called before the event is over, since
 * browsers forget then what was dropped.
 */
export function droppedFiles({ items, files }: DataTransfer): Promise<GivenFile[]> {
  const entries = [...items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  if (entries.length === 0) return Promise.resolve([...files].map(asGiven));
  return walk(entries);
}

/** A file from a chooser: one of folders tells where in them it lay. */
export function asGiven(file: File): GivenFile {
  return { path: file.webkitRelativePath || file.name, file };
}

async function walk(roots: readonly FileSystemEntry[]): Promise<GivenFile[]> {
  const found: GivenFile[] = [];
  const open = [...roots].reverse();
  for (let entry = open.pop(); entry !== undefined && found.length < most; entry = open.pop()) {
    if (entry.isFile) found.push(await fileOf(entry as FileSystemFileEntry));
    else open.push(...(await entriesOf(entry as FileSystemDirectoryEntry)).reverse());
  }
  return found;
}

function fileOf(entry: FileSystemFileEntry): Promise<GivenFile> {
  return new Promise((resolve, reject) => {
    entry.file((file) => resolve({ path: entry.fullPath.replace(/^\/+/u, ''), file }), reject);
  });
}

/** A browser gives them a hundred at a time, and none when there are no more. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (some.length === 0 || all.length >= most) return all;
    all.push(...some);
  }
}
