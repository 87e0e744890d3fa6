// Which functions come with the second part of the program. Some rooms of the house belong to it; of all else, and of what a
// check takes from those rooms, scripts/second_part.txt says it by name. A function that neither knows comes with the first
// part: new code can only make that larger. scripts/profile.sh makes the list:
//   node scripts/second_part.mjs FUNCTIONS CALLED    (all names as JSON; those that checks were seen to call, a line each)
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

/** Rooms whose code a check can do without, all but what the list says. What is made for one of their types has it in its name. */
const ROOMS = ["exchange", "reading", "record::v1", "state::checked", "state::hand_over", "state::kept", "state::shown", "ui::about", "ui::checked", "ui::earlier", "ui::learn", "ui::second::inside", "ui::summary"];
const inRoom = new RegExp(`\\biliac::(${ROOMS.join("|")})\\b`);

/** A function's name without what changes from build to build: hashes of crates, numbers of closures. */
export const plainName = (name) => name.replace(/\[[0-9a-f]{1,16}\]/g, "").replace(/\{([a-z_]+)(:[^{}]*?)?#\d+\}/g, "{$1$2}");

/** Says of a function's name whether it comes with the first part. */
export function firstPart(file) {
  const lines = readFileSync(file, "utf8").split("\n");
  const named = (mark) => new Set(lines.filter((line) => line.startsWith(mark)).map((line) => line.slice(mark.length)));
  const [first, second] = [named("1 "), named("2 ")];
  return (name) => {
    const plain = plainName(name);
    return first.has(plain) || !(second.has(plain) || inRoom.test(plain));
  };
}

/** The list: what was called and lies in one of those rooms, what was not and lies elsewhere. */
function listed(all, called) {
  const seen = new Set(called);
  const names = [...new Set(all.map(plainName))].filter(Boolean).sort();
  return names.filter((name) => seen.has(name) === inRoom.test(name)).map((name) => `${seen.has(name) ? 1 : 2} ${name}\n`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const [functions, called] = process.argv.slice(2).map((name) => readFileSync(name, "utf8"));
  process.stdout.write(listed(JSON.parse(functions).names, called.split("\n")).join(""));
}
