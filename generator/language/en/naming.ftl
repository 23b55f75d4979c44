# What the pages call dates, numbers, scopes and sources, and what stands where nobody is named.

joint-comma = {", "}
joint-semicolon = {"; "}
joint-dot = {" · "}
joint-either = { $first } or { $second }
joint-two = { $first } and { $second }
# Where the first is a clause with one of its own.
joint-clauses = { $first }, and { $second }
joint-quote = “{ $words }”

# Above what is found on one number that reports put to different things, of which none is told as the right one.
heading-things = { $number }, for { $things }

# Of a language that is written in more than one.
language-in-script = { $language } ({ $script })

when-undated = undated
when-on-or-before = on or before { $day }
when-from-to = { $first } to { $last }
when-about = about { $when }
when-at = { $day } at { $time }
when-clock = { $time } (UTC{ $offset })
when-by = by { $day }
# Of a source that is dated only within a longer time, of whose days it may be any.
when-within-or-before = { $when } or earlier
when-within = { $when }, day not stated
when-as-of = as of { $day }
when-and-moment = { $day }, { $moment }
when-no-day = day not stated
# Of what an article says in its own words.
# By when the source shows it, where it tells no day.
when-no-day-by = day not stated (by { $day }{ $how ->
    [appeared] , when it appeared
    [order] , as it is told as earlier than what had been given by then
    [given] , when it appeared; what it is of was given on that day, too
   *[other] { "" }
})
when-no-day-loose = day not stated ({ $when })
when-it-appeared = { $day }, when it appeared
when-not-that-day = that day not recorded
when-no-later = no later than { $day }
# Of a source whose day is not printed but follows from something else.
when-inferred = { $when } (as we date it)
# The same beside its outlet.
when-dated = { $when }, as we date it
# A day that a record reads out of the words of its text, as its note says.
when-read = { $when }, as we read it
when-again = given again on { $day }
when-not-stated = on a day not stated
# Of what is told of a night.
when-perhaps-later = on a day not stated, perhaps later
when-no-date = date not stated

# When something was done to a figure, or when it was said, within a sentence.
moment-on = on { $when }
moment-in = in { $when }
moment-between = between { $first } and { $last }
moment-up-to = a day up to { $day }
moment-same-day = the same day
moment-loose = ({ $when })
moment-published = in a text published { $moment }

number-millions = { $number } million
number-billions = { $number } billion
number-trillions = { $number } trillion
value-in-unit = { $value } { $unit }
value-estimate = { $value } ({ $low } to { $high })
value-reckoned = { $value } ({ $others } by the source’s reckoning)
range-up-to = up to { $number }
range-fewer-than = fewer than { $number }
range-at-least = at least { $number }
range-more-than = more than { $number }
range-or-more = { $number } or more
range-from-to = { $low } to { $high }

place-north = { $degrees }° N
place-south = { $degrees }° S
place-east = { $degrees }° E
place-west = { $degrees }° W

# Whether figures are of everyone or of some only is open; of things, as aircraft, that none of the people has.
scope-no-group = { $of ->
    [people] whom it counts is not stated
   *[things] what exactly it counts is not stated
}
scope-no-place = place not stated
scope-places-each = each of { $places }
scope-places-unclear = { $places } (together or each is unclear)
scope-without = without { $groups }
# A source leaves open whether it counts a sub-group.
scope-unclear = { $scope }, whether with { $groups } is not clear
scope-month = in { $month }
scope-until = no later than { $day }
scope-in-unit = in { $unit }
scope-expected = expected
scope-possible = said to be possible
scope-share = a share of another figure

source-untitled = { $outlet }, { $when }: { $topic }
source-short = { $outlet }, { $when }
source-no-outlet = Outlet not stated
source-no-publisher = publisher not stated
source-after = { $outlet }, after { $agency } (inferred)
source-crediting = { $outlet }, crediting { $agency }
source-inferred = { $name } (inferred)
source-imprint = { $publication }; { $published }

unnamed-somebody = an unidentified speaker
unnamed-speaker = a speaker whom the sources do not name
unnamed-claimant = no speaker recorded
unnamed-article = the article in its own words
unnamed-article-of = { $outlet } in its own words
# Below rows and sentences: what stands there for a speaker who is not recorded.
unnamed-means = “–” and “an unidentified speaker”: our records name no speaker, which does not mean that the source names none.
unnamed-origin = No speaker recorded
