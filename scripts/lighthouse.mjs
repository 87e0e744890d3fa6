// Google's Lighthouse on the built page, as on a mid-range phone with a slow network: the start page and the first question,
// several runs each, medians printed. Fails below the bounds. It measures dist/ as scripts/serve.mjs serves it; the
// performance figures mean something on a quiet machine only.
//   node scripts/lighthouse.mjs [--runs 5] [--only accessibility,best-practices,seo]
import { parseArgs } from "node:util";
import { TIMES, measure, median, serve } from "./lighthouse_run.mjs";

const PAGES = [
  { name: "start", path: "", least: { performance: 100, accessibility: 100, "best-practices": 100, seo: 100 } },
  { name: "first question", path: "?start=check", least: { performance: 98, accessibility: 100, "best-practices": 100, seo: 100 } },
];

const { values: options } = parseArgs({ options: { runs: { type: "string", default: "5" }, only: { type: "string" } } });
const runs = Number(options.runs);
const categories = options.only?.split(",") ?? Object.keys(PAGES[0].least);
const server = await serve("dist");
let failed = 0;
try {
  for (const { name, path, least } of PAGES) {
    const measured = Array.from({ length: runs }, (_, run) => {
      process.stderr.write(`\r${name}: run ${run + 1} of ${runs} `);
      return measure(server.address + path, categories);
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
  server.end();
}
process.exit(failed ? 1 : 0);
