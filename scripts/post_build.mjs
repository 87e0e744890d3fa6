// Trunk's last step, run in the staging folder before it becomes dist/: gives each file of the program a name that is
// the hash of its own contents. Trunk names wasm and glue after the compiler's output, before wasm-bindgen and wasm-opt:
// another version of those would ship other contents under the same name, which browsers keep for a year. And it fetches
// the tables of words that the program loads by itself: build.rs has left them where Cargo keeps what it makes. Style
// sheets become one. Last comes the service worker, which lists all of it.
import { createHash } from "node:crypto";
import { copyFileSync, existsSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { firstPart, plainName } from "./second_part.mjs";
import { mark } from "./mark.mjs";
import { licences } from "./licences.mjs";
import { minified } from "./minify.mjs";
import { squeeze } from "./squeeze.mjs";
import { worker } from "./worker.mjs";

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
  .flatMap((out) => readdirSync(out).filter((name) => /^(words|sources)-.*\.txt$/.test(name)).map((name) => [name, join(out, name)]))
  .filter(([name]) => wasm.includes(name));
if (!tables.length) throw new Error(`${built} holds no table of words that ${program} names: see docs/adr/0007-words-beside-the-program.md`);
for (const [name, file] of tables) copyFileSync(file, join(assets, name));

// A release is cut in two; for scripts/profile.sh it is whole, and remembers what is called.
const release = process.env.TRUNK_PROFILE === "release";
const secondFile = join(assets, "iliac-second.wasm");
const marked = (whole) => {
  const { program, ...functions } = mark(whole);
  writeFileSync(join(process.env.CARGO_TARGET_DIR ?? "target", "functions.json"), JSON.stringify({ ...functions, names: functions.names.map(plainName) }));
  return program;
};
const how = process.env.ILIAC_PROFILE ? { marked } : release ? { isFirst: firstPart("scripts/second_part.txt"), secondFile } : {};
squeeze(join(assets, program), join(assets, program.replace("_bg.wasm", ".js")), { optimised: release, ...how });

// What start.js loads beside the program, and Trunk does not know of.
const parts = ["host", "lock", "offline"].map((stem) => {
  const script = minified(readFileSync(join("page", `${stem}.js`), "utf8"), { module: true });
  const name = `${stem}-${hash(script)}.js`;
  writeFileSync(join(assets, name), script);
  return [`${stem}.js`, name];
});

// Each file is loaded by the next, which calls it `named`; the page calls it what Trunk does.
const chain = [
  ...(how.secondFile ? [{ named: "iliac-second.wasm", trunk: /^iliac-second\.wasm$/, stem: "second", ext: "wasm" }] : []),
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
  if (stem === "start") writeFileSync(file, minified(readFileSync(file, "utf8"), { module: true }));
  if (ext === "js") rename(file, stem === "start" ? [...inAssets, ...parts] : inAssets);
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

// The other languages, as far as a page without its program can speak them: a link each, which the program understands,
// and the danger signs with the numbers, shown where it does not run (style/language.css). All of it from locales/: a
// language is one file.
const escaped = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
const languages = readdirSync("locales")
  .map((file) => [file.replace(/\.ftl$/, ""), readFileSync(join("locales", file), "utf8")])
  .filter(([tag]) => tag !== "en")
  .map(([tag, ftl]) => ({
    tag,
    say(id) {
      const said = ftl.match(new RegExp(`^${id} = (.+)$`, "m"));
      if (!said) throw new Error(`locales/${tag}.ftl has no ${id} on a line of its own: index.html needs it`);
      return escaped(said[1]);
    },
  }));
const placed = (mark, parts) => {
  if (!html.includes(mark)) throw new Error(`index.html has no ${mark}`);
  html = html.replace(mark, () => parts.join("\n"));
};
placed(
  "<!-- languages -->",
  languages.map(({ tag, say }) => `<a class="il-link il-language" href="./?lang=${tag}" hreflang="${tag}" lang="${tag}" dir="${say("language-direction")}">${say("language-name")}</a>`),
);
const [danger] = html.match(/<section class="il-danger"[^>]*>[\s\S]*?<\/section>/) ?? [];
placed(danger, [
  danger,
  ...languages.map(({ tag, say }) =>
    danger
      .replace('class="il-danger"', `class="il-danger il-danger--other" lang="${tag}" dir="${say("language-direction")}"`)
      .replaceAll("before-danger", `before-danger-${tag}`)
      .replace(/(data-msg="([^"]+)">)[^<]*/g, (_, start, id) => start + say(id)),
  ),
]);
writeFileSync(page, html);

// What the strict CSP would refuse must not wait for a visitor to be seen.
const inline = html.match(/<script(?![^>]*\ssrc=)[^>]*>|<style[\s>]|\s(?:style|on[a-z]+)\s*=/i);
if (inline) throw new Error(`index.html has inline code that the CSP forbids: ${inline[0].trim()}`);

licences(staging);
worker(staging);
