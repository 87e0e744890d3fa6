// Writes the server files of deploy/ from public/_headers, which stays the one place where headers are written:
//   node scripts/deploy.mjs [--check]     --check only compares, and fails where a file is not what would be written
import { readFileSync, writeFileSync } from "node:fs";
import { addressed, readHeaders } from "./headers.mjs";
import { TYPES } from "./types.mjs";

const rules = readHeaders(readFileSync("public/_headers", "utf8"));
const everywhere = rules.find(({ path }) => path === "/*").headers;
/** Headers that not every address has: name → [path, value]. What says nothing else is asked for again each time. */
const somewhere = new Map([["Cache-Control", []]]);
for (const { path, headers } of rules.filter(({ path }) => path !== "/*")) {
  for (const [name, value] of headers) somewhere.set(name, [...(somewhere.get(name) ?? []), [path, value]]);
}
const OTHERWISE = { "Cache-Control": "no-cache" };
const types = new Map();
for (const [extension, type] of Object.entries(TYPES)) {
  const bare = type.split(";")[0];
  types.set(bare, [...(types.get(bare) ?? []), extension.slice(1)]);
}
const NOTE = "# Written by scripts/deploy.mjs from public/_headers: change that, not this.";

function nginx() {
  const variable = (name) => `$iliac_${name.toLowerCase().replaceAll("-", "_")}`;
  const pattern = (path) => path.split("*").map((part) => part.replace(/[.+?^$()|[\]\\]/g, "\\$&")).join(".*");
  const maps = [...somewhere].map(([name, values]) => {
    const lines = values.filter(([, value]) => value !== OTHERWISE[name]).map(([path, value]) => `    "~^(200|206|304):${pattern(path)}$" "${value}";`);
    return `map "$status:$uri" ${variable(name)} {\n    default "${OTHERWISE[name] ?? ""}";\n${lines.join("\n")}\n}`;
  });
  const headers = [...everywhere.map(([name, value]) => [name, addressed(value, "$scheme://$http_host")]), ...[...somewhere.keys()].map((name) => [name, variable(name)])];
  return `${NOTE}
# nginx: to be included inside of http { }. Set server_name, root and your certificate. The check must have a host name, or at
# least a folder, of its own; for a folder see INSTALL.md.
${maps.join("\n")}

server {
    listen 8080;
    server_name check.example;
    root /srv/iliac;
    index index.html;

    types {
${[...types].map(([type, extensions]) => `        ${type} ${extensions.join(" ")};`).join("\n")}
    }
    default_type application/octet-stream;
    charset utf-8;
    charset_types ${[...new Set(Object.values(TYPES).filter((type) => type.includes("charset")).map((type) => type.split(";")[0]))].filter((type) => type !== "text/html").join(" ")};

    # The copies that scripts/compress.mjs has written. The second line needs the brotli module.
    gzip_static on;
    # brotli_static on;
    gzip_vary on;

    # A header with an empty value is not sent.
${headers.map(([name, value]) => `    add_header ${name} "${value}" always;`).join("\n")}

    # Nothing is written down about who asked for what.
    access_log off;

    location / {
        limit_except GET { deny all; }
        try_files $uri $uri/ =404;
    }
    # The host's own, and no pages.
    location ~ (^|/)_headers$|\\.(br|gz)$ { return 404; }
}
`;
}

function caddy() {
  const text = (value) => `"${value.replaceAll('"', '\\"')}"`;
  const matcher = (name, path) => `@${name.toLowerCase()}-${path.replace(/\W+/g, "-").replace(/^-|-$/g, "") || "start"}`;
  const lines = [...somewhere].flatMap(([name, values]) => [
    ...(OTHERWISE[name] ? [`\t\theader ${name} ${text(OTHERWISE[name])}`] : []),
    ...values
      .filter(([, value]) => value !== OTHERWISE[name])
      .flatMap(([path, value]) => [`\t\t${matcher(name, path)} path ${path}`, `\t\theader ${matcher(name, path)} ${name} ${text(value)}`]),
  ]);
  const kinds = Object.entries(TYPES).flatMap(([extension, type]) => [`\t\t@type${extension.replace(".", "-")} path *${extension}`, `\t\theader @type${extension.replace(".", "-")} Content-Type ${text(type)}`]);
  return `${NOTE}
# Caddy 2. In the place of :8080 stands your host name: Caddy gets the certificate by itself. It writes no log of requests
# unless it is told to. The check must have a host name, or at least a folder, of its own; for a folder see INSTALL.md.
(iliac) {
	header {
${everywhere.map(([name, value]) => `\t\t${name} ${text(addressed(value, "{scheme}://{hostport}"))}`).join("\n")}
		-Server
	}
}

:8080 {
	root * /srv/iliac
	# In the order that is written here: what is more special comes later.
	route {
		import iliac
${lines.join("\n")}
		@start path /
		header @start Content-Type "text/html; charset=utf-8"
${kinds.join("\n")}

		# It only gives; and the host's own files are no pages.
		@other not method GET HEAD
		error @other 405
		@hidden path */_headers *.br *.gz
		error @hidden 404
		# The copies that scripts/compress.mjs has written.
		file_server {
			precompressed br gzip
		}
	}
	handle_errors {
		import iliac
		header Cache-Control "no-cache"
		header Content-Type "text/plain; charset=utf-8"
		respond "{err.status_code} {err.status_text}"
	}
}
`;
}

const check = process.argv.includes("--check");
let stale = 0;
for (const [file, text] of [["deploy/nginx.conf", nginx()], ["deploy/Caddyfile", caddy()]]) {
  if (!check) {
    writeFileSync(file, text);
  } else if (readFileSync(file, "utf8") !== text) {
    console.error(`${file} is stale: node scripts/deploy.mjs`);
    stale += 1;
  }
}
process.exit(stale ? 1 : 0);
