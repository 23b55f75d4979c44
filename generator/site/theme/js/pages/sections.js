/** Bring the section of this page into sight, where the row of them is wider than the screen. */
export function showSection() {
  const section = document.querySelector(".md-tabs__item--active");
  const row = section?.parentElement;
  if (!row || row.scrollWidth <= row.clientWidth) return;
  const [place, within] = [section.getBoundingClientRect(), row.getBoundingClientRect()];
  row.scrollLeft += place.left + place.width / 2 - within.left - within.width / 2;
}
