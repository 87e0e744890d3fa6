// The pages that are measured beside ours, each in a folder of its own: a static one (our start page without its program), a
// bare Leptos page, and our own questions in SurveyJS and in LHC-Forms, as their makers say how to put them on a page.
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { measure, median, serve } from "../scripts/lighthouse_run.mjs";

const LFORMS = "webcomponent/styles.css webcomponent/assets/lib/zone.min.js webcomponent/runtime.js webcomponent/polyfills.js webcomponent/main.js fhir/R4/lformsFHIR.min.js".split(" ");

const html = (title, head, body) =>
  `<!doctype html>\n<html lang="en">\n<meta charset="utf-8">\n<meta name="viewport" content="width=device-width, initial-scale=1">\n<title>${title}</title>\n${head}\n<body>${body}\n`;

function put(folder, files) {
  rmSync(folder, { recursive: true, force: true });
  for (const [name, contents] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), contents);
  }
  return folder;
}

/** Our questions as a SurveyJS survey, one on a screen. */
export function survey(questions) {
  const choices = (options) => options.map(({ id, text }) => ({ value: id, text }));
  const element = ({ id, kind, text, help, options, min, max, unsure }) => {
    const about = { name: id, title: text, ...(help ? { description: help } : {}) };
    switch (kind) {
      case "single": return { ...about, type: "radiogroup", choices: [...choices(options), ...(unsure ? [{ value: "unsure", text: "Not sure" }] : [])] };
      case "multiple": case "sites": return { ...about, type: "checkbox", choices: choices(options) };
      case "number": return { ...about, type: "text", inputType: "number", min, max };
      case "scale": return { ...about, type: "rating", rateMin: min, rateMax: max };
      default: throw new Error(`a question of kind ${kind}`);
    }
  };
  return { questionsOnPageMode: "questionPerPage", elements: questions.map(element) };
}

/** Writes the folders; `leptos` is where wasm-bindgen has put the bare page's program. */
export function build({ out, dist, leptos, questions, questionnaire }) {
  const start = readFileSync(join(dist, "index.html"), "utf8");
  const still = start.replace(/<script\b[^>]*>\s*<\/script>/g, "").replace(/<link rel="modulepreload"[^>]*>/g, "");
  if (still === start || /<script|modulepreload/.test(still)) throw new Error("index.html names its program in another way: see bench/pages.mjs");
  const staticPage = put(join(out, "static"), { "index.html": still });
  cpSync(join(dist, "assets"), join(staticPage, "assets"), { recursive: true, filter: (from) => !/\.(js|wasm|txt)$/.test(from) });
  cpSync(join(dist, "icon.svg"), join(staticPage, "icon.svg"));
  cpSync(join(dist, "manifest.webmanifest"), join(staticPage, "manifest.webmanifest"));

  const bare = put(join(out, "leptos"), {
    "index.html": html("A counter", '<link rel="icon" href="data:,">\n<link rel="modulepreload" href="./iliac_bench_leptos.js">\n<script type="module" src="./start.js"></script>', ""),
    "start.js": 'import start from "./iliac_bench_leptos.js";\nstart();\n',
    "iliac_bench_leptos.js": readFileSync(`${leptos}.js`),
    "iliac_bench_leptos_bg.wasm": readFileSync(`${leptos}_bg.wasm`),
  });

  const core = ".tools/node_modules/survey-core";
  const surveyjs = put(join(out, "surveyjs"), {
    "index.html": html(
      "SurveyJS",
      '<link rel="icon" href="data:,">\n<link rel="stylesheet" href="./survey-core.min.css">\n<script src="./survey.core.min.js"></script>\n<script src="./survey-js-ui.min.js"></script>\n<script src="./start.js" defer></script>',
      '<div id="form"></div>',
    ),
    "survey-core.min.css": readFileSync(join(core, "survey-core.min.css")),
    "survey.core.min.js": readFileSync(join(core, "survey.core.min.js")),
    "survey-js-ui.min.js": readFileSync(".tools/node_modules/survey-js-ui/survey-js-ui.min.js"),
    "start.js": `new Survey.Model(${JSON.stringify(survey(questions))}).render(document.getElementById("form"));\n`,
  });

  const lforms = put(join(out, "lforms"), {
    "index.html": html(
      "LHC-Forms",
      '<link rel="icon" href="data:,">\n<link rel="stylesheet" href="webcomponent/styles.css">',
      `<div id="form"></div>
<script src="webcomponent/assets/lib/zone.min.js"></script>
<script src="webcomponent/runtime.js" type="module"></script>
<script src="webcomponent/polyfills.js" type="module"></script>
<script src="webcomponent/main.js" type="module"></script>
<script src="fhir/R4/lformsFHIR.min.js" defer></script>
<script src="start.js" type="module"></script>`,
    ),
    "start.js": `LForms.Util.addFormToPage(${JSON.stringify(questionnaire)}, "form", { fhirVersion: "R4" });\n`,
    ...Object.fromEntries(LFORMS.map((file) => [file, readFileSync(join(".tools/lforms/package/dist/lforms", file))])),
  });

  return [
    { name: "Iliac, start", folder: dist, path: "" },
    { name: "Iliac, first question", folder: dist, path: "?start=check" },
    { name: "a static page", folder: staticPage, path: "" },
    { name: "a bare Leptos page", folder: bare, path: "" },
    { name: "SurveyJS", folder: surveyjs, path: "" },
    { name: "LHC-Forms", folder: lforms, path: "" },
  ];
}

/** Lighthouse on all of them, one after the other and so many times over: what else the machine does meets all alike. */
export async function time(pages, runs) {
  const found = new Map(pages.map(({ name }) => [name, []]));
  for (let run = 1; run <= runs; run++) {
    for (const { name, folder, path } of pages) {
      process.stderr.write(`\r\x1b[Kpages: run ${run} of ${runs}, ${name} `);
      const server = await serve(folder);
      try {
        found.get(name).push(measure(server.address + path, ["performance"]));
      } finally {
        server.end();
      }
    }
  }
  process.stderr.write("\r\x1b[K");
  const spread = (values) => ({ median: median(values), least: Math.min(...values), most: Math.max(...values) });
  return pages.map(({ name }) => {
    const all = found.get(name);
    const times = Object.fromEntries(Object.keys(all[0].times).map((key) => [key, spread(all.map((run) => run.times[key]))]));
    return { name, score: spread(all.map((run) => run.scores.performance)), bytes: spread(all.map((run) => run.bytes)), times };
  });
}
