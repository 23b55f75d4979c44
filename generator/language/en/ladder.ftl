# The rungs of a ladder, and lists of claims and findings.

ladder-sources = { $n ->
    [one] { $n } source
   *[other] { $n } sources
}
ladder-story = What was said against it
ladder-up = Up { $difference } from the { $before } ({ $day })
ladder-down = Down { $difference } from the { $before } ({ $day })
ladder-derived = derived
ladder-fold-quiet = { $n ->
    [one] { $n } further figure
   *[other] { $n } further figures
}: { $values }
ladder-fold-beside = { $n ->
    [one] { $n } further figure, less exact or without a day
   *[other] { $n } further figures, less exact or without a day
}: { $values }
# Above the figures that stand below those of a stated group and place.
ladder-open = { $n ->
    [one] Perhaps another count: of this figure the group or the place is not stated.
   *[other] Perhaps other counts: of these figures the group or the place is not stated.
}
ladder-values-more = { $values } and { $n } more
ladder-names-more = { $names } and { $n ->
    [one] { $n } other
   *[other] { $n } others
}
# Speakers of a figure who said it on the day shown, and others of whom that is not recorded.
ladder-other-days = { $who }; also { $others } ({ $when })
ladder-through = { $who }, through { $relays }
ladder-basis = { $sources }, { $words }
ladder-basis-bare = { $sources } { $words }
# Above a ladder: what stands beside its sources, once.
ladder-carried-means = The sources of a figure name whom we count as one speaker, or nobody.
ladder-day-open = ({ $n } perhaps of another day)
ladder-order = The newest day first.
ladder-read = How this list is read
ladder-noted-means = beside sources: no comparison with their pages is recorded.
ladder-carried = { $sources } naming whom we count as one speaker.
ladder-carried-by-nobody = { $sources }, no speaker recorded.
ladder-also = also { $values }
ladder-scope = { $scope }.
ladder-who = { $who }.
ladder-who-day = { $who }; { $day }.
# So many sources use none of these words.
ladder-called = { $n ->
    [0] Called { $labels }.
   *[other] In some sources called { $labels }.
}
# The words above a text have it so, and the text for another group or place.
ladder-lent = Stands so in the { $part ->
    [headline] headline
    [address] web address
    [caption] caption
   *[lead] first paragraph
} alone; the text has it for { $scope }.
# What the text counts, where that is more than what the words above it do.
ladder-lent-metric = { $metric }: { $scope }
ladder-left-open = { $what ->
    [place] In { $n ->
        [one] one source
       *[other] { $n } sources
    } the place is not stated.
    [day] { $n ->
        [one] One source
       *[other] { $n } sources
    } may be of another day.
   *[group] In { $n ->
        [one] one source
       *[other] { $n } sources
    } the group is not stated.
}
# Whether those counted take in a sub-group; of all sources of a figure, or of some.
ladder-unclear = { $how ->
    [all] Whether { $groups } are counted is not clear.
   *[some] In { $n ->
        [one] one source
       *[other] { $n } sources
    } it is not clear whether { $groups } are counted.
}
# Only sources that leave that open tell the day.
ladder-known-openly = Without a { $what ->
    [place] place
   *[group] group
} it was given { $day }.
# In a text that differs from what it seems to copy, or from the other copies of that.
ladder-differs = Elsewhere what seems to be the same text has another figure.
# Of a figure of which all records are readings of their texts.
ladder-as-read = { $n ->
    [one] It is as we read the source.
   *[other] It is as we read the sources.
}
# The day that is told of it is how the records read their texts.
ladder-day-as-read = The day is as we read it.
# What all records of a figure take from elsewhere than its words, or what these leave open: the note of the first.
ladder-in-doubt = In doubt: { $note }
ladder-earlier = { $how ->
    [read] As we read it, it is an earlier figure.
   *[stated] { $n ->
        [one] The source gives it as an earlier figure.
       *[other] The sources give it as an earlier figure.
    }
}
# What else became of a figure stands on the page of its metric.
ladder-more-befell = [{ $n ->
    [one] What else was said of it
   *[other] What else was said of it: { $n } more
}]({ $address })
ladder-disputed = It { $outcome }. { $story }.
# The same in a row of a table.
ladder-befell = It { $outcome }.
ladder-before-turn = From before the change of { $day }.
ladder-before-turn-of = From before the change of { $day } in the count of { $who }.
ladder-turn = From here on what is counted is not what was counted before: { $what }
ladder-turn-of = From here on what is counted by { $who } is not what was counted there before: { $what }
# `how` tells that nobody is recorded for any of them, that all are the sources' own words, or that both occur.
ladder-nameless = { $how ->
    [own] Without a recorded day, in the sources’ own words
    [both] Without a recorded day
   *[nobody] Without a recorded day or speaker
}: { $values }.
ladder-nameless-also = { $how ->
    [own] Also, without a recorded day, in the sources’ own words
    [both] Also, without a recorded day
   *[nobody] Also, without a recorded day or speaker
}: { $values }.
# What it means that figures of a ladder were superseded by what a later source has.
ladder-shown-higher = “A later source has”: that source appeared later and has a higher figure; our records do not tell which of the two is of the later day.
ladder-undated-status = Status
# Of what nothing in the record changes: without a day nothing tells whether another figure came after it.
ladder-undated-order = order not recorded
# So many sources have it, of which some in their own words.
ladder-undated-value = { $value } in { $sources }{ $how ->
    [own] { " " }(own words)
    [both] { " " }({ $n } in own words)
   *[nobody] { "" }
}
ladder-undated-more = { $values }; and { $n } more
ladder-nameless-value = { $value } in { $sources }
ladder-nameless-whose = { $value } ({ $how ->
    [own] own words
    [both] { $n } in own words
   *[nobody] no speaker recorded
})
ladder-nameless-changed = { $value } in { $sources } ({ $status })
# Of a denial whose source tells no more.
ladder-struck-unclear = { $who } denied { $values }; whether the number or who gave it is not recorded
# Within the row of the figure that it denies, after its day.
ladder-struck-beside = { $day }: { $deed }.
ladder-struck-in = { $chip } in { $sources }
ladder-struck-in-and-loose = { $chip } in { $sources }. Perhaps the same, told without a day, in { $loose }.
# After sources, or after a whole sentence.
ladder-struck-open = { $told }{ $after ->
    [sources] .
   *[sentence] { "" }
} Perhaps the same, what was disputed not being recorded, in { $sources }.
# So many sources may tell of the same: without a day, or without recording what was disputed.
ladder-struck-counted = { $chip } in { $sources }{ $n ->
    [0] { "" }
    [one] ; perhaps the same in one more report
   *[other] ; perhaps the same in { $n } more reports
}
ladder-struck-otherwise = Told as { $deed } in { $sources }.

claim-who-day = { $who }, { $day }
# The day behind who said it, where that is of the source or open.
claim-dated = , { $day }
# The printed words for a day do not fit the one that is recorded, which is how we read them.
claim-day-read = { $day }{ $weekday ->
    [none] { "" }
   *[other] , a { $weekday },
} as we read it; printed “{ $words }”
# The words of a headline name others than its text does.
claim-who-of-the-text = { $named } (in the text: { $who })
claim-event = { $when }: { $words }
claim-denial = { $kind ->
    [revision] { $chip } of { $target }: { $words }
   *[denial] { $chip } against { $target }: { $words }
}
# What the record reads out of a text, as its note says.
claim-as-read = (as we read it)
claim-figure = { $metric }: { $value } ({ $scope })
claim-more = { $n } more

found-branch = in { $source }
found-branch-through = through { $relays }, in { $source }
found-more-branches = and { $n ->
    [one] { $n } further route
   *[other] { $n } further routes
}
found-more = { $n } more findings
found-in = ({ $sources })
# With what else was found on the same figure, by kinds.
found-whole = { $whole ->
    [yes] In full, with its sources{ $kinds ->
        [none] { "" }
       *[other] . Also: { $kinds }
    }
   *[no] Also: { $kinds }
}

route-summary = { $value }, { $scope }, { $day }: { $sources ->
    [one] { $sources } source
   *[other] { $sources } sources
}, { $voices ->
    [0] no speaker recorded
    [one] { $voices } speaker
   *[other] { $voices } speakers
}.
# Of several sources: those to whose words somebody came nearest go before others, then those that tell the day on which
# it was said, then the earliest.
route-best = To cite it, take { $source }: { $words }. Of its sources these go first: those nearest compared with their pages, then those that tell its day, then the earliest.
route-others = also { $who } ({ $when })
route-through = through { $relay }
route-in = in { $source }
ladder-misprint = { $value } (likely a misprint)
# Beside a figure that stands, in a list that is no ladder.
ladder-misprint-of = likely a misprint of { $value }
ladder-worded-with = on its ladder with { $value }, { $status }
