// The row of sections, where it is wider than the screen: the section of this page stands in sight, and so does one that a
// key reaches, of which browsers show a part.

/** Bring the section of this page into sight, and each that is reached. */
export function followSections() {
  const row = document.querySelector(".md-tabs__list");
  if (!row) return;
  const here = row.querySelector("[aria-current]");
  if (here) bringInto(row, here);
  row.addEventListener("focusin", (event) => bringInto(row, event.target));
}

function bringInto(row, link) {
  if (row.scrollWidth <= row.clientWidth) return;
  const [place, within] = [link.getBoundingClientRect(), row.getBoundingClientRect()];
  row.scrollLeft += place.left + place.width / 2 - within.left - within.width / 2;
}
