// A small program, cut in two by scripts/split.mjs and joined by page/second.js: it must say the same as the whole one, whether its
// second part is here in time, must be fetched on the spot, or never comes. Browsers' own parts of that are played here;
// the real page in real browsers is tests/e2e's.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import { mark } from "../../scripts/mark.mjs";
import { split } from "../../scripts/split.mjs";

/** Calls by name and through the table, in both directions; numbers of all kinds, a block with a type, a table of jumps. */
const PROGRAM = `(module
  (import "glue" "say" (func $say (param i32)))
  (import "glue" "idle" (func $idle))
  (memory (export "memory") 1)
  (table $functions 5 5 funcref)
  (global $depth (mut i32) (i32.const 100))
  (elem (i32.const 1) $early $late_three $late_wide $early)
  (data (i32.const 8) "\\2a")
  (type $one (func (param i32) (result i32)))
  (func $early (param i32) (result i32) (i32.add (local.get 0) (i32.const 1)))
  (func $late_three (param i32) (result i32)
    (call $say (local.get 0))
    (global.set $depth (i32.sub (global.get $depth) (i32.const 1)))
    (block $b (block $a (br_table $a $b (local.get 0))) (return (i32.const -7)))
    (i32.mul (call $early (local.get 0)) (i32.load8_u (i32.const 8))))
  (func $late_wide (param i64 f64) (result i64)
    (i64.add (local.get 0) (i64.trunc_sat_f64_s (local.get 1))))
  (func $late_deep (param i32) (result i32)
    (if (result i32) (i32.eqz (local.get 0)) (then (i32.const 0))
      (else (i32.add (i32.const 2) (call $late_deep (i32.sub (local.get 0) (i32.const 1)))))))
  (func (export "through") (param i32 i32) (result i32)
    (call_indirect $functions (type $one) (local.get 1) (local.get 0)))
  (func (export "wide") (param i64 f64) (result i64) (call $late_wide (local.get 0) (local.get 1)))
  (func (export "deep") (param i32) (result i32) (call $late_deep (local.get 0)))
  (func (export "depth") (result i32) (global.get $depth))
  (func (export "quick") (param i32) (result i32) (call $idle) (call $early (local.get 0))))`;

const folder = mkdtempSync(join(tmpdir(), "iliac-split-"));
const whole = (() => {
  const [wat, wasm] = ["program.wat", "program.wasm"].map((name) => join(folder, name));
  writeFileSync(wat, PROGRAM);
  execFileSync("wasm-as", ["-g", "--enable-bulk-memory", "--enable-nontrapping-float-to-int", "--enable-multivalue", "--enable-mutable-globals", "--enable-reference-types", "--enable-sign-ext", wat, "-o", wasm]);
  return readFileSync(wasm);
})();
const parts = split(whole, (name) => !name.startsWith("late"));

/** The two parts as the page has them; `line` says what comes of a request. */
let pages = 0;
async function page(line) {
  const said = [];
  const shown = { program: "running", hidden: ["before"] };
  globalThis.document = {
    documentElement: { dataset: { set program(how) { shown.program = how; } } },
    getElementById: (id) => ({
      removeAttribute: () => (shown.hidden = shown.hidden.filter((other) => other !== id)),
      setAttribute: () => shown.hidden.push(id),
    }),
  };
  globalThis.fetch = async () => {
    if (line.fetched === undefined) throw new Error("lost");
    await line.until;
    return { ok: line.fetched, status: 404, arrayBuffer: async () => parts.second };
  };
  globalThis.XMLHttpRequest = class {
    open(...asked) { line.asked = asked; }
    overrideMimeType() {}
    send() {
      if (!line.onTheSpot) throw new Error("lost");
      this.status = 200;
      // As browsers give bytes that are no letters.
      this.responseText = [...parts.second].map((byte) => String.fromCharCode(byte < 128 ? byte : 0xf700 + byte)).join("");
    }
  };
  const glue = `let wasm;
    export const begin = (exports) => (wasm = exports);
    export const __wbg_get_imports = () => ({ glue: globalThis.glue, "": standIns() });
    const MEETING = ${JSON.stringify(parts.meeting)};\n`;
  const file = join(folder, `glue-${pages++}.mjs`);
  writeFileSync(file, glue + readFileSync(new URL("../../page/second.js", import.meta.url), "utf8"));
  globalThis.glue = { say: (n) => said.push(n), idle() {} };
  const { begin, second, __wbg_get_imports } = await import(pathToFileURL(file).href);
  const { instance } = await WebAssembly.instantiate(parts.first, __wbg_get_imports());
  return { program: begin(instance.exports), second, said, shown };
}

/** All that can be asked of a program. */
function everything(program) {
  const through = (slot, n) => program.through(slot, n);
  return [through(1, 5), through(2, 1), through(2, 0), through(2, 9), through(4, 5), program.wide(2n ** 40n, -1.5), program.deep(50), program.depth(), program.quick(3)].map(String);
}

const told = [];
const glue = { say: (n) => told.push(n), idle() {} };
const expected = everything((await WebAssembly.instantiate(whole, { glue })).instance.exports);

test("the whole program says what can be reckoned by hand", () => {
  assert.deepEqual(expected, ["6", "84", "-7", "420", "6", String(2n ** 40n - 1n), "100", "97", "4"]);
});

test("both parts hold what they should", async () => {
  const [first, second] = await Promise.all([parts.first, parts.second].map((part) => WebAssembly.compile(part)));
  assert.equal(WebAssembly.Module.imports(first).filter(({ module }) => module === "").length, 3);
  assert.deepEqual(WebAssembly.Module.imports(second).filter(({ module }) => module !== "").map(({ name }) => name), ["say"]);
  assert.deepEqual(WebAssembly.Module.exports(second), []);
});

test("with the second part here in time", async () => {
  const { program, second, said } = await page({ fetched: true });
  assert.equal(program.quick(1), 2);
  assert.equal(await second(), true);
  assert.deepEqual(everything(program), expected);
  assert.deepEqual(said, told);
});

test("with the second part called before it is here", async () => {
  let arrives;
  const line = { fetched: true, until: new Promise((then) => (arrives = then)), onTheSpot: true };
  const { program, second, said, shown } = await page(line);
  const coming = second();
  assert.deepEqual(everything(program), expected);
  assert.deepEqual(said, told);
  assert.equal(line.asked[2], false, "it must not go on without it");
  arrives();
  assert.equal(await coming, true);
  assert.deepEqual(everything(program).slice(0, 7), expected.slice(0, 7));
  assert.equal(shown.program, "running");
});

test("with the second part lost, and found again", async () => {
  const line = {};
  const { program, second, shown } = await page(line);
  assert.equal(await second(), false);
  assert.equal(program.quick(1), 2);
  line.fetched = false;
  assert.equal(await second(), false);
  assert.throws(() => program.deep(1), /lost/);
  assert.deepEqual(shown, { program: "stopped", hidden: ["iliac"] });
  line.fetched = true;
  assert.equal(await second(), true);
  assert.deepEqual(everything(program), expected);
});

test("with all of it in the second part, and with nothing", async () => {
  for (const isFirst of [() => false, () => true]) {
    const { first, second } = split(whole, isFirst);
    assert.ok(WebAssembly.validate(first) && WebAssembly.validate(second));
  }
});

test("a marked program says the same, and which functions were called", async () => {
  const { program, from, names } = mark(whole);
  const { exports } = (await WebAssembly.instantiate(program, { glue })).instance;
  exports.quick(1);
  exports.deep(1);
  const bytes = new Uint8Array(exports.memory.buffer, from, names.length);
  const called = names.filter((_, i) => bytes[i]);
  assert.deepEqual(called.filter((name) => /late|early/.test(name)).sort(), ["early", "late_deep"]);
  assert.deepEqual(everything((await WebAssembly.instantiate(program, { glue })).instance.exports), expected);
});
