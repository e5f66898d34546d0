import { writeArchive, writeFolder } from './write-pile.ts';

/** A process of its own, so that making a pile takes no memory where adding it is measured: `make.ts folder|archive SIZE PATH`. */
function main([kind, size, path = '']: readonly string[]): void {
  if (kind === 'folder') writeFolder(path, Number(size));
  else writeArchive(path, Number(size));
}

main(process.argv.slice(2));
