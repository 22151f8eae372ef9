"use strict";
// Moves through pages and lines, filters, finds, and shows why a line has its label.
// Text of a page is only ever moved as text: nothing here makes markup of it.
const byId = (id) => document.getElementById(id);
const pages = [...document.querySelectorAll(".page")];
const served = document.body.dataset.token !== "";
const line = byId("line");
let page = pages[0];
let order = pages;
let current = null;

// ---- pages

const orders = {
  given: () => 0,
  site: (a, b) => a.dataset.site.localeCompare(b.dataset.site),
  doubt: (a, b) => b.dataset.doubt - a.dataset.doubt,
  rejected: (a, b) => b.dataset.rejected - a.dataset.rejected,
};

function showPage(wanted) {
  page = wanted;
  for (const other of pages) other.hidden = other !== page;
  const at = byId("at");
  if (at && !served) {
    const place = order.indexOf(page);
    at.textContent = `${place + 1} of ${order.length}`;
    byId("previous").disabled = place === 0;
    byId("next").disabled = place === order.length - 1;
  }
  closeLine();
  find();
}

function turnPage(step) {
  const link = document.querySelector(step > 0 ? "a#next" : "a#previous");
  if (link) {
    link.click();
    return;
  }
  const wanted = order[order.indexOf(page) + step];
  if (!wanted) return;
  showPage(wanted);
  history.replaceState(null, "", `#${wanted.id}`);
  scrollTo(0, 0);
}

// ---- lines

const lines = () => [...page.querySelectorAll(".block:not([hidden])")];
const words = (label) => label.replaceAll("_", " ");

function showLine(block) {
  if (current) current.removeAttribute("aria-current");
  for (const other of page.querySelectorAll('.block[tabindex="0"]')) other.tabIndex = -1;
  current = block;
  block.tabIndex = 0;
  block.setAttribute("aria-current", "true");
  const data = block.dataset;
  line.className = `line g-${data.group}`;
  byId("line-label").textContent = words(data.label);
  byId("line-where").textContent = data.where;
  byId("line-rule").textContent = data.rule;
  byId("line-sure").textContent = Number(data.sure).toFixed(2);
  byId("line-runner").textContent = data.runner ? words(data.runner) : "no other label came near";
  setTerm("line-why", data.why);
  setTerm("line-source", data.source);
  byId("line-actions").hidden = !data.source;
  const link = byId("open-source");
  if (link && data.source) link.href = `vscode://file${encodeURI(document.body.dataset.folder)}/${data.source}`;
  byId("correct-label").value = data.runner ?? data.label;
  byId("said").textContent = "";
  line.hidden = false;
  document.body.classList.add("has-line");
}

function setTerm(id, text) {
  byId(id).textContent = text ?? "";
  byId(`${id}-term`).hidden = byId(id).hidden = !text;
  if (id === "line-source") byId(id).parentElement.hidden = !text;
}

function closeLine() {
  if (current) current.removeAttribute("aria-current");
  current = null;
  line.hidden = true;
  document.body.classList.remove("has-line");
}

function goTo(block) {
  if (!block) return;
  block.focus({ preventScroll: true });
  block.scrollIntoView({ block: "nearest" });
}

function step(count) {
  const all = lines();
  const place = all.indexOf(current);
  goTo(place < 0 ? all[count > 0 ? 0 : all.length - 1] : all[Math.min(Math.max(place + count, 0), all.length - 1)]);
}

function goToUnsure() {
  const all = lines();
  const rest = [...all.slice(all.indexOf(current) + 1), ...all.slice(0, all.indexOf(current) + 1)];
  goTo(rest.find((block) => block.querySelector(".label .sure")));
}

// ---- filters and finding

function wantedLabels() {
  return new Set([...page.querySelectorAll('[data-filter][aria-pressed="true"]')].map((b) => b.dataset.filter));
}

function filter() {
  const labels = wantedLabels();
  let shown = 0;
  for (const block of page.querySelectorAll(".block")) {
    block.hidden = labels.size > 0 && !labels.has(block.dataset.label);
    shown += !block.hidden;
  }
  const clear = page.querySelector("[data-clear]");
  if (clear) clear.hidden = labels.size === 0;
  page.querySelector("[data-nothing]").hidden = shown > 0;
}

function clearFilters() {
  for (const button of page.querySelectorAll('[data-filter][aria-pressed="true"]')) button.ariaPressed = "false";
  filter();
}

function unmark() {
  for (const mark of document.querySelectorAll("mark")) {
    const parent = mark.parentNode;
    mark.replaceWith(...mark.childNodes);
    parent.normalize();
  }
}

function find() {
  unmark();
  const query = byId("query").value.trim().toLowerCase();
  let count = 0;
  if (query.length > 1 && page) {
    for (const text of page.querySelectorAll(".block .text")) count += markIn(text, query);
  }
  byId("found").textContent = query.length > 1 ? `${count} found` : "";
}

function markIn(element, query) {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const nodes = [];
  while (walker.nextNode()) nodes.push(walker.currentNode);
  let count = 0;
  for (const node of nodes) {
    const places = [];
    const lower = node.data.toLowerCase();
    if (lower.length !== node.data.length) continue; // a letter that changes its length: leave the line unmarked
    for (let at = lower.indexOf(query); at >= 0; at = lower.indexOf(query, at + query.length)) places.push(at);
    for (const at of places.reverse()) {
      const rest = node.splitText(at);
      rest.splitText(query.length);
      const mark = document.createElement("mark");
      rest.replaceWith(mark);
      mark.append(rest);
    }
    count += places.length;
  }
  return count;
}

function goToFound() {
  const found = lines().filter((block) => block.querySelector("mark"));
  goTo(found[(found.indexOf(current) + 1) % found.length]);
}

// ---- corrections

async function copy(text, said) {
  try {
    await navigator.clipboard.writeText(text);
    byId("said").textContent = said;
  } catch {
    byId("said").textContent = text; // no clipboard for a file: show it to be copied by hand
  }
}

function describeCorrection() {
  return {
    capture: page.dataset.capture,
    position: Number(current.dataset.position),
    text: textOf(current),
    label: byId("correct-label").value,
    reason: byId("correct-reason").value.trim(),
  };
}

// The line as captured: shown controls stand in spans and are turned back into the characters they name.
function textOf(block) {
  const copyOf = block.querySelector(".text").cloneNode(true);
  for (const span of copyOf.querySelectorAll(".control")) {
    span.replaceWith(String.fromCodePoint(parseInt(span.textContent.slice(2), 16)));
  }
  return copyOf.textContent;
}

async function correct() {
  const correction = describeCorrection();
  if (!served) {
    await copy(JSON.stringify(correction), "Copied: add this line to the corrections file.");
    return;
  }
  if (await send("/corrections", JSON.stringify(correction))) {
    sessionStorage.setItem("line", current.id);
    setTimeout(() => location.reload(), 300);
  }
}

async function send(path, content) {
  const answer = await fetch(path, {
    method: "POST",
    headers: { "Content-Type": "application/json", "X-Copydesk-Token": document.body.dataset.token },
    body: content,
  });
  byId("said").textContent = await answer.text();
  return answer.ok;
}

// ---- what the reader does

document.addEventListener("focusin", (event) => {
  const block = event.target.closest?.(".block");
  if (block) showLine(block);
});
document.addEventListener("click", (event) => {
  const target = event.target;
  const button = target.closest("[data-filter]");
  if (button) {
    button.ariaPressed = String(button.ariaPressed !== "true");
    filter();
  }
  if (target.closest("[data-clear]")) clearFilters();
  const block = target.closest(".block");
  if (block && getSelection().isCollapsed) block.focus({ preventScroll: true });
  const part = target.closest("[data-block]");
  if (part && !target.closest("a") && getSelection().isCollapsed) {
    clearFilters();
    goTo(byId(`${page.id}-b${part.dataset.block}`));
  }
});
document.addEventListener("pointerover", (event) => {
  for (const other of document.querySelectorAll(".points")) other.classList.remove("points");
  const part = event.target.closest?.("[data-block]");
  if (part) byId(`${page.id}-b${part.dataset.block}`)?.classList.add("points");
});

const keys = {
  j: () => step(1),
  k: () => step(-1),
  ArrowDown: () => step(1),
  ArrowUp: () => step(-1),
  u: goToUnsure,
  n: () => turnPage(1),
  p: () => turnPage(-1),
  "/": () => byId("query").focus(),
  c: () => current && byId("correct-label").focus(),
  y: () => current && byId("copy-source").click(),
  "?": () => byId("keys").showModal(),
  Escape: escape,
};

function escape() {
  const wasOn = current;
  closeLine();
  clearFilters();
  wasOn?.focus({ preventScroll: true });
  if (wasOn) closeLine();
}

document.addEventListener("keydown", (event) => {
  const typing = event.target.closest?.("input, select, textarea");
  const isArrow = event.key.startsWith("Arrow");
  if (event.ctrlKey || event.metaKey || event.altKey || byId("keys").open) return;
  if (typing && event.key !== "Escape") return;
  if (isArrow && !event.target.closest?.(".block")) return;
  if (!keys[event.key]) return;
  event.preventDefault();
  if (typing) typing.blur();
  keys[event.key]();
});

byId("help").addEventListener("click", () => byId("keys").showModal());
byId("line-close").addEventListener("click", escape);
byId("copy-source").addEventListener("click", () => copy(byId("line-source").textContent, "Copied."));
byId("query").addEventListener("input", find);
byId("find").addEventListener("submit", (event) => {
  event.preventDefault();
  goToFound();
});
byId("correct").addEventListener("submit", (event) => {
  event.preventDefault();
  correct();
});
byId("export")?.addEventListener("click", () => send(`/export/${page.dataset.capture}`, ""));
byId("order")?.addEventListener("change", (event) => {
  if (served) {
    location.href = `/?order=${event.target.value}`;
    return;
  }
  order = [...pages].sort(orders[event.target.value]);
  showPage(order[0]);
});
if (!served) {
  byId("previous")?.addEventListener("click", () => turnPage(-1));
  byId("next")?.addEventListener("click", () => turnPage(1));
}

if (page) showPage(byId(location.hash.slice(1))?.closest(".page") ?? page);
if (served && sessionStorage.getItem("line")) {
  goTo(byId(sessionStorage.getItem("line"))); // back to the line that was just corrected
  sessionStorage.removeItem("line");
}
