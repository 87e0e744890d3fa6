// The service worker: keeps the page for use without a network, one build at a time, whole or not at all. Every file is
// checked against its hash, and a build is used only when all of it is here. A new one waits until the person says so or
// until no page of the old one is open. scripts/worker.mjs writes FILES above these lines, what everyone loads; MORE, the
// tables of words, each for one language; and BUILD, their hash. How it is switched off: docs/adr/0015-offline.md.
/* global FILES, MORE, BUILD */
const scope = self.registration.scope;
const OURS = `iliac ${scope} `;
const NAME = OURS + BUILD;
const at = (path) => new URL(path, scope).href;
const paths = new Map([...Object.keys(FILES), ...Object.keys(MORE)].map((path) => [at(path), path]));
/** The language of a table of words. */
const tag = (url) => url.match(/\/words-(.+?)(?:-learn)?-[0-9a-f]{16}\.txt$/)?.[1];
/** The clinic's own: its settings and pictures beside the page. No build holds them, and no hash. */
const isClinics = (url) => url.startsWith(scope) && /^clinic(-[a-z0-9-]+)?\.(json|svg|png|jpg|webp)$/.test(url.slice(scope.length));

async function load(path, cache) {
  const answer = await fetch(at(path), { integrity: FILES[path] ?? MORE[path], cache, redirect: "error" });
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  return answer;
}

/** The browser's own cache mostly has what the page has just loaded; what is stale or cut short there is fetched anew. */
const put = async (cache, path) => cache.put(at(path), await load(path, "default").catch(() => load(path, "reload")));

async function whole(cache) {
  const kept = new Set((await cache.keys()).map(({ url }) => url));
  return Object.keys(FILES).every((path) => kept.has(at(path)));
}

/** The tables of the languages in use here: those of which any build of ours has one. */
async function tables() {
  const tags = new Set((await everything()).map(tag));
  return Object.keys(MORE).filter((path) => tags.has(tag(path)));
}

/** The addresses of all that any build of ours keeps. */
async function everything() {
  const names = (await caches.keys()).filter((name) => name.startsWith(OURS));
  const kept = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
  return kept.flat().map(({ url }) => url);
}

/** From the server, as it may have changed today; from here where that takes long. As in add, nothing is begun anew. */
async function clinics(url, mode) {
  const kept = await caches.match(url, { cacheName: NAME });
  try {
    const answer = await fetch(url, { cache: mode, ...(kept && { signal: AbortSignal.timeout?.(2000) }) });
    if (answer.ok && (await caches.has(NAME))) await (await caches.open(NAME)).put(url, answer.clone());
    return answer;
  } catch {
    return kept ?? Response.error();
  }
}

async function fill() {
  const cache = await caches.open(NAME);
  if (await whole(cache)) return; // after a step back to this build it is here already, and may be in use
  try {
    await Promise.all([...Object.keys(FILES), ...(await tables())].map((path) => put(cache, path)));
    await Promise.all((await everything()).filter(isClinics).map((url) => clinics(url, "default")));
  } catch (why) {
    await caches.delete(NAME);
    throw why;
  }
}

/** Puts texts beside a build that is kept; where none is, the switch may have taken it away, and nothing is begun anew. */
async function add(paths) {
  if (!(await caches.has(NAME))) return;
  const cache = await caches.open(NAME);
  await Promise.allSettled(paths.filter((path) => path in MORE).map((path) => put(cache, path)));
}

async function answer(event, path) {
  const kept = await caches.match(at(path), { cacheName: NAME, ignoreVary: true });
  if (path === "./" && !(await whole(await caches.open(NAME)))) {
    // The browser has thrown files away: half a build is not begun with while there is a server.
    event.waitUntil(fill().catch(() => {}));
    return fetch(event.request).catch(() => kept ?? Response.error());
  }
  if (kept) return kept;
  const answer = await fetch(event.request);
  if (answer.ok) event.waitUntil(add([path]));
  return answer;
}

self.addEventListener("install", (event) => event.waitUntil(fill()));

self.addEventListener("activate", (event) => {
  const tidy = async () => {
    const old = (await caches.keys()).filter((name) => name.startsWith(OURS) && name !== NAME);
    await Promise.all(old.map((name) => caches.delete(name)));
    await self.clients.claim();
  };
  event.waitUntil(tidy());
});

self.addEventListener("fetch", (event) => {
  const { method, mode, url } = event.request;
  if (method !== "GET") return;
  // Whatever stands after the start page's address is the program's to read.
  const home = mode === "navigate" && [at("./"), at("./index.html")].includes(url.split(/[?#]/)[0]);
  const path = home ? "./" : paths.get(url);
  if (path) event.respondWith(answer(event, path).catch(() => fetch(event.request)));
  else if (isClinics(url)) event.respondWith(clinics(url, "no-cache"));
});

self.addEventListener("message", (event) => {
  if (event.data === "use") self.skipWaiting();
  if (!event.data?.keep) return;
  // What the page had loaded before this worker stood beside it.
  const keep = async () => {
    await self.clients.claim();
    await add(event.data.keep.map((url) => paths.get(url)));
    await Promise.allSettled(event.data.keep.filter(isClinics).map((url) => clinics(url, "force-cache")));
    event.source.postMessage("kept");
  };
  event.waitUntil(keep());
});
