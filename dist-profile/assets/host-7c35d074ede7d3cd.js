const page = document.documentElement;
const VERSION = 1;
const STEP = 160;
const FLOOR = 640;

let origin = null;
let height = 0;
let screen = page.dataset.screen;

const post = (message) => window.parent.postMessage({ iliac: VERSION, ...message }, origin);
function measure(top) {
  const now = Math.max(FLOOR, Math.ceil(document.body.getBoundingClientRect().height / STEP) * STEP);
  if (origin === null || (now === height && !top)) return;
  height = now;
  post(top ? { type: "height", height, top } : { type: "height", height });
}

function tell() {
  if (origin !== null && (screen === "start" || screen === "result")) post({ type: "screen", screen });
}

window.addEventListener("message", (event) => {
  const { data } = event;
  if (event.source !== window.parent || data?.iliac !== VERSION || data.type !== "hello") return;
  if (origin !== null || !/^https?:/.test(event.origin)) return;
  origin = event.origin;
  page.dataset.host = "";
  post({ type: "ready" });
  measure(false);
  tell();
});
new ResizeObserver(() => measure(false)).observe(document.body);

new MutationObserver(() => {
  const step = screen !== undefined;
  screen = page.dataset.screen;
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
  const says = theme === "dark" ? "(min-width: 0px)" : "(max-width: 0px)";
  const turn = (rules) => {
    for (const rule of rules) {
      if (rule.media) rule.media.mediaText = rule.media.mediaText.replaceAll("(prefers-color-scheme: dark)", says);
      if (rule.cssRules) turn(rule.cssRules);
    }
  };
  for (const sheet of document.styleSheets) turn(sheet.cssRules);
}
