// The server files of deploy/ in a real nginx and a real Caddy: what arrives there, header by header and byte by byte, is
// what scripts/serve.mjs sends, which the browser suite runs on. For the built page in dist/, or in ILIAC_DIST.
//   node --test tests/deploy/
import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { get } from "node:http";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { after, before, test } from "node:test";
import { readHeaders } from "../../scripts/headers.mjs";

const dist = process.env.ILIAC_DIST ?? "dist";
const folder = mkdtempSync(join(tmpdir(), "iliac-deploy-"));
const site = join(folder, "site");
const running = [];
const ports = {};

const freePort = () =>
  new Promise((found) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => found(port));
    });
  });

/** One request, with no more said than is given; headers as they arrive. */
const ask = (port, path, headers = {}, method = "GET") =>
  new Promise((done, failed) => {
    const request = get({ host: "127.0.0.1", port, path, headers, method }, (answer) => {
      const parts = [];
      answer.on("data", (part) => parts.push(part));
      answer.on("end", () => done({ status: answer.statusCode, headers: answer.headers, body: Buffer.concat(parts) }));
    });
    request.on("error", failed);
  });

async function start(name, port, command, args) {
  const child = spawn(command, args, { stdio: ["ignore", "inherit", "inherit"], env: { ...process.env, HOME: folder, XDG_CONFIG_HOME: folder, XDG_DATA_HOME: folder } });
  running.push(child);
  ports[name] = port;
  for (let tries = 0; ; tries++) {
    try {
      return void (await ask(port, "/"));
    } catch (why) {
      if (tries > 100) throw new Error(`${name} does not listen: ${why}`);
      await new Promise((wait) => setTimeout(wait, 100));
    }
  }
}

/** A server file with this machine's port and folder in it; each must have stood there. */
function fitted(file, ...changes) {
  let text = readFileSync(file, "utf8");
  for (const [from, to] of changes) {
    assert.ok(text.includes(from), `${file} has no ${from}`);
    text = text.replaceAll(from, to);
  }
  return text;
}

before(async () => {
  cpSync(dist, site, { recursive: true });
  // nginx' workers are somebody else when it is started by root.
  chmodSync(folder, 0o755);
  assert.equal(spawnSync("node", ["scripts/compress.mjs", site], { stdio: "inherit" }).status, 0);

  let port = await freePort();
  await start("serve.mjs", port, "node", ["scripts/serve.mjs", dist, "--port", String(port)]);

  port = await freePort();
  const server = fitted("deploy/nginx.conf", ["listen 8080", `listen 127.0.0.1:${port}`], ["/srv/iliac", site], ["# brotli_static", "brotli_static"]);
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map((kind) => `${kind}_temp_path ${folder}/${kind};`).join(" ");
  const brotli = "/usr/lib/nginx/modules/ngx_http_brotli_static_module.so";
  const loads = `load_module ${brotli};`;
  assert.ok(existsSync(brotli), "apt-get install nginx-light libnginx-mod-http-brotli-static");
  writeFileSync(join(folder, "nginx.conf"), `${loads}\ndaemon off;\npid ${folder}/nginx.pid;\nevents {}\nhttp {\n${temporary}\n${server}\n}\n`);
  mkdirSync(join(folder, "logs"));
  await start("nginx", port, "nginx", ["-p", folder, "-e", join(folder, "error.log"), "-c", join(folder, "nginx.conf")]);

  port = await freePort();
  const caddy = fitted("deploy/Caddyfile", [":8080 {", `http://127.0.0.1:${port} {`], ["/srv/iliac", site]);
  writeFileSync(join(folder, "Caddyfile"), `{\n\tadmin off\n\tlog {\n\t\tlevel ERROR\n\t}\n}\n${caddy}`);
  await start("Caddy", port, "caddy", ["run", "--adapter", "caddyfile", "--config", join(folder, "Caddyfile")]);
});

after(() => {
  for (const child of running) child.kill();
  rmSync(folder, { recursive: true, force: true });
});

const rules = readHeaders(readFileSync(join(dist, "_headers"), "utf8"));
const named = [...new Set([...rules.flatMap(({ headers }) => headers.map(([name]) => name.toLowerCase())), "content-type", "content-encoding"])];
const files = readdirSync(dist, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name !== "_headers")
  .map((entry) => `/${relative(dist, join(entry.parentPath ?? entry.path, entry.name))}`);
/** What was said of a file; each server names its own address, and must have named it right. */
const said = ({ headers }, port) => Object.fromEntries(named.map((name) => [name, headers[name]?.replaceAll(`http://127.0.0.1:${port}`, "(its address)")]));

test("the server files are what the headers make of them", () => {
  assert.equal(spawnSync("node", ["scripts/deploy.mjs", "--check"], { stdio: "inherit" }).status, 0);
});

for (const name of ["nginx", "Caddy"]) {
  test(`${name} sends every file with its headers, as serve.mjs does`, async () => {
    assert.ok(files.some((file) => file.endsWith(".wasm")), `there is no built page in ${dist}`);
    for (const path of ["/", "/?lang=es&start=check", ...files]) {
      for (const encoding of ["br", "gzip", undefined]) {
        const headers = encoding ? { "Accept-Encoding": encoding } : {};
        const [ours, theirs] = [await ask(ports["serve.mjs"], path, headers), await ask(ports[name], path, headers)];
        const what = `${name}, ${path}, ${encoding ?? "not compressed"}`;
        assert.equal(theirs.status, 200, what);
        assert.deepEqual(said(theirs, ports[name]), said(ours, ports["serve.mjs"]), what);
        assert.match(theirs.headers["content-security-policy"], new RegExp(`script-src 'self' http://127\\.0\\.0\\.1:${ports[name]} `), what);
        if (!encoding) assert.ok(theirs.body.equals(ours.body), `${what}: other bytes`);
        if (ours.headers["content-encoding"]) assert.match(theirs.headers.vary ?? "", /accept-encoding/i, what);
      }
    }
  });

  test(`${name} gives nothing else, and no error is kept for a year`, async () => {
    for (const path of ["/_headers", "/assets/iliac-0000000000000000.wasm", "/nothing", "/index.html.br", "/assets/", "/..%2f..%2fetc/passwd"]) {
      const { status, headers } = await ask(ports[name], path);
      assert.ok([400, 403, 404].includes(status), `${name}, ${path}: ${status}`);
      assert.doesNotMatch(headers["cache-control"] ?? "", /immutable|max-age/, `${name}, ${path}`);
      if (status === 404) assert.match(headers["content-security-policy"] ?? "", /^default-src 'none';/, `${name}, ${path}`);
    }
    const { status } = await ask(ports[name], "/", {}, "POST");
    assert.ok([403, 405].includes(status), `${name} takes something: ${status}`);
  });

  test(`${name} says when nothing has changed`, async () => {
    const first = await ask(ports[name], "/");
    const again = await ask(ports[name], "/", { "If-None-Match": first.headers.etag });
    assert.equal(again.status, 304);
  });
}
