// The switch. Copied over sw.js on the server, it takes the service worker and all that it kept off every device that comes by:
// pages then come from the server again. What people have kept of their checks is not touched.
self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => {
  const leave = async () => {
    const ours = (await caches.keys()).filter((name) => name.startsWith(`iliac ${self.registration.scope} `));
    await Promise.all(ours.map((name) => caches.delete(name)));
    await self.registration.unregister();
  };
  event.waitUntil(leave());
});
