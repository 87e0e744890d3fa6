// JavaScript as it is served: esbuild takes comments, spaces and long names away, and nothing of what a script does.
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const esbuild = fileURLToPath(new URL("../.tools/node_modules/.bin/esbuild", import.meta.url));

/** The same script, smaller. A module's own names become short ones; those of a classic script may be known elsewhere. */
export const minified = (script, { module }) =>
  execFileSync(esbuild, ["--minify", "--target=esnext", "--charset=utf8", ...(module ? ["--format=esm"] : [])], { input: script, encoding: "utf8" });
