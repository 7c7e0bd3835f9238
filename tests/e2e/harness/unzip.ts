import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { inflateRawSync } from 'node:zlib';

/** Signature of an entry in an archive's table of contents, and the length of an entry without its name. */
const [ENTRY, ENTRY_LENGTH, LOCAL_LENGTH] = [0x02014b50, 46, 30];

/** The files of an archive by name, in the archive's order. */
export function filesIn(archive: string): ReadonlyMap<string, Buffer> {
  const bytes = readFileSync(archive);
  const files = new Map<string, Buffer>();
  // The end record is the last of the file: these archives carry no comment.
  for (let at = bytes.readUInt32LE(bytes.length - 6); bytes.readUInt32LE(at) === ENTRY; ) {
    const [size, nameLength, start] = [
      bytes.readUInt32LE(at + 20),
      bytes.readUInt16LE(at + 28),
      bytes.readUInt32LE(at + 42),
    ];
    const from = start + LOCAL_LENGTH + nameLength;
    const packed = bytes.subarray(from, from + size);
    const name = bytes.toString('utf8', at + ENTRY_LENGTH, at + ENTRY_LENGTH + nameLength);
    files.set(name, bytes.readUInt16LE(at + 10) === 8 ? inflateRawSync(packed) : packed);
    at += ENTRY_LENGTH + nameLength;
  }
  return files;
}

/** Writes the files of an archive into a folder. */
export function unzip(archive: string, folder: string): void {
  for (const [name, content] of filesIn(archive)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
}
