const FILES = {"./assets/host-7c35d074ede7d3cd.js":"sha256-fDXQdO3n083n+KF3aT7apFuBlz2ixs13/9mFIfNdpr4=","./assets/iliac-19344adb850997a9.wasm":"sha256-GTRK24UJl6nHpLr+ME9n9xtjrIjzJfpAwZj4BVy8vAw=","./assets/iliac-5bd6f652be801262.js":"sha256-W9b2Ur6AEmKgvrewRBiS4MM618hgVV33aSiOPlm9w7s=","./assets/offline-772bcc541a26c342.js":"sha256-dyvMVBomw0L4HKIADIVvantLxfZTA4ujISfiCG8NU7k=","./assets/sources-35d70d59b051041e.txt":"sha256-sEw9aReqywoSshxCP8NY9NMr/ahbr/qaq7UKP+8IuzE=","./assets/start-6f0f49181eef95ce.js":"sha256-bw9JGB7vlc5OPbze+LwrWqCk957XaLxlxWnLeIH40tQ=","./assets/style-3565733a8a0d7943.css":"sha256-NWVzOooNeUPF8jrm25x4EAF0Q9W3Jf8QFRTRte5vAnU=","./icon.svg":"sha256-Kuj3bsLF6iGZwDOs8P55crI4Il33vAyoO/RSRxdrmhk=","./icons/icon-192.png":"sha256-sg+upQBkhIHwid8Z2RayrqIRJX29ZLRoOjvCqWhiJiQ=","./":"sha256-Z4Udbid03WSg2c7WZeLDZ/ZtEGo1uidldZh1lsFX1HM=","./manifest.webmanifest":"sha256-HLNlBPYeio02P215zOWDIu5ENgIxkoBP4WCk7Iy6Kqc="};
const MORE = {"./assets/words-en-learn-84ce14390b0be09a.txt":"sha256-sukx7AfTFNZ/qcKcS7IVTPemCnjxpN/DvINBncqjsEE=","./assets/words-es-0c6078d18ab38df2.txt":"sha256-vVJTYy+7j5m0HcthNB5BWlYuGSGbGy8TyjSXDFh9sl8=","./assets/words-es-learn-803b3bdfb2fb8db6.txt":"sha256-XKHHInljdvgTJ+1NhAdVVGatwJ19vy/Cj3Nxo9lNqi8="};
const BUILD = "686273b0ad189f77";
const scope = self.registration.scope;
const OURS = `iliac ${scope} `;
const NAME = OURS + BUILD;
const at = (path) => new URL(path, scope).href;
const paths = new Map([...Object.keys(FILES), ...Object.keys(MORE)].map((path) => [at(path), path]));
const tag = (url) => url.match(/\/words-(.+?)(?:-learn)?-[0-9a-f]{16}\.txt$/)?.[1];

async function load(path, cache) {
  const answer = await fetch(at(path), { integrity: FILES[path] ?? MORE[path], cache, redirect: "error" });
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  return answer;
}
async function put(cache, path) {
  const answer = await load(path, "default").catch(() => load(path, "reload"));
  await cache.put(at(path), answer);
}

async function whole(cache) {
  const kept = new Set((await cache.keys()).map(({ url }) => url));
  return Object.keys(FILES).every((path) => kept.has(at(path)));
}
async function tables() {
  const tags = new Set();
  for (const name of (await caches.keys()).filter((name) => name.startsWith(OURS))) {
    for (const { url } of await (await caches.open(name)).keys()) tags.add(tag(url));
  }
  return Object.keys(MORE).filter((path) => tags.has(tag(path)));
}

async function fill() {
  const cache = await caches.open(NAME);
  if (await whole(cache)) return;
  try {
    await Promise.all([...Object.keys(FILES), ...(await tables())].map((path) => put(cache, path)));
  } catch (why) {
    await caches.delete(NAME);
    throw why;
  }
}

async function answer(event, path) {
  const cache = await caches.open(NAME);
  const kept = await cache.match(at(path), { ignoreVary: true });
  if (path === "./" && !(await whole(cache))) {
    event.waitUntil(fill().catch(() => {}));
    return fetch(event.request).catch(() => kept ?? Response.error());
  }
  if (kept) return kept;
  const answer = await fetch(event.request);
  if (path in MORE && answer.ok) event.waitUntil(put(cache, path).catch(() => {}));
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
  const home = mode === "navigate" && [at("./"), at("./index.html")].includes(url.split(/[?#]/)[0]);
  const path = home ? "./" : paths.get(url);
  if (path) event.respondWith(answer(event, path).catch(() => fetch(event.request)));
});

self.addEventListener("message", (event) => {
  if (event.data === "use") self.skipWaiting();
  if (!event.data?.keep) return;
  const keep = async () => {
    await self.clients.claim();
    const cache = await caches.open(NAME);
    const loaded = event.data.keep.map((url) => paths.get(url)).filter((path) => path in MORE);
    await Promise.allSettled(loaded.map((path) => put(cache, path)));
    event.source.postMessage("kept");
  };
  event.waitUntil(keep());
});
