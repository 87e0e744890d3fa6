// What a first visit in English downloads, raw and compressed: all that the service worker keeps, and itself. Below it what
// only some need: another language, an installed page, a clinic's site. Fails above the budget.
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { madeOf } from "./made_of.mjs";
import { list } from "./worker.mjs";

/** Bytes of a first visit in English, all its files together, brotli 11. */
const BUDGET = 398_800;
/** What of that a check cannot be finished without. */
const NEEDED_BUDGET = 208_700;
/** Where that should be: above it nothing fails yet. */
const NEEDED_AIM = 150_000;
/** Everything that is there to be kept for use without a network, every language with it. */
const WHOLE_BUDGET = 463_000;
/** Where that should be. */
const WHOLE_AIM = 280_000;
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
// The second part of the program, the second table, the sources and the parts for the lock, for offline use, for a frame and for an installed
// page come after the program and may be missing.
const later = ({ name }) => /-learn-|(^|\/)(second|sources|offline|host|lock)-|(^|\/)icon-192\.|^(sw\.js|manifest\.webmanifest)$/.test(name);
const needed = sum("of it to finish a check", first.filter((file) => !later(file)));

const wide = Math.max(...[...files, total].map((file) => file.name.length));
const number = (n) => n.toLocaleString("en-US").padStart(11);
const row = (file) => console.log(`${file.name.padEnd(wide)}${number(file.raw)}${number(file.gzip)}${number(file.brotli)}`);
console.log(`${"bytes".padEnd(wide)}${"raw".padStart(11)}${"gzip".padStart(11)}${"brotli".padStart(11)}`);
first.forEach(row);
row(total);
row(needed);
const against = (what, bytes, limit) => `${what}: ${limit.toLocaleString("en-US")}; ${Math.abs(bytes - limit).toLocaleString("en-US")} ${bytes > limit ? "above" : "below"} it.`;
console.log(against("Aim for that", needed.brotli, NEEDED_AIM));
for (const tag of [...new Set(others.map(language))].sort()) {
  const its = others.filter((file) => language(file) === tag);
  console.log(`\nwith ${tag} chosen, beside it`);
  its.forEach(row);
  const main = its.find((file) => !file.name.includes("-learn-")).brotli;
  console.log(against("Aim for its first table", main, LANGUAGE_AIM));
}
const whole = sum("the whole package, every language", [...first, ...others]);
console.log();
row(whole);
console.log(against("Aim for that", whole.brotli, WHOLE_AIM));
console.log("\nno part of a visit");
files.filter((file) => !isFirst(file) && !others.includes(file)).forEach(row);

for (const program of files.filter(({ name }) => name.endsWith(".wasm"))) {
  console.log(`\n${program.name}, part by part, each compressed by itself:`);
  for (const { name, bytes } of madeOf(readFileSync(join(folder, program.name)))) {
    row({ name: `  ${name}`, raw: bytes.length, gzip: gzipSync(bytes, { level: 9 }).length, brotli: brotli(bytes).length });
  }
}

console.log();
const embed = files.find(({ name }) => name === "embed.js").brotli;
const budgets = [
  ["Budget of a first visit", total.brotli, BUDGET],
  ["Budget of what a check needs", needed.brotli, NEEDED_BUDGET],
  ["Budget of the whole package", whole.brotli, WHOLE_BUDGET],
  ["Budget of embed.js", embed, EMBED_BUDGET],
];
for (const budget of budgets) console.log(against(...budget));
process.exit(budgets.some(([, bytes, limit]) => bytes > limit) ? 1 : 0);
