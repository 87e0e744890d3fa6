// What the program is made of: code, words, tables, what the compiler adds. Each part compressed by itself, so together they
// come to a little more than the program does.
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { CODE, DATA, sections } from "./wasm.mjs";

/** What build.rs left for this very program: its own table of words. It stands beside those that the program names. */
function words(wasm) {
  const built = join(process.env.CARGO_TARGET_DIR ?? "target", "wasm32-unknown-unknown", "release", "build");
  if (!existsSync(built)) return Buffer.alloc(0);
  const outs = readdirSync(built).map((name) => join(built, name, "out")).filter((out) => existsSync(join(out, "english.txt")));
  const found = outs.map((out) => readFileSync(join(out, "english.txt"))).find((text) => wasm.includes(text));
  return found ?? Buffer.alloc(0);
}

/** The parts of a program. */
export function madeOf(wasm) {
  const parts = { code: [], data: [], rest: [] };
  for (const [id, bytes] of sections(wasm)) parts[id === CODE ? "code" : id === DATA ? "data" : "rest"].push(bytes);
  const text = words(wasm);
  let data = Buffer.concat(parts.data);
  const at = text.length ? data.indexOf(text) : -1;
  if (at >= 0) data = Buffer.concat([data.subarray(0, at), data.subarray(at + text.length)]);
  return [
    { name: "code", bytes: Buffer.concat(parts.code) },
    ...(at >= 0 ? [{ name: "words", bytes: text }] : []),
    { name: at >= 0 ? "tables and other data" : "words, tables and other data", bytes: data },
    { name: "all else", bytes: Buffer.concat(parts.rest) },
  ];
}
