# The answer to a metric's question, and the story of a disputed figure.

answer-sources = { $n ->
    [one] { $n } source
   *[other] { $n } sources
}
# Who is credited, behind how many sources there are. Beside speakers of whom only a general word tells there are at
# least so many. `these` tells that the answer above names others, for other figures, and how many the sources are.
answer-voices = { $how ->
    [one] everyone credited{ answer-voices-these } speaks for { $who }
    [one-and-general] everyone credited by name{ answer-voices-these } speaks for { $who }, others are named in general words
    [alone] only { $who } is credited{ answer-voices-these }
   *[other] { $n ->
        [0] no independent speaker is credited{ answer-voices-these }
       *[other] { $general ->
            [yes] at least{ " " }
           *[no] { "" }
        }{ $n ->
            [one] one independent speaker is credited
           *[other] { $n } independent speakers are credited
        }{ answer-voices-these }
    }
}
answer-voices-these = { $these ->
    [one] {" "}with it
    [several] {" "}with them
   *[none] { "" }
}
answer-borne = { $claims ->
    [one] { $claims } figure
   *[other] { $claims } figures
} from { $sources }; { $voices }.
# Where there are figures for other groups and places, too; `scope` is told where the figure before it is of another,
# with the metric, for what stands before it may be of another one.
answer-borne-of-several = { $n ->
    [one] { $sources } has a figure
   *[other] { $sources } have figures
} for { $scope ->
    [none] this
   *[other] { $scope }
}{ $voices ->
    [none] { "" }
   *[other] ; { $voices }
}.
answer-borne-of = “{ $metric }” ({ $scope })
answer-counting = How sources and speakers are counted
# Of whom and where the figures are whose sources are counted.
answer-counting-scope = Counted are the figures for { $scope }.
answer-counting-bodies = Those whom we list under one body count as one speaker.
answer-counting-carried = { $n ->
    [one] One of the sources repeats
   *[other] { $n } of the sources repeat
} one figure of { $who }, { $value }{ $bounded ->
    [0] { "" }
   *[other] { " " }({ $bounded } of them as at least that)
}.
# Of whom and where figures are, beside which others tell what was not counted.
answer-scope-all = all { $metric }
answer-scope-actual = { $scope }{ $apart ->
    [none] { "" }
    [expected] , without what was expected
    [possible] , without what was called possible
   *[other] , without what was expected or called possible
}{ $days ->
    [yes] , without those of single days
   *[no] { "" }
}
answer-borne-by-none = No source in the record gives a number for this{ $scope ->
    [none] { "" }
   *[other] { " " }({ $scope })
}.

answer-put = { $who } put { $what } at { $figures }.
# Of a figure that is said not to be its speaker’s.
answer-put-reported = { $n ->
    [one] One report has { $what } put at { $figures }, credited to { $who }.
   *[other] Reports have { $what } put at { $figures }, credited to { $who }.
}
answer-put-last = { $who } last put { $what } at { $figures }.
# Where the value itself begins with “at least”; the figure has with it what is counted.
# The day stands before that: behind those counted it would be the day of what befell them.
answer-put-bound = { $who } spoke { $figures }.
# Of what a record calls expected it may be open whether it had come about already.
answer-put-expected = { $who } spoke { $figures }.
answer-share = { $value } of { $whole }
answer-likely = probably { $figure }
answer-put-possible = { $who } said that { $what } might reach { $figures }.
# A best estimate, which has its bounds with it.
answer-put-estimated = { $who } estimated { $what } at { $figures }.
# A count of some days; the figure has with it what is counted.
answer-put-within = For { $what } { $who } gave { $figures }.
answer-days-read = { $days }, as we read it,
# “None found” is not that there were none: `how` is the sentence of the record, where who spoke has been named before.
# `figures` is the day alone.
answer-put-none = { $how ->
    [none] { $who } gave none, or none known, as { $what } { $figures }.
   *[other] { $how } { $figures }.
}
# Where the sentence before has told of the same text, without its day again.
answer-put-none-at-once = { $how }{ $figures }.
# A day that is not printed anywhere but follows from something else.
answer-day-inferred = { $day }, as we date it
# The same of what is our reading, too.
answer-day-inferred-read = { $day }, as we date and read it
answer-day-between = between { $first } and { $last }
answer-described = described as { $label }
answer-called-in = “{ $label }” in { $n ->
    [one] one report
   *[other] { $n } reports
}
# For what else other reports have the same number.
answer-also-as = { $about ->
    [none] also reported as: { $what }
   *[other] { $about }; also reported as: { $what }
}
# How many of the reports just told do not say what they are read as, with what they call those counted.
answer-nameless-read = { answer-nameless-read-in } { $what ->
    [none] that as we read { $n ->
        [one] it
       *[other] them
    }.
   *[other] “{ $what }”, which we read so.
}
# The same of one of several numbers.
answer-nameless-read-number = { answer-nameless-read-in } { $what } as we read { $n ->
    [one] it
   *[other] them
}.
answer-nameless-read-in = { $how ->
    [one] That report has
   *[several] { $n ->
        [one] One of these reports has
        [2] Two of these reports have
        [3] Three of these reports have
        [4] Four of these reports have
       *[other] { $n } of these reports have
    }
}
answer-on = on { $day }
# By the day of the figure, which stands before it.
answer-no-later = no later than that day
answer-value = { $value }
answer-value-on = { $value } on { $day }
# Of a count of some days, which the sentence has.
answer-value-said-on = { $value } (said on { $day })
answer-value-called-said-on = { $value } (described as { $label }, said on { $day })
answer-value-by = { $value } ({ $about })
# Where the sentence tells the value.
answer-value-bound = of { $value }
answer-value-bound-on = on { $day } of { $value }
answer-value-bound-by = of { $value } ({ $about })
answer-value-bound-called = of { $value } (described as { $label }, { $about })
answer-value-bound-called-on = on { $day } of { $value } (described as { $label })
answer-value-bound-called-alone = of { $value } (described as { $label })
# The figure that leads a page, where it was denied or withdrawn, or may have been.
# `before` and `behind` are markup: for the eye a chip parts what befell it, brackets where only words are read.
answer-value-disputed = { $value } { $before }({ $dispute }){ $behind }
answer-value-alone = { "" }
answer-value-on-alone = on { $day }
answer-value-by-alone = ({ $about })
answer-bounds = between { $low } and { $high }
answer-value-of-on = { $value } on { $day } ({ $label })
answer-value-called = { $value } (described as { $label }, { $about })
answer-value-called-on = { $value } on { $day } (described as { $label })
answer-value-called-alone = { $value } (described as { $label })
answer-value-reports = { $value } ({ $label ->
    [none] { "" }
   *[other] described as { $label },{ " " }
}{ $n ->
    [one] one report
   *[other] { $n } reports
}{ $about ->
    [none] { "" }
   *[other] , { $about }
})
answer-value-limits = { $value } { $label } ({ $about })
answer-value-of-group = { $value } { $group }
# What other reports have, be it one or several, of the same place.
answer-value-differ = { $value } ({ $about }; also reported: { $label })
answer-value-elsewhere = { $value } ({ $about }; also reported as: { $label })
# Several reports have it; the day is that by which the first of them had.
answer-in-reports = in { $n } reports
answer-first-of-them = the first { $about }
answer-last-joint = { " and " }
# Of a figure that no report tells as its own of now.
answer-told-earlier = told as an earlier figure
# The record reads it so, as its note says.
answer-as-read = as we read it
# What is told of a figure whose note has what was taken from elsewhere than the words, or what these leave open.
answer-in-doubt = partly in doubt
answer-told-earlier-as-read = an earlier figure as we read it
# Not that it is an earlier one, but what it counts, or whose it is.
answer-told-earlier-else-read = told as an earlier figure, and for the rest as we read it
answer-joint-or = { " or " }
# Above the table of the figures beside the first, where there are many.
answer-rivals = { $n } of the figures, by group and place, in each the higher number as written first, of a range its lower one; what else there is stands below:
answer-rival-elsewhere = Also reported as: { $what }.
answer-parts = Of the { $what }: { $figures }{ $how ->
    [too-much] , which make more than that together
    [too-little] , which make less than that together, though they are said to be all
   *[none] { "" }
}.
answer-labels = Reports use different words for those counted: { $figures }.
# The number of the first for more, or for stated days: `how` is of whom, where and when.
answer-as-counted = As a count { $how } { $what } is credited to { $figures }.
# A number beside the first, in its text.
answer-in-one-text = { $n ->
    [one] The report
   *[other] One of the reports
} with { $how ->
    [none] that
   *[value] the { $what }
} also credits { $who } with { $figures }.
# `what` is the number, where other sentences stand between.
answer-likewise = { $what ->
    [none] The same number
   *[other] { $what }
} is also credited to { $who }{ $how ->
    [none] { "" }
   *[other] { " " }({ $how })
}.
# Another body, before whoever is told to have given a number; `what` names that, where other sentences stand between.
answer-given-before = { $who } had given { $what ->
    [none] the same number
   *[other] { $what }
} before ({ $how }).
# A report of long after a figure with its number; of a figure without a day it is not known to be later.
answer-lasting = { answer-lasting-report } has { $figures }, credited to { $who }.
answer-lasting-nobody = { answer-lasting-report } has { $figures }, for which no speaker is recorded.
answer-lasting-own = In its own words { answer-lasting-report-within } has { $figures }.
answer-lasting-report = { $how ->
    [later] A later report, of { $what },
    [several] One of several later reports, of { $what },
   *[dated] A report of { $what }
}
answer-lasting-report-within = { $how ->
    [later] a later report, of { $what },
    [several] one of several later reports, of { $what },
   *[dated] a report of { $what }
}
# Another count of the same thing by the same body; `how` names the figure, of which it is open.
answer-left-out = Another figure of { $who }, { $figures }, leaves out { $what }; whether { $how } does is not recorded.
# The same where it is our reading whose figure that is.
answer-left-out-read = Another figure, { $figures }, which we read as one of { $who }, leaves out { $what }; whether { $how } does is not recorded.
# Of narrower groups, or of a place where the figure states none: no source says that they are parts of it.
answer-own-beside = { $who } also gave { $figures }; { $n ->
    [one] whether that is
   *[other] whether these are
} counted in the { $what } is not recorded.
answer-rival = For { $what } { $who } gave { $figures }.
# Worded so that no word has to agree with who it is; `how` tells that the speaker is the same, or what is left open.
answer-credit = { $n ->
    [one] { $how ->
        [also] One report also credits { $who } with { $figures }.
        [later] One report credits { $who } with { $figures }, for a later day.
        [group] One report credits { $who } with { $figures }, the group not stated.
        [place] One report credits { $who } with { $figures }, the place not stated.
        [both] One report credits { $who } with { $figures }, neither group nor place stated.
        [days] One report credits { $who } with { $figures }, { answer-for-no-days }.
       *[other] One report credits { $who } with { $figures }.
    }
   *[other] { $how ->
        [also] Reports also credit { $who } with { $figures }.
        [later] Reports credit { $who } with { $figures }, for a later day.
        [group] Reports credit { $who } with { $figures }, the group not stated.
        [place] Reports credit { $who } with { $figures }, the place not stated.
        [both] Reports credit { $who } with { $figures }, neither group nor place stated.
        [days] Reports credit { $who } with { $figures }, { answer-for-no-days }.
       *[other] Reports credit { $who } with { $figures }.
    }
}
# Beside a count of stated days.
answer-for-no-days = for dates that are not recorded
# The same number, where reports state the group or the place that others leave open, or leave open what others state;
# of none the report is the same.
answer-open-stated = { $n ->
    [0] That report also has { $figures }.
    [one] Another report has { $figures }.
   *[other] Other reports have { $figures }.
}
# Some reports name a person, others only the body they speak for.
answer-credit-named = { answer-credit-body } { $what } with { $figures }; { answer-naming } { $who }.
# So many do for certain, others by our reading.
answer-credit-named-least = { answer-credit-body } { $what } with { $figures }; at least { answer-naming } { $who }.
answer-credit-body = { $how ->
    [also] Reports also credit
   *[other] Reports credit
}
answer-naming = { $n ->
    [one] one of them names
   *[other] { $n } of them name
}
# Of what somebody reported themselves.
answer-gave = { $how ->
    [also] { $who } also gave { $figures }.
    [later] { $who } gave { $figures }, for a later day.
    [group] { $who } gave { $figures }, the group not stated.
    [place] { $who } gave { $figures }, the place not stated.
    [both] { $who } gave { $figures }, neither group nor place stated.
    [days] { $who } gave { $figures }, { answer-for-no-days }.
   *[other] { $who } gave { $figures }.
}
# What another edition of the text of the first figure has.
answer-edition = { $how ->
    [later] A later edition of that report has { $figures } in its place.
    [open] Another edition of that report has { $figures }.
   *[earlier] An earlier edition of that report had { $figures }.
}
# Of a count of what happened within a time.
# The dates alone are missing: the source may have a weekday.
# `what` is the figure, where other sentences stand between.
answer-open-days = { $what ->
    [none] The dates that this covers are not recorded.
   *[other] The dates that { $what } covers are not recorded.
}
# `how` are the figures of others that may have come last, too.
answer-unordered = Which of these came last is not recorded{ $how ->
    [none] .
   *[other] { $n ->
        [one] ; another figure may be as late: { $how }.
       *[other] ; other figures may be as late: { $how }.
    }
}
# What other reports have the same number for, of the same speaker.
answer-also-told-as = { $n ->
    [one] Another report has
   *[other] Other reports have
} { $what } as: { $how }.
# In how many of them the figure that leads stands, too.
answer-told-with = { $what }; { $how ->
    [it] it also has
   *[some] { $n ->
        [one] one of them also has
       *[other] { $n } of them also have
    }
} { $figure }
# The number that stands before, as a declared sum.
answer-sum = { $figures } make { $what }: that is our arithmetic.
# After the figure that leads, in words that say no more than that.
answer-since = { $who } later spoke of { $figures }.
# The same of figures between which and it other sentences stand.
answer-unordered-of = Which of { $what } came last is not recorded{ $how ->
    [none] .
   *[other] { $n ->
        [one] ; another figure may be as late: { $how }.
       *[other] ; other figures may be as late: { $how }.
    }
}
answer-lower-as-late = { $n ->
    [one] a lower figure ({ $values }) of another speaker of the same body
   *[other] lower figures ({ $values }) of other speakers of the same body
}
# How many figures are not told of those of which some are.
answer-further-beside = { $n ->
    [one] One further figure may be as late.
   *[other] Another { $n } figures may be as late.
}
answer-further-earlier = { $n ->
    [one] One more was earlier, too, and stands below.
   *[other] Another { $n } were earlier, too, and stand below.
}
answer-further-open = { $n ->
    [one] One further figure leaves group or place open.
   *[other] Another { $n } figures leave group or place open.
}
answer-further-periods = { $n ->
    [one] One further figure is of an earlier period.
   *[other] Another { $n } figures are of earlier periods.
}
answer-further-otherwise = { $n ->
    [one] One further figure is of a wider group or place, or counts otherwise.
   *[other] Another { $n } figures are of wider groups or places, or count otherwise.
}
answer-further-apart = { $n ->
    [one] One further figure is of another place.
   *[other] Another { $n } figures are of other places.
}
answer-parts-only = For the whole no figure is recorded.
answer-further-nameless = { $n ->
    [one] One further number has no recorded speaker.
   *[other] Another { $n } numbers have no recorded speaker.
}
answer-lower = { $who } gave { $n ->
    [one] a lower figure
   *[other] lower figures
}, { $figures }.
# What a copy may have rounded of a disputed figure, which is `what`.
answer-rounded = One report credits { $who } with { $figures }, which may be { $what }, rounded.
# The figure that leads as what was only possible: it may be one statement.
answer-might-reach = { $n ->
    [one] In one report
   *[other] In { $n } reports
} { $who } only said that { $what } might reach { $figures }.
# The same by the same speaker in another unit, which a source of the figure that leads reckons alike.
answer-of-same-worth = { $n ->
    [one] One report credits
   *[other] Reports credit
} the same speaker with { $figures }; the report with { $what } reckons its figure as { $how }.
# What one of the reports calls those counted may be fewer.
answer-otherwise-several = Reports have { $who } put { $what } at different numbers: { $figures }.
answer-otherwise-differ = Reports differ on what { $who } gave as { $what }: { $figures }.
answer-before = Before that { $who } had given { $figures }.
# Before the figures that lead, in no certain order to those that were told just now.
answer-before-also = Also earlier, { $who } had given { $figures }.
answer-of-earlier = For earlier days { $who } gave { $figures }.
answer-of-earlier-too = { $n ->
    [0] { $who } gave { $figures }.
    [one] { $who } gave { $figures }, also for an earlier day.
   *[other] { $who } gave { $figures }, also for earlier days.
}
# Of the same day, by the hours that the records tell.
answer-of-earlier-hour = For an earlier hour { $who } gave { $figures }.
# What was given for a day when it was over, in the place of what had been given for it.
answer-given-again = { $how ->
    [anew] For { $what } { $who } gave { $figures }.
    [again] For { $what } { $who } again gave { $figures }.
   *[other] For { $what } { $who } gave { $figures }, in place of { $how }.
}
# Figures of days before one from which something else is counted.
answer-before-turn = From { $how } on something else is counted: { $what } For days before that { $who } gave { $figures }.
# Which of several and the figure that leads came first may be open; each figure with who gave it.
# `how` tells whether their reports had appeared before, or the figures alone are known to be of before.
answer-shown-before-by = { $how ->
    [known] Known earlier were { $figures }.
   *[out] Reports that appeared earlier have { $figures }.
}
answer-shown-before = { $how ->
    [known] { $n ->
        [one] One report credits { $who } with { $figures }, known earlier.
       *[other] Reports credit { $who } with { $figures }, known earlier.
    }
   *[out] { $n ->
        [one] A report that appeared earlier credits { $who } with { $figures }.
       *[other] Reports that appeared earlier credit { $who } with { $figures }.
    }
}
# The same thing, counted within other days than those of the figure that leads.
answer-value-within = { $value } for { $about }
answer-periods = { $who } gave { $figures }.
# `how` tells that each of the reports has one of the figures, so that none is taken to have them all.
answer-nameless = { $how ->
    [each] { answer-nameless-have }, one each.
   *[all] { answer-nameless-have }.
}
answer-nameless-have = { $n ->
    [one] { answer-nameless-reports } { answer-nameless-whose } has { $figures }
   *[other] { answer-nameless-reports } { answer-nameless-whose } have { $figures }
}
answer-nameless-reports = { $n ->
    [one] A report
    [2] Two reports
    [3] Three reports
    [4] Four reports
    [5] Five reports
    [6] Six reports
    [7] Seven reports
    [8] Eight reports
    [9] Nine reports
    [10] Ten reports
   *[other] { $n } reports
}
# The very figure that leads.
answer-nameless-likewise = { $n ->
    [one] { answer-nameless-reports } { answer-nameless-whose } also has { $figures }.
   *[other] { answer-nameless-reports } { answer-nameless-whose } also have { $figures }.
}
# What stands over texts alone, in the words of their outlets.
answer-over-texts = { $how ->
    [address] { $n ->
        [one] The words of a report’s web address have { $figures }.
       *[other] The words of web addresses of reports have { $figures }.
    }
   *[other] { $n ->
        [one] A headline alone has { $figures }.
       *[other] Headlines alone have { $figures }.
    }
}
# What the text below a title has, of which the title may be a wording under another name.
answer-in-its-text = { $n ->
    [one] Its own text has { $figures }.
   *[other] Their own texts have { $figures }.
}
# Where the text of a report names nobody for a number, and its headline does.
answer-headline-credits = { $n ->
    [one] Its headline credits
   *[other] The headline of one of these credits
} { $who } with { $what }.
answer-from = from { $who }
# Where they lead the page.
answer-nameless-put-own = { $n ->
    [one] { answer-nameless-reports } in its own words puts { $what } at { $figures }
   *[other] { answer-nameless-reports } in their own words put { $what } at { $figures }
}{ answer-nameless-each }
answer-nameless-put-both = { $n ->
    [one] { answer-nameless-reports } in its own words or without a recorded speaker puts { $what } at { $figures }
   *[other] { answer-nameless-reports } in their own words or without a recorded speaker put { $what } at { $figures }
}{ answer-nameless-each }
answer-nameless-put-nobody = { $n ->
    [one] { answer-nameless-reports } for which no speaker is recorded puts { $what } at { $figures }
   *[other] { answer-nameless-reports } for which no speaker is recorded put { $what } at { $figures }
}{ answer-nameless-each }
answer-nameless-each = { $how ->
    [each] , one each.
   *[all] .
}
answer-nameless-vague = { $n ->
    [one] A report { answer-nameless-whose } speaks { $figures }.
   *[other] Reports { answer-nameless-whose } speak { $figures }.
}
# Whether the reports give them in their own words; by a code.
answer-nameless-whose = { $what ->
    [own] { $n ->
        [one] in its own words
       *[other] in their own words
    }
    [both] { $n ->
        [one] in its own words or without a recorded speaker
       *[other] in their own words or without a recorded speaker
    }
   *[nobody] for which no speaker is recorded
}
answer-reckoned = { $values } by the source’s reckoning
# Of a figure that could be read otherwise, or of which something is left open, what the note of its record tells.
answer-remark-read = { $how ->
    [read] How we read
   *[open] On
} { $figure }: { $note }
# The words of a statement, and the note of its record.
answer-remark-noted = { $words } { $note }
# When what a source has about a figure was said, behind that.
answer-remark-day = { $how ->
    [on] said on { $day }
    [by] said by { $day }
    [within] said { $day }
   *[none] day not stated
}
# A sentence of the record, with its mark.
answer-stated = { $figures }
# What a source has about another figure than the first: a sentence of the record.
answer-remark-on = On { $figure }: { $words }
answer-number = the { $value }
answer-words = the figure “{ $value }”
answer-narrowed = { $figure } { $limits }
answer-of-day = { $figure } of { $day }
# `how` tells that the sentence has just named them.
answer-credited = { $figure } credited to { $how ->
    [person] them
    [body] it
   *[other] { $who }
}{ $day ->
    [none] { "" }
   *[other] { " " }({ $day })
}
answer-that = that number
# Where the one who denied it reported in the same text that there was none, no number is put in his mouth.
answer-that-in-words = that
# Where the sentences before it have the number of two groups or places.
answer-that-each = each
answer-put-elsewhere = { $who } gave { $figures }.
# Who gave a figure, where the sentence has named them.
answer-them = { $how ->
    [person] them
   *[body] it
}
# A denial that names those counted in other words, or more narrowly; it stands by itself.
answer-denied-as-called = { $first ->
    [yes] { $who } denied { $when } that there had been { $value } { $label }; whether that touches this figure is not recorded.
   *[no] { $who } denied { $when } that there had been { $value } { $label }; whether that touches { $figure } is not recorded.
}
# Who gave a number is disputed, by somebody else than the one who is named for it.
answer-denied-giving = { $who } said { $when } that { $behalf } had not given { $figure }.
# A denial of all figures beyond a number, or of all others.
answer-denied-above = { $who } denied { $when } all figures above { $count }, and with them { $figure }.
answer-denied-others = { $who } denied { $when } all figures other than { $count }, and with them { $figure }.
# What the report of a denial has beside it.
answer-beside-denial = { $how ->
    [address] The web address of the report of that denial
   *[other] The report of that denial
} credits { $who } with { $figures }.
# What texts that give a disputed number have against it besides; `how` is the day.
answer-objection-denial = { $n ->
    [one] One report has
   *[other] Reports have
} { $who } deny { $figures } itself ({ $how }).
answer-objection-revision = { $n ->
    [one] One report has
   *[other] Reports have
} { $who } replace { $figures } with { $what } ({ $how }).
# Somebody who had not given a figure put another in its place, or took a part out of it.
answer-replaced = { $who } replaced the { $figures } with { $what } ({ $how }).
answer-part-taken-out = { $who } took a part out of the { $figures }: { $what } ({ $how }).
answer-disputed = { $figure } { $outcome }.
answer-several = { $n ->
    [one] One report credits
   *[other] Reports credit
} { $how ->
    [all] { $what }
   *[some] one or more of { $what }
} with { $figures }.
# Of whom the page of the metric tells.
answer-others-brief = Others are credited with:
# Of so many a page has no sentence with the figure: `what` are the speakers.
answer-further-speakers = Figures are also credited to { $what }.

# So many more sources have the number in other words, of a day that is open, or by way of somebody else.
answer-basis = Basis: { $phrase }{ $n ->
    [0] { "" }
    [one] ; one more may repeat it
   *[other] ; { $n } more may repeat it
}.
answer-basis-means = How sure this is
