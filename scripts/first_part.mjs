// Which functions belong to the first part of the program. build/first_part.txt names what checks were seen to call.
import { readFileSync } from "node:fs";

/** A function's name without what changes from build to build: hashes of crates, numbers of closures. */
export const plainName = (name) => name.replace(/\[[0-9a-f]{1,16}\]/g, "").replace(/\{([a-z_]+)(:[^{}]*?)?#\d+\}/g, "{$1$2}");

/** Says of a function's name whether it belongs to the first part. */
export function firstPart(file) {
  const names = new Set(readFileSync(file, "utf8").split("\n").filter(Boolean));
  return (name) => names.has(plainName(name));
}
