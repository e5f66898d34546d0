import { constants, createInflate, inflateSync } from 'node:zlib';

/** What the streams of a PDF hold, without its being read. */
export interface StreamSurvey {
  /** Pictures large enough to be a page. */
  readonly pictures: number;
  /** Far more comes out of its streams than a report could hold. */
  readonly isBomb: boolean;
}

/**
 * Half a thousand pixels square. A scanned page has a million and more, a logo some ten thousand. In pixels.
 */
const leastPicture = 250_000;

/**
 * What draws the densest map takes some ten megabytes; a font, five. A parser holds all of a stream in memory. In bytes.
 */
const mostOfStream = 128 * 1024 * 1024;

/** A page at 1,200 dots an inch, in colour, is 400 MB. Pictures are not unpacked to be read; others may be called so. In bytes. */
const mostOfPicture = 1024 * 1024 * 1024;

/** Of all streams but the pictures. A thousand pages of text are some ten megabytes. In bytes. */
const mostOfAll = 512 * 1024 * 1024;

/** Of the pictures that had to be looked at: a file of 64 MiB has no room for more that are sound. In bytes. */
const mostOfPictures = 8 * 1024 * 1024 * 1024;

/** Shorter streams are unpacked at once; longer ones piece by piece, without being held. In bytes. */
const shortest = 64 * 1024;

/** No compression method of PDFs that is looked at packs more densely: a run of one byte, in zlib. */
const densest = 1032;

/** Dictionaries of streams are short. In bytes. */
const longestDictionary = 2_048;

/**
 * Looks at every stream of a file by its keyword, whatever the tables of the file say of it: a reader may find it by other
 * ways. A stream that is packed twice over counts as made to fill the memory, since nobody needs that.
 */
export async function surveyStreams(bytes: Uint8Array): Promise<StreamSurvey> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  let pictures = 0;
  let total = 0;
  let ofPictures = 0;
  let end = 0;
  for (let at = file.indexOf('stream'); at !== -1; at = file.indexOf('stream', at + 6)) {
    const start = dataStart(file, at);
    if (start === null) continue;
    const dictionary = dictionaryBefore(file, at);
    const isPicture = /\/Subtype\s*\/Image\b/.test(dictionary);
    if (isPicture && pixels(dictionary) >= leastPicture) pictures += 1;
    if ((dictionary.match(/\/(?:FlateDecode|Fl|LZWDecode|LZW|RunLengthDecode|RL)\b/g)?.length ?? 0) > 1) {
      return { pictures, isBomb: true };
    }
    const most = isPicture ? mostOfPicture : mostOfStream;
    if (end < start) end = endOf(file, start);
    const size = await unpackedSize(file.subarray(start, end), most, isPicture);
    if (isPicture) ofPictures += size;
    else total += size;
    if (size > most || total > mostOfAll || ofPictures > mostOfPictures) return { pictures, isBomb: true };
  }
  return { pictures, isBomb: false };
}

/** Where the bytes of a stream begin; null where the word is not the keyword. */
function dataStart(file: Buffer, at: number): number | null {
  if (file.toString('latin1', Math.max(0, at - 3), at) === 'end') return null;
  const after = at + 'stream'.length;
  if (file[after] === 0x0a) return after + 1;
  return file[after] === 0x0d ? after + (file[after + 1] === 0x0a ? 2 : 1) : null;
}

function endOf(file: Buffer, start: number): number {
  const end = file.indexOf('endstream', start);
  return end === -1 ? file.length : end;
}

function dictionaryBefore(file: Buffer, at: number): string {
  const before = file.toString('latin1', Math.max(0, at - longestDictionary), at);
  return before.slice(before.lastIndexOf(' obj') + 1);
}

function pixels(dictionary: string): number {
  const size = (name: string) => Number(new RegExp(`/${name}\\s+(\\d+)`).exec(dictionary)?.[1] ?? 0);
  return size('Width') * size('Height');
}

/** How many bytes come out of a stream; little more than `most` where it is more. Cheap where that cannot be. */
async function unpackedSize(packed: Buffer, most: number, isPicture: boolean): Promise<number> {
  const [first = 0, second = 0] = packed;
  const isZlib = (first & 0x0f) === 8 && (first * 256 + second) % 31 === 0;
  if (!isZlib || (isPicture && packed.length * densest <= most)) return packed.length;
  if (packed.length < shortest) return sizeAtOnce(packed, most);
  return sizeInPieces(packed, most);
}

/** A stream that breaks off is unpacked as far as it goes; one that is damaged counts as nothing. */
function sizeAtOnce(packed: Buffer, most: number): number {
  try {
    return inflateSync(packed, { maxOutputLength: most, finishFlush: constants.Z_SYNC_FLUSH }).length;
  } catch {
    return 0;
  }
}

async function sizeInPieces(packed: Buffer, most: number): Promise<number> {
  const inflate = createInflate();
  let size = 0;
  try {
    inflate.end(packed);
    for await (const piece of inflate) {
      size += piece.length;
      if (size > most) break;
    }
  } catch {
    // Damaged: a reader gets no further either.
  } finally {
    inflate.destroy();
  }
  return size;
}
