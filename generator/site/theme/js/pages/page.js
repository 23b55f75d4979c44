// What every page does with a script, and the scripts of the two pages that need more.

(() => {
  const assets = new URL("./", document.currentScript.src);
  const page = document.documentElement;
  const SCHEME = "scheme";

  // Day or night, as a reader chose; before anything is drawn.
  try {
    page.dataset.scheme = localStorage.getItem(SCHEME) ?? "";
  } catch {
    // A browser that keeps nothing follows its system.
  }

  function isDark() {
    return page.dataset.scheme ? page.dataset.scheme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
  }

  function offerSchemes(beside) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "scheme";
    const label = () => {
      button.title = `Switch to the ${isDark() ? "light" : "dark"} scheme`;
      button.setAttribute("aria-label", button.title);
    };
    button.addEventListener("click", () => {
      page.dataset.scheme = isDark() ? "light" : "dark";
      label();
      try {
        localStorage.setItem(SCHEME, page.dataset.scheme);
      } catch {
        // It holds for this page then.
      }
    });
    label();
    beside.after(button);
  }

  // The theme asks for its search index on every page, and the index weighs more than the page. The request is held
  // until somebody turns to the search.
  const INDEX = "/search/search_index.json";
  const { open, send } = XMLHttpRequest.prototype;
  const held = [];
  let isSought = false;

  XMLHttpRequest.prototype.open = function (method, address, ...rest) {
    this.isIndex = `${address}`.endsWith(INDEX);
    return open.call(this, method, address, ...rest);
  };
  XMLHttpRequest.prototype.send = function (...body) {
    if (this.isIndex && !isSought) held.push(() => send.apply(this, body));
    else send.apply(this, body);
  };

  function awaitSearch() {
    const seek = (event) => {
      if (isSought || !event.target.closest(".md-search, [for=__search]")) return;
      isSought = true;
      for (const ask of held) ask();
    };
    document.addEventListener("pointerover", seek);
    document.addEventListener("focusin", seek);
  }

  // The note of a mark stays beside it while the pointer or the focus is on either; Escape takes it away. A finger has
  // no way to rest: its first touch shows the note, its second follows the mark. The way back leads to the mark used.
  const note = { mark: null, shown: null, leaving: 0, used: null };

  function showNote(mark) {
    clearTimeout(note.leaving);
    if (note.mark === mark) return;
    hideNote();
    const told = document.getElementById(decodeURIComponent(mark.hash.slice(1)));
    if (!told) return;
    const shown = document.createElement("aside");
    shown.className = "note-tip md-typeset";
    shown.append(...told.cloneNode(true).childNodes);
    shown.querySelectorAll(".footnote-backref").forEach((one) => one.remove());
    document.body.append(shown);
    const at = mark.getBoundingClientRect();
    const above = at.bottom + shown.offsetHeight > innerHeight && at.top > shown.offsetHeight;
    const left = Math.max(8, Math.min(at.left, page.clientWidth - shown.offsetWidth - 8));
    shown.style.left = `${left + scrollX}px`;
    shown.style.top = `${scrollY + (above ? at.top - shown.offsetHeight : at.bottom)}px`;
    Object.assign(note, { mark, shown });
  }

  function hideNote() {
    note.shown?.remove();
    Object.assign(note, { mark: null, shown: null });
  }

  function goBack(event) {
    const of = event.target.closest("li");
    if (note.used?.hash !== `#${of?.id}`) return;
    event.preventDefault();
    note.used.scrollIntoView({ block: "center" });
    note.used.focus({ preventScroll: true });
  }

  function followNotes() {
    const noticed = (event, isMeant) => {
      const mark = event.target.closest(".footnote-ref");
      if (mark && isMeant(mark)) return showNote(mark);
      clearTimeout(note.leaving);
      if (note.shown && !note.shown.contains(event.target)) note.leaving = setTimeout(hideNote, 250);
    };
    document.addEventListener("pointerover", (event) => noticed(event, () => event.pointerType !== "touch"));
    document.addEventListener("focusin", (event) => noticed(event, (mark) => mark.matches(":focus-visible")));
    document.addEventListener("click", (event) => {
      const mark = event.target.closest(".footnote-ref");
      if (mark && event.pointerType === "touch" && note.mark !== mark) {
        event.preventDefault();
        return showNote(mark);
      }
      if (note.shown?.contains(event.target)) return;
      hideNote();
      if (mark) note.used = mark;
      else if (event.target.closest(".footnote-backref")) goBack(event);
    });
    document.addEventListener("keydown", (event) => { if (event.key === "Escape") hideNote(); });
  }

  // A button beside each text that is there to be copied.
  function offerCopy(name) {
    const text = name.nextElementSibling;
    const button = document.createElement("button");
    button.type = "button";
    button.className = "cite-copy";
    button.textContent = "Copy";
    button.setAttribute("aria-label", `Copy: ${name.textContent}`);
    const said = document.createElement("span");
    said.setAttribute("role", "status");
    button.addEventListener("click", async () => {
      await navigator.clipboard.writeText(text.textContent.trim());
      said.textContent = "Copied";
    });
    name.append(" ", button, " ", said);
  }

  function load(name) {
    const styles = document.createElement("link");
    styles.rel = "stylesheet";
    styles.href = new URL(`${name}.css`, assets).href;
    const script = document.createElement("script");
    script.src = new URL(`scripts/${name}.js`, assets).href;
    document.head.append(styles, script);
  }

  document.addEventListener("DOMContentLoaded", () => {
    const title = document.querySelector(".md-header__title");
    if (title) offerSchemes(title);
    awaitSearch();
    if (document.querySelector(".footnote-ref")) followNotes();
    if (navigator.clipboard) document.querySelectorAll(".cite-form").forEach(offerCopy);
    if (document.getElementById("claims-explorer")) load("explorer");
    if (document.getElementById("record-form")) load("record");
  });
})();
