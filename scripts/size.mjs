// What a first visit downloads, raw and compressed: all that the service worker keeps, and itself. Below it what only some
// need: another language, an installed page, a clinic's site. Fails above the budget.
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { list } from "./worker.mjs";

/** Bytes of a first visit, all files together, brotli 11. */
const BUDGET = 250_000;
/** Bytes of what a clinic's page loads to hold the check, brotli 11. */
const EMBED_BUDGET = 3_000;

const folder = process.argv[2] ?? "dist";
const brotli = (bytes) => brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } });

let entries;
try {
  entries = readdirSync(folder, { recursive: true, withFileTypes: true });
} catch {
  console.error(`${folder} is not there: run \`make page\` first`);
  process.exit(1);
}
const files = entries
  .filter((entry) => entry.isFile() && entry.name !== "_headers") // read by the host, never sent
  .map((entry) => {
    const path = join(entry.parentPath ?? entry.path, entry.name);
    const bytes = readFileSync(path);
    return { name: path.slice(folder.length + 1), raw: bytes.length, gzip: gzipSync(bytes, { level: 9 }).length, brotli: brotli(bytes).length };
  })
  .sort((a, b) => b.brotli - a.brotli || a.name.localeCompare(b.name));
const { FILES } = list(folder);
const isFirst = ({ name }) => name === "index.html" || name === "sw.js" || `./${name}` in FILES;
const first = files.filter(isFirst);
const total = { name: "a first visit", raw: 0, gzip: 0, brotli: 0 };
for (const file of first) for (const key of ["raw", "gzip", "brotli"]) total[key] += file[key];

const wide = Math.max(...[...files, total].map((file) => file.name.length));
const number = (n) => n.toLocaleString("en-US").padStart(11);
const row = (file) => console.log(`${file.name.padEnd(wide)}${number(file.raw)}${number(file.gzip)}${number(file.brotli)}`);
console.log(`${"bytes".padEnd(wide)}${"raw".padStart(11)}${"gzip".padStart(11)}${"brotli".padStart(11)}`);
first.forEach(row);
row(total);
console.log("\nno part of it");
files.filter((file) => !isFirst(file)).forEach(row);

const left = BUDGET - total.brotli;
console.log(`\nBudget: ${BUDGET.toLocaleString("en-US")} bytes of brotli; ${Math.abs(left).toLocaleString("en-US")} ${left < 0 ? "too many" : "left"}.`);
const embed = files.find(({ name }) => name === "embed.js").brotli;
console.log(`Budget of embed.js: ${EMBED_BUDGET.toLocaleString("en-US")}; it has ${embed.toLocaleString("en-US")}.`);
process.exit(left < 0 || embed > EMBED_BUDGET ? 1 : 0);
