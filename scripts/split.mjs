// Cuts a program in two: what a check needs, and the rest, which comes right after. The second part's functions stand in the
// first's table; until they are here a stand-in from page/second.js is there. It does not know what a check is: that is
// scripts/second_part.txt. Why it is no ready-made tool: docs/adr/0021-two-parts.md.
import {
  A_FUNCTION, A_GLOBAL, A_MEMORY, A_TABLE, CODE, DATA, DATA_COUNT, ELEMENT, EXPORT, FUNCTION, GLOBAL, IMPORT, MEMORY, NOTE, Reader, START, TABLE, TYPE,
  bytes, file, list, names, renumbered, section, sections, signed, text, whole,
} from "./wasm.mjs";

/** Everything that comes from the other part has no name: page/second.js hands it out in this order. */
const NAMELESS = Buffer.concat([text(""), text("")]);
const importOf = (kind, type) => Buffer.concat([NAMELESS, Buffer.from([kind]), type]);

/** Both parts of a program with names, and what page/second.js must know; `isFirst` says it of a function's name. */
export function split(wasm, isFirst) {
  const program = parsed(wasm);
  const { imports, types, bodies, exports, elements, start } = program;
  const outer = imports.length;
  const typeOf = (f) => (f < outer ? imports[f].type : types[f - outer]);
  const called = names(wasm);
  const always = new Set([...exports.filter(({ kind }) => kind === A_FUNCTION).map(({ index }) => index), ...start]);
  const numbers = bodies.map((_, i) => outer + i);
  const firsts = numbers.filter((f) => always.has(f) || isFirst(called.get(f) ?? ""));
  const inFirst = new Set(firsts);
  const seconds = numbers.filter((f) => !inFirst.has(f));
  const inSecond = new Set(seconds);

  const callsOf = (some) => {
    const all = new Set();
    for (const f of some) renumbered(bodies[f - outer], (g) => (all.add(g), g));
    return [...all].sort((a, b) => a - b);
  };
  const inTable = elements.flatMap(({ functions }) => functions);
  // What the first part names of the second: alike ones together, which compresses.
  const standIns = [...new Set([...callsOf(firsts), ...inTable].filter((f) => inSecond.has(f)))].sort((a, b) => typeOf(a) - typeOf(b) || a - b);
  const ofSecond = callsOf(seconds);
  const fromGlue = ofSecond.filter((f) => f < outer);
  const fromFirst = ofSecond.filter((f) => inFirst.has(f));

  const [functions, ...otherTables] = program.tables;
  const end = functions.limits[0];
  const numberIn = (order) => {
    const found = new Map(order.map((f, i) => [f, i]));
    return (f) => found.get(f) ?? missing(called.get(f));
  };
  const exported = [];
  const reach = (kind, index, name) => {
    const known = exports.find((one) => one.kind === kind && one.index === index);
    if (!known) exported.push({ name, kind, index });
    return known?.name ?? name;
  };
  const shared = [
    reach(A_MEMORY, 0, "memory"),
    ...program.tables.map((_, i) => reach(A_TABLE, i, `T${i}`)),
    ...program.globals.map((_, i) => reach(A_GLOBAL, i, `G${i}`)),
  ];

  const inOne = numberIn([...imports.keys(), ...standIns, ...firsts]);
  const larger = { type: functions.type, limits: functions.limits.map((n) => n + fromFirst.length + standIns.length) };
  const first = file([
    whole(TYPE, program.kinds),
    section(IMPORT, [...imports.map(({ raw }) => raw), ...standIns.map((f) => importOf(A_FUNCTION, bytes(typeOf(f))))]),
    section(FUNCTION, firsts.map((f) => bytes(typeOf(f)))),
    section(TABLE, [larger, ...otherTables].map(table)),
    section(MEMORY, program.memory.map(limits)),
    section(GLOBAL, program.globals.map(({ raw }) => raw)),
    section(EXPORT, [...exports, ...exported].map(({ name, kind, index }) => Buffer.concat([text(name), Buffer.from([kind]), bytes(kind === A_FUNCTION ? inOne(index) : index)]))),
    ...start.map((f) => whole(START, bytes(inOne(f)))),
    section(ELEMENT, [...elements, { at: end, functions: fromFirst }].map((one) => element(one, inOne))),
    ...program.count.map((body) => whole(DATA_COUNT, body)),
    section(CODE, firsts.map((f) => code(bodies[f - outer], inOne))),
    whole(DATA, program.data),
  ]);

  const inTwo = numberIn([...fromGlue, ...fromFirst, ...seconds]);
  const places = elements.flatMap((one) => runs(one, inSecond));
  const second = file([
    whole(TYPE, program.kinds),
    section(IMPORT, [
      importOf(A_MEMORY, limits(program.memory[0])),
      ...[larger, ...otherTables].map((one) => importOf(A_TABLE, table(one))),
      ...program.globals.map(({ type }) => importOf(A_GLOBAL, type)),
      ...fromGlue.map((f) => imports[f].raw),
      ...fromFirst.map((f) => importOf(A_FUNCTION, bytes(typeOf(f)))),
    ]),
    section(FUNCTION, seconds.map((f) => bytes(typeOf(f)))),
    section(ELEMENT, [...places, { at: end + fromFirst.length, functions: standIns }].map((one) => element(one, inTwo))),
    section(CODE, seconds.map((f) => code(bodies[f - outer], inTwo))),
  ]);
  return { first, second, meeting: { shared, table: shared[1], from: end, given: fromFirst.length, standIns: standIns.length } };
}

const limits = (all) => Buffer.concat([bytes(all.length - 1), ...all.map(bytes)]);
const table = ({ type, limits: all }) => Buffer.concat([Buffer.from([type]), limits(all)]);
const element = ({ at, functions }, number) => Buffer.concat([Buffer.from([0, 0x41]), signed(at), Buffer.from([0x0b]), list(functions.map((f) => bytes(number(f))))]);
const code = (body, number) => {
  const own = renumbered(body, number);
  return Buffer.concat([bytes(own.length), own]);
};

function missing(name) {
  throw new Error(`${name} is called by a part that does not know it: see scripts/split.mjs`);
}

/** The places of a table that hold functions of the second part, each run by itself. */
function runs({ at, functions }, inSecond) {
  const found = [];
  functions.forEach((f, i) => {
    if (!inSecond.has(f)) return;
    if (i && inSecond.has(functions[i - 1])) found.at(-1).functions.push(f);
    else found.push({ at: at + i, functions: [f] });
  });
  return found;
}

/** The program's parts, as far as they must be known apart. What it does not expect it says, rather than to cut wrongly. */
function parsed(wasm) {
  const program = { imports: [], types: [], tables: [], memory: [], globals: [], exports: [], start: [], elements: [], bodies: [], count: [] };
  const expect = (right, what) => {
    if (!right) throw new Error(`${what}: teach it to scripts/split.mjs`);
  };
  const read = {
    [TYPE]: (r, body) => (program.kinds = body),
    [IMPORT]: (r) => {
      const one = () => {
        let type;
        const raw = r.raw(() => {
          r.text();
          r.text();
          expect(r.byte() === A_FUNCTION, "an import that is no function");
          type = r.number();
        });
        return { raw, type };
      };
      program.imports = r.list(one);
    },
    [FUNCTION]: (r) => (program.types = r.list(() => r.number())),
    [TABLE]: (r) => (program.tables = r.list(() => ({ type: r.byte(), limits: r.limits() }))),
    [MEMORY]: (r) => (program.memory = r.list(() => r.limits())),
    [GLOBAL]: (r) => {
      const one = () => {
        let type;
        const raw = r.raw(() => {
          type = r.take(2);
          expect(r.byte() === 0x41, "a global that is not made of a small number");
          r.number();
          expect(r.byte() === 0x0b, "a global that is made of more than a number");
        });
        return { raw, type };
      };
      program.globals = r.list(one);
    },
    [EXPORT]: (r) => (program.exports = r.list(() => ({ name: r.text(), kind: r.byte(), index: r.number() }))),
    [START]: (r) => (program.start = [r.number()]),
    [ELEMENT]: (r) => {
      const one = () => {
        expect(r.number() === 0 && r.byte() === 0x41, "an element segment of another kind");
        const at = r.number();
        expect(r.byte() === 0x0b, "an element segment whose place is more than a number");
        return { at, functions: r.list(() => r.number()) };
      };
      program.elements = r.list(one);
    },
    [DATA_COUNT]: (r, body) => (program.count = [body]),
    [CODE]: (r) => (program.bodies = r.list(() => r.take(r.number()))),
    [DATA]: (r, body) => (program.data = body),
    [NOTE]: () => {},
  };
  for (const [id, body] of sections(wasm)) {
    expect(id in read, `a section ${id}`);
    read[id](new Reader(body), body);
  }
  expect(program.tables[0]?.type === 0x70, "a first table that does not hold functions");
  return program;
}
