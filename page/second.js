// The second part of the program (docs/adr/0021-two-parts.md): a build puts these lines at the end of the glue that wasm-bindgen makes, and
// above them MEETING, which says where the two parts meet. `second` fetches it, once the first runs. What needs it asks
// `second` first; where something calls it all the same before it is here, it is fetched on the spot while the page waits.
/* global MEETING, wasm, __wbg_get_imports */
const SECOND = new URL("./iliac-second.wasm", import.meta.url);
let [here, coming, stop] = [false, null, null];

/** An object whose one member, which has no name, is another thing each time that it is read. */
const nameless = (next) => ({
  get ""() {
    return next();
  },
});

/** What the first part imports in the second's place: its functions in their order, each fetching it when it must. */
function standIns() {
  let count = 0;
  const standIn = (at) => {
    let real;
    return (...all) => (real ??= (here || now(), wasm[MEETING.table].get(at)))(...all);
  };
  return nameless(() => standIn(MEETING.from + MEETING.given + (count++ % MEETING.standIns)));
}

/** Joins the second part to the first, unless that has been done. */
function join(module) {
  if (here) return;
  const { from, given, shared, table } = MEETING;
  const all = [...shared.map((name) => wasm[name]), ...Array.from({ length: given }, (_, i) => wasm[table].get(from + i))];
  let count = 0;
  new WebAssembly.Instance(module, { ...__wbg_get_imports(), "": nameless(() => all[count++]) });
  here = true;
}

/** Fetches the second part and joins it; the promise says whether it is here. */
export function second() {
  coming ??= load().then(
    () => true,
    () => here || ((coming = null), false),
  );
  return coming;
}

async function load() {
  stop = new AbortController();
  const answer = await fetch(SECOND, { signal: stop.signal });
  if (!answer.ok) throw new Error(`the second part: ${answer.status}`);
  join(await WebAssembly.compile(await answer.arrayBuffer()));
}

/** The same, while the page waits. */
function now() {
  // Two requests for one file would wait for each other.
  stop?.abort();
  try {
    const asked = new XMLHttpRequest();
    asked.open("GET", SECOND, false);
    asked.overrideMimeType("text/plain; charset=x-user-defined");
    asked.send();
    if (asked.status !== 200) throw new Error(`the second part: ${asked.status}`);
    join(new WebAssembly.Module(Uint8Array.from(asked.responseText, (letter) => letter.charCodeAt(0))));
  } catch (why) {
    // In the middle of something: the static page comes back and says so (src/browser/before.rs).
    document.documentElement.dataset.program = "stopped";
    document.getElementById("before")?.removeAttribute("hidden");
    document.getElementById("iliac")?.setAttribute("hidden", "");
    throw why;
  }
}
