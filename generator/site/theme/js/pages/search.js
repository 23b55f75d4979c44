// The search is a dialog that every page has. Its script, its style and the words of all pages come when somebody
// turns to it, and not before.

/** Open the dialog for a button or the keys; `load` fetches what it needs. */
export function offerSearch(load) {
  const dialog = document.getElementById("seek");
  if (!dialog?.showModal) return;
  let isLoaded = false;
  const turn = () => {
    if (!isLoaded) load("search");
    isLoaded = true;
  };
  const open = () => {
    turn();
    if (!dialog.open) dialog.showModal();
    dialog.querySelector("input").select();
  };
  for (const button of document.querySelectorAll(".seek-open")) {
    button.addEventListener("pointerenter", turn);
    button.addEventListener("click", open);
  }
  dialog.querySelector("button").addEventListener("click", () => dialog.close());
  dialog.addEventListener("click", ({ target }) => { if (target === dialog) dialog.close(); });
  // A result on the same page changes only where the reader is in it.
  window.addEventListener("hashchange", () => dialog.close());
  document.addEventListener("keydown", (event) => {
    if (event.key.toLowerCase() !== "k" || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
    event.preventDefault();
    open();
  });
}
