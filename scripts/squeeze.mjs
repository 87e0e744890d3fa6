// Takes out of the program and its glue what no browser reads: the hashes in the names by which the two know each other
// (eight bytes each that nothing compresses), what tools noted for each other, comments and indents. What they do stays as wasm-bindgen and wasm-opt left it.

/** Reads and writes the numbers of WebAssembly's binary form. */
const read = (bytes, at) => {
  let [n, shift, byte] = [0, 0];
  do {
    byte = bytes[at++];
    n += (byte & 127) * 2 ** shift;
    shift += 7;
  } while (byte & 128);
  return [n, at];
};
const write = (n) => {
  const out = [];
  do {
    out.push((n % 128) | (n >= 128 ? 128 : 0));
    n = Math.floor(n / 128);
  } while (n);
  return out;
};

const NOTE = 0;
const IMPORT = 2;
const EXPORT = 7;

/** The glue and the program with short names. Throws where it does not find what it knows. */
export function squeeze(wasm, glue) {
  const names = new Map();
  const short = (name) => {
    if (!/[0-9a-f]{16}$|^\.\//.test(name)) return name;
    if (!names.has(name)) names.set(name, `_${names.size.toString(36)}`);
    return names.get(name);
  };
  const out = [wasm.subarray(0, 8)];
  for (let at = 8; at < wasm.length; ) {
    const id = wasm[at];
    const [length, start] = read(wasm, at + 1);
    const end = start + length;
    let body = wasm.subarray(start, end);
    if (id === IMPORT || id === EXPORT) body = renamed(wasm, start, id, short);
    if (id !== NOTE) out.push(Buffer.from([id, ...write(body.length)]), body);
    at = end;
  }
  for (const [from, to] of names) {
    if (!glue.includes(from)) throw new Error(`the glue does not know ${from}, which the program names`);
    glue = glue.replaceAll(from, to);
  }
  // A line that is a comment, or the whole of one; wasm-bindgen writes no template over several lines.
  const lean = glue.replace(/^\s*\/\*\*[\s\S]*?\*\/\n/gm, "").replace(/^\s*\/\/.*\n/gm, "").replace(/^\s+/gm, "");
  return { wasm: Buffer.concat(out), glue: lean };
}

/** An import or export section with other names. */
function renamed(wasm, start, id, short) {
  const out = [];
  let at = start;
  const number = () => {
    const [n, next] = read(wasm, at);
    out.push(wasm.subarray(at, next));
    at = next;
    return n;
  };
  const name = () => {
    const [length, next] = read(wasm, at);
    const text = Buffer.from(short(wasm.toString("utf8", next, next + length)));
    out.push(Buffer.from(write(text.length)), text);
    at = next + length;
  };
  const limits = () => {
    if (number() & 1) number();
    number();
  };
  const count = number();
  for (let i = 0; i < count; i++) {
    name();
    if (id === IMPORT) name();
    const kind = number();
    if (id === EXPORT || kind === 0) number();
    else if (kind === 1) (number(), limits());
    else if (kind === 2) limits();
    else if (kind === 3) (number(), number());
    else throw new Error(`the program imports something of kind ${kind}: teach it to scripts/squeeze.mjs`);
  }
  return Buffer.concat(out);
}
