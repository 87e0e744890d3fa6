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

  const { active } = await workers.ready;
  let open = 0;
  workers.addEventListener("message", ({ data }) => {
    if (data !== "kept") return;
    open -= 1;
    if (open === 0 && page.dataset.package === "whole") page.dataset.offline = "ready";
  });
  workers.startMessages();
  // What had come before the worker stood beside the page, and the words that the program has fetched since.
  const keep = () => {
    open += 1;
    active.postMessage({ keep: performance.getEntriesByType("resource").map(({ name }) => name) });
  };
  keep();
  const heard = () => {
    keep();
    use();
  };
  new MutationObserver(heard).observe(page, { attributeFilter: ["data-update", "data-package"] });

  // An installed page can stay open for weeks; what it says must not grow old unseen.
  let asked = Date.now();
  document.addEventListener("visibilitychange", () => {
    if (document.hidden || Date.now() - asked < DAY) return;
    asked = Date.now();
    registration.update().catch(() => {});
  });
} catch {
  page.dataset.offline = "none";
}
