// The address of GitHub's page for a new file, with the record filled in.

const FOLDER = "sources/articles";
/** GitHub refuses longer addresses. */
export const LONGEST = 8000;

/** The repository to which this site's header links, or null where it links to none. */
export function repository() {
  const link = document.querySelector("a.md-source");
  return link && /^https?:$/.test(link.protocol) ? link.href.replace(/\/+$/, "") : null;
}

/** The address that opens a new file with its name and, where `text` is given, its content. */
export function newFile(repo, id, text = null) {
  const query = [`filename=${encodeURIComponent(`${id}.yml`)}`];
  if (text !== null) query.push(`value=${encodeURIComponent(text)}`);
  return `${repo}/new/main/${FOLDER}?${query.join("&")}`;
}
