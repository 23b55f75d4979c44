// The row of sections, where it is wider than the screen: the section of this page stands in sight, and so does one that a
// key reaches, of which browsers show a part, each with the one before it. Its edges fade where there is more.

/** Bring the section of this page into sight, and each that is reached. */
export function followSections() {
  const row = document.querySelector(".md-tabs__list");
  if (!row) return;
  const here = row.querySelector("[aria-current]");
  if (here) bringInto(row, here);
  row.addEventListener("focusin", (event) => bringInto(row, event.target));
  row.addEventListener("scroll", () => tellEnds(row));
  tellEnds(row);
}

function bringInto(row, link) {
  if (row.scrollWidth <= row.clientWidth) return;
  const item = link.closest("li"), first = item.previousElementSibling ?? item;
  const fades = parseFloat(getComputedStyle(row).scrollPaddingLeft);
  row.scrollLeft += first.getBoundingClientRect().left - row.getBoundingClientRect().left - fades;
}

function tellEnds(row) {
  const at = Math.abs(row.scrollLeft);
  row.classList.toggle("md-tabs__list--begun", at > 0);
  row.classList.toggle("md-tabs__list--ended", at + row.clientWidth > row.scrollWidth - 1);
}
