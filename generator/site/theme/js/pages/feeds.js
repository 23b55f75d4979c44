/**
 * Adds a word to the announcements of feeds: the theme takes each link that is nothing but an alternate for a translation
 * and asks for the site map beside it. Programs that look for feeds read the page as it was sent, or heed each word.
 */
export function tellFeedsFromTranslations() {
  for (const feed of document.querySelectorAll("link[rel=alternate][type='application/atom+xml']")) {
    feed.relList.add("feed");
  }
}
