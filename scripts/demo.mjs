// A made-up clinic's site on another origin than the page, which it holds in a frame: demo/, with the page's real address in
// the place of https://check.example. The clinic's settings and picture (demo/clinic*) lie beside a copy of the page.
//   node scripts/demo.mjs                       serves both on this machine, until Ctrl-C
//   node scripts/demo.mjs --into FOLDER --page ADDRESS    only writes the clinic's site
import { spawn } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";

const PAGE = "https://check.example";
const { values: options } = parseArgs({ options: { into: { type: "string" }, page: { type: "string" } } });

/** The clinic's settings are the page's, all else its own site's. */
const isSetting = (name) => name.startsWith("clinic");

function settings(folder, host) {
  for (const name of readdirSync("demo").filter(isSetting)) {
    writeFileSync(join(folder, name), readFileSync(join("demo", name), "utf8").replace("http://localhost:8090", host));
  }
}

function write(folder, address) {
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync("demo").filter((name) => !isSetting(name))) {
    const text = readFileSync(join("demo", name), "utf8").replaceAll(PAGE, address.replace(/\/$/, ""));
    writeFileSync(join(folder, name), text);
  }
}

/** Serves a folder; where. */
function serve(folder, port, host) {
  const server = spawn("node", ["scripts/serve.mjs", folder, "--port", String(port), "--host", host], { stdio: ["ignore", "pipe", "inherit"] });
  process.on("exit", () => server.kill());
  return new Promise((found, lost) => {
    server.stdout.on("data", (text) => {
      const address = String(text).match(/http:\/\/\S+/)?.[0];
      if (address) found(address);
    });
    server.on("exit", () => lost(new Error(`${folder} is not served: see above`)));
  });
}

if (options.into) {
  write(options.into, options.page);
} else {
  const folder = join(process.env.CARGO_TARGET_DIR ?? "target", "demo");
  const copy = join(folder, "..", "demo-check");
  rmSync(copy, { recursive: true, force: true });
  cpSync("dist", copy, { recursive: true });
  const page = await serve(copy, 8080, "127.0.0.1");
  write(folder, page);
  // Another name of this machine is another site for a browser.
  const clinic = await serve(folder, 8090, "localhost");
  settings(copy, clinic.replace(/\/$/, ""));
  console.log(`The check:  ${page}\nThe clinic: ${clinic}   (Ctrl-C stops both)`);
  process.on("SIGINT", () => process.exit());
}
