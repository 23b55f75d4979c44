# What the script of every page says.

script-scheme-to-day = Switch to the light scheme
script-scheme-to-night = Switch to the dark scheme
script-copy = Copy
script-copy-named = Copy: { $name }
script-copied = Copied
script-list-filter = Narrow this list
script-list-left = { $n } of { $of } shown
