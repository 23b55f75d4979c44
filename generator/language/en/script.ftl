# What the script of every page says.

script-scheme-to-day = Switch to the light scheme
script-scheme-to-night = Switch to the dark scheme
script-copy = Copy
script-copy-named = Copy: { $name }
script-copied = Copied
script-letter-save = Save as a file
script-letter-file = letter.txt
script-list-filter = Find in this list
script-list-left = { $n } of { $of } shown
script-list-language = Language
script-list-all = all
script-list-of-language = { $language } ({ $n })
script-list-order = Sort by
script-list-given = as listed
script-list-ascending = { $head }, ascending
script-list-descending = { $head }, descending
script-note-how = Enter leads to the links of this note.
