// What a printed page tells of itself.

/** On paper the address, where the site was built without knowing it; of a page in a folder there is none. */
export function tellAddress() {
  const head = document.querySelector(".paper-head[data-placeless]");
  if (head && /^https?:$/.test(location.protocol)) head.append(` · ${location.origin}${location.pathname}`);
}
