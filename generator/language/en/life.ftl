# The life of a disputed number: its page, its drawing, and the index of these pages.

life-day-year = { $day } { $year }
life-day-at = { $day }, { $time }
life-day-from = { $day } or later
life-day-none = no day recorded
life-day-by = by { $day }
life-day-between = { $first } – { $last }

life-range = { $low }–{ $high }

# Who is named for the number, with how many reports do so, and of how many the days are.
life-speaker = { $who }, { $n ->
    [one] { $n } report
   *[other] { $others ->
        [0] { $n } reports
       *[other] { $n } reports ({ $dated } with a day)
    }
}
# Who is named for another number in its place.
life-speaker-other = { $value }: { $who }
life-own = { $outlet }, in its own words
life-general = { $who }, a general word
life-speakers-more = { $n ->
    [one] { $n } further speaker, in the table
   *[other] { $n } further speakers, in the table
}
# In what somebody did to it.
life-the-number = the number
life-the-number-again = it
life-deed-perhaps-part = { $one ->
    [yes] { $who } withdrew a total of { $total }, according to one report, and perhaps the number with it
   *[no] { $who } withdrew a total of { $total }, and perhaps the number with it
}
# Behind what the same speaker did before.
life-deed-further = { $when ->
    [none] { $deed }
    [open] { $deed } (day not recorded)
   *[other] { $deed } ({ $when })
}
# What changes no figure of the number, or is a revision.
life-story-objection-denial = { $who } denied { $denied ->
    [none] the number
   *[other] { $denied }
}
life-story-objection-retraction = { $who } withdrew the number
life-story-objection-revision = { $value ->
    [none] { $who } revised it
   *[other] { $who } replaced it with { $value }
}
life-lane-said = Said to have given it
life-lane-said-and-denied = { $became ->
    [replaced] Said to have given it, and what was put in its place
    [both] Said to have given it, who disputed it, and what was put in its place
   *[disputed] Said to have given it, and who disputed it
}
life-lane-passed = Passed on in these reports
life-through = through { $relay }
life-report-through = { $outlet }, through { $through }
life-reports-more = { $n ->
    [one] { $n } further report, in the table
   *[other] { $n } further reports, in the table
}
life-titled = “{ $title }”
life-called = “{ $name }”
# The figure of a report in a table, with the other words for it that its text has.
life-value-also = { $value }, also { $others }
life-other-things = Any of { $n } other things, named above

# How a report stands to a denial, withdrawal or revision.
life-stand-before = appeared before the dispute
life-stand-aware = tells of the dispute
life-stand-silent = { $read ->
    [whole] gives it after the dispute and does not mention that
   *[part] gives it after the dispute; the part read does not mention that
}
life-stand-after = appeared after the dispute{ $how ->
    [past] , with the number as of the past
   *[open] { "" }
}
life-stand-open = before or after is not recorded
# The same in a table.
life-stood-before = appeared before
life-stood-aware = tells of it
life-stood-silent = gives the number after it
life-stood-after = appeared after it{ $how ->
    [past] , with the number as of the past
   *[open] { "" }
}
life-stood-open = before or after it is not recorded

# The titles of these pages: to whom a number is credited, and what was said against it, by what that did to it.
life-title-against = { $figure }: { $giver ->
    [none] { "" }
   *[other] credited to { $giver },{ " " }
}{ $deed }{ $also ->
    [denied] ; the number itself was denied, too
   *[none] { "" }
}
# `giver` is a code for whom it is credited to, where that is also who spoke against it, or whom that is about.
life-became-figure-denied = { $giver ->
    [person] who denied it
    [body] which denied it
   *[none] denied by { $who }
}
life-became-denied-unspecified = { life-became-figure-denied }
life-became-attribution-denied = { $own ->
    [yes] { $giver ->
        [person] who disowned it
        [body] which disowned it
       *[none] disowned by { $who }
    }
   *[no] { life-became-attribution-disputed }
}
life-became-attribution-disputed = { $giver ->
    [person] who had not given it, { $who } said
    [body] which had not given it, { $who } said
   *[none] not given by { $behalf }, { $who } said
}
life-became-publication-denied = published in error, { $who } said
life-became-retracted-by-origin = { $giver ->
    [person] who withdrew it
    [body] which withdrew it
   *[none] withdrawn by { $who }
}
life-became-denied-as-called = “{ $number } { $label }” denied by { $who }
life-became-possibly-retracted = { $giver ->
    [person] who perhaps withdrew it
    [body] which perhaps withdrew it
   *[none] perhaps withdrawn by { $who }
}
life-became-revised = { $giver ->
    [person] who revised it
    [body] which revised it
   *[none] revised by { $who }
}
# Where a total was withdrawn, and the number perhaps with it.
life-title-perhaps-part = { $figure }: perhaps withdrawn with a total of { $total }
life-title-revised = { $figure }: the number that { $who } revised
# What was passed on as something else, by the rule that noticed it.
life-title-things = { $figure }: { $things }?
life-title-label = { $figure }, under { $n ->
    [2] two
    [3] three
    [4] four
    [5] five
   *[other] { $n }
} names
life-title-drift = { $figure }, given for { $n ->
    [2] two
    [3] three
    [4] four
    [5] five
   *[other] { $n }
} things
life-title-called = { $figure }, called { $n ->
    [2] two
    [3] three
    [4] four
    [5] five
    [6] six
   *[other] { $n }
} things
life-title-attribution = { $figure }: one number credited to different speakers
life-title-other = { $figure }?
life-title-relays = { $figure }: one number for two things

life-of-number = The life of { $number }

# The course in sentences.
# With `own` the number of those that have words of their own for what they count, and `of` how many reports there are
# where others of them have another number in its place.
life-given = { life-giving } { $figure }{ $own ->
    [0] {"."}
   *[other] , { $n ->
        [one] in words of its own.
       *[other] { $own } of them in words of their own.
    }
}
# Where they do not agree in what it counts.
life-given-number = { life-giving } the number { $figure }.
life-giving = { $of ->
    [0] { $n ->
        [one] { $n } report gives
       *[other] { $n } reports give
    }
   *[other] Of { $of } reports, { $n ->
        [one] { $n } gives
       *[other] { $n } give
    }
}
# By when somebody had given a number that was disputed.
life-given-first = According to { $n ->
    [one] one report
   *[other] { $n } reports
} { $who } { $is ->
    [day] gave it on { $when }
   *[bound] had given it { $when }
}.
# The same where they name several of whom it is open who was first; `times` is how many have it by one way of them.
life-by-several = Who gave it first is not recorded. { $n } reports have it as out by { $when }: { $parts }.
life-by-one = { $n } { $n ->
    [one] credits
   *[other] credit
} it to { $who }{ $relay ->
    [none] { "" }
   *[other] , { $times } of these through { $relay }
}
# The same of one that was disowned, where the reports have it by way of somebody else.
life-credited-first = According to { $n ->
    [one] one report
   *[other] { $n } reports
} { $relay ->
    [none] it { $is ->
        [day] was credited to { $who } on { $when }
       *[bound] had been credited to { $who } { $when }
    }
   *[other] { $relay } { $is ->
        [day] credited it to { $who } on { $when }
       *[bound] had credited it to { $who } { $when }
    }
}.
# How many reports have a number that was disputed, and how many of these tell of that.
life-in-brief = { $n ->
    [one] One report has it
   *[other] { $n } reports have it
}.
life-in-brief-aware = { $n ->
    [one] One report tells of the dispute.
   *[other] { $n } reports tell of the dispute.
}
# With which bound some of them have it.
life-bounds = { $n ->
    [one] It { $parts }.
   *[other] Of these, { $parts }{ $several ->
        [0] {"."}
        [one] ; one of them has more than one of these.
       *[other] ; { $several } of them have more than one of these.
    }
}
life-bound = { $of ->
    [one] has { $value }
   *[other] { $n ->
        [one] { $n } has { $value }
       *[other] { $n } have { $value }
    }
}
# How many have another; `both` is how many of these give the number, too, `rest` how many do not. That one was put
# in the place of the other is told of denials and revisions alone.
life-given-others = { $rest ->
    [0] { $n ->
        [one] One of them also has { $others }.
       *[other] { $n } of them also have { $others }.
    }
   *[other] { $both ->
        [0] { $n ->
            [one] { $n } has { $others }.
           *[other] { $n } have { $others }.
        }
        [one] { $n } have { $others }, one of them beside it.
       *[other] { $n } have { $others }, { $both } of them beside it.
    }
}
# How many of them name whom.
life-named = { $at ->
    [first] { $n ->
        [one] One of them names { $who }
       *[other] { $n } of them name { $who }
    }
   *[next] { $n ->
        [one] one { $who }
       *[other] { $n } { $who }
    }
}
# Who is counted beside the one who is named most.
life-named-for-it = somebody who speaks for it
life-named-else = somebody by another name
# By how many of these the one is named who is named most; `others` is how many name another, or nobody, and
# `theirs` how many of those somebody who speaks for it.
life-given-most = { $of ->
    [one] It names { $who }.
   *[other] { $others ->
        [0] All of them name { $who }.
       *[other] { $most ->
            [one] Of the { $of }, one names { $who }
           *[other] Of the { $of }, { $most } name { $who }
        }{ $theirs ->
            [0] {"."}
            [one] , one somebody who speaks for it.
           *[other] , { $theirs } somebody who speaks for it.
        }
    }
}
life-against = { $deed } ({ $when }).
# Of another number in whose place it was put.
life-in-place-of = { $who } put this number in the place of { $value }
life-sentence = { $words }.
# With `of` how many reports there are in all.
life-stands = { $of ->
    [one] The report { $parts }.
   *[other] Of the { $of } reports, { $parts }.
}
# What a drawing has beside those, where they do not give the number.
life-stands-others = Beside these, { $n ->
    [one] one report
   *[other] { $n } reports
} of { $others } { $n ->
    [one] is
   *[other] are
} shown.
life-stands-open = Which of the reports came before the dispute, and which after, is not recorded.
life-part-before = { $of ->
    [one] appeared
   *[other] { $n } appeared
} before the dispute
life-part-aware = { $of ->
    [one] tells
   *[other] { $n ->
        [one] { $n } tells
       *[other] { $n } tell
    }
} of the dispute
life-part-silent = { $of ->
    [one] gives
   *[other] { $n ->
        [one] { $n } gives
       *[other] { $n } give
    }
} the number after it, and { $read ->
    [whole] { $n ->
        [one] does
       *[other] do
    } not mention that
   *[part] what was read of { $n ->
        [one] it
       *[other] them
    } does not mention that
}
life-part-after = { $of ->
    [one] appeared
   *[other] { $n } appeared
} after it{ $how ->
    [past] , with the number as of the past
   *[open] { "" }
}
life-part-open = { $of ->
    [one] may
   *[other] { $n } may
} have come before it or after
# Above a bar of the reports, and what its shares are.
life-shares = { $by ->
    [stand] Of the { $of } reports
    [value] The number in each of the { $of } reports{ $several ->
        [0] { "" }
        [one] { " " }(one has both, and stands with { $number })
       *[other] { " " }({ $several } have both, and stand with { $number })
    }
   *[what] What the number counts in the { $of } reports{ $several ->
        [0] { "" }
        [one] { " " }(one has several, and stands with one)
       *[other] { " " }({ $several } have several, and stand with one)
    }
}
life-share-what = { $n ->
    [one] report
   *[other] reports
}: { $what }
life-share-before = appeared before the dispute
life-share-aware = { $n ->
    [one] tells
   *[other] tell
} of the dispute
life-share-silent = { $n ->
    [one] gives
   *[other] give
} it after the dispute; { $read ->
    [whole] { $n ->
        [one] it does
       *[other] they do
    } not mention that
   *[part] what was read of { $n ->
        [one] it
       *[other] them
    } does not mention that
}
life-share-after = appeared after the dispute{ $how ->
    [past] , with the number as of the past
   *[open] { "" }
}
life-share-open = may have come before the dispute or after
# What the number counts, with the reports that have it so, and the words of their own that they have for it.
# `several` is how many have it for several of these, or several of these words.
life-counts = The number is given { $parts }{ $several ->
    [0] {"."}
    [one] ; one of them gives it for more than one of these.
   *[other] ; { $several } of them give it for more than one of these.
}
life-counts-of = in { $n ->
    [one] { $n } report as { $what }
   *[other] { $n } reports as { $what }
}
# What is not quoted is in our words.
life-worded = { $whose ->
    [theirs] { $n ->
        [one] { $n } report has words of its own for what it counts
       *[other] { $n } reports have words of their own for what it counts
    }
   *[ours] { $n ->
        [one] { $n } report tells more closely what it counts
       *[other] { $n } reports tell more closely what it counts
    }, in our words{ $whose ->
        [mixed] { " " }but for what is quoted
       *[ours] { "" }
    }
}: { $words }{ $several ->
    [0] {"."}
    [one] ; one has more than one of these.
   *[other] ; { $several } have more than one of these.
}
# The same in a headline, where the words stand in whole below.
life-worded-brief = Those counted are called, { $whose ->
    [theirs] { "" }
   *[ours] in our words,{ " " }
}by { $n ->
    [one] one report
   *[other] { $n } reports
}: { $words }.
life-word = { $word } ({ $n })
life-words-more = { $n ->
    [one] { $n } other
   *[other] { $n } others
}

# The page.
# The words of a claim with its source; `end` is their full stop, where they have one.
life-caption = { $fact } ({ $source }){ $end }
# What an outlet of one body published, where another, whom other reports credit with it, disowned it.
# Of `taken` more reports we infer that it is the outlet of which they tell. Each part has its marks behind it.
life-published = { $outlet } published the number, { $n ->
    [one] one report says
   *[other] { $n } reports say
}{ $taken ->
    [0] { "" }
    [one] { " " }(one more as we read it)
   *[other] { " " }({ $taken } more as we read them)
};{ $publishing } { $who }{ $credited ->
    [0] { " " }
    [one] , credited with it by one,{ $crediting }{ " " }
   *[other] , credited with it by { $credited },{ $crediting }{ " " }
}denied having given it.{ $denying }
# The same below a drawing.
life-published-brief = Published by { $outlet }; credited to, and disowned by, { $who }.
life-means = A bar spans the days possible. A notch at an end: no day bounds it there; a broken outline: the day is inferred. A ring: no day is recorded.
life-means-arrows = An arrow: what a denial is of, broken where that is not certain.
life-means-no-arrow = What has none is against the number and changed nobody’s figure.
life-means-cuts = Behind a broken upright line days are drawn narrower, or left out.
life-downloads = Download as [SVG]({ $svg }) or [PNG]({ $png }), with source and licence.
life-embed = Show this drawing on another page
life-embed-how = Copy this. The frame loads nothing else and follows the reader’s light or dark setting; its height may be set to fit.
# The code that somebody copies.
life-embed-code = <iframe src="{ $address }" title="{ $title }" width="100%" height="{ $height }" loading="lazy" style="border:0"></iframe>
life-story = How it went
# Whom most of its reports name for it, at the first day on which, or by which, they are reported to have given it: by
# how many of the reports that name them that day is told, or shown as a bound.
life-went-given = { $is ->
    [day] Given on this day, as { life-went-reports } { $n ->
        [one] tells
       *[other] tell
    }.
    [read] Given on this day, as we read { life-went-reports }.
   *[bound] Given by then, as { life-went-reports } { $n ->
        [one] shows
       *[other] show
    }.
}
# Who passed it on, as whose, as so many reports tell.
life-went-passed-on = { $relay } passed it on{ $who ->
    [none] { "" }
   *[other] { " " }as a figure of { $who }
}, as { $n ->
    [one] one report tells
   *[other] { $n } reports tell
}.
# How many reports have it after somebody spoke against it.
life-went-still = { $n ->
    [one] One report still has it
   *[other] { $n } reports still have it
}{ $how ->
    [none] { "" }
    [all] { " " }as a number of the past
   *[some] , { $past } of them as a number of the past
}{ $n ->
    [one] { " " }(by { $day })
   *[other] { " " }(the last with a day by { $day })
}.
life-went-after = After it was first disputed
# Who gave it as a number of somebody else, of those named for it.
life-handed-on = { $who } gave it as a number of { $whose }.
life-went-reports = { $of ->
    [one] one report, which names { $who }{ $is ->
        [read] { "" }
       *[other] ,
    }
   *[other] { $which ->
        [first] the first dated of the { $of } reports
       *[some] { $n ->
            [one] one of the { $of } reports
           *[other] { life-went-several }
        }
    } that name { $who }
}
life-went-several = { $all ->
    [both] both reports
    [all] all { $of } reports
   *[some] { $n } of the { $of } reports
}
life-story-words = Who gave it and what was said against it, in the words of the reports
life-facts = What else is said about it
life-table = { $n ->
    [one] The report, as a row
   *[other] Every report: the { $n } as a table
}
life-table-report = Report
life-table-when = Appeared
life-table-figure = Figure
life-table-who = Credited to
life-table-through = Through
life-table-stand = The dispute
life-table-what = Counts
life-findings = What a comparison shows
life-metric = All figures for this: { $metric }.
life-feed = To be told of new reports and denials of the number, follow the [Atom feed]({ $atom }).
life-all = [All disputed numbers]({ $address })
life-source = Source: { $title }, { $address }
life-source-plain = Source: { $title }
life-licence = { $publisher }. Records: { $licence }. { $edition }
# Above a drawing in a frame on another page: whose it is.
life-frame-of = { $event }. { $publisher }.
life-frame-whole = The whole page
life-frame-more = { $n ->
    [one] The report, with its source
   *[other] All { $n } reports, with their sources
}

# The index.
life-index-title = Disputed numbers
life-index-lead = Each number here was denied, withdrawn, revised by others, put in the place of another or given differently by different reports. Its page shows who is named for it, who spoke against it and which reports gave it on.
# Where the words behind a number do not tell what is counted.
life-index-of = { $what }: { $rest }
life-index-number = Number
life-index-reports = Reports
life-index-became = What is told of it
# The numbers that somebody spoke against, and those that were only passed on otherwise.
life-index-against = Denied, withdrawn or disputed
life-index-otherwise = Given differently by different reports
life-index-none = No number of this record was disputed.
life-download = Download as [SVG]({ $svg }), with source and licence.
life-embed-see = See the frame alone
