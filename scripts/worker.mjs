// Writes sw.js into a built site: page/sw.js below the list of what the site is made of. The last step of a build; again
// whenever a file of the site has been changed by hand:
//   node scripts/worker.mjs FOLDER
import { createHash } from "node:crypto";
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { pathToFileURL } from "node:url";
import { minified } from "./minify.mjs";

/** Files that are no part of a build's visit: the host's, the installer's, the clinic's and its page's, what only some read. */
const NOT_LOADED = /^(_headers|clinic[.-].*|licences\.txt|sw\.js|sw-off\.js|icons\/(?!icon-192\.).*|embed\.js|.*\.(br|gz))$/;
/** What only one language needs: English has most of its words in the program, and one table. */
const OF_A_LANGUAGE = /^assets\/words-.*\.txt$/;

const integrity = (bytes) => `sha256-${createHash("sha256").update(bytes).digest("base64")}`;

/** What every visit loads, and what only those in some language do: addresses with their integrity. */
export function list(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath ?? entry.path, entry.name)).split(sep).join("/"))
    .filter((path) => !NOT_LOADED.test(path))
    .sort();
  const hashed = (paths) => Object.fromEntries(paths.map((path) => [path === "index.html" ? "./" : `./${path}`, integrity(readFileSync(join(folder, path)))]));
  const some = (path) => OF_A_LANGUAGE.test(path);
  return { FILES: hashed(files.filter((path) => !some(path))), MORE: hashed(files.filter(some)) };
}

export function worker(folder) {
  const template = minified(readFileSync(new URL("../page/sw.js", import.meta.url), "utf8"), { module: false });
  const { FILES, MORE } = list(folder);
  // The worker's own code counts: what it keeps, it keeps in its way.
  const build = createHash("sha256").update(JSON.stringify([FILES, MORE])).update(template).digest("hex").slice(0, 16);
  const constants = Object.entries({ FILES, MORE, BUILD: build }).map(([name, value]) => `const ${name} = ${JSON.stringify(value)};\n`);
  writeFileSync(join(folder, "sw.js"), constants.join("") + template);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const folder = process.argv[2];
  if (!folder) {
    console.error("which folder? node scripts/worker.mjs FOLDER");
    process.exit(2);
  }
  worker(folder);
}
