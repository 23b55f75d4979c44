// A page at an old address leads to the page of now, with the place on it that was asked for.

export function leadOn(link) {
  const now = new URL(link.href);
  now.hash = location.hash;
  location.replace(now);
}
