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
  let asked = Date.now();
  document.addEventListener("visibilitychange", () => {
    if (document.hidden || Date.now() - asked < DAY) return;
    asked = Date.now();
    registration.update().catch(() => {});
  });
} catch {
  page.dataset.offline = "none";
}
