# The track record of an actor: what became of the figures that it gave and passed on.

record-title = What became of the figures
record-credited = { $n ->
    [one] Reports credit { $who } with at least one figure.
   *[other] Reports credit { $who } with at least { $n } figures.
}
# Of the figures given; `rest` is of how many nothing is certain, `some` whether anything is of any.
record-became = { $some ->
    [no] { $n ->
        [one] That a higher or lower one followed, or that somebody denied or withdrew it, is not certain from the records.
       *[other] That a higher or lower one followed any of them, or that somebody denied or withdrew one, is not certain from the records.
    }
   *[yes] { $n ->
        [one] It { $deeds }.
       *[other] Of these, { $deeds }. { $rest ->
            [0] Something of the kind is certain of each.
            [one] Of the other one nothing of the kind is certain.
           *[other] Of the other { $rest } nothing of the kind is certain.
        }
    }
}
record-several = { $n ->
    [one] Several of these are of the one figure.
   *[other] One figure can be several of these.
}
# What became of so many of several figures, or of the only one (`it`).
record-deed-raised = { $form ->
    [it] was followed by a higher one
   *[some] { $n ->
        [one] one was followed by a higher one
       *[other] { $n } were followed by a higher one
    }
}
record-deed-lowered = { $form ->
    [it] was followed by a lower one
   *[some] { $n ->
        [one] one was followed by a lower one
       *[other] { $n } were followed by a lower one
    }
}
record-deed-replaced = { $form ->
    [it] was replaced by another
   *[some] { $n ->
        [one] one was replaced by another
       *[other] { $n } were replaced by another
    }
}
record-deed-denied = { $form ->
    [it] was denied
   *[some] { $n ->
        [one] one was denied
       *[other] { $n } were denied
    }
}
record-deed-withdrawn = { $form ->
    [it] was withdrawn
   *[some] { $n ->
        [one] one was withdrawn
       *[other] { $n } were withdrawn
    }
}
record-deed-questioned = { $form ->
    [it] was disputed as to whom it counts or who gave it
   *[some] { $n ->
        [one] one was disputed as to whom it counts or who gave it
       *[other] { $n } were disputed as to whom they count or who gave them
    }
}
# What may have been meant of the figures given, which is certain of none.
record-perhaps = { $of ->
    [one] It may be meant by a denial.
   *[other] { $n ->
        [one] One may be meant by a denial, which is not certain.
       *[other] { $n } may be meant by a denial, which is certain of none.
    }
}
record-passed = { $n ->
    [one] { $who } passed on at least one figure of others.
   *[other] { $articles ->
        [one] { $who } passed on at least { $n } figures of others, in one article.
       *[other] { $who } passed on at least { $n } figures of others, in { $articles } articles.
    }
}
record-disputed = { $n ->
    [0] { $of ->
        [one] That somebody denied or withdrew it is not certain from the records.
       *[other] That somebody denied or withdrew any of them is not certain from the records.
    }
    [one] { $of ->
        [one] It was denied or withdrawn by somebody, and passed on { $timings }.
       *[other] One of them was denied or withdrawn by somebody, and passed on { $timings }.
    }
   *[other] { $n } of them were denied or withdrawn by somebody, and passed on: { $timings }.
}
# When so many of several disputed figures were passed on, or the only one (`it`).
record-timing-after = { $form ->
    [it] after that was known and, as far as the text was read, without telling of it
   *[some] { $n ->
        [one] one after that was known and, as far as the text was read, without telling of it
       *[other] { $n } after that was known and, as far as the texts were read, without telling of it
    }
}
record-timing-after-with-it = { $form ->
    [it] together with that, or as a figure of the past
   *[some] { $n ->
        [one] one together with that, or as a figure of the past
       *[other] { $n } together with that, or as figures of the past
    }
}
record-timing-before = { $form ->
    [it] before that
   *[some] { $n ->
        [one] one before that
       *[other] { $n } before that
    }
}
record-timing-open = { $form ->
    [it] before or after that, which the record does not tell
   *[some] { $n ->
        [one] one before or after that, which the record does not tell
       *[other] { $n } before or after that, which the record does not tell
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
record-by = By whom
record-cases = Which
record-cases-findings = { $cases } ({ $findings })
record-row-given-raised = Followed by a higher figure
record-row-given-lowered = Followed by a lower figure
record-row-given-replaced = Replaced by another figure
record-row-given-denied = Denied
record-row-given-withdrawn = Withdrawn
record-row-given-questioned = Disputed whom it counts, or who gave it
record-row-given-perhaps = Possibly meant by a denial
record-row-passed-disputed = Passed on, and denied or withdrawn by somebody
record-row-passed-after = … after that was known, without telling of it as far as it was read
record-row-passed-after-with-it = … after that was known, telling of it or as of the past
record-row-passed-before = … before it
record-row-passed-open = … cannot be told which came first
record-row-passed-garbled = Passed on otherwise than in the text copied
record-row-passed-garbled-perhaps = Passed on, it seems, otherwise than in the text copied
record-side-itself = by itself: { $n }
record-side-same-voice = by others who speak for { $voice }: { $n }
record-side-others = by others: { $n }
record-side-unrecorded = by whom is not recorded: { $n }

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
