# The track record of an actor: what became of the figures that it gave and passed on.

record-title = What became of the figures
record-cases-all = What became of the figures: every case, and by whom
record-credited = { $n ->
    [one] Reports credit { $who } with at least one figure.
   *[other] Reports credit { $who } with at least { $n } figures.
}
# A series of figures of which each was followed by the next.
record-course = The count { $how ->
    [rose] rose
    [fell] fell
   *[moved] moved
} from { $first } ({ $since }) to { $last } ({ $until }).
# Of all that was given of one thing, in the order of these days.
record-course-whole = By the days by which each is known: { $figures }.
record-given-by = { $figure } ({ $when })
# Of a figure that whom the page is of disowned.
record-disowned = { $n ->
    [one] One report credits
   *[other] { $n } reports credit
} { $who } with { $figure }; { $who } denied having given that number{ $withdrew ->
    [yes] , and { $others } withdrew it
    [one] , and according to one report { $others } withdrew it
   *[no] { "" }
}.
# What became of figures, by name.
record-befell = { $deeds }: { $figures }.
# A figure that a single report credits to whom the page is of, and several to others.
record-of-one-report = { $figure } (credited here by one report, to others by { $is_open ->
    [yes] { $others } to { $perhaps }, as the group or place is not stated in all
   *[no] { $others }
})
record-befell-denied = denied
record-befell-withdrawn = withdrawn
record-befell-questioned = disputed as to { $n ->
    [one] whom it counts or who gave it
   *[other] whom they count or who gave them
}
record-befell-withdrawn-by-reading = withdrawn with { $n ->
    [one] its total
   *[other] their total
}, by our reading
record-befell-denied-by-reading = denied with { $n ->
    [one] its total
   *[other] their total
}, by our reading
record-befell-perhaps = perhaps denied or withdrawn
record-others = { $n ->
    [one] one other
   *[other] { $n } others
}
record-none-disputed = { $n ->
    [one] It is not recorded as denied or withdrawn.
   *[other] None of them is recorded as denied or withdrawn.
}
record-passed = { $n ->
    [one] { $who } passed on at least one figure of others.
   *[other] { $articles ->
        [one] { $who } passed on at least { $n } figures of others, in one article.
       *[other] { $who } passed on at least { $n } figures of others, in { $articles } articles{ record-its-own }.
    }
}
# Of the articles those that stand under its own name: all, none or so many of several.
record-its-own = { $own ->
    [0] { "" }
    [1] , one of them its own
    [all] { "" }
   *[some] , { $own } of them its own
}
record-disputed = { $n ->
    [0] { $of ->
        [one] Whether anybody denied or withdrew it is not certain.
       *[other] Whether anybody denied or withdrew any of them is not certain.
    }
    [one] { $of ->
        [one] It was denied or withdrawn by somebody, and passed on { $timings }.
       *[other] One of them was denied or withdrawn by somebody, and passed on { $timings }.{ record-perhaps-too }
    }
   *[other] { $n } of them were denied or withdrawn by somebody{ $form ->
        [some] : { $timings }.
       *[all] , and passed on { $timings }.
    }{ record-perhaps-too }
}
record-perhaps-too = { $perhaps ->
    [0] { "" }
    [one] { " " }Whether one more was is not certain.
   *[other] { " " }Whether { $perhaps } more were is not certain.
}
# When so many of the disputed figures were passed on, or all of them, or the only one.
record-timing-after = { $form ->
    [all] after that was known and, as far as { $n ->
        [one] the text was
       *[other] the texts were
    } read, without telling of it
   *[some] { $n ->
        [one] one was passed on after that was known and, as far as the text was read, without telling of it
       *[other] { $n } were passed on after that was known and, as far as the texts were read, without telling of it
    }
}
record-timing-after-with-it = { $form ->
    [all] together with that, or as { $n ->
        [one] a figure
       *[other] figures
    } of the past
   *[some] { $n ->
        [one] one was passed on together with that, or as a figure of the past
       *[other] { $n } were passed on together with that, or as figures of the past
    }
}
# Of so many of them that is only by a day that we read out of a text.
record-timing-before = { $form ->
    [all] before that
   *[some] { $n ->
        [one] one was passed on before that
       *[other] { $n } were passed on before that
    }
}{ $read ->
    [none] { "" }
    [all] , as we read { $n ->
        [one] its day
       *[other] their days
    }
    [1] , one of them as we read its day
   *[some] , { $read } of them as we read their days
}
record-timing-open = { $form ->
    [all] before or after that, which the record does not tell
   *[some] { $n ->
        [one] of one it is not recorded whether it was passed on before or after that
       *[other] of { $n } it is not recorded whether they were passed on before or after that
    }
}
record-garbled = { $n ->
    [0] { $perhaps ->
        [one] One seems to differ from what it was taken from.
       *[other] { $perhaps } seem to differ from what they were taken from.
    }
    [one] { $perhaps ->
        [0] One differs from the text that it was taken from.
       *[other] One differs from the text that it was taken from, and { $perhaps } more may.
    }
   *[other] { $perhaps ->
        [0] { $n } differ from the texts that they were taken from.
       *[other] { $n } differ from the texts that they were taken from, and { $perhaps } more may.
    }
}
record-left-out = { $given ->
    [0] Not counted: { $passed ->
        [one] one claim of which it is only inferred that it was passed on
       *[other] { $passed } claims of which it is only inferred that they were passed on
    }.
   *[other] { $passed ->
        [0] Not counted: { record-left-out-given }.
       *[other] Not counted: { record-left-out-given }; and { $passed } that may only have been passed on by inference.
    }
}
record-left-out-given = { $given ->
    [one] one claim by inference, or may be another’s
   *[other] { $given } claims by inference, or may be another’s
}
record-small = With fewer than { $least } figures this record is compared with none.
record-how = As of { $day }. Counted is what the records leave no doubt of, without forecasts and background numbers. A figure is one number for one thing, however many reports have it; what was passed on counts once an article. A figure can stand in several rows.
record-what = What became of them
record-number = Number
record-number-of = { $n } of { $of }
# Of none, beside the records of others.
record-number-none = –
record-by = By whom
record-cases = Which
record-case-in = { $figure } in { $outlet }
record-cases-findings = { $cases } ({ $findings })
record-row-given-raised = A higher figure followed (of those that add up)
record-row-given-lowered = A lower figure followed (of those that add up)
record-row-given-replaced = Replaced by another figure
record-row-given-denied = Denied
record-row-given-withdrawn = Withdrawn
record-row-given-questioned = Disputed whom it counts, or who gave it
record-row-given-withdrawn-by-reading = Withdrawn with a total, by our reading
record-row-given-denied-by-reading = Denied with a total, by our reading
record-row-given-perhaps = Possibly meant by a denial or withdrawal
record-row-passed-disputed = Passed on, and denied or withdrawn by somebody
record-row-passed-after = … after that was known, without telling of it as far as it was read
record-row-passed-after-with-it = … after that was known, telling of it or as of the past
record-row-passed-before = … before it
record-row-passed-open = … cannot be told which came first
record-row-passed-garbled = Passed on otherwise than in the text copied
record-row-passed-garbled-perhaps = Passed on, it seems, otherwise than in the text copied
# How many of the figures of a row by whom; without a number where all of them.
record-side-itself = { record-side-number }by itself
record-side-same-voice = { record-side-number }by others who speak for { $voice }
record-side-others = { record-side-number }by others
record-side-unrecorded = { record-side-number }by somebody who is not recorded
record-side-number = { $n ->
    [0] { "" }
   *[other] { $n }{ " " }
}

record-reply-title = Reply
record-reply-where = { $day }, [in full]({ $url })
record-no-reply = No reply to this record has been received.
record-reply-how = Whoever is told of here has a [right of reply]({ $how }). A reply is published on this page.

replies-title = Right of reply
replies-how = Whoever is told of on this site can reply, an office, a speaker or an outlet alike. The reply is published with its day on the page of whoever sent it, beside the record of what became of its figures, in its own words. It changes no record; a mistake is corrected besides.
replies-contact = Send it [here]({ $address }), with the name of the page that it answers.
replies-guide = Send it in the same way as a [correction]({ $address }), with the name of the page that it answers.
replies-none = No reply has been received yet.
replies-of = { $day }, { $who }: { $words }
