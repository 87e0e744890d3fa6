// Writes a brotli and a gzip copy beside each file of a built site that is worth it, for servers that send such copies
// (deploy/): node scripts/compress.mjs FOLDER. Hosts that compress by themselves need none.
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { extname, join } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { TYPES, isCompressed } from "./types.mjs";

const folder = process.argv[2];
if (!folder) {
  console.error("which folder? node scripts/compress.mjs FOLDER");
  process.exit(2);
}
for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
  const file = join(entry.parentPath ?? entry.path, entry.name);
  if (!entry.isFile() || !(extname(file) in TYPES)) continue;
  const bytes = readFileSync(file);
  if (!isCompressed(extname(file), bytes)) continue;
  writeFileSync(`${file}.br`, brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }));
  writeFileSync(`${file}.gz`, gzipSync(bytes, { level: 9 }));
}
