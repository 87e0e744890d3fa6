// Writes the icons of the installed page into public/icons/ from public/icon.svg: the mark on paper, drawn by Chromium. To
// be run again when the mark changes: node scripts/icons.mjs
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Side in pixels, the mark's share of it, the corners' radius. A mask may leave only the middle four fifths: no corners there. */
const ICONS = {
  "icon-192": { side: 192, mark: 0.62, radius: 0.22 },
  "icon-512": { side: 512, mark: 0.62, radius: 0.22 },
  "maskable-512": { side: 512, mark: 0.5, radius: 0 },
};
const PAPER = "#f6f1e7";

const browser = ["chromium", "google-chrome", "chromium-browser"].map((name) => `/usr/bin/${name}`).find(existsSync);
const [path] = readFileSync("public/icon.svg", "utf8").match(/<path .*\/>/);
const [colour] = readFileSync("public/icon.svg", "utf8").match(/#[0-9a-f]{6}/);
const folder = mkdtempSync(join(tmpdir(), "icons-"));
mkdirSync("public/icons", { recursive: true });
for (const [name, { side, mark, radius }] of Object.entries(ICONS)) {
  const page = join(folder, `${name}.html`);
  const room = (1 - mark) / 2;
  writeFileSync(
    page,
    `<style>body{margin:0}svg{display:block}</style><svg width="${side}" height="${side}" viewBox="0 0 1 1">` +
      `<rect width="1" height="1" rx="${radius}" fill="${PAPER}"/>` +
      `<g transform="translate(${room} ${room - 0.01}) scale(${mark / 32})" stroke="${colour}">${path}</g></svg>`,
  );
  const flags = ["--headless=new", "--disable-gpu", "--no-first-run", "--hide-scrollbars", "--default-background-color=00000000", `--user-data-dir=${join(folder, "profile")}`];
  if (process.getuid?.() === 0) flags.push("--no-sandbox");
  const picture = `public/icons/${name}.png`;
  // A window is never less than 500 pixels wide: drawn at the corner of a larger one, and cut.
  const done = spawnSync(browser, [...flags, `--window-size=${Math.max(side, 512)},${Math.max(side, 512)}`, `--screenshot=${picture}`, `file://${page}`]);
  if (done.status !== 0 || !existsSync(picture)) throw new Error(String(done.stderr));
  spawnSync("convert", [picture, "-crop", `${side}x${side}+0+0`, "+repage", "-colors", "64", "-define", "png:compression-level=9", "-strip", picture], { stdio: "inherit" });
}
rmSync(folder, { recursive: true, force: true });
