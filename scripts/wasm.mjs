// WebAssembly's binary form, as far as scripts/ must read and write it: sections, numbers, names, and where in a function's
// code other functions are named. It knows nothing of what our program is.

/** What a section's first byte says. */
export const [NOTE, TYPE, IMPORT, FUNCTION, TABLE, MEMORY, GLOBAL, EXPORT, START, ELEMENT, CODE, DATA, DATA_COUNT] = Array(13).keys();
/** What can be imported and exported. */
export const [A_FUNCTION, A_TABLE, A_MEMORY, A_GLOBAL] = Array(4).keys();

/** A number in WebAssembly's binary form. */
export function bytes(n) {
  const out = [];
  do {
    out.push((n % 128) | (n >= 128 ? 128 : 0));
    n = Math.floor(n / 128);
  } while (n);
  return Buffer.from(out);
}

/** The same for a number with a sign, as constants are written. */
export function signed(n) {
  const out = [];
  for (;;) {
    const low = n & 127;
    n >>= 7;
    const done = (n === 0 && !(low & 64)) || (n === -1 && low & 64);
    out.push(low | (done ? 0 : 128));
    if (done) return Buffer.from(out);
  }
}

/** A text with its length before it. */
export const text = (string) => {
  const utf8 = Buffer.from(string);
  return Buffer.concat([bytes(utf8.length), utf8]);
};

/** Entries with their number before them. */
export const list = (entries) => Buffer.concat([bytes(entries.length), ...entries]);

/** A section, or nothing when it has no entries. */
export const section = (id, entries) => (entries.length ? whole(id, list(entries)) : Buffer.alloc(0));

/** A section with this body. */
export const whole = (id, body) => Buffer.concat([Buffer.from([id]), bytes(body.length), body]);

/** Reads on from a place in a file. */
export class Reader {
  constructor(wasm, at = 0) {
    this.wasm = wasm;
    this.at = at;
  }
  byte() {
    return this.wasm[this.at++];
  }
  number() {
    let [n, scale, byte] = [0, 1, 0];
    do {
      byte = this.wasm[this.at++];
      n += (byte & 127) * scale;
      scale *= 128;
    } while (byte & 128);
    return n;
  }
  take(length) {
    this.at += length;
    return this.wasm.subarray(this.at - length, this.at);
  }
  text() {
    return this.take(this.number()).toString();
  }
  /** As many times as the number that comes first says. */
  list(one) {
    return Array.from({ length: this.number() }, (_, i) => one(i));
  }
  /** What `read` goes over, as it stands. */
  raw(read) {
    const from = this.at;
    read();
    return this.wasm.subarray(from, this.at);
  }
  limits() {
    const most = this.byte() & 1;
    return most ? [this.number(), this.number()] : [this.number()];
  }
}

/** The sections of a file: [id, body]. */
export function* sections(wasm) {
  const reader = new Reader(wasm, 8);
  while (reader.at < wasm.length) {
    const id = reader.byte();
    yield [id, reader.take(reader.number())];
  }
}

/** A file of these sections. */
export const file = (parts) => Buffer.concat([Buffer.from("\0asm\x01\0\0\0", "latin1"), ...parts]);

/** The names that tools know the functions by: number to name. */
export function names(wasm) {
  const found = new Map();
  for (const [id, body] of sections(wasm)) {
    const reader = new Reader(body);
    if (id !== NOTE || reader.text() !== "name") continue;
    while (reader.at < body.length) {
      const kind = reader.byte();
      const end = reader.number() + reader.at;
      if (kind === 1) reader.list(() => found.set(reader.number(), reader.text()));
      reader.at = end;
    }
  }
  return found;
}

const CALL = 0x10;
/** How many numbers stand after an instruction. */
const NUMBERS = new Map([
  ...[0x02, 0x03, 0x04, 0x0c, 0x0d, 0x20, 0x21, 0x22, 0x23, 0x24, 0x25, 0x26, 0x3f, 0x40, 0x41, 0x42, 0xd0].map((op) => [op, 1]),
  ...[0x11, ...Array.from({ length: 0x3e - 0x28 + 1 }, (_, i) => 0x28 + i)].map((op) => [op, 2]),
]);
const NUMBERS_AFTER_FC = [0, 0, 0, 0, 0, 0, 0, 0, 2, 1, 2, 1, 2, 1, 2, 1, 1, 1];
const ALONE = new Set([0x00, 0x01, 0x05, 0x0b, 0x0f, 0x1a, 0x1b, 0xd1, ...Array.from({ length: 0xc4 - 0x45 + 1 }, (_, i) => 0x45 + i)]);

/** A function's body with other numbers for the functions that it calls. */
export function renumbered(body, other) {
  const reader = new Reader(body);
  const out = [];
  let kept = 0;
  reader.list(() => [reader.number(), reader.byte()]); // locals
  while (reader.at < body.length) {
    const op = reader.byte();
    if (op === CALL) {
      out.push(body.subarray(kept, reader.at), bytes(other(reader.number())));
      kept = reader.at;
    } else if (NUMBERS.has(op)) {
      for (let i = NUMBERS.get(op); i; i--) reader.number();
    } else if (op === 0x0e) {
      reader.list(() => reader.number());
      reader.number();
    } else if (op === 0x1c) {
      reader.list(() => reader.byte());
    } else if (op === 0x43) {
      reader.at += 4;
    } else if (op === 0x44) {
      reader.at += 8;
    } else if (op === 0xfc) {
      const more = NUMBERS_AFTER_FC[reader.number()];
      if (more === undefined) throw new Error("an instruction that scripts/wasm.mjs does not know");
      for (let i = more; i; i--) reader.number();
    } else if (!ALONE.has(op)) {
      throw new Error(`instruction 0x${op.toString(16)}: teach it to scripts/wasm.mjs`);
    }
  }
  if (reader.at !== body.length) throw new Error("a function's code does not end where it should");
  out.push(body.subarray(kept));
  return Buffer.concat(out);
}
