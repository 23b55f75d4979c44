# The parts of what is too long for one page, and the words for what has no day.

part-title = { $whole }: { $part }
part-lead = A part of { $whole }.
part-before = Before it: { $part }.
part-after = After it: { $part }.
part-line = { $part } ({ $n })
part-undated = undated
part-of-both = { $first }, { $second }
part-numbered = { $title } ({ $n })
