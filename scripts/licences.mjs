// Writes licences.txt into a built site: the crates that are in the page's program, each with its licence and the text that
// it brings. Made from Cargo's own word on what is compiled in, so it cannot be forgotten when that changes.
//   node scripts/licences.mjs FOLDER
import { execFileSync } from "node:child_process";
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";

const LINE = "=".repeat(80);
/** For crates that name this licence and bring no text of it. */
const MIT = `Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated
documentation files (the "Software"), to deal in the Software without restriction, including without limitation the
rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit
persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the
Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE
WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR
COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE,
ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`;

/** The crates in the program: what it needs when it runs. What only writes code for the compiler is not in it. */
function crates() {
  const ask = ["metadata", "--format-version", "1", "--offline", "--locked", "--filter-platform", "wasm32-unknown-unknown"];
  const told = JSON.parse(execFileSync("cargo", ask, { maxBuffer: 1 << 28, stdio: ["ignore", "pipe", "inherit"] }));
  const packages = new Map(told.packages.map((one) => [one.id, one]));
  const nodes = new Map(told.resolve.nodes.map((one) => [one.id, one]));
  const isMacro = (id) => packages.get(id).targets.some(({ kind }) => kind.includes("proc-macro"));
  const found = new Set();
  const visit = (id) => {
    if (found.has(id) || isMacro(id)) return;
    found.add(id);
    for (const { pkg, dep_kinds: kinds } of nodes.get(id).deps) if (kinds.some(({ kind }) => kind === null)) visit(pkg);
  };
  visit(told.resolve.root);
  found.delete(told.resolve.root);
  return [...found].map((id) => packages.get(id)).sort((a, b) => `${a.name} ${a.version}`.localeCompare(`${b.name} ${b.version}`, "en"));
}

/** The texts that a crate brings. Where it offers a choice that has MIT in it, that one is taken. */
function texts({ manifest_path: manifest, license }) {
  const folder = dirname(manifest);
  const all = readdirSync(folder).filter((name) => /^(licen[cs]e|copying|notice|unlicense)/i.test(name) && !/\.(html|spdx)$/i.test(name)).sort();
  const mit = / OR |\//.test(license ?? "") ? all.filter((name) => /mit/i.test(name)) : [];
  const read = (name) => {
    try {
      return readFileSync(join(folder, name), "utf8").replaceAll("\r\n", "\n").trim();
    } catch {
      return "";
    }
  };
  return (mit.length ? mit : all).map(read).filter((text) => text !== "");
}

export function licences(folder) {
  const all = crates();
  const of = new Map();
  for (const one of all) for (const text of texts(one)) of.set(text, [...(of.get(text) ?? []), `${one.name} ${one.version}`]);
  const bare = all.filter((one) => !texts(one).length);
  const unknown = bare.filter(({ license }) => !/\bMIT\b/.test(license ?? "")).map(({ name }) => name);
  if (unknown.length) throw new Error(`scripts/licences.mjs knows no text of the licence of ${unknown.join(", ")}`);
  const authors = bare.map(({ name, version, authors }) => `${name} ${version}: Copyright (c) ${authors.join(", ") || "its authors"}`);
  const list = all.map(({ name, version, license, repository }) => `${name} ${version}: ${license ?? "see below"}${repository ? `, ${repository}` : ""}`);
  const parts = [
    "Programs by others in the page of Iliac, and their licences",
    `The page is compiled from Rust. In its program are Rust's own standard library (MIT OR Apache-2.0,\nhttps://github.com/rust-lang/rust) and ${all.length} crates:`,
    list.join("\n"),
    ...(bare.length ? [`${LINE}\n${authors.join("\n")}\n${LINE}\n\nMIT License\n\n${MIT}`] : []),
    ...[...of].map(([text, names]) => `${LINE}\n${names.join(", ")}\n${LINE}\n\n${text}`),
  ];
  writeFileSync(join(folder, "licences.txt"), `${parts.join("\n\n")}\n`);
  return all.length;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const folder = process.argv[2];
  if (!folder) {
    console.error("which folder? node scripts/licences.mjs FOLDER");
    process.exit(2);
  }
  console.log(`licences of ${licences(folder)} crates`);
}
