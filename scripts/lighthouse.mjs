// Google's Lighthouse on the built page, as on a mid-range phone with a slow network (its own mobile throttling): the
// start page and the first question, several runs each, medians printed. Fails below the bounds. It measures dist/ as
// scripts/serve.mjs serves it; the performance figures mean something on a quiet machine only.
//   node scripts/lighthouse.mjs [--runs 5] [--only accessibility,best-practices,seo]
import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";

const PAGES = [
  { name: "start", path: "", least: { performance: 100, accessibility: 100, "best-practices": 100, seo: 100 } },
  { name: "first question", path: "?start=check", least: { performance: 98, accessibility: 100, "best-practices": 100, seo: 100 } },
];
const TIMES = { FCP: "first-contentful-paint", LCP: "largest-contentful-paint", TTI: "interactive", TBT: "total-blocking-time" };

const { values: options } = parseArgs({ options: { runs: { type: "string", default: "5" }, only: { type: "string" } } });
const runs = Number(options.runs);
const categories = options.only?.split(",") ?? Object.keys(PAGES[0].least);
const CHROME_PATH = ["chromium", "google-chrome", "chromium-browser"].map((name) => `/usr/bin/${name}`).find(existsSync);
const flags = ["--headless=new", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];
if (process.getuid?.() === 0) flags.push("--no-sandbox");

const server = spawn("node", ["scripts/serve.mjs", "--port", "0"], { stdio: ["ignore", "pipe", "inherit"] });
const address = await new Promise((found, lost) => {
  server.stdout.on("data", (text) => {
    const url = String(text).match(/http:\/\/\S+/)?.[0];
    if (url) found(url);
  });
  server.on("exit", () => lost(new Error("the server did not start: see above")));
});
const folder = mkdtempSync(join(tmpdir(), "lighthouse-"));

/** One run: the categories' scores out of 100, the times in milliseconds, and the audits that lack something. */
function measure(path) {
  const out = join(folder, "report.json");
  const done = spawnSync(
    "lighthouse",
    [address.replace(/\/?$/, "/") + path, "--output=json", `--output-path=${out}`, "--quiet", `--only-categories=${categories.join(",")}`, `--chrome-flags=${flags.join(" ")}`],
    { env: { ...process.env, CHROME_PATH }, encoding: "utf8" },
  );
  if (done.status !== 0) throw new Error(done.stderr || String(done.error));
  const report = JSON.parse(readFileSync(out, "utf8"));
  const scores = Object.fromEntries(categories.map((id) => [id, Math.round(report.categories[id].score * 100)]));
  const times = Object.fromEntries(Object.entries(TIMES).map(([name, id]) => [name, report.audits[id]?.numericValue]));
  const lacking = categories.flatMap((id) =>
    report.categories[id].auditRefs
      .filter((ref) => ref.weight > 0 && report.audits[ref.id].score !== null && report.audits[ref.id].score < 1)
      .map((ref) => `${id}: ${report.audits[ref.id].title}`),
  );
  return { scores, times, lacking };
}

const median = (numbers) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1];
let failed = 0;
try {
  for (const { name, path, least } of PAGES) {
    const measured = Array.from({ length: runs }, (_, run) => {
      process.stderr.write(`\r${name}: run ${run + 1} of ${runs} `);
      return measure(path);
    });
    process.stderr.write("\r");
    console.log(`${name} (median of ${runs})`);
    for (const id of categories) {
      const score = median(measured.map((run) => run.scores[id]));
      if (score < least[id]) failed += 1;
      console.log(`  ${id.padEnd(16)}${String(score).padStart(4)}${score < least[id] ? `  at least ${least[id]} is wanted` : ""}`);
    }
    for (const time of Object.keys(TIMES)) {
      const values = measured.map((run) => run.times[time]).filter((value) => value !== undefined);
      if (values.length) console.log(`  ${time.padEnd(16)}${String(Math.round(median(values))).padStart(6)} ms (${Math.round(Math.min(...values))} to ${Math.round(Math.max(...values))})`);
    }
    for (const line of new Set(measured.flatMap((run) => run.lacking))) console.log(`  below full marks: ${line}`);
  }
} finally {
  server.kill();
  rmSync(folder, { recursive: true, force: true });
}
process.exit(failed ? 1 : 0);
