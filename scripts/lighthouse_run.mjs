// One run of Google's Lighthouse (its own mobile throttling) on an address, and the server that pages are measured on. What
// is made of the figures is the caller's.
import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** The times that are looked at, in milliseconds. */
export const TIMES = { FCP: "first-contentful-paint", LCP: "largest-contentful-paint", TTI: "interactive", TBT: "total-blocking-time" };

const CHROME_PATH = ["chromium", "google-chrome", "chromium-browser"].map((name) => `/usr/bin/${name}`).find(existsSync);
const flags = ["--headless=new", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];
if (process.getuid?.() === 0) flags.push("--no-sandbox");

export const median = (numbers) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1];

/** Serves a folder as scripts/serve.mjs does: its address, and how to end it. */
export async function serve(folder) {
  const server = spawn("node", ["scripts/serve.mjs", folder, "--port", "0"], { stdio: ["ignore", "pipe", "inherit"] });
  const address = await new Promise((found, lost) => {
    server.stdout.on("data", (text) => {
      const url = String(text).match(/http:\/\/\S+/)?.[0];
      if (url) found(url.replace(/\/?$/, "/"));
    });
    server.on("exit", () => lost(new Error("the server did not start: see above")));
  });
  return { address, end: () => server.kill() };
}

/** The categories' scores out of 100, the times in milliseconds, the bytes that came, and the audits that lack something. */
export function measure(address, categories) {
  const folder = mkdtempSync(join(tmpdir(), "lighthouse-"));
  try {
    const out = join(folder, "report.json");
    const done = spawnSync(
      "lighthouse",
      [address, "--output=json", `--output-path=${out}`, "--quiet", `--only-categories=${categories.join(",")}`, `--chrome-flags=${flags.join(" ")}`],
      { env: { ...process.env, CHROME_PATH }, encoding: "utf8" },
    );
    if (done.status !== 0) throw new Error(done.stderr || String(done.error));
    const report = JSON.parse(readFileSync(out, "utf8"));
    const scores = Object.fromEntries(categories.map((id) => [id, Math.round(report.categories[id].score * 100)]));
    const times = Object.fromEntries(Object.entries(TIMES).map(([name, id]) => [name, report.audits[id]?.numericValue]));
    const bytes = report.audits["total-byte-weight"]?.numericValue;
    const lacking = categories.flatMap((id) =>
      report.categories[id].auditRefs
        .filter((ref) => ref.weight > 0 && report.audits[ref.id].score !== null && report.audits[ref.id].score < 1)
        .map((ref) => `${id}: ${report.audits[ref.id].title}`),
    );
    return { scores, times, bytes, lacking };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
