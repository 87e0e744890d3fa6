// A made-up clinic's site on another origin than the page, which it holds in a frame: demo/, with the page's real address in
// the place of https://check.example.
//   node scripts/demo.mjs                       serves both on this machine, until Ctrl-C
//   node scripts/demo.mjs --into FOLDER --page ADDRESS    only writes the clinic's site
import { spawn } from "node:child_process";
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";

const PAGE = "https://check.example";
const { values: options } = parseArgs({ options: { into: { type: "string" }, page: { type: "string" } } });

function write(folder, address) {
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync("demo")) {
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
  const page = await serve("dist", 8080, "127.0.0.1");
  write(folder, page);
  // Another name of this machine is another site for a browser.
  const clinic = await serve(folder, 8090, "localhost");
  console.log(`The check:  ${page}\nThe clinic: ${clinic}   (Ctrl-C stops both)`);
  process.on("SIGINT", () => process.exit());
}
