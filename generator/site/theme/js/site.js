// Where the site stands. The address of the running script is told only while it runs for the first time.

/** The root of the site. */
export const root = new URL("../../", document.currentScript.src);
