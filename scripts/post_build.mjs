// Trunk's last step, run in the staging folder before it becomes dist/: gives each file of the program a name that is
// the hash of its own contents. Trunk names wasm and glue after the compiler's output, before wasm-bindgen and wasm-opt:
// another version of those would ship other contents under the same name, which browsers keep for a year. And it fetches
// the tables of words that the program loads by itself: build.rs has left them where Cargo keeps what it makes. Style
// sheets become one.
import { createHash } from "node:crypto";
import { copyFileSync, existsSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const staging = process.env.TRUNK_STAGING_DIR;
const assets = join(staging, "assets");
const hash = (bytes) => createHash("sha256").update(bytes).digest("hex").slice(0, 16);

/** Puts the new names into a file; it must hold at least one of the old. */
function rename(file, names) {
  const before = readFileSync(file, "utf8");
  const after = names.reduce((text, [from, to]) => text.replaceAll(from, to), before);
  if (after === before) throw new Error(`${file} names none of ${names.map(([from]) => from).join(", ")}`);
  writeFileSync(file, after);
}

// A table's name is the hash of its contents, made by build.rs, and stands in the program: that tells today's tables from
// those that earlier builds have left behind.
const program = readdirSync(assets).find((name) => name.endsWith("_bg.wasm"));
const wasm = readFileSync(join(assets, program));
const built = join(process.env.CARGO_TARGET_DIR ?? "target", "wasm32-unknown-unknown", process.env.TRUNK_PROFILE, "build");
const tables = readdirSync(built)
  .filter((name) => name.startsWith("iliac-"))
  .map((name) => join(built, name, "out"))
  .filter((out) => existsSync(out))
  .flatMap((out) => readdirSync(out).filter((name) => /^words-.*\.txt$/.test(name)).map((name) => [name, join(out, name)]))
  .filter(([name]) => wasm.includes(name));
if (!tables.length) throw new Error(`${built} holds no table of words that ${program} names: see docs/adr/0007-words-beside-the-program.md`);
for (const [name, file] of tables) copyFileSync(file, join(assets, name));

// Each file is loaded by the next, which calls it `named`; the page calls it what Trunk does.
const chain = [
  { named: "iliac-page_bg.wasm", trunk: /^iliac-page-[0-9a-f]+_bg\.wasm$/, stem: "iliac", ext: "wasm" },
  { named: "iliac-page.js", trunk: /^iliac-page-[0-9a-f]+\.js$/, stem: "iliac", ext: "js" },
  { named: "start.js", trunk: /^start-[0-9a-f]+\.js$/, stem: "start", ext: "js" },
];
const inAssets = [];
const inPage = [];
for (const { named, trunk, stem, ext } of chain) {
  const found = readdirSync(assets).filter((name) => trunk.test(name));
  if (found.length !== 1) throw new Error(`assets/ holds ${found.length} files like ${trunk}: see docs/adr/0002-build-and-serve.md`);
  const file = join(assets, found[0]);
  if (inAssets.length) rename(file, inAssets);
  const name = `${stem}-${hash(readFileSync(file))}.${ext}`;
  renameSync(file, join(assets, name));
  inAssets.push([named, name]);
  inPage.push([found[0], name]);
}
const page = join(staging, "index.html");
rename(page, inPage);
let html = readFileSync(page, "utf8");

// One style sheet without comments and indents: each of several starts compressing anew, and they cost 2.5 kB more.
const sheets = [...html.matchAll(/<link rel="stylesheet" href="\.\/assets\/([^"]+\.css)"\s*\/?>\s*/g)];
if (!sheets.length) throw new Error("index.html names no style sheet as Trunk writes it");
const css = sheets
  .map(([, name]) => readFileSync(join(assets, name), "utf8"))
  .join("")
  .replace(/("[^"\n]*"|'[^'\n]*')|\/\*[\s\S]*?\*\//g, (_, string) => string ?? "")
  .replace(/\n\s+/g, "\n");
for (const [link, name] of sheets) {
  html = html.replace(link, link === sheets[0][0] ? `<link rel="stylesheet" href="./assets/style-${hash(css)}.css">\n  ` : "");
  rmSync(join(assets, name));
}
writeFileSync(join(assets, `style-${hash(css)}.css`), css);
writeFileSync(page, html);

// What the strict CSP would refuse must not wait for a visitor to be seen.
const inline = html.match(/<script(?![^>]*\ssrc=)[^>]*>|<style[\s>]|\s(?:style|on[a-z]+)\s*=/i);
if (inline) throw new Error(`index.html has inline code that the CSP forbids: ${inline[0].trim()}`);
