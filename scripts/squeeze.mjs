// From what wasm-bindgen writes to what is served: the program optimised, without what no page of ours can call; both files
// without the names, notes and comments by which only tools know them.
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { minified } from "./minify.mjs";
import { split } from "./split.mjs";
import {
  A_FUNCTION, A_GLOBAL, A_MEMORY, A_TABLE, EXPORT, IMPORT, NOTE, Reader, file, section, sections, text, whole,
} from "./wasm.mjs";

/** The WebAssembly features that rustc switches on by itself (docs/adr/0002-build-and-serve.md). */
const FEATURES = ["bulk-memory", "multivalue", "mutable-globals", "nontrapping-float-to-int", "reference-types", "sign-ext"];
/** Where the second part is entered: what is inlined into the first part comes with it. In Rust these are `#[inline(never)]`. */
const DOORS = ["*::ui::second::inside*", "*::ui::figure::moving*", "*::ui::figure::nights*", "*::ui::figure::by_itself*", "*::ui::timer::on_card*", "*::ui::walk::on_card*", "*::take_up_timer*", "*::keep_now*", "*::find_all_places*", "*::open_plans*", "*::plan_is_emergency*", "*::show_plan*", "*::ui::today::emergency*", "*::ui::today::offers*"];
/**
 * Flattened first and twice over: 1.5 kB of brotli less than once. Two passes save raw bytes and cost compressed ones: one cuts
 * the data into pieces, one takes repetition away. No address is below 1,024: there the stack ends. Functions of the same code
 * become one only within each part: before the cut one name would stand for all of them, and say nothing of who calls it.
 */
const PASSES = [
  ...DOORS.map((door) => `--no-inline=${door}`),
  "--flatten", "--rereloop", "-Oz", "-Oz", "--low-memory-unused", "--skip-pass=memory-packing", "--skip-pass=local-cse",
  "--skip-pass=duplicate-function-elimination",
];

/** Classes for streams, which a crate below Leptos makes for servers' answers: nothing here makes one. */
const UNUSED = /^(__wbg_)?intounderlying/;

/**
 * Rewrites both files in place. With `isFirst`, which says it of a function's name, the program is cut in two: the second part
 * goes into another file. `marked` may put another program in the place of the whole one, to see which functions are called.
 */
export function squeeze(wasmFile, glueFile, { optimised, isFirst, secondFile, marked }) {
  const glue = readFileSync(glueFile, "utf8");
  const lean = glue
    .replace(/^export class IntoUnderlying\w+ \{\n[\s\S]*?^\}\n/gm, "")
    .replace(/^.*\bIntoUnderlying\w+\b.*(?:\n {4}.*)*\n/gm, "");
  if (/IntoUnderlying/i.test(lean)) throw new Error("the glue names a class that was taken out: see scripts/squeeze.mjs");
  writeFileSync(wasmFile, rewritten(readFileSync(wasmFile), { keep: (name) => !UNUSED.test(name), notes: (name) => name === "name" }));
  const pass = (file, ...how) => {
    if (optimised) execFileSync("wasm-opt", ["-g", ...FEATURES.map((feature) => `--enable-${feature}`), ...how, file, "-o", file], { stdio: "inherit" });
  };
  pass(wasmFile, ...PASSES);
  const program = readFileSync(wasmFile);
  const { first, second, meeting } = isFirst ? split(program, isFirst) : { first: marked ? marked(program) : program };
  // The hashes in the names by which the two know each other are eight bytes each that nothing compresses.
  const names = new Map();
  const used = new Set();
  const short = (name) => {
    used.add(name);
    // Of two of the same hash one has a number behind it.
    if (!/[0-9a-f]{16}(_\d+)?$|^\.\//.test(name)) return name;
    if (!names.has(name)) names.set(name, `_${names.size.toString(36)}`);
    return names.get(name);
  };
  for (const [part, file] of [[first, wasmFile], ...(second ? [[second, secondFile]] : [])]) {
    writeFileSync(file, part);
    pass(file, "--duplicate-function-elimination");
    writeFileSync(file, rewritten(readFileSync(file), { short }));
  }
  for (const made of [wasmFile, ...(second ? [secondFile] : [])]) {
    if (!WebAssembly.validate(readFileSync(made))) throw new Error(`${made} is no WebAssembly that runs: see scripts/split.mjs`);
  }
  // What the optimised program no longer imports goes, and its name with it.
  let renamed = lean.replace(/^ {8}(__wb\w+): function[\s\S]*?^ {8}\}(?:, arguments\); \})?,\n/gm, (all, name) => (used.has(name) ? all : ""));
  // The longest first: one name may be the beginning of another.
  for (const [from, to] of [...names].sort(([one], [other]) => other.length - one.length)) {
    if (!renamed.includes(from)) throw new Error(`the glue does not know ${from}, which the program names`);
    renamed = renamed.replaceAll(from, to);
  }
  if (second) {
    const named = { ...meeting, shared: meeting.shared.map(short), table: short(meeting.table) };
    const imports = /^( +)return \{\n(?= +__proto__: null,\n +"[^"]+": import0)/m;
    if (!imports.test(renamed)) throw new Error("the glue does not hand out its imports as it used to: see scripts/squeeze.mjs");
    renamed = `${renamed.replace(imports, '$&"": standIns(),\n')}\nconst MEETING = ${JSON.stringify(named)};\n${readFileSync("page/second.js", "utf8")}`;
  }
  // A program that remembers is in one part, and must do what one in two does.
  if (marked) renamed += "export const second = async () => true;\n";
  writeFileSync(glueFile, minified(renamed, { module: true }));
}

/** The program with other names of what it imports and exports, without some of the exports, and without tools' notes. */
function rewritten(wasm, { short = (name) => name, keep = () => true, notes = () => false }) {
  const imported = (r) => {
    const named = [text(short(r.text())), text(short(r.text()))];
    return Buffer.concat([...named, r.raw(() => imports(r))]);
  };
  const exported = (r) => {
    const name = r.text();
    const entry = Buffer.concat([text(short(name)), r.take(1), r.raw(() => r.number())]);
    return keep(name) ? [entry] : [];
  };
  const parts = [];
  for (const [id, body] of sections(wasm)) {
    const reader = new Reader(body);
    if (id === IMPORT) parts.push(section(id, reader.list(() => imported(reader))));
    else if (id === EXPORT) parts.push(section(id, reader.list(() => exported(reader)).flat()));
    else if (id !== NOTE || notes(reader.text())) parts.push(whole(id, body));
  }
  return file(parts);
}

/** Reads over what is imported. */
function imports(reader) {
  const kind = reader.byte();
  if (kind === A_FUNCTION) reader.number();
  else if (kind === A_TABLE) [reader.byte(), reader.limits()];
  else if (kind === A_MEMORY) reader.limits();
  else if (kind === A_GLOBAL) reader.take(2);
  else throw new Error(`the program imports something of kind ${kind}: teach it to scripts/squeeze.mjs`);
}
