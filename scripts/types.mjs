// What each kind of file is called on the wire, and which are worth compressing: one list for every server of this site.
export const TYPES = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".jpg": "image/jpeg",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".mjs": "text/javascript; charset=utf-8",
  ".pdf": "application/pdf",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".wasm": "application/wasm",
  ".webmanifest": "application/manifest+json",
  ".webp": "image/webp",
  ".woff2": "font/woff2",
};
const PACKED = new Set([".ico", ".jpg", ".pdf", ".png", ".webp", ".woff2"]);
/** Below this a compressed file is no shorter on the wire. */
const SHORT = 512;

/** Whether it is sent compressed. */
export const isCompressed = (extension, bytes) => !PACKED.has(extension) && bytes.length >= SHORT;
