// Serves dist/ as a visitor will get it: with the headers of its _headers file, and compressed.
//   node scripts/serve.mjs [FOLDER] [--port 8080] [--host 127.0.0.1] [--log FILE] [--quick]
// A taken port makes way for the next free one; port 0 is any free one. --log writes one JSON object a request.
// --quick compresses less: for tests, each of which starts a server of its own.
import { createHash } from "node:crypto";
import { openSync, readFileSync, realpathSync, statSync, writeSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, sep } from "node:path";
import { parseArgs } from "node:util";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { addressed, readHeaders } from "./headers.mjs";
import { TYPES, isCompressed } from "./types.mjs";

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    port: { type: "string", default: "8080" },
    host: { type: "string", default: "127.0.0.1" },
    log: { type: "string" },
    quick: { type: "boolean", default: false },
  },
});

const ENCODERS = {
  br: (bytes) => brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length, [constants.BROTLI_PARAM_QUALITY]: options.quick ? 4 : 11 } }),
  gzip: (bytes) => gzipSync(bytes, { level: 9 }),
};

const folder = positionals[0] ?? "dist";
let root;
try {
  root = realpathSync(folder);
} catch {
  console.error(`${folder} is not there: run \`make page\` first`);
  process.exit(1);
}

function readRules() {
  try {
    return readHeaders(readFileSync(join(root, "_headers"), "utf8"));
  } catch {
    return [];
  }
}

/** The headers of all rules that fit, for the site at this address; hosts join a header that is said twice, and so do we. */
function headersFor(path, address) {
  const headers = {};
  for (const rule of readRules().filter((rule) => rule.fits.test(path))) {
    for (const [name, text] of rule.headers) {
      const value = addressed(text, address);
      headers[name] = headers[name] ? `${headers[name]}, ${value}` : value;
    }
  }
  // What the hosts do where no rule speaks.
  headers["Cache-Control"] ??= "no-cache";
  return headers;
}

/** The file behind an address, or null. Whatever leads out of the folder, also through a link, is not there. */
function fileFor(path) {
  try {
    const file = realpathSync(join(root, path.endsWith("/") ? `${path}index.html` : path));
    const inside = file.startsWith(root + sep) && statSync(file).isFile();
    return inside && file !== join(root, "_headers") ? file : null;
  } catch {
    return null;
  }
}

const cache = new Map();

/** The file's bytes and its compressed forms, made once and again when the file changes. */
function load(file) {
  const { mtimeMs, size } = statSync(file);
  const stamp = `${mtimeMs}-${size}`;
  if (cache.get(file)?.stamp !== stamp) {
    const bytes = readFileSync(file);
    const etag = `"${createHash("sha256").update(bytes).digest("hex").slice(0, 16)}"`;
    cache.set(file, { stamp, etag, forms: { identity: bytes } });
  }
  return cache.get(file);
}

function encodingFor(request, file, bytes) {
  if (!isCompressed(extname(file), bytes)) return "identity";
  const accepted = (request.headers["accept-encoding"] ?? "").split(",").map((part) => part.trim());
  return Object.keys(ENCODERS).find((name) => accepted.some((part) => part.startsWith(name) && !/;\s*q=0$/.test(part))) ?? "identity";
}

function answer(request) {
  if (request.method !== "GET" && request.method !== "HEAD") {
    return { status: 405, headers: { Allow: "GET, HEAD" }, body: "This site only gives, it takes nothing.\n" };
  }
  let path;
  try {
    path = decodeURIComponent(request.url.split(/[?#]/, 1)[0]);
  } catch {
    return { status: 400, headers: {}, body: "This address cannot be read.\n" };
  }
  const headers = headersFor(path, `http://${request.headers.host}`);
  const file = fileFor(path);
  if (!file) return { status: 404, headers: { ...headers, "Cache-Control": "no-cache" }, body: "There is nothing here.\n" };
  const { etag, forms } = load(file);
  headers["Content-Type"] = TYPES[extname(file)] ?? "application/octet-stream";
  headers.Vary = "Accept-Encoding";
  headers.ETag = etag;
  if (request.headers["if-none-match"]?.includes(etag)) return { status: 304, headers, body: "" };
  const encoding = encodingFor(request, file, forms.identity);
  forms[encoding] ??= ENCODERS[encoding](forms.identity);
  if (encoding !== "identity") headers["Content-Encoding"] = encoding;
  return { status: 200, headers, body: forms[encoding] };
}

const log = options.log === undefined ? null : openSync(options.log, "a");

const server = createServer((request, response) => {
  let sent = 0;
  request.on("data", (chunk) => (sent += chunk.length));
  request.on("end", () => {
    const { status, headers, body } = answer(request);
    const bytes = Buffer.byteLength(body);
    if (status >= 400) headers["Content-Type"] = "text/plain; charset=utf-8";
    if (status !== 304) headers["Content-Length"] = bytes;
    response.writeHead(status, headers).end(request.method === "HEAD" ? undefined : body);
    if (log !== null) {
      const { method, url } = request;
      const line = { time: new Date().toISOString(), method, url, sent, status, bytes, headers: request.headers };
      writeSync(log, `${JSON.stringify(line)}\n`);
    }
  });
});

let port = Number(options.port);
const last = port + 50;
server.on("error", (error) => {
  if (error.code !== "EADDRINUSE" || port >= last) throw error;
  port += 1;
  server.listen(port, options.host);
});
server.on("listening", () => console.log(`Serving ${folder} at http://${options.host}:${server.address().port}/ (Ctrl-C stops it)`));
server.listen(port, options.host);
