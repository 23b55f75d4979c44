# Of the desk before a text is given.

giving-mark = Mark its numbers
giving-open = Open a file
giving-not-loaded = The desk could not be set up, for its lists did not load. Load the page anew, or work on the command line.
giving-not-loaded-folder = Opened from a folder, this page may not load its lists. Take the offline edition, or the address of the site.
giving-compared-not-loaded = There is no record { $source } here.
