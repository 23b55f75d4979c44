# Parts of the sentences of findings: what is counted, who said it, where it stands, when.

phrase-group-not-stated = group not stated
phrase-group-without = { $group } (not counting { $others })
phrase-place-not-stated = place not stated
phrase-thing = { $metric } ({ $scope })
phrase-title = “{ $title }”
# A text without a headline; what it is about tells it from others.
phrase-untitled = { $about ->
    [none] an untitled text
   *[other] an untitled text ({ $about })
}
# The same, once it has been told of.
phrase-untitled-again = { $about ->
    [none] the untitled text
   *[other] the untitled text ({ $about })
}
# Where a text stands, or what has a figure: an outlet by its name, of others it is said that it is a text of theirs.
phrase-text = { $kind ->
    [outlet] { $outlet }
   *[other] a text by { $outlet }
}
# A side of a sentence of which our records tell that they only read it so, with their notes on that.
phrase-as-read = { $words ->
    [none] { $side } (who said it is our reading)
   *[other] { $side } (our note: “{ $words }”)
}
phrase-counted-as-read = { $apart ->
    [0] { $figure } (what is counted is our reading)
   *[other] { $figure } (what is counted is in part our reading)
}
phrase-outlet =
    { $dated ->
        [no] an undated text of { $outlet }
        [inferred] a text of { $outlet } that we date to { $day }
       *[yes] { phrase-text } of { $day }
    }
phrase-outlet-unknown = an unknown outlet
phrase-either-day = { $first } or { $last }
# What a text has for the day of a saying, and which days of the record that may be.
phrase-day-printed = “{ $words }”, { $days }
phrase-between = a day from { $first } to { $last }
phrase-other-sources = { $n } other sources
phrase-of-unit = { $number } { $unit }
phrase-or-more = { $low } or more
phrase-at-most = at most { $high }
phrase-from-to = { $low } to { $high }
phrase-in-sources = in { $sources }
# What some of the sources call those counted.
phrase-called-in = { $label } in { $sources }
phrase-called-as = { $what } (called { $labels })
phrase-earlier = (earlier, on a day not stated)
# The same before who said it.
phrase-earlier-before = earlier, on a day not stated,
phrase-by = by { $day }
phrase-by-inferred = by { $day } (as we date it)
# A day that the record only reads.
phrase-day-read = { $when } (as we read it)
phrase-no-day = on a day not stated
phrase-on = on { $when }
phrase-at = at { $time }
phrase-within = ({ $when })
phrase-as-of = as of { $when }
phrase-as-of-no-later = as of a day up to { $day }
# The words at the beginning of a record's sentence that have a small letter within one of ours.
phrase-first-words = a about after all almost an another any as at before both by dozens each earlier eight eighteen either eleven every fifteen fifty five for forty four fourteen from he her here his how if in it its many more most neither never nine nineteen no nobody none nor not nothing of on one only other others seven seventeen several she six sixteen sixty so some somebody ten that the their there these they thirteen thirty this those three to twelve twenty two under until what when where which while who with within
# Words by which a clause leans on what stood before it.
phrase-leaning-words = another he her his it its latter others she so some such their them these they this those
# How a sentence of a note begins that is about other texts than its own.
phrase-other-texts = another text, another source, another report, another page, other texts, other sources, other reports, other pages
phrase-an-error = an error
phrase-labelled = { $what } (called { $label })
phrase-sides = { $opening } { $sides }.
phrase-sides-further = { $most }; { $next }
phrase-sides-last = { $most }; and { $last }
phrase-others = { $n } others
phrase-reports =
    { $n ->
        [0] { $sources }
       *[other] { $n } reports ({ $sources })
    }{ $which ->
        [none] { "" }
        [all] , which { $basis ->
            [inferred] seem to be
           *[stated] are
        } copies of { phrase-texts }
       *[some] , of which { $copies } { $basis ->
            [inferred] seem to be
           *[stated] are
        } copies of { phrase-texts }
    }
phrase-texts = { $texts ->
    [1] one text
    [2] two texts
   *[other] { $texts } texts
}

# Where something stands, in the line of a finding: "in { $where }".
phrase-in-few = { $n ->
    [one] { $name }
   *[other] { $n } reports
}
phrase-one-report = one report
phrase-figure-in = { $figure } in { $where }
phrase-further-speakers = { $n } others

# Figures that something befell: "denied { $figures }".
phrase-stated =
    { $n ->
        [one] the figure of { $figures }
       *[other] the figures of { $figures }
    }
phrase-further-reports =
    { $n ->
        [one] one further report
       *[other] { $n } further reports
    }
phrase-undated = on a day not recorded,
# So many more rows than the record has figures.
phrase-listed-again = { $again ->
    [one] one more figure, which an article that is recorded twice has again
   *[other] { $again } more figures, which articles that are recorded twice have again
}
phrase-listed-withheld = { $withheld ->
    [one] one more claim, whose words are that no number was given
   *[other] { $withheld } more claims, whose words are that no number was given
}
