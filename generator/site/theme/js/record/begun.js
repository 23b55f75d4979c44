// A record begun from an article that is open in the browser: its address and title come with the address of the form,
// behind the #, which no browser sends.

const GIVEN = ["url", "title"];
const LONGEST = 2000;

/** The fields of the source that the end of an address fills: `#url=…&title=…`. */
export function begun(hash) {
  const said = new URLSearchParams(hash.slice(1));
  return GIVEN.filter((key) => said.get(key)).map((key) => [key, said.get(key).slice(0, LONGEST)]);
}

/** The address of a bookmark that opens the form with the page on which somebody chooses it. */
export function bookmark(form) {
  const address = JSON.stringify(form.split("#")[0]);
  return `javascript:void(location.href=${address}+"#url="+encodeURIComponent(location.href)+"&title="+encodeURIComponent(document.title))`;
}
