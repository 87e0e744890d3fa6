// From what wasm-bindgen writes to what is served: the program optimised, without what no page of ours can call; both files
// without the names, notes and comments by which only tools know them.
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";

/** The WebAssembly features that rustc switches on by itself (docs/adr/0002-build-and-serve.md). */
const FEATURES = ["bulk-memory", "multivalue", "mutable-globals", "nontrapping-float-to-int", "reference-types", "sign-ext"];
/**
 * Flattened first and twice over: 1.5 kB of brotli less than once. Two passes save raw bytes and cost compressed ones: one cuts
 * the data into pieces, one takes repetition away. No address is below 1,024: there the stack ends.
 */
const PASSES = ["--flatten", "--rereloop", "-Oz", "-Oz", "--low-memory-unused", "--skip-pass=memory-packing", "--skip-pass=local-cse"];

/** Classes for streams, which a crate below Leptos makes for servers' answers: nothing here makes one. */
const UNUSED = /^(__wbg_)?intounderlying/;

/** Rewrites both files in place. */
export function squeeze(wasmFile, glueFile, { optimised }) {
  const program = readFileSync(wasmFile);
  const glue = readFileSync(glueFile, "utf8");
  const lean = glue
    .replace(/^export class IntoUnderlying\w+ \{\n[\s\S]*?^\}\n/gm, "")
    .replace(/^.*\bIntoUnderlying\w+\b.*(?:\n {4}.*)*\n/gm, "");
  if (/IntoUnderlying/i.test(lean)) throw new Error("the glue names a class that was taken out: see scripts/squeeze.mjs");
  writeFileSync(wasmFile, rewritten(program, { keep: (name) => !UNUSED.test(name) }));
  if (optimised) {
    execFileSync("wasm-opt", [...FEATURES.map((feature) => `--enable-${feature}`), ...PASSES, wasmFile, "-o", wasmFile], { stdio: "inherit" });
  }
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
  writeFileSync(wasmFile, rewritten(readFileSync(wasmFile), { short }));
  // What the optimised program no longer imports goes, and its name with it.
  let renamed = lean.replace(/^ {8}(__wb\w+): function[\s\S]*?^ {8}\}(?:, arguments\); \})?,\n/gm, (all, name) => (used.has(name) ? all : ""));
  // The longest first: one name may be the beginning of another.
  for (const [from, to] of [...names].sort(([one], [other]) => other.length - one.length)) {
    if (!renamed.includes(from)) throw new Error(`the glue does not know ${from}, which the program names`);
    renamed = renamed.replaceAll(from, to);
  }
  // Whole lines only; wasm-bindgen writes no text over several lines.
  writeFileSync(glueFile, renamed.replace(/^\s*\/\*\*[\s\S]*?\*\/\n/gm, "").replace(/^\s*\/\/.*\n/gm, "").replace(/^\s+/gm, ""));
}

const [NOTE, IMPORT, EXPORT] = [0, 2, 7];

/** The program with other names of what it imports and exports, without some of the exports, and without tools' notes. */
function rewritten(wasm, { short = (name) => name, keep = () => true }) {
  const out = [wasm.subarray(0, 8)];
  for (let at = 8; at < wasm.length; ) {
    const id = wasm[at];
    const [length, start] = number(wasm, at + 1);
    let body = wasm.subarray(start, start + length);
    if (id === IMPORT) body = list(body, (reader) => [...reader.text(short), ...reader.text(short), ...reader.imported()]);
    if (id === EXPORT) {
      body = list(body, (reader) => {
        const name = reader.peek();
        const entry = [...reader.text(short), reader.raw(), reader.raw()];
        return keep(name) && entry;
      });
    }
    if (id !== NOTE) out.push(Buffer.from([id, ...bytes(body.length)]), body);
    at = start + length;
  }
  return Buffer.concat(out);
}

/** A section that is a list, each entry as `one` has it or without it. */
function list(body, one) {
  let [count, at] = number(body, 0);
  const kept = [];
  const reader = {
    peek: () => {
      const [length, start] = number(body, at);
      return body.toString("utf8", start, start + length);
    },
    text: (short) => {
      const name = Buffer.from(short(reader.peek()));
      const [length, start] = number(body, at);
      at = start + length;
      return [Buffer.from(bytes(name.length)), name];
    },
    raw: () => {
      const [, next] = number(body, at);
      const raw = body.subarray(at, next);
      at = next;
      return raw;
    },
    limits: () => {
      const flags = reader.raw();
      return flags[0] & 1 ? [flags, reader.raw(), reader.raw()] : [flags, reader.raw()];
    },
    imported: () => {
      const kind = reader.raw();
      switch (kind[0]) {
        case 0: return [kind, reader.raw()];
        case 1: return [kind, reader.raw(), ...reader.limits()];
        case 2: return [kind, ...reader.limits()];
        case 3: return [kind, reader.raw(), reader.raw()];
        default: throw new Error(`the program imports something of kind ${kind[0]}: teach it to scripts/squeeze.mjs`);
      }
    },
  };
  for (; count > 0; count--) {
    const entry = one(reader);
    if (entry) kept.push(Buffer.concat(entry));
  }
  return Buffer.concat([Buffer.from(bytes(kept.length)), ...kept]);
}

/** A number in WebAssembly's binary form, and where it ends. */
function number(wasm, at) {
  let [n, shift, byte] = [0, 0];
  do {
    byte = wasm[at++];
    n += (byte & 127) * 2 ** shift;
    shift += 7;
  } while (byte & 128);
  return [n, at];
}

/** And back. */
function bytes(n) {
  const out = [];
  do {
    out.push((n % 128) | (n >= 128 ? 128 : 0));
    n = Math.floor(n / 128);
  } while (n);
  return out;
}
