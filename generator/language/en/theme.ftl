# What the templates of the theme say. They have no book: the home page carries these words for them.

theme-lost = No page has this address
theme-lost-why = Pages of this site keep their addresses, so this one is probably mistyped or incomplete.
theme-lost-search = The search at the top of the page finds names, figures and sources by their words. Or begin at one of these:
theme-home = Home
theme-figures = Figures
theme-sources = Sources
theme-explorer = Explorer
theme-explorer-about = , every claim by speaker, day and source
theme-search = Search
theme-search-typed = A name, a number, a day, or words of a report
theme-search-close = Close
theme-repository = Repository
theme-published-by = Published by { $publisher }
theme-licence = Records under { $licence }
theme-edition = The record as of { $day }
theme-edition-empty = Nothing is recorded yet
theme-correct = Is something wrong? How to correct it
