// Measured figures as a report that a person reads, and as a picture. It measures nothing.

const kb = (bytes) => `${(bytes / 1000).toFixed(bytes < 10_000 ? 1 : 0)} kB`;
const ms = ({ median, least, most }) => `${Math.round(median)} (${Math.round(least)}–${Math.round(most)})`;
const us = (n) => (n < 100 ? n.toFixed(1) : Math.round(n).toLocaleString("en-US"));
const times = (n) => `${n < 10 ? n.toFixed(2) : Math.round(n).toLocaleString("en-US")} ×`;
const table = (head, rows) => [head, head.map(() => "---"), ...rows].map((row) => `| ${row.join(" | ")} |`).join("\n");

/** What issue 7 wants of the figures: what, how much it came to, and whether that is enough. */
function wanted({ pages, rules }) {
  const page = Object.fromEntries(pages.map((page) => [page.name, page]));
  const tti = (name) => page[name].times.TTI.median;
  const [start, first] = [page["Iliac, start"], page["Iliac, first question"]];
  const ours = rules.times.rules.median;
  const zen = Math.min(...Object.entries(rules.times).filter(([name]) => name.startsWith("zen")).map(([, time]) => time.median));
  return [
    ["Lighthouse performance on the start page, 100", start.score.median, start.score.median >= 100],
    ["Lighthouse performance on the first question, at least 98", first.score.median, first.score.median >= 98],
    ["interactive, at most 1.3 × the bare Leptos page", times(tti(start.name) / tti("a bare Leptos page")), tti(start.name) <= 1.3 * tti("a bare Leptos page")],
    ["the first question interactive, at most 1.3 × the bare Leptos page", times(tti(first.name) / tti("a bare Leptos page")), tti(first.name) <= 1.3 * tti("a bare Leptos page")],
    ["interactive, at most 0.4 × SurveyJS", times(tti(start.name) / tti("SurveyJS")), tti(start.name) <= 0.4 * tti("SurveyJS")],
    ["largest paint, at most 1.3 × the static page", times(start.times.LCP.median / page["a static page"].times.LCP.median), start.times.LCP.median <= 1.3 * page["a static page"].times.LCP.median],
    ["rules, at least 100 × as fast as json-rules-engine", times(rules.times["json-rules-engine"].median / ours), rules.times["json-rules-engine"].median >= 100 * ours],
    ["rules, at least 10 × as fast as zen", times(zen / ours), zen >= 10 * ours],
  ];
}

/** The report, and what is not as it is wanted. */
export function write(result) {
  const { day, machine, runs, questions, rules, browser, native, server, pages } = result;
  const start = pages[0];
  const checks = wanted(result);
  const day_visits = 1_000_000;
  const ours = rules.times.rules.median;
  const text = `# Measured side by side

Written by \`make bench\` on ${day}, on ${machine}. What counts are the ratios: all of it was measured in one run on one machine, one thing after the other.
Absolute times are context only.

${table(["wanted", "came to", ""], checks.map(([what, came, holds]) => [what, String(came), holds ? "holds" : "**does not hold**"]))}

![How long until each page can be used, and how much it takes](report.svg)

## Pages

Lighthouse 12 as on a mid-range phone with a slow network (its own mobile throttling), ${runs} runs of all in turn; medians, in brackets the least and the most; served with brotli by \`scripts/serve.mjs\`.
The static page is our start page without its program. SurveyJS and LHC-Forms hold our own ${questions} questions: SurveyJS one on a screen, LHC-Forms as the FHIR questionnaire that \`iliac fhir questionnaire\` prints, all of it on one page, as it does.
Bytes are what Lighthouse saw arrive, headers too.

${table(
  ["page", "bytes", "FCP, ms", "LCP, ms", "TTI, ms", "TBT, ms", "score", "TTI against ours"],
  pages.map(({ name, bytes, times: t, score }) => [name, kb(bytes.median), ms(t.FCP), ms(t.LCP), ms(t.TTI), ms(t.TBT), String(score.median), times(t.TTI.median / start.times.TTI.median)]),
)}

## Triage

The same ${rules.rules} rules (every rule in both readings of "not sure", from \`iliac rules\`) for the ${rules.people} people of the vignettes. Before anything is timed each engine must fire the very same rules for each person, and does.
Ours runs as WebAssembly, built for size as the page is; zen is native code (Rust) behind Node's border; json-rules-engine is JavaScript and cannot count, so "two of five" is written out as pairs. Microseconds a person, median of ${rules.rounds} rounds and range.

${table(
  ["what", "µs a person", "range", "against our rules"],
  Object.entries(rules.times).map(([name, { median, least, most }]) => [
    /zen|json/.test(name) ? name : `ours: ${name}`,
    us(median),
    `${us(least)}–${us(most)}`,
    times(median / ours),
  ]),
)}

"Pruning" drops answers whose question no longer applies; the others get facts for which that is done. "Across the border" is what a page would pay that keeps its answers in JavaScript: a request as JSON in, the fired rules as JSON out; our page does not.

A whole assessment (triage with its trace, patterns, plan, what is still to be asked): **${us(native.whole)} µs** natively on one core (criterion; optimised for speed), ${us(browser.whole)} µs in Chromium (built for size), ${us(rules.times["a whole assessment"].median)} µs in Node.
The rules alone: ${us(native.rules)} µs natively, ${us(browser.rules)} µs in Chromium.

## A folder of files, at scale

One worker of a real nginx with the file of \`deploy/\`, asked by wrk over 32 connections on the same ${server.cores} cores, which it shares with wrk; no TLS.

${table(
  ["visit", "requests", "bytes sent", "requests a second", "visits a second"],
  [
    ["the first, with everything for use without a network", String(server.first.requests), kb(server.first.bytes), Math.round(server.first.perSecond).toLocaleString("en-US"), Math.round(server.first.visits).toLocaleString("en-US")],
    ["again, nothing new", String(server.again.requests), "none but headers (304)", Math.round(server.again.perSecond).toLocaleString("en-US"), Math.round(server.again.visits).toLocaleString("en-US")],
  ],
)}

**A million visits a day, on paper.** That is ${(day_visits / 86_400).toFixed(1)} a second, some ${Math.round((day_visits / 86_400) * 5)} in a busy second. If every one were a first visit: ${Math.round((day_visits * server.first.bytes) / 1e9).toLocaleString("en-US")} GB a day, ${((day_visits * server.first.bytes * 8) / 86_400 / 1e6).toFixed(0)} Mbit/s on average; one such server bears
${Math.round(server.first.visits * 86_400 / day_visits).toLocaleString("en-US")} times that, and its line would be full long before. On a CDN the origin sends each of some 20 files once to each place and version: names in \`assets/\` are hashes and kept for a year (\`immutable\`), only the page, \`sw.js\` and \`clinic.json\` are asked for again, and an answer to that is a 304 without a body.
A visit again costs ${server.again.requests} such requests where the browser keeps the page for use without a network; nothing is computed, stored or logged anywhere for anyone.
`;
  return { text, missed: checks.filter(([, , holds]) => !holds).map(([what, came]) => `${what}: ${came}`) };
}

/** Bars: how long until a page can be used, and what it takes. */
export function picture({ pages }) {
  const esc = (text) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;");
  const rows = pages.map(({ name, bytes, times: t }) => ({ name, tti: t.TTI.median, bytes: bytes.median }));
  const widest = (key) => Math.max(...rows.map((row) => row[key]));
  const bar = 26, gap = 14, left = 190, wide = 240, second = left + wide + 110;
  const height = 70 + rows.length * (bar + gap);
  const column = (key, x, say) =>
    rows.map((row, at) => {
      const y = 54 + at * (bar + gap);
      const width = Math.max(2, Math.round((row[key] / widest(key)) * wide));
      const own = row.name.startsWith("Iliac");
      return `<rect x="${x}" y="${y}" width="${width}" height="${bar}" rx="4" fill="${own ? "#2f6b4f" : "#b9ab93"}"/><text x="${x + width + 8}" y="${y + 18}">${say(row[key])}</text>`;
    });
  const names = rows.map((row, at) => `<text x="${left - 12}" y="${54 + at * (bar + gap) + 18}" text-anchor="end">${esc(row.name)}</text>`);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 900 ${height}" font-family="system-ui, sans-serif" font-size="14" fill="#2b241c" role="img" aria-label="Two bar charts: seconds until each page can be used, and kilobytes that it takes">
<rect width="900" height="${height}" fill="#f6f1e7"/>
<text x="${left}" y="34" font-weight="600">Until it can be used (TTI)</text><text x="${second}" y="34" font-weight="600">What it takes</text>
${[...names, ...column("tti", left, (n) => `${(n / 1000).toFixed(2)} s`), ...column("bytes", second, (n) => kb(n))].join("\n")}
</svg>
`;
}
