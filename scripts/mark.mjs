// A program that remembers which of its functions were called: one byte for each, behind all other memory. It is built to
// find out what a check needs (scripts/profile.sh), and never shipped.
import { CODE, FUNCTION, IMPORT, MEMORY, Reader, bytes, file, list, names, section, sections, signed, whole } from "./wasm.mjs";

const PAGE = 65_536;

/** The program, where its bytes begin in memory, and the functions' names in the bytes' order. */
export function mark(wasm) {
  const called = names(wasm);
  const bodies = new Map(sections(wasm));
  const outer = new Reader(bodies.get(IMPORT)).number();
  const count = new Reader(bodies.get(FUNCTION)).number();
  const [least, most] = new Reader(bodies.get(MEMORY).subarray(1)).limits();
  if (most !== undefined) throw new Error("the memory has an end: see scripts/mark.mjs");
  const from = least * PAGE;
  const marked = (body, i) => {
    const reader = new Reader(body);
    reader.list(() => [reader.number(), reader.byte()]); // locals
    const store = [Buffer.from([0x41]), signed(from + i), Buffer.from([0x41, 1, 0x3a, 0, 0])];
    const all = Buffer.concat([body.subarray(0, reader.at), ...store, body.subarray(reader.at)]);
    return Buffer.concat([bytes(all.length), all]);
  };
  const program = file(
    [...sections(wasm)].map(([id, body]) => {
      if (id === MEMORY) return section(id, [Buffer.concat([bytes(0), bytes(least + Math.ceil(count / PAGE))])]);
      if (id !== CODE) return whole(id, body);
      const reader = new Reader(body);
      return whole(id, list(reader.list((i) => marked(reader.take(reader.number()), i))));
    }),
  );
  return { program, from, names: Array.from({ length: count }, (_, i) => called.get(outer + i) ?? "") };
}
