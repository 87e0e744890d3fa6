// Our engine in a real browser: the module of bench/engine/ in a page that does nothing else, in Chromium without a window.
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** Microseconds a person: the median of 15 rounds of a whole assessment, and of the rules alone. */
export async function inBrowser({ module, people, folder }) {
  mkdirSync(folder, { recursive: true });
  // All of it in one script that does not wait: the browser prints the page when that has run.
  const page = `<!doctype html><meta charset="utf-8"><title>x</title><pre id="out"></pre><script>
${readFileSync(`${module}.js`, "utf8")}
const bytes = Uint8Array.from(atob("${readFileSync(`${module}_bg.wasm`).toString("base64")}"), (c) => c.charCodeAt(0));
wasm_bindgen.initSync({ module: bytes });
const people = new wasm_bindgen.People(${JSON.stringify(people.map(({ request }) => JSON.stringify(request)).join("\n")).replaceAll("<", "\\u003c")});
const median = (run) => {
  run();
  const times = Array.from({ length: 15 }, () => { const from = performance.now(); run(); return (performance.now() - from) * 1000 / ${people.length}; });
  return times.sort((a, b) => a - b)[7];
};
document.getElementById("out").textContent = JSON.stringify({ whole: median(() => people.whole(1)), rules: median(() => people.rules(4)) / 4 });
</script>`;
  const file = join(folder, "index.html");
  writeFileSync(file, page);
  const chromium = ["chromium", "google-chrome", "chromium-browser"].map((name) => `/usr/bin/${name}`).find(existsSync);
  const sandbox = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  const dom = execFileSync(chromium, ["--headless=new", "--disable-gpu", "--disable-background-networking", ...sandbox, "--dump-dom", pathToFileURL(file).href], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"], maxBuffer: 1 << 28 });
  const said = dom.match(/<pre id="out">([^<]+)<\/pre>/);
  if (!said) throw new Error("the page of bench/browser.mjs came to nothing");
  return JSON.parse(said[1]);
}
