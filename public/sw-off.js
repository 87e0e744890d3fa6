// The switch. Copied over sw.js on the server, it takes the service worker and all that it kept off every device that comes by:
// pages then come from the server again. What people have kept of their checks is not touched.
// It does so as soon as it arrives: Chromium may keep the worker of before in its place for as long as a page is open. Nobody
// waits for the end of the registration: its turn comes only after this very installation.
const leave = async () => {
  const ours = (await caches.keys()).filter((name) => name.startsWith(`iliac ${self.registration.scope} `));
  await Promise.all(ours.map((name) => caches.delete(name)));
  self.registration.unregister();
};
self.addEventListener("install", (event) => {
  self.skipWaiting();
  event.waitUntil(leave());
});
self.addEventListener("activate", (event) => event.waitUntil(leave()));
