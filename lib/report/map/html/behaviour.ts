/**
 * What the page does, as text: a function would reach the page as the bundler left it, with names from elsewhere.
 * Without scripts the page still shows everything: lists open and close on their own.
 */
export const BEHAVIOUR = String.raw`
function behaviour() {
  const search = document.querySelector("#search");
  const found = document.querySelector("#found");
  const problems = document.querySelector("#problems");
  const rows = Array.from(document.querySelectorAll(".row[data-text]"));
  const branches = Array.from(document.querySelectorAll("li.pool, li.entry, .lb")).reverse();
  const details = Array.from(document.querySelectorAll("details"));
  const openAtFirst = new Set(details.filter((one) => one.open));
  const texts = new Map();
  function textOf(element) {
    let text = texts.get(element);
    if (text === undefined) {
      text = (element.dataset.text || "").toLowerCase();
      texts.set(element, text);
    }
    return text;
  }
  /** Shows what matches, what it stands in, and what stands in it. */
  function filter() {
    const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
    const onlyProblems = problems.getAttribute("aria-pressed") === "true";
    const active = words.length > 0 || onlyProblems;
    const matches = (element) => (!onlyProblems || element.dataset.look === "yes") && words.every((word) => textOf(element).includes(word));
    const inMatch = (element) => {
      const branch = element.closest("li.pool, li.entry, .lb");
      if (branch === null)
        return false;
      return matches(branch) || (branch.parentElement !== null && inMatch(branch.parentElement));
    };
    let count = 0;
    for (const row of rows) {
      const shown = !active || matches(row) || inMatch(row);
      row.hidden = !shown;
      if (shown)
        count++;
    }
    for (const branch of branches) {
      const holds = branch.querySelector(".row[data-text]:not([hidden]), li:not([hidden])") !== null;
      branch.hidden =
        active && !holds && !matches(branch) && !(branch.parentElement !== null && inMatch(branch.parentElement));
    }
    for (const chunk of Array.from(document.querySelectorAll(".chunk"))) {
      chunk.hidden = chunk.querySelector(".row:not([hidden])") === null;
    }
    for (const one of details)
      one.open = active ? true : openAtFirst.has(one);
    found.textContent = active ? count + " of " + rows.length + " backends shown" : "";
  }
  function setAll(open) {
    for (const one of details)
      one.open = open;
  }
  /** Arrow keys move between the visible lines and open or close them, as in a file tree. */
  function move(event) {
    const target = event.target;
    if (event.key === "/" && target !== search) {
      event.preventDefault();
      search.focus();
      return;
    }
    if (event.key === "Escape" && target === search) {
      search.value = "";
      filter();
      return;
    }
    if (target.tagName !== "SUMMARY")
      return;
    const own = target.parentElement;
    if (event.key === "ArrowRight")
      own.open = true;
    else if (event.key === "ArrowLeft")
      own.open = false;
    else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      const all = Array.from(document.querySelectorAll("summary")).filter((one) => one.offsetParent !== null && one.getClientRects().length > 0);
      const next = all[all.indexOf(target) + (event.key === "ArrowDown" ? 1 : -1)];
      if (next !== undefined)
        next.focus();
    }
    else
      return;
    event.preventDefault();
  }
  let waiting = 0;
  search.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = window.setTimeout(filter, 60);
  });
  problems.addEventListener("click", () => {
    problems.setAttribute("aria-pressed", String(problems.getAttribute("aria-pressed") !== "true"));
    filter();
  });
  document.querySelector("#open").addEventListener("click", () => setAll(true));
  document.querySelector("#close").addEventListener("click", () => setAll(false));
  document.addEventListener("keydown", move);
  document.querySelector(".controls").hidden = false;
}

behaviour();
`;
