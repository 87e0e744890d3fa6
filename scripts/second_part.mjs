// Which functions come with the second part of the program: of our own those of some rooms of the house, and of the libraries'
// those that no check was seen to call. scripts/second_part.txt names the latter, and what a check does call of those rooms. What
// neither knows comes with the first part: new code can only make that larger. scripts/profile.sh makes the list:
//   node scripts/second_part.mjs FUNCTIONS CALLED    (all names as JSON; those that checks were seen to call, a line each)
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

/** Rooms, and single doors, whose code a check can do without, but for what the list says. What is made for their types has them in its name. */
const ROOMS = [
  "browser::awake", "browser::crypto", "browser::frames", "browser::motion", "browser::seen", "browser::tone", "browser::vault::turn", "chart", "engine::countdown", "engine::progress", "engine::walking", "engine::workout", "exchange::(?!clinic)", "figure", "knowledge::follow_up", "model::diary", "model::follow_up", "reading", "record::(?!json)", "report::progress", "report::summary",
  "state::archive", "state::check_in", "state::checked", "state::diary", "state::hand_over", "state::kept", "state::reminders", "state::session", "state::shown", "state::timer", "state::unlock",
  "ui::about", "ui::archive", "ui::chart", "ui::check_in", "ui::checked", "ui::earlier", "ui::figure", "ui::give", "ui::learn", "ui::lock", "ui::place::offers?", "ui::player", "ui::progress", "ui::remind", "ui::see", "ui::second::inside", "ui::summary", "ui::timer", "ui::today", "ui::walk",
];
/** A method of the page's state is named after its type; the room that it is of is the file that it stands in. */
const methods = ROOMS.filter((room) => room.startsWith("state::")).flatMap((room) => {
  const source = readFileSync(new URL(`../src/${room.replace("::", "/")}.rs`, import.meta.url), "utf8");
  const blocks = [...source.matchAll(/^impl AppState \{\n([\s\S]*?)^\}/gm)].map(([, block]) => block);
  return blocks.flatMap((block) => [...block.matchAll(/^ {4}(?:pub(?:\([^)]*\))? )?fn (\w+)/gm)].map(([, name]) => name));
});
const DOORS = [`\\bAppState>::(?:${["find_all_places", "keep_now", "summary", "fhir", ...methods].join("|")})\\b`];
const inRoom = new RegExp(`\\biliac::(${ROOMS.join("|")})\\b|${DOORS.join("|")}`);
/**
 * What is drawn only when the second part is here (ui::second::when_here), and what looks for plans and places left once it is: that a
 * check was seen to call it is no need. Of the libraries' code that is made for these rooms that is not so: the compiler lets one
 * stand for all that are of the same code.
 */
const whenHere = new RegExp([
  "^<?iliac::(figure|ui::figure|ui::timer|ui::walk|ui::place::offers?|ui::today::offers|browser::frames|browser::motion)\\b",
  "^<iliac::state::app::AppState>::(open_plans|load_diaries|find_sessions|find_all_places)$",
].join("|"));
/** All else of ours is in the first part, also what checks seldom run through: a branch for bad luck must not need a second request. */
const isOurs = /\biliac(_page)?::/;

/** A function's name without what changes from build to build: hashes of crates, numbers of closures. */
export const plainName = (name) => name.replace(/\[[0-9a-f]{1,16}\]/g, "").replace(/\{([a-z_]+)(:[^{}]*?)?#\d+\}/g, "{$1$2}");

/** Says of a function's name whether it comes with the first part. */
export function firstPart(file) {
  const lines = readFileSync(file, "utf8").split("\n");
  const named = (mark) => new Set(lines.filter((line) => line.startsWith(mark)).map((line) => line.slice(mark.length)));
  const [first, second] = [named("1 "), named("2 ")];
  return (name) => {
    const plain = plainName(name);
    if (inRoom.test(plain)) return first.has(plain) && !whenHere.test(plain);
    return isOurs.test(plain) || !second.has(plain);
  };
}

/** The list: of those rooms what was called; of the libraries what was not. */
function listed(all, called) {
  const seen = new Set(called);
  const names = [...new Set(all.map(plainName))].filter(Boolean).sort();
  const lines = names.map((name) => {
    if (inRoom.test(name)) return seen.has(name) && !whenHere.test(name) && `1 ${name}`;
    return !seen.has(name) && !isOurs.test(name) && `2 ${name}`;
  });
  return lines.filter(Boolean).map((line) => `${line}\n`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const [functions, called] = process.argv.slice(2).map((name) => readFileSync(name, "utf8"));
  process.stdout.write(listed(JSON.parse(functions).names, called.split("\n")).join(""));
}
