// The note of a mark stays beside it while the pointer or the focus is on either; Escape takes it away. The enter
// key leads from the mark into its note, the tabulator through the links there and on behind the mark, so that it need
// not stop at all of them on its way through a page. A finger has no way to rest: its first touch shows the note, its
// second follows the mark. The way back leads to the mark used.

import { say } from "../words.js";

const page = document.documentElement;
const note = { mark: null, shown: null, leaving: 0, used: null };

/** Whoever came by keys reads, or hears with the mark, how to come to the links of its note. */
function tellKeys(mark, shown) {
  const how = document.createElement("p");
  how.className = how.id = "note-how";
  how.textContent = say("script-note-how");
  shown.append(how);
  mark.setAttribute("aria-describedby", how.id);
}

function showNote(mark, byKeys = false) {
  clearTimeout(note.leaving);
  if (note.mark === mark) return;
  hideNote();
  const told = document.getElementById(decodeURIComponent(mark.hash.slice(1)));
  if (!told) return;
  const shown = document.createElement("aside");
  shown.className = "note-tip md-typeset";
  shown.append(...told.cloneNode(true).childNodes);
  shown.querySelectorAll(".footnote-backref").forEach((one) => one.remove());
  if (byKeys && shown.querySelector("a")) tellKeys(mark, shown);
  document.body.append(shown);
  const at = mark.getBoundingClientRect();
  const above = at.bottom + shown.offsetHeight > innerHeight && at.top > shown.offsetHeight;
  const left = Math.max(8, Math.min(at.left, page.clientWidth - shown.offsetWidth - 8));
  shown.style.left = `${left + scrollX}px`;
  shown.style.top = `${scrollY + (above ? at.top - shown.offsetHeight : at.bottom)}px`;
  Object.assign(note, { mark, shown });
}

function hideNote() {
  note.mark?.removeAttribute("aria-describedby");
  note.shown?.remove();
  Object.assign(note, { mark: null, shown: null });
}

/** The link to which a key leads in a note that is shown, from its mark or another link; none where it leads elsewhere. */
function nextOf(event) {
  const links = [note.mark, ...note.shown.querySelectorAll("a")];
  const here = links.indexOf(document.activeElement);
  if (here < 0 || (here === 0) !== (event.key === "Enter")) return null;
  if (here === links.length - 1 && !event.shiftKey) note.mark.focus();
  return links[here + (event.shiftKey ? -1 : 1)];
}

function throughNote(event) {
  const next = note.shown && nextOf(event);
  if (!next) return;
  event.preventDefault();
  next.focus();
}

function leaveNote() {
  const { mark, shown } = note;
  if (shown?.contains(document.activeElement)) mark.focus();
  hideNote();
}

function goBack(event) {
  const of = event.target.closest("li");
  if (note.used?.hash !== `#${of?.id}`) return;
  event.preventDefault();
  note.used.scrollIntoView({ block: "center" });
  note.used.focus({ preventScroll: true });
}

/** Show notes as marks are met. */
export function followNotes() {
  const noticed = (event, isMeant, patience) => {
    const mark = event.target.closest(".footnote-ref");
    if (mark && isMeant(mark)) return showNote(mark, event.type === "focusin");
    clearTimeout(note.leaving);
    if (note.shown && !note.shown.contains(event.target)) note.leaving = setTimeout(hideNote, patience);
  };
  document.addEventListener("pointerover", (event) => noticed(event, () => event.pointerType !== "touch", 250));
  document.addEventListener("focusin", (event) => noticed(event, (mark) => mark.matches(":focus-visible"), 0));
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
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") leaveNote();
    else if (event.key === "Tab" || event.key === "Enter") throughNote(event);
  });
}
