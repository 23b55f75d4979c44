# The page of an actor.

# What it is, and of whom it is part.
actor-who = { $part ->
    [none] { $kind }.
    [direct] { $kind }; part of { $voice } and counted as one speaker with it.
   *[through] { $kind }; part of { $bodies } and counted as one speaker with { $voice }.
}
actor-kind-person = Person
actor-kind-body = Institution
actor-kind-state = State
actor-kind-organisation = Organisation
actor-kind-outlet = News outlet
actor-kind-group = Group
# Of claims that were made for another body than the one of which somebody is part.
actor-spoke-for = In { $n ->
    [one] { $n } claim
   *[other] { $n } claims
} speaking for { $bodies }, and counted there as one speaker with { $voices }.
actor-generic = A general word for a speaker whom sources do not name more closely.
actor-members = Speaking for it: { $members }.
# Whoever is one of several speakers of whom one or more are meant may have more.
actor-members-claims = Speaking for it: { $members }. Beside what stands below, they are credited with at least { $n ->
    [one] one claim
   *[other] { $n } claims
}.
actor-spellings = Names and spellings
# What stands on pages of its own, because it is too long for this one.
actor-part = { $actor }, { $part }
actor-part-besides = Further claims
actor-part-others = Statements, events and denials
actor-whole-figures = These are the first. All of them stand by day:
actor-whole-days = These are the first days. All of them stand in parts:
actor-whole-articles = These are the first. All of them stand by day of publication:
actor-figures = Figures given
actor-figure = Figure
actor-of-what = Of what
actor-when = When
actor-given-by = Credited to
actor-metric-scope = { $metric }: { $scope }
# Who is named for a figure: those who speak for whom the page is of, and others.
actor-metric-others = { $of }{ $by ->
    [none] { "" }
   *[other] ; named: { $by }
}{ $others ->
    [none] { "" }
   *[other] ; also credited to { $others }
}
# Of the sources of a figure for which others are named, too, or in some of them nobody.
actor-elsewhere = { $named ->
    [0] None of them credits it to the name on this page
   *[other] { $whom ->
        [body] { $n ->
            [one] One more credits it to the body of which the name on this page is part
           *[other] { $n } more credit it to the body of which the name on this page is part
        }
       *[others] { $n ->
            [one] One more credits it to others or to nobody
           *[other] { $n } more credit it to others or to nobody
        }
    }
}
# A rounding, or what is likely a misprint.
actor-otherwise = { $n ->
    [one] One more has it as another number
   *[other] { $n } more have it as another number
}
# Where others are named for it who did not say it on that day, or of whom that is not recorded.
actor-day-and-others = { $day } (in other reports: { $when })
# Of parts that went with the same total.
actor-with-it = The same goes for { $figures }.
actor-with-it-one = { $value } ({ $scope }, { $day })
# The same number with another bound, or of what else it counts in other sources; of the same thing by its day alone.
actor-also = Also { $figures }.
actor-also-one = { $value ->
    [none] the same, { $day } (
   *[other] { $value } ({ $scope }, { $day };{ " " }
}{ $sources }{ $by ->
    [none] { "" }
   *[other] , named: { $by }
}{ $others ->
    [none] {")"}
   *[other] , also credited to { $others })
}
# Of a figure of which the row of another above it tells the same.
actor-as-above = The same as told above.
actor-more-remarks = { $n ->
    [one] One more thing was said of it
   *[other] { $n } more things were said of it
}
actor-findings-of-rule = { $title } ({ $n })
actor-findings-more = More that concern it: { $rules }.
actor-figures-more = { $n ->
    [one] One further figure
   *[other] { $n } further figures
}
actor-figures-of-others = Figures of others that are also credited to this name
actor-figures-of-others-how = The days are those on which the others gave them. When the name on this page did, if so, is not recorded.
actor-articles-more = { $n ->
    [one] One further article
   *[other] { $n } further articles
}
actor-passed-after = after its denial was known
actor-passed-after-with-it = together with its denial, or as past
actor-passed-before = before its denial
actor-passed-open = before or after its denial: not recorded
actor-garbled-certain = differs from the text copied
actor-garbled-perhaps = seems to differ from the text copied
actor-day-by-day = Everything said, by day
actor-days-more = { $n ->
    [one] One further day
   *[other] { $n } further days
}
# What one or more of several said stands on the page of each with all of them.
actor-said-of-either = (by { $names })
actor-said-figure = { $metric }: { $value } ({ $scope }).
# Further sources of the figure, by whether they have it of the day under which it stands.
actor-said-elsewhere = { $day ->
    [same] ; also in { $sources }
   *[perhaps] ; perhaps of another day also in { $sources }
}
actor-said-against = { $kind ->
    [denial] Denial ({ $target }):
    [retraction] Withdrawal ({ $target }):
   *[revision] Revision ({ $target }):
} { $words }
actor-denials = What they denied, withdrew or revised
# What somebody denied of a number, each with how many reports tell it.
actor-denied-alike = { $deeds }.
actor-denied-one = { $deed }{ $how ->
    [open] { " " }(in { $n ->
        [one] one report
       *[other] { $n } reports
    }, which { $n ->
        [one] does
       *[other] do
    } not tell what was disputed)
   *[told] { " " }(in { $n ->
        [one] one report
       *[other] { $n } reports
    })
}
actor-disputed = Attributed to them and disputed
actor-revised = Attributed to them and revised by others
actor-named = Named for figures that their texts give to others
actor-named-means = What became of a figure is told of the figure in the text.
actor-own-figures = Figures in its own words
# A headline, caption or address that words what the text gives to others.
actor-own-rewordings = Its headlines and captions for figures of others
# The text is from a wire or another outlet, and who wrote them is not recorded.
actor-either-words = In words that may be its own or another outlet’s
actor-findings = Findings
actor-passed-on = What was passed on
actor-passed-besides = { $n ->
    [one] One further claim: a forecast, a background number, or only by inference
   *[other] { $n } further claims: forecasts, background numbers, or only by inference
}
actor-passed-others = Statements, events and denials: { count-claims }
actor-published = Articles under this name
actor-crediting = Articles of others that credit it
actor-feed = To be told of what is new here, follow the [Atom feed]({ $atom }).
actor-told-of = Where the name appears
actor-claiming = Claims are recorded under the name of { $names }.

# What search engines and cards show of it.
actor-summary = { $name } in this record: { $tally }, and what became of them.
actor-made = { $claims ->
    [0] no claim
    [one] one claim
   *[other] { $claims } claims
} credited
actor-named-above = named for { $n ->
    [one] one figure that its text gives
   *[other] { $n } figures that their texts give
} to others
actor-by-inference = { $n } more by inference
actor-may-be-anothers = { $n ->
    [one] one more that may be another’s
   *[other] { $n } more that may be others’
}
# Where nothing is certainly theirs.
actor-perhaps-anothers = { $n ->
    [one] one claim that may be another’s
   *[other] { $n } claims that may be others’
}
actor-in-own-words = { $n ->
    [one] one claim
   *[other] { $n } claims
} in its own words
actor-passed = { $n } passed on

actor-lead-denied = { $who } denied the figure of { $values }
# What opens the page of an actor of whose figures there is nothing to count, or who denied something.
actor-lead-deed = { $deed }{ $reports ->
    [one] , according to one report
   *[several] { "" }
}.
actor-lead-made = Reports credit { $who } with { $n ->
    [one] one claim
   *[other] { $n } claims
}.
actor-lead-own = { $n ->
    [one] One claim is
   *[other] { $n } claims are
} in the own words of { $who }.
actor-lead-named = { $n ->
    [one] One figure names
   *[other] { $n } figures name
} { $who } in words above a text that gives { $n ->
    [one] it
   *[other] them
} to others.
actor-lead-perhaps = { $n ->
    [one] One claim may be
   *[other] { $n } claims may be
} of { $who }, or of others.
actor-lead-passed = { $who } passed on { $n ->
    [one] one claim
   *[other] { $n } claims
} of others.
actor-lead-nothing = No claim in the record is made or passed on under this name.
actor-lead-named-in = Named in { $n ->
    [one] one report
   *[other] { $n } reports
}; no words of its own are recorded.
actor-lead-copied = { $n ->
    [one] One claim reaches us through a text that seems
   *[other] { $n } claims reach us through texts that seem
} to copy { $who }.
