// What one small server bears: a real nginx with the ready-made file of deploy/, asked by wrk on the same machine for what a
// first visit takes, and for what a visit takes that has everything already. How many bytes that is, and what it comes to for
// a million visits a day, on paper.
import { spawn, spawnSync } from "node:child_process";
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { list } from "../scripts/worker.mjs";

const freePort = () =>
  new Promise((found) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => found(port));
    });
  });

/** wrk asks for one path after the other, each with the headers that a browser would send. */
const script = (asked) => `local asked = {${asked.map(({ path, etag }) => `{"${path}", ${etag ? `"${etag.replaceAll('"', '\\"')}"` : "nil"}}`).join(", ")}}
local at = 0
request = function()
  at = at % #asked + 1
  local headers = { ["Accept-Encoding"] = "br", ["If-None-Match"] = asked[at][2] }
  return wrk.format("GET", asked[at][1], headers)
end
`;

const SECONDS = 10;

/** Requests a second for these, over 32 connections. */
function wrk(address, asked, folder) {
  const file = join(folder, "asked.lua");
  writeFileSync(file, script(asked));
  const done = spawnSync("wrk", ["-t1", "-c32", `-d${SECONDS}s`, "-s", file, address], { encoding: "utf8" });
  if (done.status !== 0) throw new Error(done.stderr || "wrk is missing: apt-get install wrk");
  const bad = done.stdout.match(/Non-2xx or 3xx responses: (\d+)/);
  if (bad) throw new Error(`${bad[1]} answers were errors`);
  return Number(done.stdout.match(/Requests\/sec:\s*([\d.]+)/)[1]);
}

/** Serves the folder as a clinic would, and asks. */
export async function load(dist) {
  const folder = mkdtempSync(join(tmpdir(), "iliac-load-"));
  chmodSync(folder, 0o755);
  const site = join(folder, "site");
  cpSync(dist, site, { recursive: true });
  if (spawnSync("node", ["scripts/compress.mjs", site], { stdio: "inherit" }).status !== 0) throw new Error("compress.mjs failed");
  const port = await freePort();
  const brotli = "/usr/lib/nginx/modules/ngx_http_brotli_static_module.so";
  if (!existsSync(brotli)) throw new Error("scripts/install.sh servers brings nginx and its brotli module");
  const server = readFileSync("deploy/nginx.conf", "utf8").replace("listen 8080", `listen 127.0.0.1:${port}`).replace("/srv/iliac", site).replace("# brotli_static", "brotli_static");
  mkdirSync(join(folder, "logs"));
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map((kind) => `${kind}_temp_path ${folder}/${kind};`).join(" ");
  writeFileSync(join(folder, "nginx.conf"), `load_module ${brotli};\ndaemon off;\nworker_processes 1;\npid ${folder}/nginx.pid;\nevents {}\nhttp {\n${temporary}\n${server}\n}\n`);
  const nginx = spawn("nginx", ["-p", folder, "-e", join(folder, "error.log"), "-c", join(folder, "nginx.conf")], { stdio: "inherit" });
  try {
    const address = `http://127.0.0.1:${port}`;
    const ask = async (path, headers = {}) => {
      for (let tries = 0; ; tries++) {
        try {
          return await fetch(address + path, { headers: { "Accept-Encoding": "br", ...headers } });
        } catch (why) {
          if (tries > 50) throw why;
          await new Promise((wait) => setTimeout(wait, 100));
        }
      }
    };
    const { FILES, MORE } = list(dist);
    const first = [...Object.keys(FILES), ...Object.keys(MORE).filter((name) => name.includes("-en-"))].map((name) => name.replace(/^\.\//, "/"));
    first.push("/sw.js", "/clinic.json");
    // Whoever has it all asks only whether there is something newer: the worker, and the clinic's settings.
    const again = ["/sw.js", "/clinic.json"];
    const asked = [];
    for (const path of again) asked.push({ path, etag: (await ask(path)).headers.get("etag") });
    for (const { path, etag } of asked) {
      const { status } = await ask(path, { "If-None-Match": etag });
      if (status !== 304) throw new Error(`${path} is sent again (${status}) though nothing has changed`);
    }
    // What goes over the line: the compressed copy where there is one.
    const size = (path) => {
      const file = join(site, path === "/" ? "index.html" : path);
      return statSync(existsSync(`${file}.br`) ? `${file}.br` : file).size;
    };
    const bytes = first.reduce((sum, path) => sum + size(path), 0);
    const firsts = wrk(address, first.map((path) => ({ path })), folder);
    const agains = wrk(address, asked, folder);
    return {
      cores: cpus().length,
      first: { requests: first.length, bytes, perSecond: firsts, visits: firsts / first.length },
      again: { requests: again.length, perSecond: agains, visits: agains / again.length },
    };
  } finally {
    nginx.kill();
    rmSync(folder, { recursive: true, force: true });
  }
}
