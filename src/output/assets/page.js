(() => {
  "use strict";
  const card = document.getElementById("card");
  const form = document.getElementById("filters");
  const entries = new Map([...document.querySelectorAll(".register li")].map((entry) => [entry.dataset.claim, entry]));
  const pieces = new Map([...entries.keys()].map((id) => [id, []]));
  for (const piece of document.querySelectorAll(".claim[data-claim]")) pieces.get(piece.dataset.claim).push(piece);

  let shown = null;
  let timer = 0;

  /** The innermost claim at an element that is not filtered out. */
  function claimAt(element) {
    let piece = element.closest(".claim[data-claim]");
    while (piece?.classList.contains("off")) piece = piece.parentElement.closest(".claim[data-claim]");
    return piece;
  }

  function hide() {
    clearTimeout(timer);
    if (shown === null) return;
    for (const piece of pieces.get(shown)) piece.classList.remove("on");
    shown = null;
    card.hidden = true;
  }

  function show(piece) {
    clearTimeout(timer);
    const id = piece.dataset.claim;
    if (shown === id) return;
    hide();
    shown = id;
    for (const each of pieces.get(id)) each.classList.add("on");
    card.replaceChildren(...entries.get(id).cloneNode(true).children);
    for (const link of card.querySelectorAll("a")) link.replaceWith(link.textContent);
    card.hidden = false;
    place(piece.getClientRects()[0]);
  }

  /** Below the claim's first line, or above it where the window ends. */
  function place(line) {
    const { width, height } = card.getBoundingClientRect();
    const below = line.bottom + 10 + height <= innerHeight || line.top < height + 10;
    const left = Math.max(12, Math.min(line.left, document.documentElement.clientWidth - width - 12));
    card.style.left = `${left + scrollX}px`;
    card.style.top = `${(below ? line.bottom + 10 : line.top - height - 10) + scrollY}px`;
  }

  const later = (action, delay) => {
    clearTimeout(timer);
    timer = setTimeout(action, delay);
  };

  document.addEventListener("mouseover", ({ target }) => {
    if (card.contains(target)) return clearTimeout(timer);
    const piece = claimAt(target);
    if (piece) later(() => show(piece), 120);
    else if (shown !== null) later(hide, 300);
  });
  document.addEventListener("focusin", ({ target }) => {
    if (target.classList.contains("mark")) show(target.parentElement);
    else if (!card.contains(target)) hide();
  });
  document.addEventListener("click", ({ target }) => {
    if (target.closest("a") || card.contains(target)) return;
    const piece = claimAt(target);
    if (piece) show(piece);
    else hide();
  });
  document.addEventListener("keydown", ({ key }) => {
    if (key === "Escape") hide();
  });

  /** Hides the claims that the filters leave out, in the text and in the list. */
  function filter() {
    const data = new FormData(form);
    const types = new Set(data.getAll("type"));
    const source = data.get("source");
    const actor = data.get("actor");
    const least = Number(data.get("worth"));
    let count = 0;
    for (const [id, entry] of entries) {
      const { type, source: who, actors, worth } = entry.dataset;
      const wanted = types.has(type) && (source === "" || who === source) && (actor === "" || actors.split(" ").includes(actor)) && Number(worth) >= least;
      if (wanted) count += 1;
      entry.hidden = !wanted;
      for (const piece of pieces.get(id)) piece.classList.toggle("off", !wanted);
    }
    const output = form.querySelector("output");
    output.value = output.dataset.pattern.replace("#", form.elements.worth.value);
    const status = form.querySelector("[role=status]");
    const numbers = [count, entries.size];
    status.textContent = status.dataset.pattern.replace(/#/g, () => numbers.shift());
    hide();
  }

  if (form) {
    form.addEventListener("input", filter);
    form.addEventListener("reset", () => setTimeout(filter));
    form.addEventListener("submit", (event) => event.preventDefault());
    filter();
  }
})();
