// Which record an address asks to be compared with its page. Nothing here touches the page.

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** The id of the record that the end of an address asks for; null where it asks for none. */
export function asked(hash) {
  const id = new URLSearchParams(hash.slice(1)).get("check");
  return id && ID.test(id) ? id : null;
}
