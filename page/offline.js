// The page's side of the service worker (page/sw.js): registers it, says on <html> how far it is, and offers a new build.
// data-offline: `ready`, all that this visit uses is kept for the next; `none`, this browser keeps nothing.
// data-update: `ready`, a new build waits; the program sets `use` when the person says so, and the page loads anew.
// Nothing here is needed for a check: what the browser forbids is left, without a word.
const page = document.documentElement;
const DAY = 24 * 60 * 60 * 1000;

try {
  const workers = navigator.serviceWorker;
  const registration = await workers.register("./sw.js", { scope: "./", updateViaCache: "none" });

  const offer = () => {
    if (!registration.waiting || !workers.controller) return;
    page.dataset.update = "ready";
    window.dispatchEvent(new Event("iliac-update"));
  };
  registration.addEventListener("updatefound", () => registration.installing?.addEventListener("statechange", offer));
  offer();

  const use = () => {
    if (page.dataset.update !== "use") return;
    workers.addEventListener("controllerchange", () => location.reload(), { once: true });
    // Without a waiting one another tab has brought it in already.
    if (registration.waiting) registration.waiting.postMessage("use");
    else location.reload();
  };
  new MutationObserver(use).observe(page, { attributeFilter: ["data-update"] });

  // An installed page can stay open for weeks; what it says must not grow old unseen.
  let asked = Date.now();
  document.addEventListener("visibilitychange", () => {
    if (document.hidden || Date.now() - asked < DAY) return;
    asked = Date.now();
    registration.update().catch(() => {});
  });

  const { active } = await workers.ready;
  workers.addEventListener("message", ({ data }) => {
    if (data === "kept") page.dataset.offline = "ready";
  });
  workers.startMessages();
  active.postMessage({ keep: performance.getEntriesByType("resource").map(({ name }) => name) });
} catch {
  page.dataset.offline = "none";
}
