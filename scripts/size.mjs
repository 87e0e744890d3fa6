// What a first visit in English downloads, raw and compressed: all that the service worker keeps, and itself. Below it what
// only some need: another language, an installed page, a clinic's site. Fails above the budget.
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { madeOf } from "./made_of.mjs";
import { list } from "./worker.mjs";

/** Bytes of a first visit in English, all its files together, brotli 11. */
const BUDGET = 250_000;
/** What of that a check cannot be finished without: an aim, above which nothing fails yet. */
const NEEDED_AIM = 150_000;
/** What another language's words for everything but the learn pages should come to: an aim, above which nothing fails yet. */
const LANGUAGE_AIM = 30_000;
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
const language = ({ name }) => name.match(/words-(.+?)(-learn)?-[0-9a-f]{16}\.txt$/)?.[1] ?? "en";
const sum = (name, files) => {
  const total = { name, raw: 0, gzip: 0, brotli: 0 };
  for (const file of files) for (const key of ["raw", "gzip", "brotli"]) total[key] += file[key];
  return total;
};
const { FILES, MORE } = list(folder);
const isFirst = (file) => ["index.html", "sw.js", "clinic.json"].includes(file.name) || `./${file.name}` in FILES || (`./${file.name}` in MORE && language(file) === "en");
const first = files.filter(isFirst);
const others = files.filter((file) => language(file) !== "en");
const total = sum("a first visit in English", first);
// The second table, the sources and the parts for offline use and for a frame come after the program and may be missing.
const later = ({ name }) => /-learn-|(^|\/)(sources|offline|host)-|^sw\.js$/.test(name);
const needed = sum("of it to finish a check", first.filter((file) => !later(file)));

const wide = Math.max(...[...files, total].map((file) => file.name.length));
const number = (n) => n.toLocaleString("en-US").padStart(11);
const row = (file) => console.log(`${file.name.padEnd(wide)}${number(file.raw)}${number(file.gzip)}${number(file.brotli)}`);
console.log(`${"bytes".padEnd(wide)}${"raw".padStart(11)}${"gzip".padStart(11)}${"brotli".padStart(11)}`);
first.forEach(row);
row(total);
row(needed);
console.log(`Aim for that: ${NEEDED_AIM.toLocaleString("en-US")}; ${Math.abs(needed.brotli - NEEDED_AIM).toLocaleString("en-US")} ${needed.brotli > NEEDED_AIM ? "above" : "below"} it.`);
for (const tag of [...new Set(others.map(language))].sort()) {
  const its = others.filter((file) => language(file) === tag);
  console.log(`\nwith ${tag} chosen, beside it`);
  its.forEach(row);
  const main = its.find((file) => !file.name.includes("-learn-")).brotli;
  const over = main - LANGUAGE_AIM;
  console.log(`Aim for its first table: ${LANGUAGE_AIM.toLocaleString("en-US")}; ${Math.abs(over).toLocaleString("en-US")} ${over > 0 ? "above" : "below"} it.`);
}
console.log("\nno part of a visit");
files.filter((file) => !isFirst(file) && !others.includes(file)).forEach(row);

const program = files.find(({ name }) => name.endsWith(".wasm"));
if (program) {
  console.log("\nThe program, part by part, each compressed by itself:");
  for (const { name, bytes } of madeOf(readFileSync(join(folder, program.name)))) {
    row({ name: `  ${name}`, raw: bytes.length, gzip: gzipSync(bytes, { level: 9 }).length, brotli: brotli(bytes).length });
  }
}

const left = BUDGET - total.brotli;
console.log(`\nBudget: ${BUDGET.toLocaleString("en-US")} bytes of brotli; ${Math.abs(left).toLocaleString("en-US")} ${left < 0 ? "too many" : "left"}.`);
const embed = files.find(({ name }) => name === "embed.js").brotli;
console.log(`Budget of embed.js: ${EMBED_BUDGET.toLocaleString("en-US")}; it has ${embed.toLocaleString("en-US")}.`);
process.exit(left < 0 || embed > EMBED_BUDGET ? 1 : 0);
