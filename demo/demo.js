// All that a clinic's page can hear of the check, written down where a visitor sees it.
window.heard = [];
window.addEventListener("message", ({ origin, data }) => {
  window.heard.push({ origin, data });
  const line = document.createElement("code");
  line.textContent = JSON.stringify(data);
  document.getElementById("heard")?.appendChild(document.createElement("li")).append(line);
});
document.querySelector("iliac-check")?.addEventListener("iliac-summary", ({ detail }) => {
  document.getElementById("given").textContent = detail.text;
});
document.addEventListener("iliac-screen", ({ detail }) => window.heard.push({ event: detail }));
