// Reads a _headers file, as Netlify and Cloudflare Pages do: a path at the line's start, its headers indented below; `*`
// stands for anything.
/** The rules: the path as written, what it fits, and its headers as pairs. */
export function readHeaders(text) {
  const rules = [];
  for (const line of text.split(/\r?\n/)) {
    if (!line.trim() || line.trimStart().startsWith("#")) continue;
    if (/^\s/.test(line)) {
      const colon = line.indexOf(":");
      rules.at(-1).headers.push([line.slice(0, colon).trim(), line.slice(colon + 1).trim()]);
    } else {
      const path = line.trim();
      const pattern = path.split("*").map((part) => part.replace(/[.+?^${}()|[\]\\]/g, "\\$&")).join(".*");
      rules.push({ path, fits: new RegExp(`^${pattern}$`), headers: [] });
    }
  }
  return rules;
}

/**
 * A header's value where the site's own address is known. WebKit lets `'self'` fit nothing in a frame that its host
 * sandboxes without an origin of its own: neither program nor style would load there. Its own address fits.
 */
export const addressed = (value, address) => value.replaceAll("'self'", `'self' ${address}`);
