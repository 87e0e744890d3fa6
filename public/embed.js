// <iliac-check>: the check on a clinic's page, in a frame of its own origin, so that nothing on the clinic's page can read
// what is answered. docs/EMBED.md says how it is used, and every message that is spoken. The link inside of the element is
// shown where the frame does not come.
//   <iliac-check lang="en" start="check" theme="light" accent="#2a6f97"><a href="https://…">Back and hip check</a></iliac-check>
(() => {
  const VERSION = 1;
  const script = document.currentScript ?? document.querySelector('script[src*="embed.js"]');
  const home = new URL("./", script.src);
  const NAMES = {
    en: "Back and hip check. Your answers stay on this device.",
    es: "Chequeo de espalda y cadera. Tus respuestas se quedan en este dispositivo.",
  };
  /** A page of ours is as high as this, in steps of 160 pixels; anything else was not said by it. */
  const fits = (height) => Number.isInteger(height) && height % 160 === 0 && height >= 640 && height <= 64000;
  const here = new Set();

  class IliacCheck extends HTMLElement {
    connectedCallback() {
      const address = new URL(home);
      for (const name of ["lang", "start", "theme", "accent"]) {
        const value = this.getAttribute(name);
        if (value) address.searchParams.set(name, value.replace(/^#/, ""));
      }
      const frame = document.createElement("iframe");
      frame.src = address;
      frame.title = this.getAttribute("label") ?? NAMES[this.lang.slice(0, 2)] ?? NAMES.en;
      frame.allow = "clipboard-write";
      frame.referrerPolicy = "no-referrer";
      frame.loading = "lazy";
      Object.assign(frame.style, { display: "block", width: "100%", height: "640px", border: "0" });
      this.style.display = "block";
      const root = this.shadowRoot ?? this.attachShadow({ mode: "open" });
      root.replaceChildren(frame);
      this.frame = frame;
      this.ready = false;
      frame.addEventListener("load", () => this.greet(30));
      here.add(this);
    }

    disconnectedCallback() {
      here.delete(this);
      clearTimeout(this.again);
    }

    /** Until it answers: its script may come long after its page. */
    greet(times) {
      clearTimeout(this.again);
      if (this.ready) return;
      if (!times) {
        this.shadowRoot.append(document.createElement("slot"));
        return;
      }
      this.frame.contentWindow?.postMessage({ iliac: VERSION, type: "hello" }, home.origin);
      this.again = setTimeout(() => this.greet(times - 1), 500);
    }

    hear({ type, height, top, screen, version, text, fhir }) {
      if (type === "ready") {
        this.ready = true;
        clearTimeout(this.again);
      } else if (type === "height" && fits(height)) {
        this.frame.style.height = `${height}px`;
        if (top === true) this.show();
      } else if (type === "screen" && (screen === "start" || screen === "result")) {
        this.dispatchEvent(new CustomEvent("iliac-screen", { detail: screen, bubbles: true }));
      } else if (type === "summary" && version === 1 && typeof text === "string") {
        // Not for whoever listens further up: only for who listens on this very element.
        this.dispatchEvent(new CustomEvent("iliac-summary", { detail: { version, text, ...(fhir && { fhir }) } }));
      }
    }

    /** After a step, its beginning is seen; who sees it already is not moved. */
    show() {
      const { top } = this.getBoundingClientRect();
      if (top < 0 || top > innerHeight / 2) this.scrollIntoView({ block: "start", behavior: "instant" });
    }
  }

  window.addEventListener("message", ({ source, origin, data }) => {
    if (origin !== home.origin || data?.iliac !== VERSION) return;
    [...here].find((element) => element.frame.contentWindow === source)?.hear(data);
  });
  if (!customElements.get("iliac-check")) customElements.define("iliac-check", IliacCheck);
})();
