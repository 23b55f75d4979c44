// The links that open a record at the desk, to be compared with its page: the desk learns from its address which one.

/** Let each of them name its record. */
export function leadToChecks() {
  for (const link of document.querySelectorAll("a[data-check]")) {
    link.hash = `check=${encodeURIComponent(link.dataset.check)}`;
  }
}
