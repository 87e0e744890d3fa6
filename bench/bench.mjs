// `make bench`: everything that is measured side by side, in one run, into bench/REPORT.md and bench/report.svg. What it needs
// (the page, the programs, the tools) scripts/bench.sh has made. Ratios count; absolute times are this machine's in this run.
//   node bench/bench.mjs [--runs 5]
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { inBrowser } from "./browser.mjs";
import { load } from "./load.mjs";
import { build, time } from "./pages.mjs";
import { picture, write } from "./report.mjs";
import { compare } from "./rules.mjs";

const { values: options } = parseArgs({ options: { runs: { type: "string", default: "5" } } });
const target = process.env.CARGO_TARGET_DIR ?? "target";
const out = join(target, "bench");
const say = (what) => process.stderr.write(`[bench] ${what}\n`);
const iliac = (...args) => execFileSync(join(target, "debug/iliac"), args, { encoding: "utf8", maxBuffer: 1 << 28 });
const lines = (text) => text.trim().split("\n").map((line) => JSON.parse(line));

const questions = JSON.parse(iliac("questions", "--json"));
const questionnaire = JSON.parse(iliac("fhir", "questionnaire"));
const people = lines(iliac("rules", "--people", "tests/vignettes"));

say("the rules in three engines (two minutes)");
const rules = await compare({ rules: JSON.parse(iliac("rules")), people, questions, module: join(out, "engine/iliac_bench_engine") });
say("a whole assessment in the browser (seconds)");
const browser = await inBrowser({ module: join(out, "engine-page/iliac_bench_engine"), people, folder: join(out, "browser") });
/** Median nanoseconds of what criterion has measured, for one person. */
const criterion = (name) => JSON.parse(readFileSync(join(target, "criterion/one person", name, "new/estimates.json"), "utf8")).median.point_estimate / people.length;
const native = { whole: criterion("assess") / 1000, rules: criterion("rules") / 1000 };
say("what one server bears (half a minute)");
const server = await load("dist");
say(`pages in Lighthouse, ${options.runs} runs (about ${2 * Number(options.runs)} minutes)`);
const pages = await time(build({ out: join(out, "pages"), dist: "dist", leptos: join(out, "leptos/iliac_bench_leptos"), questions, questionnaire }), Number(options.runs));

const result = { day: new Date().toISOString().slice(0, 10), machine: `${cpus().length} cores of ${cpus()[0].model}`, runs: Number(options.runs), questions: questions.length, rules, browser, native, server, pages };
writeFileSync(join(out, "result.json"), JSON.stringify(result, null, 1));
writeFileSync("bench/report.svg", picture(result));
const { text, missed } = write(result);
writeFileSync("bench/REPORT.md", text);
for (const line of missed) say(`below what is wanted: ${line}`);
say("written: bench/REPORT.md and bench/report.svg");
process.exit(missed.length ? 1 : 0);
