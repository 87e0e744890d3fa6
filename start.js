// The first script of the page: loads the program and says on <html> when that failed (that it runs, the program says when
// it has drawn its page), so that a page whose program cannot run (Lockdown Mode, an old browser, a lost connection) shows its own words instead of nothing.
const page = document.documentElement;

/** Whether a page of another site holds this one in a frame. */
function abroad() {
  try {
    return window.top.location.origin !== location.origin;
  } catch {
    return true;
  }
}

/** <html> says how the program's start went: its page is there, or will not be. */
const started = new Promise((then) => {
  new MutationObserver(() => page.dataset.program && then()).observe(page, { attributeFilter: ["data-program"] });
});

/** Whatever comes next is a task of its own: an old phone must be able to hear the person in between (ADR 0035). */
const task = () => new Promise((next) => setTimeout(next));

/** The program, read while it arrives. A host that does not know its kind sends it as something else: then afterwards. */
async function compiled(address) {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${answer.status}`);
  const known = answer.headers.get("content-type") === "application/wasm";
  return known ? WebAssembly.compileStreaming(answer) : WebAssembly.compile(await answer.arrayBuffer());
}

const framed = window.top !== window;
if (framed) page.dataset.framed = "";
// The page's own words come first, with network and processor for themselves. Out of sight nothing is painted: not for long.
await new Promise((seen) => {
  new PerformanceObserver(seen).observe({ type: "paint", buffered: true });
  setTimeout(seen, 500);
});

/**
 * The clinic's settings, asked for by everyone at the same moment as the program, which checks them (src/exchange/clinic/);
 * null where there are none. Nothing waits long for them.
 */
window.iliacClinic = fetch(new URL("../clinic.json", import.meta.url), { signal: AbortSignal.timeout?.(5000) })
  .then((answer) => (answer.ok ? answer.text() : null))
  .catch(() => null);

if (framed) import("./host.js").catch(() => {});
// Where it does not come, the page says that it cannot lock.
import("./lock.js").catch(() => {});
try {
  // Asked for here, at once, and not by a preload in the page: WebKit would fetch it a second time.
  const program = compiled(new URL("./iliac-page_bg.wasm", import.meta.url));
  const [{ default: start, second }, module_or_path] = await Promise.all([import("./iliac-page.js"), program]);
  // The program asks for its second part by this name as soon as it runs (page/second.js).
  window.iliacSecond = second;
  await task();
  await start({ module_or_path });
} catch (why) {
  page.dataset.program = "failed";
  throw why;
} finally {
  // A browser keeps what a frame stores apart for each site around it: there it would be a copy that nobody asked for.
  if (!abroad()) started.then(() => import("./offline.js")).catch(() => {});
}
