// The page in a frame of a clinic's site: speaks with the page around it as docs/EMBED.md says, and takes its colours from
// the address. It answers only the window that holds it, only after that has greeted it, and only to that window's own
// origin; it is told nothing about a person but that the start or the result is shown. It does so for the static page
// too, where the program cannot run. Where the clinic's settings name its origins it speaks to no other, and hands these, and
// only these, a summary: when the person has seen all of it and pressed twice (src/ui/give.rs).
const page = document.documentElement;
const VERSION = 1;
/** Heights come in steps and have a floor, so that they tell little of what is shown (decisions.md D37). */
const STEP = 160;
const FLOOR = 640;

let origin = null;
let height = 0;
let screen = page.dataset.screen;

/** The origins that the clinic's settings name, as they stand there: a browser's own word either is among them or not. */
const named = Promise.resolve(window.iliacClinic)
  .then((text) => JSON.parse(text)?.hosts)
  .then((hosts) => (Array.isArray(hosts) ? hosts : null))
  .catch(() => null);

const post = (message) => window.parent.postMessage({ iliac: VERSION, ...message }, origin);

/** Tells the height when it has changed; at a step always, with the wish that its beginning be seen. */
function measure(top) {
  const now = Math.max(FLOOR, Math.ceil(document.body.getBoundingClientRect().height / STEP) * STEP);
  if (origin === null || (now === height && !top)) return;
  height = now;
  post(top ? { type: "height", height, top } : { type: "height", height });
}

function tell() {
  if (origin !== null && (screen === "start" || screen === "result")) post({ type: "screen", screen });
}

window.addEventListener("message", async (event) => {
  const { data } = event;
  if (event.source !== window.parent || data?.iliac !== VERSION || data.type !== "hello") return;
  // Once; and a page without an origin (a sandbox, a file) cannot be spoken to without telling everyone.
  const hosts = await named;
  if (origin !== null || !/^https?:/.test(event.origin) || (hosts && !hosts.includes(event.origin))) return;
  origin = event.origin;
  if (hosts) page.dataset.takes = origin;
  page.dataset.host = "";
  post({ type: "ready" });
  measure(false);
  tell();
});
window.addEventListener("iliac-give", ({ detail: { text, fhir } }) => {
  if (origin !== null && page.dataset.takes === origin) post({ type: "summary", version: 1, text, ...(fhir && { fhir: JSON.parse(fhir) }) });
});
new ResizeObserver(() => measure(false)).observe(document.body);

new MutationObserver(() => {
  // The program's first page takes the place of the static one: no step.
  const step = screen !== undefined;
  screen = page.dataset.screen;
  // Once it is drawn.
  requestAnimationFrame(() => requestAnimationFrame(() => measure(step)));
  tell();
}).observe(page, { attributeFilter: ["data-screen"] });

const address = new URLSearchParams(location.search);
const colours = new CSSStyleSheet();
document.adoptedStyleSheets = [...document.adoptedStyleSheets, colours];

const accent = address.get("accent");
if (/^[0-9a-f]{6}$/i.test(accent)) colours.insertRule(`:root { --il-brand: #${accent} }`);

const theme = address.get("theme");
if (theme === "light" || theme === "dark") {
  colours.insertRule(`:root { color-scheme: ${theme} }`);
  // A media query that always or never holds takes the place of what the device says.
  const says = theme === "dark" ? "(min-width: 0px)" : "(max-width: 0px)";
  const turn = (rules) => {
    for (const rule of rules) {
      if (rule.media) rule.media.mediaText = rule.media.mediaText.replaceAll("(prefers-color-scheme: dark)", says);
      if (rule.cssRules) turn(rule.cssRules);
    }
  };
  for (const sheet of document.styleSheets) turn(sheet.cssRules);
}
